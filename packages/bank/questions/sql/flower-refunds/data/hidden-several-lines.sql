-- Deliveries with several damaged lines, equal ones among them, and deliveries with equal fees.
insert into florists values (1, 'Daisy Lane'), (2, 'The Vase'), (3, 'Daisy Lane');

insert into deliveries values
  (601, 1, '2026-05-01', 14.00),
  (602, 1, '2026-05-12', 14.00),
  (603, 1, '2026-05-31', 8.50),
  (604, 2, '2026-05-15', 20.00),
  (605, 3, '2026-05-15', 11.00);

insert into delivery_lines values
  (601, 'rose', 100, 10),
  (601, 'rose', 100, 10),
  (601, 'lily', 50, 4),
  (602, 'iris', 90, 1),
  (603, 'tulip', 200, 30),
  (603, 'peony', 40, 0),
  (604, 'rose', 300, 60),
  (604, 'tulip', 300, 20),
  (605, 'rose', 100, 2);
