-- Several movements of a tank on one day, equal ones among them, and movements of both tanks on that day.
insert into tanks values (1, 'North grove', 1000), (2, 'South grove', 250);

insert into movements values
  (301, 1, '2026-05-01', 150),
  (302, 1, '2026-05-01', -400),
  (303, 2, '2026-05-01', 90),
  (304, 1, '2026-05-01', -400),
  (305, 2, '2026-05-14', 75),
  (306, 2, '2026-05-14', 75),
  (307, 1, '2026-05-14', 600),
  (308, 1, '2026-05-31', -20),
  (309, 2, '2026-05-31', -300),
  (310, 1, '2026-06-01', 700);
