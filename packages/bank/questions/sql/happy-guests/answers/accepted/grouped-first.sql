with summed as (
  select guesthouse_id,
         count(*) as reviews,
         count(stars) as rated,
         avg(case when stars in (4, 5) then 100.0 when stars < 4 then 0 end) as happy
  from reviews
  group by guesthouse_id
)
select g.id as guesthouse_id,
       coalesce(s.reviews, 0) as reviews,
       coalesce(s.rated, 0) as rated,
       round(s.happy, 1) as happy_percent
from guesthouses g
left join summed s on s.guesthouse_id = g.id;
