CREATE TABLE account (
  id            BINARY(16)   NOT NULL,
  email         VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name     VARCHAR(200) NOT NULL,
  search_key    VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  phone         VARCHAR(30)  NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  locale        CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  version       INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_account_email UNIQUE (email),
  CONSTRAINT ck_account_state CHECK (state IN ('PENDING', 'ACTIVE', 'DISABLED')),
  CONSTRAINT ck_account_active CHECK (state <> 'ACTIVE' OR password_hash IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE account_grant (
  id         BINARY(16)  NOT NULL,
  account_id BINARY(16)  NOT NULL,
  role       VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition_id BINARY(16)  NULL,
  panel_id   BINARY(16)  NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_account_grant_account (account_id),
  KEY ix_account_grant_role (role),
  CONSTRAINT fk_account_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_account_grant_role CHECK (role IN ('SECRETARY', 'JUDGE', 'PANEL_CHAIR', 'ORGANISER', 'ADMINISTRATOR'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE account_token (
  id         BINARY(16)  NOT NULL,
  account_id BINARY(16)  NULL,
  purpose    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_account_token_hash UNIQUE (token_hash),
  KEY ix_account_token_account (account_id),
  CONSTRAINT fk_account_token_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_account_token_purpose CHECK (purpose IN ('CONFIRM', 'RESET', 'INVITE', 'SET_UP'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE account_session (
  id         BINARY(16)  NOT NULL,
  account_id BINARY(16)  NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_account_session_account (account_id),
  CONSTRAINT fk_account_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE account_refresh (
  id         BINARY(16)  NOT NULL,
  session_id BINARY(16)  NOT NULL,
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_account_refresh_hash UNIQUE (token_hash),
  KEY ix_account_refresh_session (session_id),
  CONSTRAINT fk_account_refresh_session FOREIGN KEY (session_id) REFERENCES account_session (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
