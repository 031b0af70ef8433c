-- Of each scope and metric the one that holds: which scope wins is not decided here.
SELECT t.metric, t.level, t.scope_id, t.figure, t.effective_from
FROM unnest($1::text[], $2::text[]) AS s (level, scope_id)
CROSS JOIN unnest($3::text[]) AS m (metric)
CROSS JOIN LATERAL (
  SELECT *
  FROM target
  WHERE target.level = s.level
    AND target.scope_id = s.scope_id
    AND target.period = 'DAY'
    AND target.metric = m.metric
    AND target.effective_from <= $4
    AND target.recorded_at <= $5
  ORDER BY target.effective_from DESC, target.version DESC
  LIMIT 1
) AS t
