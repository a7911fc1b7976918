-- Saves one revision of an answer, in one statement.
--
-- $1 attempt · $2 item · $3 base revision · $4 save id · $5 content · $6 grace in ms · $7 kinds that this type of content answers
--
-- Plan: primary-key look-ups only (item, section, attempt, question version, revision by item and save id, answer).
-- The section is locked FOR SHARE, so that a hand-in, which updates it, waits for saves that are under way and no save
-- can slip in between its reading of the answers and its commit.
-- No row: the item is not this attempt's, or its section has not started.
WITH item AS (
  SELECT i.id,
         q.kind = ANY ($7::text[]) AS fits,
         s.closed_at IS NULL AND assay_now() <= s.deadline_at + $6 * interval '1 millisecond' AS is_open,
         assay_now() AS now
    FROM attempt_item i
    JOIN attempt_section s ON s.id = i.section_id
    JOIN question_version q ON q.id = i.question_version_id
   WHERE i.id = $2::uuid AND s.attempt_id = $1::uuid AND s.started_at IS NOT NULL
     FOR SHARE OF s
), earlier AS (
  SELECT r.revision, r.outcome, r.received_at
    FROM answer_revision r JOIN item ON item.id = r.item_id
   WHERE r.save_id = $4::uuid
), saved AS (
  INSERT INTO answer (item_id, revision, content, saved_at)
  SELECT item.id, 1, $5::jsonb, item.now
    FROM item
   WHERE item.fits AND item.is_open
     AND NOT EXISTS (SELECT FROM earlier)
     AND ($3 = 0 OR EXISTS (SELECT FROM answer WHERE item_id = item.id))
  ON CONFLICT (item_id) DO UPDATE
     SET revision = answer.revision + 1, content = excluded.content, saved_at = excluded.saved_at
   WHERE answer.revision = $3
  RETURNING revision, saved_at
), room AS (
  -- What is late does not count, so there need be no end of it: 8 MB as they are stored, which nobody types after the time.
  SELECT COALESCE(sum(pg_column_size(content)), 0) < 8 * 1024 * 1024 AS is_left
    FROM answer_revision WHERE item_id = $2::uuid AND outcome = 'late'
), logged AS (
  INSERT INTO answer_revision (item_id, save_id, base, revision, outcome, content, received_at)
  SELECT item.id, $4::uuid, $3, saved.revision,
         CASE WHEN saved.revision IS NOT NULL THEN 'saved' WHEN item.is_open THEN 'outdated' ELSE 'late' END,
         $5::jsonb, item.now
    FROM item LEFT JOIN saved ON true
   WHERE item.fits AND NOT EXISTS (SELECT FROM earlier)
     AND (item.is_open OR (SELECT is_left FROM room))
  ON CONFLICT DO NOTHING
)
SELECT CASE
         WHEN NOT item.fits THEN 'wrong-type'
         WHEN earlier.outcome IS NOT NULL THEN earlier.outcome
         WHEN saved.revision IS NOT NULL THEN 'saved'
         WHEN item.is_open THEN 'outdated'
         WHEN (SELECT is_left FROM room) THEN 'late'
         ELSE 'late-not-kept'
       END AS outcome,
       COALESCE(saved.revision, earlier.revision) AS revision,
       COALESCE(saved.saved_at, earlier.received_at) AS saved_at
  FROM item LEFT JOIN earlier ON true LEFT JOIN saved ON true
