-- Certificates for every prize, those beside the levels too; one may be issued anew after the first was revoked.
ALTER TABLE certificate DROP CONSTRAINT ck_certificate_kind;
ALTER TABLE certificate
  ADD KEY ix_certificate_entry (entry_id),
  DROP KEY uq_certificate_recipient,
  DROP COLUMN kind,
  RENAME COLUMN author_id TO holder_id,
  RENAME COLUMN level_code TO prize_code,
  MODIFY entry_id BINARY(16) NULL,
  MODIFY entry_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY entry_title VARCHAR(600) NULL,
  MODIFY field_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE certificate
  ADD COLUMN standing TINYINT AS (CASE WHEN revoked_at IS NULL THEN 1 END) STORED,
  ADD CONSTRAINT uq_certificate_holder UNIQUE (edition_id, prize_code, holder_id, standing);
