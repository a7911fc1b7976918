-- Takes the spelling that sorts first, and not that of the hive with the lowest id.
create table places (
  id integer generated always as identity primary key,
  name text not null unique
);

insert into places (name)
select min(place)
from hives
where place is not null
group by lower(place);

alter table hives add column place_id integer references places;

update hives h
set place_id = p.id
from places p
where lower(p.name) = lower(h.place);

alter table hives drop column place;
