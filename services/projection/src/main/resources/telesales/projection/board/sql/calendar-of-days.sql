-- In the order in which it was said, so that the later can replace the earlier.
SELECT c.type, c.event
FROM unnest($1::text[], $2::text[]) AS s (level, scope_id)
JOIN calendar_event c USING (level, scope_id)
WHERE ((c.special AND c.day BETWEEN $3 AND $4) OR (NOT c.special AND c.day <= $4)) AND c.recorded_at <= $5
ORDER BY c.version
