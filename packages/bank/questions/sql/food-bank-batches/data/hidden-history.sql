-- Handouts of earlier days, from batches that still have units.
insert into requests values
  (64, 'Rice, 1 kg', 15),
  (65, 'Beans', 18);

insert into batches values
  (71, 'Beans', '2026-04-30', 0),
  (72, 'Beans', '2026-05-31', 10),
  (73, 'Beans', '2026-08-31', 48),
  (74, 'Rice, 1 kg', '2026-12-31', 60),
  (75, 'Salt', '2029-12-31', 95);

insert into handouts values (61, 71, 20), (62, 71, 10), (62, 72, 15), (66, 75, 5);
