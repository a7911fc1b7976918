BEGIN;

-- A place gets the id of its first hive.
CREATE TABLE places AS
SELECT first.id, btrim(first.place) AS name
FROM hives first
WHERE btrim(first.place) > ''
  AND NOT EXISTS (
    SELECT FROM hives earlier
    WHERE earlier.id < first.id AND upper(btrim(earlier.place)) = upper(btrim(first.place))
  );

ALTER TABLE places
  ADD PRIMARY KEY (id),
  ALTER COLUMN name SET NOT NULL,
  ADD CONSTRAINT places_name UNIQUE (name);

ALTER TABLE hives ADD COLUMN place_id bigint;

UPDATE hives SET place_id = (
  SELECT id FROM places WHERE upper(name) = upper(btrim(place))
);

ALTER TABLE hives
  ADD FOREIGN KEY (place_id) REFERENCES places (id),
  DROP COLUMN place;

COMMIT;
