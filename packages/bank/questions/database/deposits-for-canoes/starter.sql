alter table bookings add column deposit_cents integer not null default 0;
