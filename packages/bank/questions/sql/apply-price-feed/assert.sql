select sku, name, price_cents, active from products;
select sku, old_cents, new_cents from price_changes;
select line, sku, name, price_cents from price_feed;
