-- Removes busy teachers in WHERE, after the outer join: a lesson whose teachers are all busy disappears.
select l.id as lesson_id, t.teacher_id
from lessons l
left join teacher_languages t on t.language = l.language
left join lessons busy
  on busy.teacher_id = t.teacher_id
  and busy.day = l.day
  and busy.period = l.period
  and not busy.cancelled
where l.teacher_id is null
  and not l.cancelled
  and busy.id is null;
