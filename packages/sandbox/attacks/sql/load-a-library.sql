-- Calls a function of the C library; must get: syntax-error, runtime-error
CREATE FUNCTION run(text) RETURNS int LANGUAGE c AS 'libc.so.6', 'system';
SELECT run('id');
