UPDATE consumed_stream c
SET version = n.version
FROM unnest($1::text[], $2::bigint[]) AS n (stream_id, version)
WHERE c.stream_id = n.stream_id
