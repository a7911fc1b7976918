-- Indexes all 4 million jobs for the 300 that are asked for.
create index jobs_open on jobs (clinic_id, due_on);

create unique index jobs_code on jobs (upper(code));
