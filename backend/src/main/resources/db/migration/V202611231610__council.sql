-- A meeting of one panel over the entries that it has not decided yet.
CREATE TABLE council_meeting (
  id         BINARY(16)   NOT NULL,
  edition_id BINARY(16)   NOT NULL,
  panel_id   BINARY(16)   NOT NULL,
  round      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  turn       INT          NOT NULL,
  way        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place      VARCHAR(300) NOT NULL,
  held_at    DATETIME(6)  NOT NULL,
  minutes    TEXT         NULL,
  voting_at  DATETIME(6)  NULL,
  closed_at  DATETIME(6)  NULL,
  created_at DATETIME(6)  NOT NULL,
  version    INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_council_meeting_edition (edition_id, round),
  KEY ix_council_meeting_panel (panel_id),
  CONSTRAINT fk_council_meeting_panel FOREIGN KEY (panel_id) REFERENCES panel (id),
  CONSTRAINT ck_council_meeting_way CHECK (way IN ('ELECTRONIC', 'PAPER')),
  CONSTRAINT ck_council_meeting_state CHECK (state IN ('OPEN', 'VOTING', 'CLOSED')),
  CONSTRAINT ck_council_meeting_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- The council as it was appointed when the vote began; names are kept as they stand in the minutes.
CREATE TABLE council_attendance (
  meeting_id BINARY(16)   NOT NULL,
  account_id BINARY(16)   NOT NULL,
  full_name  VARCHAR(200) NOT NULL,
  role       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  present    BOOLEAN      NOT NULL,
  reason     VARCHAR(300) NULL,
  PRIMARY KEY (meeting_id, account_id),
  KEY ix_council_attendance_account (account_id),
  CONSTRAINT fk_council_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id),
  CONSTRAINT fk_council_attendance_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- What a meeting votes on. No entry has two votes of the same turn in a round.
CREATE TABLE council_agenda (
  meeting_id BINARY(16)  NOT NULL,
  entry_id   BINARY(16)  NOT NULL,
  round      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  turn       INT         NOT NULL,
  PRIMARY KEY (meeting_id, entry_id),
  CONSTRAINT uq_council_agenda_turn UNIQUE (entry_id, round, turn),
  CONSTRAINT fk_council_agenda_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id),
  CONSTRAINT fk_council_agenda_entry FOREIGN KEY (entry_id) REFERENCES entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- Who may not vote on what, as it was when the vote began.
CREATE TABLE council_conflict (
  meeting_id BINARY(16) NOT NULL,
  entry_id   BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  PRIMARY KEY (meeting_id, entry_id, account_id),
  CONSTRAINT fk_council_conflict_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- A secret paper: no voter, no time, no order. The id is random (UUID version 4) and nothing else tells two papers of
-- the same choice apart. NULL: left unmarked.
CREATE TABLE ballot_paper (
  id         BINARY(16)  NOT NULL,
  meeting_id BINARY(16)  NOT NULL,
  entry_id   BINARY(16)  NOT NULL,
  choice     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY ix_ballot_paper_entry (meeting_id, entry_id),
  CONSTRAINT fk_ballot_paper_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- That somebody has voted, never what: its key keeps anybody from voting twice.
CREATE TABLE ballot_cast (
  meeting_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  PRIMARY KEY (meeting_id, account_id),
  CONSTRAINT fk_ballot_cast_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- An open vote (biểu quyết): the minutes name who voted how.
CREATE TABLE open_vote (
  meeting_id BINARY(16)  NOT NULL,
  entry_id   BINARY(16)  NOT NULL,
  account_id BINARY(16)  NOT NULL,
  choice     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (meeting_id, entry_id, account_id),
  CONSTRAINT fk_open_vote_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;

-- Votes on one entry as counted; the highest number stands, what it corrected is kept. votes is JSON by option code.
CREATE TABLE ballot_count (
  meeting_id  BINARY(16)   NOT NULL,
  entry_id    BINARY(16)   NOT NULL,
  number      INT          NOT NULL,
  issued      INT          NOT NULL,
  returned    INT          NOT NULL,
  invalid     INT          NOT NULL,
  votes       TEXT         NOT NULL,
  tellers     VARCHAR(600) NULL,
  reason      TEXT         NULL,
  recorded_by BINARY(16)   NOT NULL,
  created_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (meeting_id, entry_id, number),
  CONSTRAINT fk_ballot_count_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id),
  CONSTRAINT ck_ballot_count_sum CHECK (0 <= invalid AND invalid <= returned AND returned <= issued)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_vietnamese_ci;
