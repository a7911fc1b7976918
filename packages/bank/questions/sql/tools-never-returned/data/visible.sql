insert into tools values
  (1, 'Hammer drill', 85.00, 'ok'),
  (2, 'Ladder, 4 m', 64.50, 'ok'),
  (3, 'Belt sander', 59.90, 'broken'),
  (4, 'Spirit level', 18.00, 'ok'),
  (5, 'Wheelbarrow', 72.00, 'ok');

insert into loans values
  (27, 2, '2025-11-20', '2025-11-18'),
  (28, 1, '2025-12-12', '2025-12-12'),
  (31, 1, '2026-01-15', null),
  (33, 4, '2026-02-09', null),
  (34, 2, '2026-03-20', null);

insert into fees values (28, 5.00);
