-- Counts without end in a recursive query; must get: time-limit, memory-limit
SET statement_timeout = 0;
WITH RECURSIVE t (i) AS (SELECT 1::bigint UNION ALL SELECT i + 1 FROM t) SELECT count(*) FROM t;
