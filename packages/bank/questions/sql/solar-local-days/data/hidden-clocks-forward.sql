-- Days on which the clocks go forward, by an hour or by half an hour, and the first day of another offset.
insert into plants values
  (21, 'Red Plain', 'Australia/Adelaide'),
  (22, 'Lagoon', 'Australia/Lord_Howe'),
  (23, 'Fern Valley', 'Australia/Brisbane');

insert into readings values
  (21, '2025-10-04 04:00+00', 48.00),
  (21, '2025-10-04 15:00+00', 23.00),
  (21, '2025-10-05 03:00+00', 92.00),
  (21, '2025-10-05 13:00+00', 11.50),
  (21, '2025-10-05 13:45+00', 24.00),
  (22, '2025-10-05 02:00+00', 94.00),
  (22, '2025-10-06 02:00+00', 96.00),
  (23, '2025-10-05 02:00+00', 96.00),
  (23, '2025-10-05 14:00+00', 72.00);
