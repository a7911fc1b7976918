-- Makes the table of rejects anew, and loses those of earlier attempts.
truncate fee_rejects;

insert into fee_rejects (hire_id, fee)
select id, fee
from hires
where fee !~ '^ *[0-9]{1,6}(\.[0-9]{1,2})? *$';

update hires
set fee = null
where id in (select hire_id from fee_rejects);

alter table hires
  alter column fee type numeric(8, 2) using fee::numeric(8, 2);
