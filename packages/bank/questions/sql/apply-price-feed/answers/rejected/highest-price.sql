-- Chooses the highest price of a SKU instead of its last line.
create temporary table latest as
select distinct on (sku) sku, name, price_cents
from price_feed
order by sku, price_cents desc nulls last;

insert into price_changes (sku, old_cents, new_cents)
select p.sku, p.price_cents, l.price_cents
from products p
join latest l using (sku)
where l.price_cents <> p.price_cents;

update products p
set active = false
from latest l
where l.sku = p.sku and l.price_cents is null;

insert into products (sku, name, price_cents, active)
select sku, name, price_cents, true
from latest
where price_cents is not null
on conflict (sku) do update set price_cents = excluded.price_cents, active = true;

delete from price_feed;
