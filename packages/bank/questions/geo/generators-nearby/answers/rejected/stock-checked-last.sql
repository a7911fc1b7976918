-- Finds the nearest depot first, and asks only then whether it has enough generators.
with distances as (
  select r.id as request_id,
         r.generators as needed,
         d.generators as there,
         d.id as depot_id,
         2 * 6371 * asin(sqrt(
           power(sin(radians(d.lat - r.lat) / 2), 2)
           + cos(radians(r.lat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - r.lon) / 2), 2)
         )) as km
  from requests r
  cross join depots d
), nearest as (
  select distinct on (request_id) *
  from distances
  where km <= 60
  order by request_id, km, depot_id
)
select r.id as request_id, n.depot_id, round(n.km::numeric, 1) as km
from requests r
left join nearest n on n.request_id = r.id and n.there >= n.needed;
