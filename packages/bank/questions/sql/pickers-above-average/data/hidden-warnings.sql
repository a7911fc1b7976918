-- Warnings to whole farms, warnings of other months, and two warnings to one picker.
insert into pickers values
  (21, 'Hanna', 'Lakeview'),
  (22, 'Issa', 'Lakeview'),
  (23, 'Jana', 'Lakeview'),
  (24, 'Kofi', 'Lakeview'),
  (25, 'Lior', 'Stone Bridge'),
  (26, 'Mina', 'Stone Bridge');

insert into crates values
  (301, 21, '2026-06-02', 90),
  (302, 22, '2026-06-02', 70),
  (303, 22, '2026-06-20', 5),
  (304, 23, '2026-06-08', 55),
  (305, 24, '2026-06-08', 12),
  (306, 25, '2026-06-16', 48),
  (307, 26, '2026-06-16', 20);

insert into warnings values
  (1, 21, '2026-06-01'),
  (2, 21, '2026-06-30'),
  (3, null, '2026-06-10'),
  (4, 22, '2026-05-31'),
  (5, 22, '2026-07-01'),
  (6, 25, '2025-06-12'),
  (7, 23, '2026-07-15');
