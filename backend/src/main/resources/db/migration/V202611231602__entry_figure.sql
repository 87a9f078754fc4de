-- Points from outside the sheets, or votes of the public, as the organiser recorded them.
CREATE TABLE entry_figure (
  edition_id BINARY(16)    NOT NULL,
  round      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id   BINARY(16)    NOT NULL,
  figure     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value      DECIMAL(13,4) NOT NULL,
  account_id BINARY(16)    NOT NULL,
  created_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (edition_id, round, entry_id, figure),
  KEY ix_entry_figure_entry (entry_id),
  CONSTRAINT fk_entry_figure_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT fk_entry_figure_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_entry_figure_value CHECK (value >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
