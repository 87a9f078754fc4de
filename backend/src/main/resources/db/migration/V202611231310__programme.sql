CREATE TABLE edition (
  id              BINARY(16)   NOT NULL,
  code            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  programme       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_vi        VARCHAR(300) NOT NULL,
  title_en        VARCHAR(300) NULL,
  state           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rulebook_number INT          NOT NULL,
  opens_at        DATETIME(6)  NOT NULL,
  closes_at       DATETIME(6)  NOT NULL,
  ceremony_at     DATETIME(6)  NULL,
  created_at      DATETIME(6)  NOT NULL,
  version         INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_edition_code UNIQUE (code),
  KEY ix_edition_opens (opens_at, id),
  CONSTRAINT ck_edition_state CHECK (state IN ('DRAFT', 'OPEN', 'JUDGING', 'DECIDED', 'PUBLISHED')),
  CONSTRAINT ck_edition_window CHECK (opens_at < closes_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE edition_rulebook (
  id         BINARY(16)  NOT NULL,
  edition_id BINARY(16)  NOT NULL,
  number     INT         NOT NULL,
  document   LONGTEXT    NOT NULL,
  account_id BINARY(16)  NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_edition_rulebook_number UNIQUE (edition_id, number),
  CONSTRAINT fk_edition_rulebook_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT fk_edition_rulebook_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE unit (
  id         BINARY(16)   NOT NULL,
  name       VARCHAR(300) NOT NULL,
  search_key VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_unit_search_key UNIQUE (search_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
