-- Puts the condition into the key instead of a WHERE: finished jobs are in the index too.
create index jobs_open on jobs (clinic_id, finished_at, due_on);

create unique index jobs_code on jobs (upper(code));
