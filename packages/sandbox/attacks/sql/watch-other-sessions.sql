-- Reads what others are running; must get: harmless
-- must not show: found it
SELECT 'found ' || 'it', query FROM pg_stat_activity WHERE usename <> current_user AND query <> '<insufficient privilege>' AND query <> '';
