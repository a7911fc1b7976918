-- Hires without items, and hires with the same costume twice.
insert into hires values
  (201, 'Ines Duarte', '2025-05-17'),
  (202, 'Karl Moen', '2025-12-05'),
  (203, 'Yuki Tanabe', '2026-03-01'),
  (204, 'Bea Lang', '2025-12-24');

insert into hire_items values
  (202, 'Choir robe', '2025-12-06'),
  (202, 'Choir robe', '2025-12-06'),
  (202, 'Choir robe', '2025-12-08'),
  (202, 'Candle', '2025-12-06');
