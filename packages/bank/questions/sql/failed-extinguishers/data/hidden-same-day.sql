-- Two inspections on one day, and inspections that were entered late, with a higher id than later ones.
insert into inspections values
  (61, 1, '2026-01-20', 'fail'),
  (62, 1, '2026-01-20', 'pass'),
  (63, 2, '2025-01-21', 'fail'),
  (64, 2, '2026-01-20', 'pass'),
  (65, 2, '2026-01-20', 'fail'),
  (66, 3, '2026-01-22', 'fail'),
  (67, 3, '2025-01-23', 'pass'),
  (68, 4, '2026-01-22', 'pass'),
  (69, 4, '2025-01-23', 'fail'),
  (70, 5, '2026-01-26', 'fail'),
  (71, 5, '2026-01-26', 'fail');
