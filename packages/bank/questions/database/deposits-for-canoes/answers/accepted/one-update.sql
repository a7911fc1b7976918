BEGIN;

ALTER TABLE bookings ADD deposit_cents int DEFAULT 0 NOT NULL;
ALTER TABLE bookings ALTER deposit_cents DROP DEFAULT;

UPDATE bookings
SET starts_on = least(starts_on, ends_on),
    ends_on = greatest(starts_on, ends_on);

UPDATE bookings
SET deposit_cents = boats * 1500 * (1 + ends_on - starts_on)
WHERE starts_on >= date '2026-01-01';

ALTER TABLE bookings ALTER ends_on SET NOT NULL;
ALTER TABLE bookings ADD CHECK (NOT ends_on < starts_on) NOT VALID;
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_check;

COMMIT;
