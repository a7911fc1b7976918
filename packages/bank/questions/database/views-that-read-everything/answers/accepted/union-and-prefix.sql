DROP VIEW not_paid_in_time, northern_sessions;

CREATE OR REPLACE VIEW march_sessions AS
SELECT s.id, s.station, s.started_at
FROM sessions s
WHERE s.started_at BETWEEN timestamp '2026-03-01 00:00:00' AND timestamp '2026-03-31 23:59:59.999999';

CREATE VIEW not_paid_in_time AS
SELECT id, station, paid_on FROM sessions WHERE paid_on >= '2026-04-15'
UNION ALL
SELECT id, station, paid_on FROM sessions WHERE paid_on IS NULL;

CREATE VIEW northern_sessions AS
SELECT id, station, started_at FROM sessions WHERE starts_with(station, 'N_');
