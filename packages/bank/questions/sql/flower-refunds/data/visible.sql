insert into florists values (1, 'Green Corner'), (2, 'Petal & Stem'), (3, 'Rosehip');

insert into deliveries values
  (501, 1, '2026-05-04', 12.50),
  (502, 1, '2026-05-18', 18.00),
  (503, 1, '2026-04-20', 12.50),
  (504, 2, '2026-05-06', 9.00),
  (505, 2, '2026-05-20', 9.50),
  (506, 3, '2026-05-11', 15.00);

insert into delivery_lines values
  (501, 'tulip', 200, 15),
  (501, 'rose', 100, 0),
  (502, 'peony', 80, 10),
  (503, 'tulip', 150, 40),
  (504, 'iris', 120, 0),
  (504, 'rose', 60, 0),
  (505, 'rose', 60, 5),
  (505, 'lily', 40, null),
  (506, 'tulip', 300, 25);
