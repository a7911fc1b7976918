insert into apartments values
  (1, '12 Mill Lane, ground floor'),
  (2, '12 Mill Lane, 1st floor'),
  (3, '12 Mill Lane, 2nd floor'),
  (4, '14 Mill Lane, ground floor');

insert into leases values
  (71, 1, 'Ida Moen', '2024-03-01', null),
  (72, 2, 'Tomas Ruiz', '2023-01-01', '2025-12-31'),
  (73, 2, 'Grace Otieno', '2026-01-01', '2026-12-31'),
  (74, 4, 'Jun Sato', '2026-04-01', '2027-03-31');
