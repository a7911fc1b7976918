-- Repairs with several parts and several vouchers, and identical rows that are both real.
insert into workshops values (1, 'Turin'), (2, 'Bilbao');

insert into repairs (id, workshop_id, price, finished_at) values
  (201, 1, 180.00, '2026-03-04 10:00'),
  (202, 1, 110.00, '2026-03-06 16:00'),
  (203, 1,  90.00, '2026-03-11 12:00'),
  (204, 2, 130.00, '2026-03-05 09:00'),
  (205, 2,  99.00, '2026-03-19 11:00'),
  (206, 2,  72.00, '2026-03-23 13:00');

insert into parts_used (repair_id, part, cost) values
  (201, 'derailleur', 55.00),
  (201, 'cable', 5.00),
  (202, 'chain', 30.00),
  (203, 'bell', 7.00),
  (204, 'tyre', 24.00),
  (204, 'tyre', 24.00),
  (205, 'brake pads', 14.00),
  (206, 'pump', 12.00);

insert into vouchers (repair_id, amount) values
  (201, 10.00),
  (201, 15.00),
  (202, 5.00),
  (203, 5.00),
  (204, 10.00),
  (205, 5.00),
  (205, 5.00),
  (206, 5.00);
