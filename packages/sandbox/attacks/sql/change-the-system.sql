-- Changes a setting of the whole server; must get: syntax-error
ALTER SYSTEM SET max_connections = 1;
