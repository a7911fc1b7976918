SELECT id FROM inner_one.goods
