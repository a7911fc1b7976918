-- Locks tables until the memory that all databases share is used up; must get: time-limit, memory-limit
-- limits: {"cpuMs": 400}
DO $$ BEGIN FOR i IN 1..10000000 LOOP EXECUTE format('CREATE TABLE t%s ()', i); END LOOP; END $$;
