CREATE TABLE award_outcome (
  edition_id      BINARY(16)   NOT NULL,
  proposed_at     DATETIME(6)  NOT NULL,
  open_ties       TEXT         NOT NULL,
  tie_choices     TEXT         NOT NULL,
  decision_number VARCHAR(60)  NULL,
  decision_date   DATE         NULL,
  authority       VARCHAR(300) NULL,
  signer_title    VARCHAR(200) NULL,
  signer_name     VARCHAR(200) NULL,
  subject         VARCHAR(600) NULL,
  decided_at      DATETIME(6)  NULL,
  publish_at      DATETIME(6)  NULL,
  settled_at      DATETIME(6)  NULL,
  created_at      DATETIME(6)  NOT NULL,
  version         INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (edition_id),
  KEY ix_award_outcome_unsettled (settled_at, publish_at),
  CONSTRAINT fk_award_outcome_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT ck_award_outcome_decided CHECK (decided_at IS NULL OR (decision_number IS NOT NULL AND decision_date IS NOT NULL)),
  CONSTRAINT ck_award_outcome_published CHECK (publish_at IS NULL OR decided_at IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE award_place (
  entry_id       BINARY(16)    NOT NULL,
  edition_id     BINARY(16)    NOT NULL,
  field_code     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place          INT           NOT NULL,
  shared         BOOLEAN       NOT NULL,
  points         DECIMAL(12,4) NOT NULL,
  exact_points   VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  separation     TEXT          NOT NULL,
  proposed_level VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  level_code     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason         VARCHAR(1000) NULL,
  created_at     DATETIME(6)   NOT NULL,
  version        INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (entry_id),
  KEY ix_award_place_edition (edition_id, place),
  CONSTRAINT fk_award_place_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT fk_award_place_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT ck_award_place_place CHECK (place >= 1)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE award_forwarding (
  entry_id   BINARY(16)  NOT NULL,
  edition_id BINARY(16)  NOT NULL,
  position   INT         NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (entry_id),
  KEY ix_award_forwarding_edition (edition_id, position),
  CONSTRAINT fk_award_forwarding_place FOREIGN KEY (entry_id) REFERENCES award_place (entry_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE award_snapshot (
  id             BINARY(16)    NOT NULL,
  edition_id     BINARY(16)    NOT NULL,
  edition_code   VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number         INT           NOT NULL,
  body           MEDIUMTEXT    NOT NULL,
  sha256         CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  publish_at     DATETIME(6)   NOT NULL,
  revoked_at     DATETIME(6)   NULL,
  revoked_reason VARCHAR(1000) NULL,
  created_by     BINARY(16)    NOT NULL,
  created_at     DATETIME(6)   NOT NULL,
  version        INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_award_snapshot_number UNIQUE (edition_id, number),
  KEY ix_award_snapshot_code (edition_code, number),
  CONSTRAINT fk_award_snapshot_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT ck_award_snapshot_revoked CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
