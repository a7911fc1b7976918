insert into members values
  (11, 'Jonas Weber', 'jonas@post.example', '2025-03-02'),
  (12, 'Priya Nair', 'priya.nair@mail.example', '2025-04-19'),
  (13, 'Lucia Conti', null, '2025-06-30'),
  (14, 'J. Weber', 'Jonas@post.example', '2025-11-08'),
  (15, 'Daniel Osei', 'd.osei@mail.example', '2026-01-12');

insert into bookings values
  (701, 11, 'Bouldering for beginners'),
  (702, 14, 'Lead climbing'),
  (703, 14, 'Ropes and knots'),
  (704, 12, 'Lead climbing'),
  (705, 13, 'Climbing yoga'),
  (706, 15, 'Bouldering for beginners');
