-- Who takes part in a round after the first; written when the round before is closed.
CREATE TABLE round_entrant (
  edition_id BINARY(16)  NOT NULL,
  round      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id   BINARY(16)  NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (edition_id, round, entry_id),
  KEY ix_round_entrant_entry (entry_id),
  CONSTRAINT fk_round_entrant_entry FOREIGN KEY (entry_id) REFERENCES entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- A closed round: its sheets stand, and who goes on is written down.
CREATE TABLE round_closing (
  edition_id BINARY(16)    NOT NULL,
  round      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BINARY(16)    NOT NULL,
  reason     VARCHAR(2000) NULL,
  created_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (edition_id, round),
  CONSTRAINT fk_round_closing_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT fk_round_closing_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
