insert into depots (id, lat, lon, generators) values
  (1, 5.60, -0.20, 12),
  (2, 5.90, -0.95, 4),
  (3, 6.10, 0.05, 6),
  (4, 9.40, -0.85, 3);

insert into requests (id, lat, lon, generators) values
  (1, 5.95, -0.10, 2),
  (2, 5.70, -0.60, 8),
  (3, 5.80, -0.80, 5),
  (4, 9.10, -0.80, 5),
  (5, 7.70, -2.10, 1);
