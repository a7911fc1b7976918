-- Trees as high as a corner, a section with a pond, one of the shape of a U, and one without trees.
insert into sections (id, name) values (1, 'Hill'), (2, 'Around the pond'), (3, 'Horseshoe'), (4, 'Playground'), (5, 'Nursery');

insert into sides (section_id, x1, y1, x2, y2) values
  (1, 0, 10, 10, 0), (1, 10, 0, 20, 10), (1, 20, 10, 10, 20), (1, 10, 20, 0, 10),
  (2, 30, 0, 30, 20), (2, 60, 20, 60, 0), (2, 40, 5, 40, 15), (2, 50, 15, 50, 5),
  (3, 70, 0, 70, 20), (3, 75, 20, 75, 5), (3, 85, 5, 85, 20), (3, 90, 20, 90, 0),
  (4, 0, 40, 0, 50), (4, 10, 50, 10, 40),
  (5, 20, 40, 20, 50), (5, 30, 50, 30, 40);

insert into trees (id, x, y, height) values
  (1, 5, 10, 11.0),
  (2, -5, 10, 31.0),
  (3, 10, 10, 8.5),
  (4, -3, 20, 32.0),
  (5, 35, 15, 6.5),
  (6, 45, 10, 33.0),
  (7, 55, 5, 4.0),
  (8, 45, 3, 5.5),
  (9, 80, 10, 34.0),
  (10, 72, 12, 9.5),
  (11, 88, 12, 9.0),
  (12, 80, 2, 7.0),
  (13, 25, 45, null),
  (14, 27, 48, null);
