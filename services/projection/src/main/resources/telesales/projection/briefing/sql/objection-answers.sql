-- What worked for most people comes first. Without a kind or words to look for: all.
SELECT
  o.answer,
  o.kind,
  o.objection,
  o.words,
  o.team,
  o.written_by,
  coalesce(w.name, o.written_by) AS written_by_name,
  o.written_at,
  o.worked_for
FROM objection_answer_version o
LEFT JOIN LATERAL (
  SELECT min(name) AS name
  FROM floor_entry_version
  WHERE kind IN ('AGENT', 'MANAGER') AND id = o.written_by AND recorded_at <= $3 AND superseded_at > $3
) AS w ON true
WHERE NOT o.removed AND o.recorded_at <= $3 AND o.superseded_at > $3
  AND ($1::text IS NULL OR o.kind = $1)
  AND ($2::text IS NULL OR strpos(lower(o.objection), lower($2)) > 0 OR strpos(lower(o.words), lower($2)) > 0)
ORDER BY o.worked_for DESC, o.written_at DESC, o.key
LIMIT $4
