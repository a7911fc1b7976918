-- Drops lines without a price before choosing the last one: a withdrawn product is revived by its earlier line.
create temporary table latest as
select distinct on (sku) sku, name, price_cents
from price_feed
where price_cents is not null
order by sku, line desc;

insert into price_changes (sku, old_cents, new_cents)
select p.sku, p.price_cents, l.price_cents
from products p
join latest l using (sku)
where l.price_cents <> p.price_cents;

update products
set active = false
where sku in (select sku from price_feed where price_cents is null);

insert into products (sku, name, price_cents, active)
select sku, name, price_cents, true from latest
on conflict (sku) do update set price_cents = excluded.price_cents, active = true;

delete from price_feed;
