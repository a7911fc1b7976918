-- Several items of one day, entered in another order.
insert into items values
  (48, 'Umbrella, red', '2', '2026-04-01', null),
  (43, 'Umbrella, white', '5', '2026-04-01', null),
  (45, 'Small umbrella', '8', '2026-04-02', null),
  (41, 'Umbrella, dotted', '5', '2026-04-01', null),
  (44, 'Umbrella, brown', '2', '2026-04-02', null),
  (50, 'Beach umbrella', '8', '2025-12-31', null);
