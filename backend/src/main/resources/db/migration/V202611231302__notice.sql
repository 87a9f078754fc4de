CREATE TABLE notice_mail (
  id         BINARY(16)   NOT NULL,
  recipient  VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(300) NOT NULL,
  body       TEXT         NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  due_at     DATETIME(6)  NOT NULL,
  attempts   INT          NOT NULL,
  sent_at    DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_notice_mail_due (sent_at, due_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
