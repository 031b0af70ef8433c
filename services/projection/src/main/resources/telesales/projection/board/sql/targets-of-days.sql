-- In the order in which they were set, so that the later can replace the earlier.
SELECT t.metric, t.level, t.scope_id, t.figure, t.effective_from
FROM unnest($1::text[], $2::text[]) AS s (level, scope_id)
JOIN target t USING (level, scope_id)
WHERE t.period = 'DAY' AND t.effective_from <= $3 AND t.recorded_at <= $4
ORDER BY t.version
