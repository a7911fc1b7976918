-- Adds the new products. The other rules are still to be written.
insert into products (sku, name, price_cents)
select sku, name, price_cents
from price_feed
where price_cents is not null
on conflict (sku) do nothing;
