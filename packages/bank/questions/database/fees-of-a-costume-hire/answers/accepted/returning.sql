with rejected as (
  update hires
  set fee = null
  where not regexp_like(fee, '^\s*\d{1,6}(\.\d{1,2})?\s*$')
  returning id, old.fee as fee
)
insert into fee_rejects (hire_id, fee)
select id, fee from rejected;

alter table hires alter column fee type numeric(8, 2) using fee::numeric;
