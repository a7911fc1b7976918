-- Lessons whose teachers all have another lesson then, beside some that have free ones.
insert into teacher_languages values
  (11, 'Polish'), (11, 'Czech'),
  (12, 'Polish'),
  (13, 'Czech'),
  (14, 'Dutch');

insert into lessons values
  (201, 'Polish', '2026-10-05', 2, null, false),
  (202, 'Czech', '2026-10-05', 2, 11, false),
  (203, 'Polish', '2026-10-05', 2, 12, false),
  (204, 'Czech', '2026-10-05', 2, null, false),
  (205, 'Dutch', '2026-10-06', 6, 14, false),
  (206, 'Dutch', '2026-10-06', 6, null, false),
  (207, 'Dutch', '2026-10-06', 5, null, false),
  (208, 'Polish', '2026-10-12', 2, null, false);
