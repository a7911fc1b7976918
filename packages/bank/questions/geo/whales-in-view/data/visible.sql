insert into views (id, name, west, south, east, north) values
  (1, 'Coral basin', 150, -25, 165, -12),
  (2, 'Across the date line', 175, -25, -175, -10),
  (3, 'Azores', -32, 36, -24, 40);

insert into sightings (id, seen_on, lon, lat, animals, confirmed) values
  (1, '2026-02-11', 155.5, -18.25, 3, true),
  (2, '2026-02-14', 178, -18, 2, true),
  (3, '2026-03-02', -176, -20, 5, true),
  (4, '2026-03-09', 0, -18, 1, true),
  (5, '2026-03-11', 160, -20, 4, false),
  (6, '2026-03-12', -28, 38.5, 7, true),
  (7, '2026-03-15', -27, 37.75, null, true);
