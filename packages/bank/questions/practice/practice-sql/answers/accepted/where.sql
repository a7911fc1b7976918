select name, price from fruit where price < 2 order by price
