-- Tools that were lent before: returned in time or late, and one that was lost and written off last year.
insert into tools values
  (21, 'Chop saw', 150.00, 'ok'),
  (22, 'Heat gun', 35.00, 'lost'),
  (23, 'Plane', 42.00, 'ok'),
  (24, 'Torque wrench', 38.50, 'ok');

insert into loans values
  (61, 21, '2025-06-10', '2025-06-09'),
  (62, 21, '2025-08-02', '2025-08-20'),
  (63, 21, '2026-02-02', null),
  (64, 22, '2025-03-15', '2025-05-01'),
  (65, 23, '2025-09-09', '2025-09-30'),
  (66, 24, '2025-12-01', '2025-11-28'),
  (67, 24, '2026-05-05', null);

insert into fees values (62, 8.00), (64, 35.00), (65, 8.00);
