-- Ends its own session, to pass its failure off as the server's; must get: time-limit
SELECT pg_terminate_backend(pg_backend_pid());
SELECT 1;
