-- Moves the whole hire to the rejects instead of its fee.
insert into fee_rejects (hire_id, fee)
select id, fee
from hires
where fee !~ '^ *[0-9]{1,6}(\.[0-9]{1,2})? *$';

alter table fee_rejects drop constraint fee_rejects_hire_id_fkey;

delete from hires
where fee !~ '^ *[0-9]{1,6}(\.[0-9]{1,2})? *$';

alter table hires
  alter column fee type numeric(8, 2) using fee::numeric(8, 2);
