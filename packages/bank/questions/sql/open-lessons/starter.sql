-- Every lesson without a teacher: continue from here.
select l.id as lesson_id,
       l.teacher_id
from lessons l
where l.teacher_id is null;
