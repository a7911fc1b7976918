-- Products never counted or never delivered, and deliveries that nobody has counted.
insert into stock values
  ('Lavender 250 g', null, '2026-05-20'),
  ('Orange blossom 250 g', 5, null),
  ('Manuka 250 g', null, null),
  ('Buckwheat 500 g', null, '2026-01-15');

insert into deliveries values
  (501, 'Lavender 250 g', 16, '2026-06-12', false),
  (502, 'Orange blossom 250 g', 22, '2026-06-12', false),
  (503, 'Manuka 250 g', 11, '2026-06-13', false),
  (504, 'Buckwheat 500 g', null, '2026-06-14', false),
  (505, 'Raspberry 250 g', null, '2026-06-14', false),
  (506, 'Lavender 250 g', null, '2026-06-15', false);
