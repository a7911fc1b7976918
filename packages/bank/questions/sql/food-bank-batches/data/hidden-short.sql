-- Requests that cannot be served in full or at all: too old, empty or missing batches.
insert into requests values
  (41, 'Soup', 30),
  (42, 'Pasta', 20),
  (43, 'Baby food', 15),
  (44, 'Coffee', 10),
  (45, 'Tea', 8);

insert into batches values
  (51, 'Soup', '2026-07-31', 12),
  (52, 'Soup', '2026-08-31', 9),
  (53, 'Pasta', '2026-02-28', 40),
  (54, 'Pasta', '2026-03-01', 5),
  (55, 'Pasta', '2026-06-30', 50),
  (56, 'Coffee', '2026-09-30', 0),
  (57, 'Coffee', '2026-10-31', 25),
  (58, 'Tea', '2025-12-31', 100);
