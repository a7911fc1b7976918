insert into pickers values
  (1, 'Elena', 'Hillside'),
  (2, 'Marek', 'Hillside'),
  (3, 'Zainab', 'Hillside'),
  (4, 'Paulo', 'Mill Lane'),
  (5, 'Signe', 'Mill Lane'),
  (6, 'Rafael', 'Mill Lane');

insert into crates values
  (101, 1, '2026-06-03', 40),
  (102, 1, '2026-06-17', 50),
  (103, 2, '2026-06-04', 62),
  (104, 3, '2026-06-11', 13),
  (105, 3, '2026-07-02', 80),
  (106, 4, '2026-06-09', 75),
  (107, 4, '2026-06-22', 31),
  (108, 5, '2026-06-10', 44),
  (109, 5, '2026-06-15', 52),
  (110, 6, '2026-06-23', 38);

insert into warnings values (1, 4, '2026-06-19');
