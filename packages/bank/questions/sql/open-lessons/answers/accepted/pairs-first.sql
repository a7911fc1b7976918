with open_lessons as (
  select id, language, day, period from lessons where teacher_id is null and not cancelled
), busy as (
  select day, period, teacher_id from lessons where teacher_id is not null and not cancelled
), pairs as (
  select o.id, t.teacher_id
  from open_lessons o
  join teacher_languages t using (language)
  left join busy b on (b.day, b.period, b.teacher_id) = (o.day, o.period, t.teacher_id)
  where b.teacher_id is null
)
select o.id as lesson_id, p.teacher_id
from open_lessons o
left join pairs p using (id);
