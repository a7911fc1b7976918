-- Lifts the limit of its temporary files and fills them; must get: syntax-error
SET temp_file_limit = -1;
SELECT count(*) FROM (SELECT md5(g::text) AS m FROM generate_series(1, 100000000) g ORDER BY m) AS sorted;
