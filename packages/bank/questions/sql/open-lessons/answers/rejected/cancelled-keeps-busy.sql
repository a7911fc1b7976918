-- A cancelled lesson still keeps its teacher busy.
select l.id as lesson_id, t.teacher_id
from lessons l
left join teacher_languages t
  on t.language = l.language
  and not exists (
    select
    from lessons busy
    where busy.teacher_id = t.teacher_id
      and busy.day = l.day
      and busy.period = l.period
  )
where l.teacher_id is null
  and not l.cancelled;
