ALTER TABLE entry
  ADD COLUMN origin_entry_id BINARY(16) NULL AFTER lead_author,
  ADD KEY ix_entry_title_key (title_key),
  ADD CONSTRAINT fk_entry_origin FOREIGN KEY (origin_entry_id) REFERENCES entry (id);

CREATE TABLE entry_supervisor (
  id         BINARY(16)   NOT NULL,
  entry_id   BINARY(16)   NOT NULL,
  full_name  VARCHAR(200) NOT NULL,
  phone      VARCHAR(60)  NULL,
  email      VARCHAR(254) NULL,
  unit_name  VARCHAR(300) NULL,
  unit_id    BINARY(16)   NULL,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_entry_supervisor_entry (entry_id),
  CONSTRAINT fk_entry_supervisor_entry FOREIGN KEY (entry_id) REFERENCES entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
