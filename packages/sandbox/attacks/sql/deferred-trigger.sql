-- Leaves a trigger that fires when the transaction ends, and would then do without limits; must get: time-limit
CREATE TABLE goods (id int);
CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN LOOP END LOOP; END $$;
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON goods DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION late();
BEGIN;
INSERT INTO goods VALUES (1);
COMMIT;
