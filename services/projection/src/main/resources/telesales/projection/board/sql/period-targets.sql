-- Of each scope, metric and period the one that held when the period began: which scope wins is not decided here.
SELECT DISTINCT ON (t.metric, t.period, t.level, t.scope_id) t.metric, t.period, t.level, t.scope_id, t.figure, t.effective_from
FROM unnest($1::text[], $2::text[]) AS s (level, scope_id)
JOIN target t USING (level, scope_id)
JOIN unnest($3::text[], $4::date[]) AS p (period, begins) ON t.period = p.period AND t.effective_from <= p.begins
WHERE t.recorded_at <= $5
ORDER BY t.metric, t.period, t.level, t.scope_id, t.effective_from DESC, t.version DESC
