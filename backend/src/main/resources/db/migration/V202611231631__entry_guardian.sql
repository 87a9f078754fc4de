ALTER TABLE entry_author
  ADD COLUMN guardian_name        VARCHAR(200) NULL,
  ADD COLUMN guardian_relation    VARCHAR(60)  NULL,
  ADD COLUMN guardian_phone       VARCHAR(60)  NULL,
  ADD COLUMN consent_processing   BOOLEAN      NULL,
  ADD COLUMN consent_publication  BOOLEAN      NULL,
  ADD COLUMN consent_child        BOOLEAN      NULL,
  ADD COLUMN consent_withdrawn_at DATETIME(6)  NULL,
  ADD CONSTRAINT ck_entry_author_withdrawn CHECK (consent_withdrawn_at IS NULL OR consent_publication = FALSE);

ALTER TABLE certificate DROP COLUMN name_is_public;
