SELECT CASE count(*) WHEN 2 THEN 'all' ELSE 'hidden' END FROM goods
