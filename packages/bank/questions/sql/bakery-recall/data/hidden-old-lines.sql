-- Lines that have ended, one of which came back, and a recalled item that is on sale itself.
insert into items values
  (21, 'Vanilla sugar', true),
  (22, 'Custard', false),
  (23, 'Berliner', true),
  (24, 'Fruit tart', true),
  (25, 'Waffle', true),
  (26, 'Waffle, filled', true),
  (27, 'Brioche', true),
  (28, 'Bread pudding', true);

insert into recipe_lines values
  (22, 21, '2025-03-31'),
  (22, 21, null),
  (23, 22, null),
  (24, 22, '2026-01-15'),
  (25, 21, '2025-11-30'),
  (26, 25, null),
  (27, 21, null),
  (28, 27, '2025-12-31');

insert into recalls values (21);
