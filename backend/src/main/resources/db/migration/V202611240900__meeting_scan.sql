-- A signed paper of a meeting as it was scanned or photographed; the content is found by its hash.
CREATE TABLE meeting_scan (
  id         BINARY(16)   NOT NULL,
  meeting_id BINARY(16)   NOT NULL,
  name       VARCHAR(200) NOT NULL,
  sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size       BIGINT       NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added_by   BINARY(16)   NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_meeting_scan_meeting (meeting_id, id),
  CONSTRAINT fk_meeting_scan_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
