-- Pickers without crates in June, pickers just at the average, and a farm where nobody picked.
insert into pickers values
  (11, 'Ayla', 'Riverside'),
  (12, 'Bruno', 'Riverside'),
  (13, 'Chidi', 'Riverside'),
  (14, 'Dora', 'Riverside'),
  (15, 'Emre', 'Orchard End'),
  (16, 'Freja', 'Orchard End'),
  (17, 'Goran', 'Top Field');

insert into crates values
  (201, 11, '2026-06-01', 60),
  (202, 12, '2026-06-12', 25),
  (203, 12, '2026-06-30', 15),
  (204, 13, '2026-06-14', 60),
  (205, 14, '2026-05-31', 90),
  (206, 15, '2026-06-05', 33),
  (207, 16, '2026-06-06', 33),
  (208, 16, '2026-07-01', 45),
  (209, 17, '2025-06-15', 70),
  (210, 16, '2025-06-15', 45);
