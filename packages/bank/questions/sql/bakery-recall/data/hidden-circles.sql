-- Circles: one through the recalled item, one of two items, an item in its own recipe; and a long way.
insert into items values
  (31, 'Sourdough', true),
  (32, 'Country loaf', true),
  (33, 'Altus', false),
  (34, 'Stuffing', true),
  (35, 'Stuffing mix', false),
  (36, 'Roll', true),
  (37, 'Toast', true),
  (38, 'Rusk', true),
  (39, 'Rusk flour', false),
  (40, 'Cheesecake base', false),
  (41, 'Cheesecake', true),
  (42, 'Cake selection', true);

insert into recipe_lines values
  (31, 31, null),
  (32, 31, null),
  (33, 32, null),
  (31, 33, null),
  (34, 33, null),
  (34, 35, null),
  (35, 34, null),
  (38, 35, null),
  (39, 38, null),
  (40, 39, null),
  (41, 40, null),
  (42, 41, null),
  (37, 36, null),
  (36, 37, null);

insert into recalls values (31);
