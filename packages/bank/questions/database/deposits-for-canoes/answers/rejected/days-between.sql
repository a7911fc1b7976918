-- Counts the nights instead of the days.
update bookings set ends_on = starts_on where ends_on is null;

update bookings set starts_on = ends_on, ends_on = starts_on where ends_on < starts_on;

alter table bookings add column deposit_cents integer;

update bookings
set deposit_cents = case
  when starts_on < '2026-01-01' then 0
  else 1500 * boats * greatest(ends_on - starts_on, 1)
end;

alter table bookings
  alter column ends_on set not null,
  alter column deposit_cents set not null,
  add constraint bookings_period check (ends_on >= starts_on);
