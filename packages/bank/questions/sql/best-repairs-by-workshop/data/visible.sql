insert into workshops values (1, 'Lyon'), (2, 'Porto'), (3, 'Ghent');

insert into repairs (id, workshop_id, price, finished_at) values
  (101, 1,  95.00, '2026-03-03 11:20'),
  (102, 1, 140.00, '2026-03-09 17:45'),
  (103, 1,  80.00, '2026-03-17 09:05'),
  (104, 1,  60.00, '2026-03-20 15:30'),
  (105, 1, 300.00, '2026-02-26 10:00'),
  (106, 1, 210.00, null),
  (107, 2,  45.00, '2026-03-02 12:10'),
  (108, 2, 120.00, '2026-03-12 08:50'),
  (109, 2,  70.00, '2026-03-30 18:25'),
  (110, 3,  90.00, '2026-04-02 14:00');

insert into parts_used (repair_id, part, cost) values
  (101, 'brake pads', 15.00),
  (102, 'chain', 38.00),
  (102, 'cassette', 22.00),
  (103, 'inner tube', 8.00),
  (104, 'inner tube', 8.00),
  (105, 'wheel', 120.00),
  (107, 'bell', 6.50),
  (108, 'tyre', 29.90),
  (109, 'spoke', 2.10),
  (110, 'saddle', 31.00);

insert into vouchers (repair_id, amount) values
  (101, 5.00),
  (103, 5.00),
  (104, 5.00),
  (107, 5.00),
  (108, 10.00),
  (109, 10.00);
-- 102 has no voucher: its margin is 80.00
