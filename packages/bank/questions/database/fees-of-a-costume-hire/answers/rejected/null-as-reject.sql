-- Takes what is no amount for a reject, and with it what is not agreed yet.
alter table hires rename column fee to fee_text;
alter table hires add column fee numeric(8, 2);

update hires
set fee = fee_text::numeric
where fee_text ~ '^ *[0-9]{1,6}(\.[0-9]{1,2})? *$';

insert into fee_rejects (hire_id, fee)
select id, coalesce(fee_text, '')
from hires
where fee is null;

alter table hires drop column fee_text;
