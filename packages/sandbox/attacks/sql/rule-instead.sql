-- Has whoever reads a table get other rows, by a rule; must get: runtime-error, syntax-error
CREATE TABLE goods (id int);
CREATE RULE "_RETURN" AS ON SELECT TO goods DO INSTEAD SELECT 1 AS id, pg_read_file('/etc/passwd');
