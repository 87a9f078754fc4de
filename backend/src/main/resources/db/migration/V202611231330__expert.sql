CREATE TABLE expert (
  id         BINARY(16)    NOT NULL,
  account_id BINARY(16)    NULL,
  full_name  VARCHAR(200)  NOT NULL,
  degree     VARCHAR(100)  NULL,
  position   VARCHAR(200)  NULL,
  unit_name  VARCHAR(300)  NOT NULL,
  unit_id    BINARY(16)    NULL,
  expertise  VARCHAR(2000) NOT NULL,
  email      VARCHAR(254)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone      VARCHAR(30)   NULL,
  search_key VARCHAR(700)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6)   NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_expert_email UNIQUE (email),
  CONSTRAINT uq_expert_account UNIQUE (account_id),
  CONSTRAINT fk_expert_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
