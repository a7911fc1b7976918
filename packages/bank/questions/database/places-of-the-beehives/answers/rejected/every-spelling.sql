-- Makes a place of every spelling: upper and lower case are told apart.
create table places (
  id integer generated always as identity primary key,
  name text not null unique
);

insert into places (name)
select distinct place
from hives
where place is not null;

alter table hives add column place_id integer references places;

update hives h
set place_id = p.id
from places p
where p.name = h.place;

alter table hives drop column place;
