SELECT upper('mine'::varchar)
