CREATE INDEX CONCURRENTLY jobs_open
  ON jobs USING btree (clinic_id, due_on DESC, id)
  INCLUDE (code)
  WHERE (finished_at IS NULL);

CREATE UNIQUE INDEX CONCURRENTLY jobs_code ON jobs USING btree ((upper(code)));

ANALYZE jobs;
