-- Items that are reached in several ways of different lengths, and from two recalled items.
insert into items values
  (11, 'Hazelnuts', false),
  (12, 'Cocoa', false),
  (13, 'Nut paste', true),
  (14, 'Chocolate filling', true),
  (15, 'Nut slice', true),
  (16, 'Gift box', true),
  (17, 'Shortbread', true),
  (18, 'Marble cake', true),
  (19, 'Party platter', true);

insert into recipe_lines values
  (13, 11, null),
  (14, 13, null),
  (14, 12, null),
  (15, 11, null),
  (15, 14, null),
  (15, 13, null),
  (16, 15, null),
  (16, 17, null),
  (16, 13, null),
  (18, 12, null),
  (19, 18, null),
  (19, 16, null);

insert into recalls values (11), (12);
