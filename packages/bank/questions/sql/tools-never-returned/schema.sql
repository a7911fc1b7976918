create table tools (
  id integer primary key,
  name text not null,
  price numeric(8, 2),
  status text not null check (status in ('ok', 'broken', 'lost'))
);

create table loans (
  id integer primary key,
  tool_id integer not null references tools,
  due_on date not null,
  returned_on date
);

create table fees (
  loan_id integer not null references loans,
  amount numeric(8, 2) not null
);
