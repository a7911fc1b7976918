create table hires (
  id integer primary key,
  costume text not null,
  fee text
);

create table fee_rejects (
  hire_id integer not null references hires,
  fee text not null
);
