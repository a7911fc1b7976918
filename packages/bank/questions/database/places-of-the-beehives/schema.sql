create table hives (
  id integer primary key,
  colony text not null,
  place text
);
