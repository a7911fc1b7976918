-- Asks for a single value of nearly a gigabyte; must get: memory-limit, time-limit
SELECT repeat('x', 900000000);
