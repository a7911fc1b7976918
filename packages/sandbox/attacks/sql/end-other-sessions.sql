-- Ends the sessions of others; must get: syntax-error
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> current_user;
