-- Commits inside its script, so that limits would begin anew; must get: time-limit
CREATE PROCEDURE again() LANGUAGE plpgsql AS $$ BEGIN LOOP PERFORM count(*) FROM generate_series(1, 1000); COMMIT; END LOOP; END $$;
CALL again();
