insert into fruit values
  ('cherry', 5.00),
  ('banana', 0.40);
