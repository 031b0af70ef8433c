INSERT INTO consumed_stream (stream_id, version)
SELECT * FROM unnest($1::text[], $2::bigint[])
ON CONFLICT (stream_id) DO UPDATE SET version = excluded.version
