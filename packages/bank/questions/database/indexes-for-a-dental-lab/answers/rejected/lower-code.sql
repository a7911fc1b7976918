-- Indexes lower(code), which keeps codes unique but is not what the query asks for.
create index jobs_open on jobs (clinic_id, due_on) where finished_at is null;

create unique index jobs_code on jobs (lower(code));
