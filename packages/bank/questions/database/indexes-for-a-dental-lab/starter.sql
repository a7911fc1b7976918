create index jobs_open on jobs (id);

create index jobs_code on jobs (code);
