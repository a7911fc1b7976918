-- Unknown lines and unknown days, and the text in all sorts of cases and places.
insert into items values
  (21, 'Two umbrellas', null, null, null),
  (22, 'BLACK UMBRELLA', '3', '2026-03-10', null),
  (23, 'Umbrella', null, '2026-03-08', null),
  (24, 'Backpack with an umbrella inside', '6', null, null),
  (25, 'Umbrella, torn', '12', null, null),
  (26, 'Umbrella, yellow', null, null, '2026-03-12'),
  (27, 'Handbag', null, null, null),
  (28, 'Golf UmBrElla', '1', '2026-03-09', null),
  (29, 'Umbrella stand', '112', '2026-03-07', null);
