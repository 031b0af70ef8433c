-- What is inserted here is not seen by the query: it answers what was known before, of these streams and of $3.
WITH begun AS (
  INSERT INTO consumed_stream (stream_id, version)
  SELECT * FROM unnest($1::text[], $2::bigint[])
  ON CONFLICT (stream_id) DO NOTHING
  RETURNING stream_id
), others AS (
  SELECT unnest($1::text[]) AS stream_id
  EXCEPT ALL
  SELECT stream_id FROM begun
  UNION ALL
  SELECT unnest($3::text[])
)
SELECT c.stream_id, c.version
FROM others JOIN consumed_stream c USING (stream_id)
