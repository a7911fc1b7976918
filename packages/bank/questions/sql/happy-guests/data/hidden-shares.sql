-- Shares that are no whole numbers, and comments beside stars.
insert into guesthouses values (1, 'Casa Verde'), (2, 'North Star'), (3, 'Garden House');

insert into reviews values
  (31, 1, 5),
  (32, 1, 3),
  (33, 1, 3),
  (34, 1, null),
  (35, 2, 4),
  (36, 2, 4),
  (37, 2, 4),
  (38, 2, 3),
  (39, 2, 2),
  (40, 2, 5),
  (41, 2, 1),
  (42, 3, 5),
  (43, 3, null),
  (44, 3, null);
