-- Every invoiced repair with its workshop: continue from here.
select w.id as workshop_id,
       w.city,
       r.id as repair_id,
       r.price as margin,
       1 as place
from workshops w
join repairs r on r.workshop_id = w.id
where r.price is not null;
