-- Cancelled lessons: of a teacher, who is free then, and without a teacher, which need none.
insert into teacher_languages values
  (21, 'French'),
  (22, 'French'), (22, 'Arabic'),
  (23, 'Arabic');

insert into lessons values
  (301, 'French', '2026-11-02', 3, null, false),
  (302, 'French', '2026-11-02', 3, 21, true),
  (303, 'Arabic', '2026-11-02', 3, 22, false),
  (304, 'Arabic', '2026-11-03', 1, null, true),
  (305, 'Turkish', '2026-11-03', 2, null, true),
  (306, 'Arabic', '2026-11-04', 4, null, false),
  (307, 'Arabic', '2026-11-04', 4, 22, true),
  (308, 'Arabic', '2026-11-04', 4, 23, false);
