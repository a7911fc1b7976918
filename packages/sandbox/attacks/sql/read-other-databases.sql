-- Copies the database of somebody else; must get: syntax-error
CREATE DATABASE mine TEMPLATE postgres;
