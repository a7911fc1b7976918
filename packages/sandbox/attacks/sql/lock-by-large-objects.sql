-- Locks large objects until the memory that all databases share is used up; must get: time-limit, memory-limit
-- limits: {"cpuMs": 400}
SELECT count(lo_unlink(lo_create(0))) FROM generate_series(1, 10000000);
