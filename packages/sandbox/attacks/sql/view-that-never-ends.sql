-- Leaves a view that computes without end for whoever reads it; must get: time-limit, memory-limit
CREATE VIEW shop AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n WHERE i > 1;
