-- Has a regular expression go back and forth; must get: harmless, time-limit, memory-limit, runtime-error
SELECT repeat('a', 5000) ~ '^((a|a|b)*)*\1\1\1x$' FROM generate_series(1, 1000);
