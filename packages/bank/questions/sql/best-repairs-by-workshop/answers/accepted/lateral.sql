with counted as (
  select w.id as workshop_id, w.city, r.id as repair_id, r.price - spent.total as margin
  from workshops w
  join repairs r on r.workshop_id = w.id
  cross join lateral (
    select coalesce(sum(x.value), 0) as total
    from (
      select cost as value from parts_used where repair_id = r.id
      union all
      select amount from vouchers where repair_id = r.id
    ) x
  ) spent
  where date_trunc('month', r.finished_at) = '2026-03-01'
    and r.price is not null
)
select c.workshop_id, c.city, c.repair_id, c.margin, better.higher + 1 as place
from counted c
cross join lateral (
  select count(distinct other.margin) as higher
  from counted other
  where other.workshop_id = c.workshop_id and other.margin > c.margin
) better
where better.higher < 2
order by c.workshop_id, place, c.repair_id;
