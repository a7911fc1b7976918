-- Serves the search, and lets the same code in twice.
create index jobs_open on jobs (clinic_id, due_on) where finished_at is null;

create index jobs_code on jobs (upper(code));
