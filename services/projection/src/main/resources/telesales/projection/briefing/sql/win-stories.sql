-- The latest first. Without a team: of the whole company. Without words to look for: all.
SELECT s.team, s.day, s.agent, coalesce(n.name, s.agent) AS name, s.customer, s.course, s.objections, s.lesson, s.written_at
FROM win_story_version s
LEFT JOIN LATERAL (
  SELECT min(name) AS name
  FROM floor_entry_version
  WHERE kind = 'AGENT' AND id = s.agent AND recorded_at <= $5 AND superseded_at > $5
) AS n ON true
WHERE ($1::text IS NULL OR s.team = $1) AND s.day BETWEEN $2 AND $3
  AND s.written_at IS NOT NULL AND s.recorded_at <= $5 AND s.superseded_at > $5
  AND (
    $4::text IS NULL
    OR strpos(lower(concat_ws(' ', n.name, s.customer, s.course, s.objections, s.lesson)), lower($4)) > 0)
ORDER BY s.day DESC, s.written_at DESC, s.key
LIMIT $6
