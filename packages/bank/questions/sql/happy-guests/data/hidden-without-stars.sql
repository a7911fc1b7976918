-- A guesthouse without a review, two of one name, one with comments only, one without a happy guest.
insert into guesthouses values
  (1, 'Pine Lodge'), (2, 'Rose Cottage'), (3, 'Rose Cottage'), (4, 'Mountain Inn'), (5, 'The Lantern');

insert into reviews values
  (21, 2, 4),
  (22, 3, 1),
  (23, 3, null),
  (24, 4, null),
  (25, 4, null),
  (26, 5, 3),
  (27, 5, 1);
