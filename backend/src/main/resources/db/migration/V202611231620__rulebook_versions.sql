-- A rulebook is drafted, issued by an act, and superseded by the next. What stands is the only one of its edition that
-- is ISSUED; source is the text as typed, document the last text of it that was sound.
ALTER TABLE edition_rulebook
  ADD COLUMN state      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SUPERSEDED' AFTER number,
  ADD COLUMN source     LONGTEXT     NULL AFTER document,
  ADD COLUMN act_number VARCHAR(60)  NULL AFTER source,
  ADD COLUMN act_date   DATE         NULL AFTER act_number,
  ADD COLUMN reason     VARCHAR(1000) NULL AFTER act_date,
  ADD COLUMN issued_at  DATETIME(6)  NULL AFTER created_at,
  ADD COLUMN version    INT          NOT NULL DEFAULT 0;

UPDATE edition_rulebook r JOIN edition e ON e.id = r.edition_id AND e.rulebook_number = r.number SET r.state = 'ISSUED';

UPDATE edition_rulebook SET issued_at = created_at;

ALTER TABLE edition_rulebook
  ALTER COLUMN state DROP DEFAULT,
  ADD CONSTRAINT ck_edition_rulebook_state CHECK (state IN ('DRAFT', 'ISSUED', 'SUPERSEDED')),
  ADD CONSTRAINT ck_edition_rulebook_issued CHECK ((state = 'DRAFT') = (issued_at IS NULL)),
  ADD CONSTRAINT ck_edition_rulebook_act CHECK ((act_number IS NULL) = (act_date IS NULL));
