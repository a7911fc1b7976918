-- Takes the rights of the superuser; must get: syntax-error
SET ROLE postgres;
