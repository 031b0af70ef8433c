SELECT e.stream_id, e.version, e.position, e.event_id, e.type, e.schema_version, e.occurred_at, e.recorded_at, e.data::text, e.meta::text
FROM outbox o JOIN event e USING (position)
WHERE o.shard = ANY ($1)
ORDER BY o.position
LIMIT $2
