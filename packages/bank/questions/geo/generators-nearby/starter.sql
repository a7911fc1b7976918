-- The distance of every depot from every request: continue from here.
select r.id as request_id,
       d.id as depot_id,
       2 * 6371 * asin(sqrt(
         power(sin(radians(d.lat - r.lat) / 2), 2)
         + cos(radians(r.lat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - r.lon) / 2), 2)
       )) as km
from requests r
cross join depots d;
