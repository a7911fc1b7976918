-- SKUs that come more than once: a known one, a new one, one that is withdrawn and comes back, one that goes away.
insert into products values
  ('B-01', 'Blender', 7900, true),
  ('B-02', 'Blender jar', 1500, true),
  ('B-03', 'Blade set', 2200, true),
  ('B-04', 'Lid', 650, true);

insert into price_feed values
  (1, 'B-01', 'Blender', 8300),
  (2, 'B-02', 'Jar', null),
  (3, 'B-03', 'Blades', 2400),
  (4, 'G-90', 'Grinder', 4100),
  (5, 'B-01', 'Blender', 7500),
  (6, 'B-02', 'Jar', 1450),
  (7, 'B-03', 'Blades', null),
  (8, 'G-90', 'Grinder Pro', 3900),
  (9, 'B-04', 'Lid', 700),
  (10, 'B-04', 'Lid', 650);
