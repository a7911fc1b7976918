create table sales (
  pool_id integer not null,
  desk integer not null,
  sold_on date not null,
  tickets integer not null
);
