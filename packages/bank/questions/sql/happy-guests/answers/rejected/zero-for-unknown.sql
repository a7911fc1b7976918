-- Answers 0 where no share is known.
select g.id as guesthouse_id,
       count(r.id) as reviews,
       count(r.stars) as rated,
       coalesce(round(100.0 * count(*) filter (where r.stars >= 4) / nullif(count(r.stars), 0), 1), 0) as happy_percent
from guesthouses g
left join reviews r on r.guesthouse_id = g.id
group by g.id;
