-- Puts the column of the ORDER BY first, so that the entries of all clinics have to be read.
create index jobs_open on jobs (due_on, clinic_id) where finished_at is null;

create unique index jobs_code on jobs (upper(code));
