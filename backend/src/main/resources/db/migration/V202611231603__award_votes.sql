-- The vote that a prize rests on, and the list in which the entry competes.
ALTER TABLE award_place
  ADD COLUMN age_group VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER field_code,
  ADD COLUMN votes     TEXT NULL AFTER separation;

-- Who is to get a special or a collective prize: as proposed, or as the organiser chose.
CREATE TABLE award_distinction (
  edition_id BINARY(16)    NOT NULL,
  prize      VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipients TEXT          NOT NULL,
  chosen     BOOLEAN       NOT NULL,
  reason     VARCHAR(1000) NULL,
  created_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (edition_id, prize),
  CONSTRAINT fk_award_distinction_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
