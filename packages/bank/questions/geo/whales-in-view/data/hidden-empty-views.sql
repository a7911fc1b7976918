-- Views without a sighting, or with none that counts, and sightings that nobody counted or whose position is unknown.
insert into views (id, name, west, south, east, north) values
  (1, 'Nothing here', 100, 0, 110, 10),
  (2, 'Only unconfirmed', -60, -60, -50, -50),
  (3, 'Nobody counted', 10, 60, 20, 70),
  (4, 'Empty at the date line', 179, 50, -179, 60);

insert into sightings (id, seen_on, lon, lat, animals, confirmed) values
  (1, '2026-01-05', -55, -55, 3, false),
  (2, '2026-01-06', -55, -52, null, false),
  (3, '2026-01-07', 12, 66, null, true),
  (4, '2026-01-08', 14, 67, null, true),
  (5, '2026-01-09', 14, null, 2, true),
  (6, '2026-01-10', null, null, 9, true),
  (7, '2026-01-12', 15, 65, 6, false);
