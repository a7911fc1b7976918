-- One person three times, the first to join with a higher id, and two who joined on one day.
insert into members values
  (21, 'Mia Roth', 'mia@post.example', '2026-02-01'),
  (22, 'Mia R.', 'MIA@POST.example', '2025-09-15'),
  (23, 'Roth', 'Mia@post.example', '2026-03-20'),
  (24, 'Ali Demir', 'ali.demir@mail.example', '2025-12-05'),
  (25, 'Ali', 'ali.demir@mail.example', '2025-12-05'),
  (26, 'Greta Holm', 'greta@mail.example', '2025-12-05');

insert into bookings values
  (801, 21, 'Lead climbing'),
  (802, 22, 'Lead climbing'),
  (803, 23, 'Lead climbing'),
  (804, 23, 'Ropes and knots'),
  (805, 25, 'Climbing yoga'),
  (806, 24, 'Climbing yoga'),
  (807, 26, 'Outdoor weekend');
