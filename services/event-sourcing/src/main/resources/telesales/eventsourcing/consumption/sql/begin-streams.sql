INSERT INTO consumed_stream (stream_id, version)
SELECT unnest($1::text[]), unnest($2::bigint[])
