BEGIN;

ALTER TABLE hires RENAME COLUMN fee TO fee_text;
ALTER TABLE hires ADD COLUMN fee numeric(8, 2);

UPDATE hires
SET fee = trim(fee_text)::numeric
WHERE trim(fee_text) ~ '^\d{1,6}(\.\d\d?)?$';

INSERT INTO fee_rejects (hire_id, fee)
SELECT id, fee_text
FROM hires
WHERE fee IS NULL AND fee_text IS NOT NULL;

ALTER TABLE hires DROP COLUMN fee_text;

COMMIT;
