-- Machines that are still out, machines whose hires were all cancelled, and machines without any.
insert into machines values
  (21, 'Scissor lift'),
  (22, 'Road saw'),
  (23, 'Concrete mixer'),
  (24, 'Wheel loader'),
  (25, 'Site office'),
  (26, 'Air compressor');

insert into hires values
  (701, 21, '2026-04-28', null, false),
  (702, 22, '2026-01-19', null, false),
  (703, 23, '2026-04-06', '2026-04-11', true),
  (704, 23, '2026-04-20', null, true),
  (705, 25, '2026-05-04', null, false),
  (706, 26, '2026-04-03', '2026-04-05', false),
  (707, 26, '2026-04-04', null, true),
  (708, 26, '2026-04-30', null, false);
