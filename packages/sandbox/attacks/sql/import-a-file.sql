-- Imports a file of the server as a large object; must get: syntax-error, runtime-error
-- must not show: root:x:0
SELECT convert_from(lo_get(lo_import('/etc/passwd')), 'UTF8');
