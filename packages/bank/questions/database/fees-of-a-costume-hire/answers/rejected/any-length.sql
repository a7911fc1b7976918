-- Takes any number of digits: the conversion stops at a fee that the type has no room for.
insert into fee_rejects (hire_id, fee)
select id, fee
from hires
where fee !~ '^ *[0-9]+(\.[0-9]{1,2})? *$';

update hires
set fee = null
where fee !~ '^ *[0-9]+(\.[0-9]{1,2})? *$';

alter table hires
  alter column fee type numeric(8, 2) using fee::numeric(8, 2);
