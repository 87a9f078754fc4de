-- Which version of the rules a sheet was sealed under, and a step in the life of a dossier taken: decisions stay under
-- theirs. Absent for what was done before versions were kept.
ALTER TABLE score_sheet ADD COLUMN rulebook_number INT NULL AFTER total;

ALTER TABLE score_revision ADD COLUMN rulebook_number INT NULL AFTER total;

ALTER TABLE entry_check ADD COLUMN rulebook_number INT NULL AFTER due_at;
