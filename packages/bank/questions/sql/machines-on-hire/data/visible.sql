insert into machines values
  (1, 'Mini excavator'),
  (2, 'Tower light'),
  (3, 'Plate compactor'),
  (4, 'Telehandler'),
  (5, 'Road roller'),
  (6, 'Site trailer');

insert into hires values
  (501, 1, '2026-04-02', '2026-04-09', false),
  (502, 1, '2026-04-20', '2026-04-24', false),
  (503, 2, '2026-03-25', '2026-04-04', false),
  (504, 2, '2026-04-13', '2026-04-18', true),
  (505, 3, '2026-04-07', '2026-04-10', false),
  (507, 4, '2026-04-10', '2026-04-15', false),
  (508, 4, '2026-04-22', '2026-04-28', false),
  (509, 5, '2026-05-11', '2026-05-15', false);
