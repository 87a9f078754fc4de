-- A panel belongs to one round. What exists was made for the ranked one.
ALTER TABLE panel
  ADD COLUMN round   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER edition_id,
  ADD COLUMN unit_id BINARY(16) NULL AFTER round;

UPDATE panel p
  JOIN edition e ON e.id = p.edition_id
  JOIN edition_rulebook r ON r.edition_id = e.id AND r.number = e.rulebook_number
   SET p.round = JSON_VALUE(r.document, '$.ranking.round');

ALTER TABLE panel
  MODIFY COLUMN round VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  DROP INDEX uq_panel_name,
  ADD CONSTRAINT uq_panel_name UNIQUE (edition_id, round, name),
  ADD CONSTRAINT uq_panel_unit UNIQUE (edition_id, round, unit_id),
  ADD CONSTRAINT fk_panel_unit FOREIGN KEY (unit_id) REFERENCES unit (id);

ALTER TABLE panel_field
  ADD COLUMN round VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER edition_id;

UPDATE panel_field f JOIN panel p ON p.id = f.panel_id SET f.round = p.round;

ALTER TABLE panel_field
  MODIFY COLUMN round VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (edition_id, round, field_code);

ALTER TABLE panel_member
  ADD COLUMN role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER account_id;

UPDATE panel_member SET role = IF(chair, 'CHAIR', 'MEMBER');

ALTER TABLE panel_member
  MODIFY COLUMN role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  DROP COLUMN chair,
  ADD CONSTRAINT ck_panel_member_role CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'REVIEWER', 'SECRETARY', 'MEMBER'));
