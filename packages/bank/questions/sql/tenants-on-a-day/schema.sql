create table apartments (
  id integer primary key,
  address text not null
);

create table leases (
  id integer primary key,
  apartment_id integer not null references apartments,
  tenant text not null,
  starts_on date not null,
  ends_on date
);
