-- Unknown SKUs without a price, one of which had a price on an earlier line; earlier price changes must stay.
insert into products values
  ('F-01', 'Filter', 500, true),
  ('F-02', 'Filter holder', 1200, true);

insert into price_changes values
  ('F-01', 450, 500),
  ('F-02', 1300, 1250),
  ('F-02', 1250, 1200);

insert into price_feed values
  (10, 'F-01', 'Filter', 500),
  (11, 'H-01', 'Hand whisk', null),
  (12, 'H-02', 'Hot plate', 5900),
  (13, 'H-02', 'Hot plate', null),
  (14, 'H-03', 'Herb mill', 0);
