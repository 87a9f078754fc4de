CREATE TABLE entry (
  id                 BINARY(16)   NOT NULL,
  edition_id         BINARY(16)   NOT NULL,
  owner_id           BINARY(16)   NOT NULL,
  state              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number             INT          NULL,
  code               VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  title              VARCHAR(500) NOT NULL,
  title_key          VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  search_key         VARCHAR(1500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  field_code         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  submitting_unit    VARCHAR(300) NULL,
  submitting_unit_id BINARY(16)   NULL,
  lead_author        VARCHAR(200) NULL,
  draft              MEDIUMTEXT   NOT NULL,
  dossier            MEDIUMTEXT   NULL,
  submitted_at       DATETIME(6)  NULL,
  supplement_due_at  DATETIME(6)  NULL,
  created_at         DATETIME(6)  NOT NULL,
  updated_at         DATETIME(6)  NOT NULL,
  version            INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_entry_code UNIQUE (code, edition_id),
  CONSTRAINT uq_entry_number UNIQUE (edition_id, number),
  KEY ix_entry_state (edition_id, state, number),
  KEY ix_entry_title (edition_id, title_key),
  KEY ix_entry_owner (owner_id, id),
  CONSTRAINT fk_entry_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT fk_entry_owner FOREIGN KEY (owner_id) REFERENCES account (id),
  CONSTRAINT ck_entry_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ELIGIBLE', 'INELIGIBLE',
    'WITHDRAWN', 'PRIZED', 'NOT_PRIZED')),
  CONSTRAINT ck_entry_numbered CHECK (state IN ('DRAFT', 'WITHDRAWN')
    OR (number IS NOT NULL AND code IS NOT NULL AND dossier IS NOT NULL AND submitted_at IS NOT NULL)),
  CONSTRAINT ck_entry_due CHECK (state <> 'SUPPLEMENT_REQUESTED' OR supplement_due_at IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE entry_register (
  edition_id  BINARY(16) NOT NULL,
  last_number INT        NOT NULL,
  PRIMARY KEY (edition_id),
  CONSTRAINT fk_entry_register_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE entry_author (
  id         BINARY(16)   NOT NULL,
  entry_id   BINARY(16)   NOT NULL,
  ordinal    INT          NOT NULL,
  is_lead    BOOLEAN      NOT NULL,
  full_name  VARCHAR(200) NOT NULL,
  birth_date DATE         NULL,
  gender     VARCHAR(20)  NULL,
  ethnicity  VARCHAR(60)  NULL,
  degree     VARCHAR(200) NULL,
  occupation VARCHAR(200) NULL,
  unit_name  VARCHAR(300) NULL,
  unit_id    BINARY(16)   NULL,
  address    VARCHAR(500) NULL,
  phone      VARCHAR(60)  NULL,
  email      VARCHAR(254) NULL,
  share      DECIMAL(7,4) NULL,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_entry_author_ordinal UNIQUE (entry_id, ordinal),
  CONSTRAINT fk_entry_author_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT ck_entry_author_share CHECK (share IS NULL OR (share > 0 AND share <= 100))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE entry_attachment (
  id         BINARY(16)   NOT NULL,
  entry_id   BINARY(16)   NOT NULL,
  kind       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(200) NOT NULL,
  sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size       BIGINT       NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_entry_attachment_entry (entry_id, id),
  CONSTRAINT fk_entry_attachment_entry FOREIGN KEY (entry_id) REFERENCES entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE entry_check (
  id       BINARY(16)  NOT NULL,
  entry_id BINARY(16)  NOT NULL,
  outcome  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id BINARY(16)  NULL,
  reason   TEXT        NULL,
  due_at   DATETIME(6) NULL,
  at       DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_entry_check_entry (entry_id, id),
  CONSTRAINT fk_entry_check_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT ck_entry_check_outcome CHECK (outcome IN ('SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ELIGIBLE', 'INELIGIBLE',
    'WITHDRAWN', 'PRIZED', 'NOT_PRIZED')),
  CONSTRAINT ck_entry_check_due CHECK (outcome <> 'SUPPLEMENT_REQUESTED' OR due_at IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
