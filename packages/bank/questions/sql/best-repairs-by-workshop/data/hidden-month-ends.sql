-- The first and the last moments of the month, and the same month of another year.
insert into workshops values (1, 'Graz');

insert into repairs (id, workshop_id, price, finished_at) values
  (401, 1, 400.00, '2026-02-28 23:59:59'),
  (402, 1,  90.00, '2026-03-01 00:00:00'),
  (403, 1,  70.00, '2026-03-15 12:00:00'),
  (404, 1, 120.00, '2026-03-31 16:40:00'),
  (405, 1, 410.00, '2026-04-01 00:00:00'),
  (406, 1, 420.00, '2025-03-14 10:00:00');

insert into parts_used (repair_id, part, cost) values
  (401, 'fork', 90.00),
  (402, 'chain', 22.00),
  (403, 'tyre', 19.00),
  (404, 'pedals', 35.00),
  (405, 'fork', 90.00),
  (406, 'fork', 90.00);

insert into vouchers (repair_id, amount) values
  (401, 5.00), (402, 5.00), (403, 5.00), (404, 5.00), (405, 5.00), (406, 5.00);
