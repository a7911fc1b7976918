-- Hires of which only a part came back, and hires that end on the first day that is too late.
insert into hires values
  (101, 'Pia Novak', '2025-10-04'),
  (102, 'Sami Haddad', '2025-12-31'),
  (103, 'Edda Falk', '2026-01-01'),
  (104, 'Rui Prado', '2025-09-15');

insert into hire_items values
  (101, 'Toga', '2025-10-05'),
  (101, 'Laurel wreath', null),
  (101, 'Sandals', '2025-10-05'),
  (102, 'Bear suit', '2026-01-02'),
  (103, 'Top hat', '2026-01-01'),
  (104, 'Lace collar', null),
  (104, 'Fan', '2025-09-16');

insert into hire_archive values (90, 'Edda Falk', '2025-06-30', 2), (91, 'Omar Kaya', '2025-07-12', 0);
