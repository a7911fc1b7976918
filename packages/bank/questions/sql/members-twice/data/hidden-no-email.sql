-- Several members without an email, two of them of one name, and one person twice.
insert into members values
  (31, 'Kim Larsen', null, '2025-05-01'),
  (32, 'Kim Larsen', null, '2025-10-10'),
  (33, 'Tomas Reyes', null, '2025-10-10'),
  (34, 'Wanda Zielin', 'wanda@post.example', '2025-07-07'),
  (35, 'Wanda Zielin', 'wanda@post.example', '2025-08-01'),
  (36, 'Wanda Zielin', 'wanda.zielin@post.example', '2025-08-01');

insert into bookings values
  (901, 31, 'Outdoor weekend'),
  (902, 32, 'Outdoor weekend'),
  (903, 33, 'Climbing yoga'),
  (904, 35, 'Lead climbing'),
  (905, 36, 'Lead climbing');
