-- Florists who get nothing back: without a delivery, without damage, not checked, or in another month.
insert into florists values
  (1, 'Fern & Co'), (2, 'Bloom House'), (3, 'Hedge'), (4, 'Orchid Room'), (5, 'Poppy');

insert into deliveries values
  (701, 2, '2026-05-05', 10.00),
  (702, 3, '2026-05-08', 13.00),
  (703, 3, '2026-05-09', 6.00),
  (704, 4, '2026-04-30', 17.00),
  (705, 4, '2026-06-01', 17.50),
  (706, 5, '2026-05-27', 9.90);

insert into delivery_lines values
  (701, 'rose', 100, 0),
  (701, 'lily', 30, 0),
  (702, 'tulip', 250, null),
  (704, 'orchid', 20, 6),
  (705, 'orchid', 20, 3),
  (706, 'iris', 80, null),
  (706, 'rose', 80, 12);
