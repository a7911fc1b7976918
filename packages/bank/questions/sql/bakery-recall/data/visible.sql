insert into items values
  (1, 'Malt flour', false),
  (2, 'Dark dough', false),
  (3, 'Rye bread', true),
  (4, 'Ham sandwich', true),
  (5, 'Bread crumbs', true),
  (6, 'Butter', false),
  (7, 'Croissant', true),
  (8, 'Wheat flour', false);

insert into recipe_lines values
  (2, 1, null),
  (2, 5, null),
  (3, 2, null),
  (4, 3, null),
  (4, 6, null),
  (5, 3, null),
  (7, 6, null),
  (7, 8, null);

insert into recalls values (1);
