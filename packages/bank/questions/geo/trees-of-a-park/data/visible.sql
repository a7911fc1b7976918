insert into sections (id, name) values (1, 'Lime walk'), (2, 'Meadow'), (3, 'Rose garden');

-- 1: a square. 2: a triangle. 3: a square far away.
insert into sides (section_id, x1, y1, x2, y2) values
  (1, 0, 0, 0, 10), (1, 10, 0, 10, 10),
  (2, 20, 0, 30, 12), (2, 30, 12, 40, 0),
  (3, 100, 100, 100, 110), (3, 110, 110, 110, 100);

insert into trees (id, x, y, height) values
  (1, 4, 3, 12.5),
  (2, 7, 8, 9.0),
  (3, -4, 3, 20.0),
  (4, 30, 5, null),
  (5, 24, 2, 7.5),
  (6, 22, 10, 15.0),
  (7, 15, 5, 18.0);
