-- Loans due around the first of March, and tools whose price is unknown or that are broken.
insert into tools values
  (11, 'Tile cutter', null, 'ok'),
  (12, 'Hedge trimmer', 95.00, 'ok'),
  (13, 'Jigsaw', 79.00, 'ok'),
  (14, 'Paint sprayer', null, 'broken'),
  (15, 'Pipe wrench', 24.00, 'ok');

insert into loans values
  (51, 11, '2026-02-20', null),
  (52, 12, '2026-03-01', null),
  (53, 13, '2026-02-28', null),
  (54, 14, '2025-10-04', null),
  (55, 15, '2026-04-11', null);
