ALTER TABLE entry ADD COLUMN age_group VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER field_code;

ALTER TABLE entry_author
  ADD COLUMN name_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER full_name,
  ADD KEY ix_entry_author_name (name_key, entry_id);
