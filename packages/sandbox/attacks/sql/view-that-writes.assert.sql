SELECT name FROM shop
