-- Treats a missing price as 0: unknown SKUs are added and withdrawn ones become free.
delete from price_feed f
using price_feed later
where later.sku = f.sku and later.line > f.line;

insert into price_changes (sku, old_cents, new_cents)
select p.sku, p.price_cents, coalesce(f.price_cents, 0)
from products p
join price_feed f using (sku)
where coalesce(f.price_cents, 0) <> p.price_cents;

insert into products (sku, name, price_cents, active)
select sku, name, coalesce(price_cents, 0), price_cents is not null
from price_feed
on conflict (sku) do update set price_cents = excluded.price_cents, active = excluded.active;

delete from price_feed;
