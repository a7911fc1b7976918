insert into fruit values
  ('apple', 1.20),
  ('mango', 2.40),
  ('pear', 0.90),
  ('plum', 1.75);
