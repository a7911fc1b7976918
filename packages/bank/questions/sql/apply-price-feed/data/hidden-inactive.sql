-- Inactive products: one comes back at the same price, one at another, one is withdrawn again, one is not in the feed.
insert into products values
  ('C-11', 'Carafe', 1800, false),
  ('C-12', 'Carafe, large', 2400, false),
  ('C-13', 'Cork', 300, false),
  ('C-14', 'Coaster', 250, false),
  ('C-15', 'Cup', 900, true),
  ('C-16', 'Saucer', 400, true);

insert into price_feed values
  (1, 'C-11', 'Carafe', 1800),
  (2, 'C-12', 'Carafe', 2600),
  (3, 'C-13', 'Cork', null),
  (4, 'C-15', 'Cup', 900);
