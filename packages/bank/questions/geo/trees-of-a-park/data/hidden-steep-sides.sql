-- Slanting sides, where a fraction of a metre decides, also with negative coordinates.
insert into sections (id, name) values (1, 'Slope'), (2, 'South-west slope');

insert into sides (section_id, x1, y1, x2, y2) values
  (1, 0, 0, 7, 10), (1, 7, 10, 20, 0),
  (2, -20, -20, -13, -10), (2, -13, -10, 0, -20);

insert into trees (id, x, y, height) values
  (1, 2, 3, 21.0),
  (2, 3, 4, 13.0),
  (3, 15, 3, 14.5),
  (4, 17, 2, 15.0),
  (5, 16, 3, 16.5),
  (6, 18, 2, 22.0),
  (7, -18, -17, 23.0),
  (8, -17, -16, 10.0),
  (9, -4, -17, 24.0),
  (10, -5, -17, 12.5),
  (11, -19, -18, 9.0);
