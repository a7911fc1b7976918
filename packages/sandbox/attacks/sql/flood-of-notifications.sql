-- Fills the queue of notifications, which all databases share; must get: time-limit, memory-limit, runtime-error
-- limits: {"cpuMs": 400}
LISTEN mine;
DO $$ BEGIN FOR i IN 1..10000000 LOOP EXECUTE format('NOTIFY mine, %L', i || repeat('x', 7900)); END LOOP; END $$;
