insert into stock values
  ('Acacia 500 g', 36, '2026-04-11'),
  ('Chestnut 500 g', 14, '2026-03-28'),
  ('Lime blossom 250 g', 60, '2026-04-17'),
  ('Thyme 250 g', 9, '2026-02-20');

insert into deliveries values
  (301, 'Lime blossom 250 g', 60, '2026-04-17', true),
  (302, 'Acacia 500 g', 48, '2026-05-02', false),
  (303, 'Thyme 250 g', 24, '2026-05-02', false),
  (304, 'Heather 250 g', 30, '2026-05-04', false),
  (305, 'Lime blossom 250 g', 12, '2026-05-06', false);
