do $$
declare
  request record;
  batch record;
  wanted integer;
  portion integer;
begin
  for request in select * from requests loop
    wanted := request.units;
    for batch in
      select * from batches
      where product = request.product and best_before >= '2026-03-01' and units > 0
      order by best_before, id
    loop
      exit when wanted = 0;
      portion := least(wanted, batch.units);
      insert into handouts values (request.id, batch.id, portion);
      update batches set units = units - portion where id = batch.id;
      wanted := wanted - portion;
    end loop;
  end loop;
end $$;
