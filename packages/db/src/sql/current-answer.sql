-- The newest answer of an item, and the revision under which a save id was stored, if it was.
-- $1 item · $2 save id. Plan: two primary-key look-ups.
SELECT a.revision, a.content, a.saved_at, r.revision AS own_revision, r.received_at AS own_saved_at
  FROM answer a
  LEFT JOIN answer_revision r ON r.item_id = a.item_id AND r.save_id = $2::uuid AND r.outcome = 'saved'
 WHERE a.item_id = $1::uuid
