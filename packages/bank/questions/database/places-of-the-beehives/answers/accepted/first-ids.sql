create table places (id serial primary key, name text not null);
create unique index on places (lower(name));

insert into places (name)
select h.place
from hives h
join (
  select min(id) as id from hives where place is not null group by lower(place)
) firsts using (id);

alter table hives add place_id int;
alter table hives add constraint hives_place foreign key (place_id) references places (id);

merge into hives h
using places p on lower(h.place) = lower(p.name)
when matched then update set place_id = p.id;

alter table hives drop place;
