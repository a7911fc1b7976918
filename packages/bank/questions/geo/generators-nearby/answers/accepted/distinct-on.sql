with distances as (
  select r.id as request_id,
         d.id as depot_id,
         2 * 6371 * asin(sqrt(
           power(sin(radians(d.lat - r.lat) / 2), 2)
           + cos(radians(r.lat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - r.lon) / 2), 2)
         )) as km
  from requests r
  join depots d on d.generators >= r.generators
), nearest as (
  select distinct on (request_id) request_id, depot_id, km
  from distances
  where km <= 60
  order by request_id, km, depot_id
)
select r.id as request_id, n.depot_id, round(n.km::numeric, 1) as km
from requests r
left join nearest n on n.request_id = r.id;
