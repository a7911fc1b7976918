-- Stops at the first fee that is no number.
alter table hires
  alter column fee type numeric(8, 2) using fee::numeric(8, 2);
