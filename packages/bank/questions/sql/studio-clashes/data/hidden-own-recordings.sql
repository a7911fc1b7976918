-- The company's own recordings on either side and on both, and bookings without a studio or cancelled.
insert into clients values (1, 'Mika Laine'), (2, 'Rosa Campos');

insert into bookings values
  (41, 'North', null, '2026-06-01 09:00', '2026-06-01 12:00', false),
  (42, 'North', 1, '2026-06-01 10:00', '2026-06-01 11:00', false),
  (43, 'South', 2, '2026-06-01 09:00', '2026-06-01 12:00', false),
  (44, 'South', null, '2026-06-01 11:00', '2026-06-01 15:00', false),
  (45, 'South', null, '2026-06-02 09:00', '2026-06-02 12:00', false),
  (46, 'South', null, '2026-06-02 11:30', '2026-06-02 13:00', false),
  (47, null, 1, '2026-06-03 09:00', '2026-06-03 12:00', false),
  (48, null, 2, '2026-06-03 10:00', '2026-06-03 14:00', false),
  (49, 'North', 1, '2026-06-04 09:00', '2026-06-04 12:00', true),
  (50, 'North', 2, '2026-06-04 11:00', '2026-06-04 13:00', false),
  (51, 'North', 1, '2026-06-04 12:30', '2026-06-04 14:00', true),
  (52, 'North', 2, '2026-06-05 09:00', '2026-06-05 12:00', true),
  (53, 'North', 1, '2026-06-05 09:00', '2026-06-05 12:00', true);
