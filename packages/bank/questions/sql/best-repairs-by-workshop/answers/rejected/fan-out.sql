-- Joins parts and vouchers in one go: each part is counted once per voucher and each voucher once per part.
with margins as (
  select r.workshop_id,
         r.id as repair_id,
         r.price - coalesce(sum(p.cost), 0) - coalesce(sum(v.amount), 0) as margin
  from repairs r
  left join parts_used p on p.repair_id = r.id
  left join vouchers v on v.repair_id = r.id
  where r.price is not null
    and r.finished_at >= '2026-03-01'
    and r.finished_at < '2026-04-01'
  group by r.id
), placed as (
  select m.*, dense_rank() over (partition by workshop_id order by margin desc) as place
  from margins m
)
select p.workshop_id, w.city, p.repair_id, p.margin, p.place
from placed p
join workshops w on w.id = p.workshop_id
where p.place <= 2;
