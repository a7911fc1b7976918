-- Gives back more than can be taken; must get: output-limit
SELECT repeat('x', 1000000) FROM generate_series(1, 100);
