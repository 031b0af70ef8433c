SELECT stream_id, version, position, event_id, type, schema_version, occurred_at, recorded_at, data::text, meta::text
FROM event
WHERE stream_id = ANY ($1)
ORDER BY stream_id, version
