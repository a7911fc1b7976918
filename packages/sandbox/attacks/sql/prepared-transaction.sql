-- Leaves a prepared transaction behind, with its locks; must get: runtime-error
CREATE TABLE held (id int);
BEGIN;
INSERT INTO held VALUES (1);
PREPARE TRANSACTION 'held';
