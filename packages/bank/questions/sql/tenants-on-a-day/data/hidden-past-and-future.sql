-- Apartments whose leases have all ended or not begun, and a shared one.
insert into apartments values
  (1, '3 Quay Street'), (2, '5 Quay Street'), (3, '7 Quay Street'), (4, '9 Quay Street'), (5, '11 Quay Street');

insert into leases values
  (81, 1, 'Elif Kaya', '2022-05-01', '2026-04-30'),
  (82, 2, 'Sven Dahl', '2026-08-01', null),
  (83, 3, 'Marta Nowak', '2020-01-01', '2024-12-31'),
  (84, 3, 'Luca Ferri', '2026-09-01', '2027-08-31'),
  (85, 4, 'Amina Diallo', '2025-10-01', null),
  (86, 4, 'Paul Diallo', '2026-02-01', '2026-10-31');
