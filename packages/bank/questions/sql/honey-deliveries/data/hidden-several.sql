-- Several deliveries of one product, late ones from before the last delivery, and a new product twice.
insert into stock values
  ('Sunflower 500 g', 40, '2026-06-10'),
  ('Clover 500 g', 25, '2026-06-01'),
  ('Rosemary 250 g', 18, '2026-05-30');

insert into deliveries values
  (401, 'Sunflower 500 g', 20, '2026-06-02', false),
  (402, 'Clover 500 g', 15, '2026-06-09', false),
  (403, 'Clover 500 g', 10, '2026-06-05', false),
  (404, 'Forest 500 g', 33, '2026-06-08', false),
  (405, 'Forest 500 g', 33, '2026-06-08', false),
  (406, 'Rosemary 250 g', 7, '2026-05-30', true);
