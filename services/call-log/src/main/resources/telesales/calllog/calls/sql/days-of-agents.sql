SELECT c.agent_id, count(*)::int, max(c.changed_at)
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS span (agent_id, from_at, until_at)
JOIN call c ON c.agent_id = span.agent_id AND c.started_at >= span.from_at AND c.started_at < span.until_at
GROUP BY c.agent_id
