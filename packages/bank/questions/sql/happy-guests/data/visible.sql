insert into guesthouses values (1, 'Lakeside Rooms'), (2, 'The Old Mill'), (3, 'Harbour View');

insert into reviews values
  (11, 1, 5),
  (12, 1, 4),
  (13, 1, 2),
  (14, 1, 1),
  (15, 2, 5),
  (16, 2, 4),
  (17, 3, 3),
  (18, 3, null),
  (19, 3, 2);
