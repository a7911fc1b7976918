create temporary table latest as
select distinct on (sku) sku, name, price_cents
from price_feed
order by sku, line desc;

with repriced as (
  update products p
  set price_cents = l.price_cents, active = true
  from latest l
  where l.sku = p.sku and l.price_cents is not null
  returning p.sku, old.price_cents as old_cents, new.price_cents as new_cents
)
insert into price_changes (sku, old_cents, new_cents)
select sku, old_cents, new_cents from repriced where old_cents <> new_cents;

update products p
set active = false
from latest l
where l.sku = p.sku and l.price_cents is null;

insert into products (sku, name, price_cents, active)
select sku, name, price_cents, true
from latest
where price_cents is not null
on conflict (sku) do nothing;

delete from price_feed;
