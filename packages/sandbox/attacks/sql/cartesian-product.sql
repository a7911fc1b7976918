-- Multiplies a list with itself; must get: time-limit, memory-limit
SELECT count(*) FROM generate_series(1, 100000) a, generate_series(1, 100000) b, generate_series(1, 100000) c;
