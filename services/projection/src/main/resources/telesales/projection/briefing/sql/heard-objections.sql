-- What was heard most comes first, each with the answer of the book that worked for most people.
SELECT h.kind, h.calls, b.words, b.worked_for
FROM (
  SELECT v.objection AS kind, count(*) AS calls
  FROM team_day($1, $2, $2, $3) AS c JOIN call_version v USING (agent, day)
  WHERE v.objection IS NOT NULL AND v.recorded_at <= $3 AND v.superseded_at > $3
  GROUP BY v.objection
) AS h
LEFT JOIN LATERAL (
  SELECT words, worked_for
  FROM objection_answer_version
  WHERE kind = h.kind AND NOT removed AND recorded_at <= $3 AND superseded_at > $3
  ORDER BY worked_for DESC, written_at DESC, key
  LIMIT 1
) AS b ON true
ORDER BY h.calls DESC, h.kind
