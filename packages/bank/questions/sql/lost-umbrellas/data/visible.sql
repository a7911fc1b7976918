insert into items values
  (1, 'Umbrella, green', '4', '2026-02-27', null),
  (2, 'Grey scarf', '7', '2026-03-01', null),
  (3, 'Child''s umbrella', '4', '2026-03-02', null),
  (4, 'Folding umbrella, red', '7', '2026-03-03', '2026-03-05'),
  (5, 'Long umbrella, wooden handle', '9', '2026-02-20', null),
  (6, 'Bicycle helmet', '12', '2026-03-03', null),
  (7, 'Umbrella, striped', '12', '2026-03-03', null),
  (8, 'Umbrella, blue', '9', '2026-03-04', null);
