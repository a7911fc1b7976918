-- Brings a language that reaches the system; must get: syntax-error, runtime-error
CREATE EXTENSION plperl;
CREATE FUNCTION run() RETURNS text LANGUAGE plperl AS 'return `id`';
SELECT run();
