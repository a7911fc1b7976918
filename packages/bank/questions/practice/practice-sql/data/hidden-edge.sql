insert into fruit values
  ('lemon', 2.00),
  ('lime', 1.99);
