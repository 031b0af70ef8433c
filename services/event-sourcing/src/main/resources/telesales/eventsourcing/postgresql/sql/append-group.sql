-- Many appends in one statement. An append wins if its first event does: whoever holds version v+1 also holds what follows it.
-- Rows are inserted in the order of streams, so that two groups never wait for each other crosswise.
WITH wanted AS (
  SELECT *
  FROM unnest($1::int[], $2::int[], $3::smallint[], $4::text[], $5::bigint[], $6::uuid[], $7::text[], $8::int[], $9::timestamptz[], $10::text[], $11::text[])
    AS w (append, ordinal, shard, stream_id, version, event_id, type, schema_version, occurred_at, data, meta)
), first_event AS (
  INSERT INTO event (stream_id, version, event_id, type, schema_version, occurred_at, recorded_at, data, meta)
  SELECT w.stream_id, w.version, w.event_id, w.type, w.schema_version, w.occurred_at, $12, w.data::json, w.meta::json
  FROM wanted w
  WHERE w.ordinal = 1
    AND (w.version = 1 OR EXISTS (SELECT FROM event e WHERE e.stream_id = w.stream_id AND e.version = w.version - 1))
  ORDER BY w.stream_id, w.version
  ON CONFLICT (stream_id, version) DO NOTHING
  RETURNING event_id, position
), won AS (
  SELECT w.append, w.shard, f.position
  FROM first_event f JOIN wanted w USING (event_id)
), further_event AS (
  INSERT INTO event (stream_id, version, event_id, type, schema_version, occurred_at, recorded_at, data, meta)
  SELECT w.stream_id, w.version, w.event_id, w.type, w.schema_version, w.occurred_at, $12, w.data::json, w.meta::json
  FROM wanted w JOIN won USING (append)
  WHERE w.ordinal > 1
  ORDER BY w.stream_id, w.version
  RETURNING event_id, position
), queued AS (
  INSERT INTO outbox (position, shard)
  SELECT position, shard FROM won
  UNION ALL
  SELECT f.position, w.shard FROM further_event f JOIN wanted w USING (event_id)
)
SELECT append FROM won
