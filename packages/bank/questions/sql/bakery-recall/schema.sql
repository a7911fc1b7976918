create table items (
  id integer primary key,
  name text not null,
  on_sale boolean not null
);

create table recipe_lines (
  item_id integer not null references items,
  ingredient_id integer not null references items,
  ended_on date
);

create table recalls (
  item_id integer primary key references items
);
