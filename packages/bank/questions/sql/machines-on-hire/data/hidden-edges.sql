-- Hires at the edges of the month, hires longer than the month, and hires outside of it.
insert into machines values
  (11, 'Crawler crane'),
  (12, 'Dumper'),
  (13, 'Generator'),
  (14, 'Welding set'),
  (15, 'Trench roller'),
  (16, 'Water pump');

insert into hires values
  (601, 11, '2026-02-10', '2026-06-20', false),
  (602, 12, '2026-03-15', '2026-04-01', false),
  (603, 12, '2026-04-30', '2026-05-01', false),
  (604, 13, '2026-04-01', '2026-05-01', false),
  (605, 14, '2026-05-01', '2026-05-08', false),
  (606, 14, '2025-04-10', '2025-04-20', false),
  (607, 15, '2026-03-31', '2026-04-02', false),
  (608, 15, '2026-04-02', '2026-04-03', false),
  (609, 16, '2026-01-05', '2026-02-05', false),
  (610, 16, '2026-04-12', '2026-04-13', false);
