create table teacher_languages (
  teacher_id integer not null,
  language text not null,
  primary key (teacher_id, language)
);

create table lessons (
  id integer primary key,
  language text not null,
  day date not null,
  period integer not null check (period between 1 and 6),
  teacher_id integer,
  cancelled boolean not null
);
