-- Runs a program on the server; must get: syntax-error
COPY (SELECT 1) TO PROGRAM 'id';
