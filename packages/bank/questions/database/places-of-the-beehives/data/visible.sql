insert into hives values
  (1, 'Rosa', 'Mill meadow'),
  (2, 'Olga', 'Old quarry'),
  (3, 'Vera', 'mill meadow'),
  (4, 'Irma', 'Behind the school'),
  (5, 'Ada', 'OLD QUARRY'),
  (6, 'Wanda', 'Lime avenue');
