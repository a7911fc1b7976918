-- Compares the period only: a lesson keeps its teacher busy at that hour of every day.
select l.id as lesson_id, t.teacher_id
from lessons l
left join teacher_languages t
  on t.language = l.language
  and t.teacher_id not in (
    select busy.teacher_id
    from lessons busy
    where busy.teacher_id is not null
      and busy.period = l.period
      and not busy.cancelled
  )
where l.teacher_id is null
  and not l.cancelled;
