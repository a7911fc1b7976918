-- Takes advisory locks until the memory that all databases share is used up; must get: syntax-error
SELECT pg_advisory_lock(g) FROM generate_series(1, 1000000) g;
