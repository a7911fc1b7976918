-- The open lesson itself has teacher NULL, so NOT IN is never true and nobody seems to be free.
select l.id as lesson_id, t.teacher_id
from lessons l
left join teacher_languages t
  on t.language = l.language
  and t.teacher_id not in (
    select busy.teacher_id
    from lessons busy
    where busy.day = l.day
      and busy.period = l.period
      and not busy.cancelled
  )
where l.teacher_id is null
  and not l.cancelled;
