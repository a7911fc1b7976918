insert into hires values
  (61, 'Nora Lind', '2025-11-30'),
  (62, 'Teo Marsh', '2025-12-12'),
  (63, 'Amara Cole', '2025-12-20'),
  (64, 'Ivo Brandt', '2026-02-14');

insert into hire_items values
  (61, 'Velvet cape', '2025-12-01'),
  (61, 'Fox mask', '2025-12-01'),
  (62, 'Tin crown', null),
  (62, 'Wooden sword', null),
  (63, 'Pirate coat', '2025-12-19'),
  (63, 'Tricorne', '2025-12-22'),
  (63, 'Parrot', '2025-12-22'),
  (64, 'Ball gown', null);

insert into hire_archive values (48, 'Lena Ortiz', '2025-08-31', 4);
