BEGIN;

-- A place gets the id of its first hive.
CREATE TABLE places AS
SELECT first.id, first.place AS name
FROM hives first
WHERE first.place IS NOT NULL
  AND NOT EXISTS (
    SELECT FROM hives earlier
    WHERE earlier.id < first.id AND upper(earlier.place) = upper(first.place)
  );

ALTER TABLE places
  ADD PRIMARY KEY (id),
  ALTER COLUMN name SET NOT NULL,
  ADD CONSTRAINT places_name UNIQUE (name);

ALTER TABLE hives ADD COLUMN place_id bigint;

UPDATE hives SET place_id = (
  SELECT id FROM places WHERE upper(name) = upper(place)
);

ALTER TABLE hives
  ADD FOREIGN KEY (place_id) REFERENCES places (id),
  DROP COLUMN place;

COMMIT;
