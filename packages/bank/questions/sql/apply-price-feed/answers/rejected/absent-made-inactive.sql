-- Makes every product inactive that the feed does not name.
begin;

-- Earlier lines of the same SKU no longer matter.
delete from price_feed f
using price_feed later
where later.sku = f.sku and later.line > f.line;

insert into price_changes (sku, old_cents, new_cents)
select p.sku, p.price_cents, f.price_cents
from products p
join price_feed f using (sku)
where f.price_cents <> p.price_cents;

merge into products p
using price_feed f on f.sku = p.sku
when matched and f.price_cents is null then update set active = false
when matched then update set price_cents = f.price_cents, active = true
when not matched and f.price_cents is not null then
  insert (sku, name, price_cents, active) values (f.sku, f.name, f.price_cents, true);

update products set active = false where sku not in (select sku from price_feed);

delete from price_feed;

commit;
