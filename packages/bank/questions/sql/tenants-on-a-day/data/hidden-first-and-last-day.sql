-- Leases that start or end on the day itself or on one beside it.
insert into apartments values
  (1, '1 Park Row'), (2, '2 Park Row'), (3, '3 Park Row'), (4, '4 Park Row'), (5, '5 Park Row'), (6, '6 Park Row');

insert into leases values
  (91, 1, 'Nora Lind', '2025-07-01', '2026-06-30'),
  (92, 1, 'Hugo Blanc', '2026-07-01', '2027-06-30'),
  (93, 2, 'Zoe Petrou', '2024-07-02', '2026-07-01'),
  (94, 3, 'Ivan Kolar', '2026-07-02', null),
  (95, 4, 'Maya Shah', '2026-07-01', null),
  (96, 5, 'Ola Berg', '2026-07-01', '2026-07-01'),
  (97, 6, 'Rui Faria', '2023-02-01', '2026-06-30');
