create table places (
  id integer generated always as identity
);

alter table hives add column place_id integer;
