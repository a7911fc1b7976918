-- Places by city: two workshops in one city share a ranking.
with margins as (
  select w.id as workshop_id,
         w.city,
         r.id as repair_id,
         r.price
           - coalesce((select sum(cost) from parts_used where repair_id = r.id), 0)
           - coalesce((select sum(amount) from vouchers where repair_id = r.id), 0) as margin
  from repairs r
  join workshops w on w.id = r.workshop_id
  where r.price is not null
    and r.finished_at >= '2026-03-01'
    and r.finished_at < '2026-04-01'
)
select *
from (
  select m.*, dense_rank() over (partition by city order by margin desc) as place
  from margins m
) placed
where place <= 2;
