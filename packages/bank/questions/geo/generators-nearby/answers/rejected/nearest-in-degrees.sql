-- Sorts by the flat distance in degrees.
select r.id as request_id, nearest.id as depot_id, round(nearest.km::numeric, 1) as km
from requests r
left join lateral (
  select *
  from (
    select d.id,
           power(d.lat - r.lat, 2) + power(d.lon - r.lon, 2) as degrees,
           2 * 6371 * asin(sqrt(
             power(sin(radians(d.lat - r.lat) / 2), 2)
             + cos(radians(r.lat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - r.lon) / 2), 2)
           )) as km
    from depots d
    where d.generators >= r.generators
  ) able
  where km <= 60
  order by degrees, id
  limit 1
) nearest on true;
