insert into products values
  ('K-10', 'Kettle', 2900, true),
  ('K-12', 'Kettle, copper', 5400, true),
  ('M-30', 'Coffee mill', 4550, true),
  ('P-21', 'French press', 1990, true),
  ('S-02', 'Scales', 3200, true);

insert into price_changes values ('K-10', 2700, 2900);

insert into price_feed values
  (1, 'K-10', 'Kettle 1.7 l', 3100),
  (2, 'M-30', 'Coffee mill', 4550),
  (3, 'P-21', 'French press 1 l', null),
  (4, 'T-55', 'Toaster', 3400),
  (5, 'K-12', 'Copper kettle', 4990);
