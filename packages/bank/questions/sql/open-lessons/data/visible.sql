insert into teacher_languages values
  (1, 'Italian'), (1, 'Spanish'),
  (2, 'Italian'),
  (3, 'German');

insert into lessons values
  (101, 'Italian', '2026-09-07', 1, null, false),
  (102, 'Italian', '2026-09-07', 1, 2, false),
  (103, 'German', '2026-09-07', 2, null, false),
  (104, 'Greek', '2026-09-08', 3, null, false),
  (105, 'Spanish', '2026-09-09', 4, 1, false),
  (106, 'German', '2026-09-10', 5, 3, true);
