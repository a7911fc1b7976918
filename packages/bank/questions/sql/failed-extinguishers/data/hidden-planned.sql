-- Planned inspections beside failed ones, planned ones alone, and extinguishers that passed after they had failed.
insert into inspections values
  (41, 1, '2025-06-02', 'pass'),
  (42, 1, '2026-06-01', 'fail'),
  (43, 1, null, null),
  (44, 2, '2026-06-01', 'fail'),
  (45, 2, '2026-06-15', 'pass'),
  (46, 3, null, null),
  (47, 4, null, null),
  (48, 4, '2026-06-03', 'fail'),
  (49, 5, '2024-06-05', 'fail'),
  (50, 5, '2025-06-04', 'pass'),
  (51, 5, '2026-06-03', 'fail');
