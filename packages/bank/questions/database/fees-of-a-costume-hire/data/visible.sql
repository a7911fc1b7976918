insert into hires values
  (1, 'Baker', '  40.5'),
  (2, 'Miller', '40,50'),
  (3, 'Astronaut', '125.00'),
  (4, 'Dragon, two persons', 'ask Mira'),
  (5, 'Pirate', '38'),
  (6, 'Dragon, head only', '64.90  ');

insert into fee_rejects values (5, '38 or 40');
