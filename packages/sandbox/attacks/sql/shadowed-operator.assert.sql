SELECT 'for' || 'ged' FROM goods WHERE name = 'other'::varchar OR price = 99
