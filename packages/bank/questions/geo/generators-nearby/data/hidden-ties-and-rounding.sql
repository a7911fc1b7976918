-- Several depots at one place, distances that are equal only when rounded, and depots just inside and outside of 60 km.
insert into depots (id, lat, lon, generators) values
  (7, 51.0000, 10.0000, 4),
  (3, 51.0000, 10.0000, 4),
  (5, 51.0000, 10.0000, 9),
  (9, 48.0902, 5.0000, 4),
  (8, 48.0000, 5.1350, 4),
  (6, 40.0000, 20.0000, 4),
  (2, 30.0000, 31.0000, 4);

-- 1 and 2: three depots at one place. 3: 10.03 and 10.04 km. 4: 60.03 km. 5: 59.97 km. 6: at the depots.
insert into requests (id, lat, lon, generators) values
  (1, 51.2000, 10.1000, 4),
  (2, 51.1000, 10.2000, 5),
  (3, 48.0000, 5.0000, 4),
  (4, 40.53987, 20.0000, 4),
  (5, 30.53933, 31.0000, 4),
  (6, 51.0000, 10.0000, 1);
