-- Opens a connection from the server; must get: syntax-error, runtime-error
CREATE EXTENSION dblink;
SELECT * FROM dblink('host=127.0.0.1 dbname=postgres', 'SELECT 1') AS t (a int);
