alter table bookings add column deposit_cents integer;

with periods as (
  select id,
         least(starts_on, coalesce(ends_on, starts_on)) as first_day,
         greatest(starts_on, coalesce(ends_on, starts_on)) as last_day
  from bookings
)
update bookings b
set starts_on = p.first_day,
    ends_on = p.last_day,
    deposit_cents = case when extract(year from p.first_day) >= 2026
      then b.boats * (p.last_day - p.first_day + 1) * 1500 else 0 end
from periods p
where p.id = b.id;

alter table bookings alter column deposit_cents set not null;
alter table bookings alter column ends_on set not null;
alter table bookings add constraint in_order check (starts_on <= ends_on);
