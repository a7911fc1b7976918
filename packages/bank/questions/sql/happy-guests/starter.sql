-- Every guesthouse, without its reviews: continue from here.
select g.id as guesthouse_id,
       0 as reviews,
       0 as rated,
       null::numeric as happy_percent
from guesthouses g;
