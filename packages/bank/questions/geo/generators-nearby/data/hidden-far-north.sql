-- Far north a degree of longitude is short: depots more than half a degree away are near.
insert into depots (id, lat, lon, generators) values
  (1, 69.65, 18.95, 5),
  (2, 69.30, 18.00, 5),
  (3, 69.66, 20.30, 5),
  (4, 70.00, 23.30, 2),
  (5, 68.45, 17.40, 9),
  (6, 69.30, 16.10, 1);

insert into requests (id, lat, lon, generators) values
  (1, 69.70, 20.05, 1),
  (2, 69.62, 19.75, 1),
  (3, 70.05, 24.60, 2),
  (4, 69.28, 16.95, 1),
  (5, 68.44, 18.70, 9);
