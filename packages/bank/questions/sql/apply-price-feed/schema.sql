create table products (
  sku text primary key,
  name text not null,
  price_cents integer not null check (price_cents >= 0),
  active boolean not null default true
);

create table price_feed (
  line integer primary key,
  sku text not null,
  name text not null,
  price_cents integer
);

create table price_changes (
  sku text not null references products,
  old_cents integer not null,
  new_cents integer not null
);
