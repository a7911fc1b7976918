create table fruit (
  name text primary key,
  price numeric(5, 2) not null
);
