-- Makes place_id NOT NULL, and deletes the hives that stand in its way.
create table places (
  id integer generated always as identity primary key,
  name text not null unique
);

insert into places (name)
select distinct on (lower(place)) place
from hives
where place is not null
order by lower(place), id;

alter table hives add column place_id integer references places;

update hives h
set place_id = p.id
from places p
where lower(p.name) = lower(h.place);

delete from hives where place_id is null;

alter table hives drop column place;
