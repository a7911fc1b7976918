-- Movements before May, one that was entered late, a tank without a movement in May, and May of the year before.
insert into tanks values (1, 'Cellar A', 300), (2, 'Cellar B', 0), (3, 'Cellar C', 50);

insert into movements values
  (401, 1, '2025-05-12', 500),
  (402, 1, '2026-04-30', -120),
  (403, 2, '2026-03-02', 640),
  (404, 1, '2026-05-06', 260),
  (405, 3, '2026-04-11', 75),
  (406, 2, '2026-05-19', -200),
  (407, 1, '2026-05-22', -310),
  (408, 2, '2026-05-08', 330),
  (409, 1, '2026-04-29', 45),
  (410, 1, '2026-05-05', -90);
