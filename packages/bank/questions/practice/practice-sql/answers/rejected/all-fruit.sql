-- Leaves the condition out.
select name, price from fruit order by price
