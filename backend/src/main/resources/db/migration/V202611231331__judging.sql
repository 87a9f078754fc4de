CREATE TABLE panel (
  id         BINARY(16)   NOT NULL,
  edition_id BINARY(16)   NOT NULL,
  name       VARCHAR(200) NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  version    INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_panel_name UNIQUE (edition_id, name),
  CONSTRAINT fk_panel_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE panel_field (
  edition_id BINARY(16)  NOT NULL,
  field_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  panel_id   BINARY(16)  NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (edition_id, field_code),
  KEY ix_panel_field_panel (panel_id),
  CONSTRAINT fk_panel_field_panel FOREIGN KEY (panel_id) REFERENCES panel (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE panel_member (
  id         BINARY(16)  NOT NULL,
  panel_id   BINARY(16)  NOT NULL,
  expert_id  BINARY(16)  NOT NULL,
  account_id BINARY(16)  NOT NULL,
  chair      BOOLEAN     NOT NULL,
  left_at    DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  version    INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_panel_member_expert UNIQUE (panel_id, expert_id),
  KEY ix_panel_member_account (account_id),
  CONSTRAINT fk_panel_member_panel FOREIGN KEY (panel_id) REFERENCES panel (id),
  CONSTRAINT fk_panel_member_expert FOREIGN KEY (expert_id) REFERENCES expert (id),
  CONSTRAINT fk_panel_member_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE conflict (
  id          BINARY(16)  NOT NULL,
  edition_id  BINARY(16)  NOT NULL,
  entry_id    BINARY(16)  NOT NULL,
  judge_id    BINARY(16)  NOT NULL,
  source      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      TEXT        NOT NULL,
  declared_by BINARY(16)  NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_conflict_judge UNIQUE (entry_id, judge_id),
  KEY ix_conflict_edition (edition_id),
  CONSTRAINT fk_conflict_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT fk_conflict_judge FOREIGN KEY (judge_id) REFERENCES account (id),
  CONSTRAINT ck_conflict_source CHECK (source IN ('JUDGE', 'ORGANISER'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- One judge, one entry, one round. total is the exact sum of the points and is kept while the sheet is sealed.
CREATE TABLE score_sheet (
  id             BINARY(16)   NOT NULL,
  edition_id     BINARY(16)   NOT NULL,
  round          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  panel_id       BINARY(16)   NOT NULL,
  entry_id       BINARY(16)   NOT NULL,
  judge_id       BINARY(16)   NOT NULL,
  state          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place          INT          NOT NULL,
  remarks        TEXT         NULL,
  recommendation VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  total          DECIMAL(9,4) NULL,
  times_sealed   INT          NOT NULL DEFAULT 0,
  reopen_reason  TEXT         NULL,
  recusal_reason TEXT         NULL,
  saved_at       DATETIME(6)  NULL,
  sealed_at      DATETIME(6)  NULL,
  created_at     DATETIME(6)  NOT NULL,
  version        INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uq_score_sheet_judge UNIQUE (edition_id, round, entry_id, judge_id),
  KEY ix_score_sheet_entry (entry_id, round),
  KEY ix_score_sheet_judge (judge_id, edition_id),
  KEY ix_score_sheet_panel (panel_id, round),
  CONSTRAINT fk_score_sheet_panel FOREIGN KEY (panel_id) REFERENCES panel (id),
  CONSTRAINT fk_score_sheet_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT fk_score_sheet_judge FOREIGN KEY (judge_id) REFERENCES account (id),
  CONSTRAINT ck_score_sheet_state CHECK (state IN ('OPEN', 'SEALED', 'RECUSED')),
  CONSTRAINT ck_score_sheet_sealed CHECK ((state = 'SEALED') = (total IS NOT NULL AND sealed_at IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

CREATE TABLE score_mark (
  sheet_id  BINARY(16)   NOT NULL,
  criterion VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points    DECIMAL(9,4) NULL,
  remark    TEXT         NULL,
  PRIMARY KEY (sheet_id, criterion),
  CONSTRAINT fk_score_mark_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- What a sealed sheet said before it was opened again or taken out: never lost, never changed.
CREATE TABLE score_revision (
  sheet_id       BINARY(16)   NOT NULL,
  number         INT          NOT NULL,
  marks          TEXT         NOT NULL,
  remarks        TEXT         NULL,
  recommendation VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  total          DECIMAL(9,4) NOT NULL,
  sealed_at      DATETIME(6)  NOT NULL,
  reopened_by    BINARY(16)   NOT NULL,
  reason         TEXT         NOT NULL,
  created_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (sheet_id, number),
  CONSTRAINT fk_score_revision_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- One row per entry and round, rewritten in the transaction that seals or reopens a sheet. sum_total is exact; the
-- mean is for ordering lists only, with more places than two different means of real sheets can agree in.
CREATE TABLE entry_result (
  edition_id      BINARY(16)    NOT NULL,
  round           VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id        BINARY(16)    NOT NULL,
  panel_id        BINARY(16)    NOT NULL,
  sheets_expected INT           NOT NULL,
  sheets_sealed   INT           NOT NULL,
  sum_total       DECIMAL(14,4) NOT NULL,
  mean            DECIMAL(15,8) NOT NULL,
  lowest          DECIMAL(9,4)  NULL,
  highest         DECIMAL(9,4)  NULL,
  divergent       BOOLEAN       NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  version         INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (edition_id, round, entry_id),
  KEY ix_entry_result_mean (edition_id, round, mean DESC, entry_id),
  KEY ix_entry_result_entry (entry_id),
  KEY ix_entry_result_panel (panel_id, round),
  CONSTRAINT fk_entry_result_entry FOREIGN KEY (entry_id) REFERENCES entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
