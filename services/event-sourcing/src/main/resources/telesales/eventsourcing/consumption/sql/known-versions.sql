SELECT c.stream_id, c.version
FROM unnest($1::text[]) AS met (stream_id) JOIN consumed_stream c USING (stream_id)
