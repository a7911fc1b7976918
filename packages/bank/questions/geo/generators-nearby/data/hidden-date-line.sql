-- Depots on the other side of the date line.
insert into depots (id, lat, lon, generators) values
  (1, -16.80, -179.95, 3),
  (2, -16.50, 179.60, 8),
  (3, -17.20, 179.00, 1);

insert into requests (id, lat, lon, generators) values
  (1, -16.75, 179.90, 2),
  (2, -16.45, -179.80, 3),
  (3, -16.55, -179.95, 4),
  (4, -16.60, 179.60, 9);
