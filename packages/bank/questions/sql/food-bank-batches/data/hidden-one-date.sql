-- Batches of one date, and requests that end exactly with a batch.
insert into requests values
  (21, 'Lentils', 45),
  (22, 'Flour', 40),
  (23, 'Sugar', 30);

insert into batches values
  (33, 'Lentils', '2026-08-31', 20),
  (31, 'Lentils', '2026-08-31', 20),
  (32, 'Lentils', '2026-08-31', 20),
  (34, 'Flour', '2026-10-31', 25),
  (35, 'Flour', '2026-10-31', 15),
  (36, 'Flour', '2026-12-31', 50),
  (37, 'Sugar', '2027-05-31', 20),
  (38, 'Sugar', '2027-05-31', 20);
