-- Writes the names in small letters instead of as the first hive has them.
create table places (
  id integer generated always as identity primary key,
  name text not null unique
);

insert into places (name)
select distinct lower(place)
from hives
where place is not null;

alter table hives add column place_id integer references places;

update hives h
set place_id = p.id
from places p
where lower(p.name) = lower(h.place);

alter table hives drop column place;
