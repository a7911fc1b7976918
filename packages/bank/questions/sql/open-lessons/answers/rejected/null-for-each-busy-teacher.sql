-- Blanks out busy teachers instead of removing them: NULL comes once for each of them.
select l.id as lesson_id,
       case when busy.id is null then t.teacher_id end as teacher_id
from lessons l
left join teacher_languages t on t.language = l.language
left join lessons busy
  on busy.teacher_id = t.teacher_id
  and busy.day = l.day
  and busy.period = l.period
  and not busy.cancelled
where l.teacher_id is null
  and not l.cancelled;
