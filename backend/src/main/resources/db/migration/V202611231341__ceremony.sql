CREATE TABLE ceremony_plan (
  edition_id   BINARY(16)  NOT NULL,
  level_order  VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  within_level VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  version      INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (edition_id),
  CONSTRAINT fk_ceremony_plan_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT ck_ceremony_plan_level CHECK (level_order IN ('HIGHEST_FIRST', 'LOWEST_FIRST')),
  CONSTRAINT ck_ceremony_plan_within CHECK (within_level IN ('BY_RANK', 'BY_FIELD', 'BY_CODE'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE certificate_register (
  name        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_number INT         NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (name),
  CONSTRAINT ck_certificate_register_number CHECK (last_number >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE certificate (
  id              BINARY(16)    NOT NULL,
  edition_id      BINARY(16)    NOT NULL,
  entry_id        BINARY(16)    NOT NULL,
  author_id       BINARY(16)    NOT NULL,
  kind            VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  register_name   VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number          INT           NOT NULL,
  serial          VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token           CHAR(22)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient       VARCHAR(200)  NOT NULL,
  name_is_public  BOOLEAN       NOT NULL,
  level_code      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_code      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_title     VARCHAR(600)  NOT NULL,
  field_code      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit            VARCHAR(300)  NULL,
  decision_number VARCHAR(60)   NOT NULL,
  decision_date   DATE          NOT NULL,
  issued_by       BINARY(16)    NOT NULL,
  issued_at       DATETIME(6)   NOT NULL,
  revoked_at      DATETIME(6)   NULL,
  revoked_reason  VARCHAR(1000) NULL,
  version         INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_certificate_recipient UNIQUE (entry_id, author_id, kind),
  CONSTRAINT uq_certificate_number UNIQUE (register_name, number),
  CONSTRAINT uq_certificate_serial UNIQUE (serial),
  CONSTRAINT uq_certificate_token UNIQUE (token),
  KEY ix_certificate_edition (edition_id, number),
  CONSTRAINT fk_certificate_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT fk_certificate_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT ck_certificate_kind CHECK (kind IN ('PRIZE')),
  CONSTRAINT ck_certificate_revoked CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
