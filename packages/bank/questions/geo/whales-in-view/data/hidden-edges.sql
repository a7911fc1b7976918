-- Sightings on the edges and corners of views, and just outside.
insert into views (id, name, west, south, east, north) values
  (1, 'Strait', -6, 35.5, -5, 36.25),
  (2, 'Ridge', 170.5, -40, -170.5, -30),
  (3, 'Bank', 20, -36, 24, -34);

insert into sightings (id, seen_on, lon, lat, animals, confirmed) values
  (1, '2025-06-01', -6, 36, 1, true),
  (2, '2025-06-02', -5, 36.25, 2, true),
  (3, '2025-06-03', -5.5, 35.5, 4, true),
  (4, '2025-06-04', -6.001, 36, 8, true),
  (5, '2025-06-05', -5.5, 36.251, 16, true),
  (6, '2025-07-01', 170.5, -30, 1, true),
  (7, '2025-07-02', -170.5, -40, 2, true),
  (8, '2025-07-03', 170.499, -35, 4, true),
  (9, '2025-07-04', -170.499, -35, 8, true),
  (10, '2025-07-05', 24, -35, 1, true),
  (11, '2025-07-06', 22, -34, 2, true);
