-- Returns every depot of several at one place.
with candidates as (
  select r.id as request_id,
         d.id as depot_id,
         2 * 6371 * asin(sqrt(
           power(sin(radians(d.lat - r.lat) / 2), 2)
           + cos(radians(r.lat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - r.lon) / 2), 2)
         )) as km
  from requests r
  join depots d
    on d.generators >= r.generators
    and d.lat between r.lat - 0.55 and r.lat + 0.55
    and least(abs(d.lon - r.lon), 360 - abs(d.lon - r.lon)) <= 0.55 / greatest(cos(radians(abs(r.lat) + 0.55)), 0.001)
), placed as (
  select *, rank() over (partition by request_id order by km) as place
  from candidates
  where km <= 60
)
select r.id as request_id, p.depot_id, round(p.km::numeric, 1) as km
from requests r
left join placed p on p.request_id = r.id and p.place = 1;
