-- Lifts the limit of its own connections; must get: syntax-error
ALTER ROLE CURRENT_USER CONNECTION LIMIT -1;
