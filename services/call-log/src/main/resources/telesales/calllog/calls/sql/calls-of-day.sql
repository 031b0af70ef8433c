SELECT c.call_id, c.details::text AS details, c.amendment::text AS amendment, c.changed_at
FROM unnest($2::timestamptz[], $3::timestamptz[]) AS span (from_at, until_at)
JOIN call c ON c.agent_id = $1 AND c.started_at >= span.from_at AND c.started_at < span.until_at
ORDER BY c.started_at, c.call_id
LIMIT $4
