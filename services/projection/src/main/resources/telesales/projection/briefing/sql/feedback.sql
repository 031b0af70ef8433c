-- What was said last comes first.
SELECT
  f.feedback,
  f.day,
  f.kind,
  f.words,
  f.given_by,
  coalesce(g.name, f.given_by) AS given_by_name,
  f.given_at,
  f.answer,
  coalesce(a.name, f.answered_by) AS answered_by_name,
  f.passed_on
FROM feedback_version f
LEFT JOIN LATERAL (
  SELECT min(name) AS name
  FROM floor_entry_version
  WHERE kind IN ('AGENT', 'MANAGER') AND id = f.given_by AND recorded_at <= $4 AND superseded_at > $4
) AS g ON true
LEFT JOIN LATERAL (
  SELECT min(name) AS name
  FROM floor_entry_version
  WHERE kind IN ('AGENT', 'MANAGER') AND id = f.answered_by AND recorded_at <= $4 AND superseded_at > $4
) AS a ON true
WHERE f.team = $1 AND f.day BETWEEN $2 AND $3 AND f.recorded_at <= $4 AND f.superseded_at > $4
ORDER BY f.given_at DESC, f.key
LIMIT $5
