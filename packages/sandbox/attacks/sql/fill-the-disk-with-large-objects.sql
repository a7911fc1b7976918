-- Fills the disk with large objects; must get: memory-limit, time-limit
SELECT lo_from_bytea(0, decode(repeat('ab', 500000), 'hex')) FROM generate_series(1, 10000);
