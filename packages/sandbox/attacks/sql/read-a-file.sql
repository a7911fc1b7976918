-- Reads a file of the server; must get: syntax-error
SELECT pg_read_file('/etc/passwd');
