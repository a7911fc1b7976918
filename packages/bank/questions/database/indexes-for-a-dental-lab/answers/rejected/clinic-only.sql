-- Finds the jobs of the clinic, and leaves them to be sorted.
create index jobs_open on jobs (clinic_id) where finished_at is null;

create unique index jobs_code on jobs (upper(code));
