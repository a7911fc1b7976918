-- Switches its timeout off and sleeps; must get: time-limit
SET statement_timeout = 0;
SELECT pg_sleep(600);
