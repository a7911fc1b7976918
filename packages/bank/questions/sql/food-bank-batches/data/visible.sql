insert into requests values
  (7, 'Beans', 50),
  (8, 'Rice, 1 kg', 25),
  (9, 'Peeled tomatoes', 60),
  (10, 'Oat milk', 12);

insert into batches values
  (1, 'Beans', '2026-05-01', 40),
  (2, 'Beans', '2026-04-01', 30),
  (3, 'Rice, 1 kg', '2027-01-31', 80),
  (4, 'Peeled tomatoes', '2026-09-30', 24),
  (5, 'Peeled tomatoes', '2026-11-30', 24),
  (6, 'Peeled tomatoes', '2027-02-28', 24),
  (7, 'Oat milk', '2026-03-20', 10),
  (8, 'Oat milk', '2026-04-15', 30),
  (9, 'Honey', '2028-06-30', 6);
