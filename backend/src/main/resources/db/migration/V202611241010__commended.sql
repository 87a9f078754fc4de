-- Who gets a commendation beside the prizes: names by the rulebook's code, as JSON.
ALTER TABLE ceremony_plan ADD COLUMN commended TEXT NULL AFTER within_level;
