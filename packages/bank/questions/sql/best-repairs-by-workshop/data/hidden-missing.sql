-- Repairs without parts or vouchers or both, and repairs not yet invoiced.
insert into workshops values (1, 'Aarhus'), (2, 'Malmo'), (3, 'Gdansk');

insert into repairs (id, workshop_id, price, finished_at) values
  (301, 1,  50.00, '2026-03-02 10:00'),
  (302, 1,  85.00, '2026-03-10 10:00'),
  (303, 1,  64.00, '2026-03-18 10:00'),
  (304, 1,  null,  '2026-03-21 10:00'),
  (305, 2,  40.00, '2026-03-07 10:00'),
  (306, 2,  30.00, '2026-03-08 10:00'),
  (307, 3,  null,  '2026-03-09 10:00');

insert into parts_used (repair_id, part, cost) values
  (302, 'saddle', 28.00),
  (303, 'light', 12.00),
  (304, 'wheel', 80.00),
  (306, 'grips', 9.00);

insert into vouchers (repair_id, amount) values
  (302, 4.00),
  (304, 5.00),
  (306, 3.00);
