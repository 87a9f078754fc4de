CREATE TABLE journal (
  id           BINARY(16)   NOT NULL,
  at           DATETIME(6)  NOT NULL,
  account_id   BINARY(16)   NULL,
  act          VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_type VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BINARY(16)   NOT NULL,
  edition_id   BINARY(16)   NULL,
  entry_id     BINARY(16)   NULL,
  reason       TEXT         NULL,
  facts        TEXT         NOT NULL,
  PRIMARY KEY (id),
  KEY ix_journal_edition (edition_id, id),
  KEY ix_journal_entry (entry_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
