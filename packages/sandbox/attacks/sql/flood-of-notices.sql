-- Says more than can be kept; must get: harmless, time-limit
DO $$ BEGIN FOR i IN 1..20000 LOOP RAISE NOTICE '%', repeat('x', 1000); END LOOP; END $$;
