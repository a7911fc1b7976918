-- Indexes the code as it is stored: a condition on upper(code) cannot use that, and the case counts.
create index jobs_open on jobs (clinic_id, due_on) where finished_at is null;

create unique index jobs_code on jobs (code);
