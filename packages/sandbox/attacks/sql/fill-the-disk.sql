-- Fills the disk with a table; must get: memory-limit, time-limit
CREATE TABLE flood AS SELECT g, repeat(md5(g::text), 20) AS filler FROM (SELECT generate_series(1, 100000000) AS g) AS s;
