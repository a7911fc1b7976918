-- Takes the feed as it comes: a SKU that comes twice stops the upsert or is noted twice.
insert into price_changes (sku, old_cents, new_cents)
select p.sku, p.price_cents, f.price_cents
from products p
join price_feed f using (sku)
where f.price_cents <> p.price_cents;

update products p
set active = false
from price_feed f
where f.sku = p.sku and f.price_cents is null;

insert into products (sku, name, price_cents, active)
select sku, name, price_cents, true
from price_feed
where price_cents is not null
on conflict (sku) do update set price_cents = excluded.price_cents, active = true;

delete from price_feed;
