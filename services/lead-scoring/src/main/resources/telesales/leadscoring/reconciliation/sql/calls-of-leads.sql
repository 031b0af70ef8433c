-- What the lead that a call was told to knows of it by its newest event; one of the call's events happened when it began.
SELECT
  known.call_id AS key,
  concat_ws('|', s.version, newest.data->>'agent',
    (extract(epoch FROM newest.began_at) * 1000000)::bigint, newest.data->>'talkSeconds',
    (newest.data->>'disposition' = ANY ($4))::int, (newest.data->>'wechatAdded')::boolean::int,
    (newest.data->>'disposition' = ANY ($5))::int) AS counted
FROM (
  SELECT DISTINCT data->>'call' AS call_id
  FROM event
  WHERE occurred_at >= $2 AND occurred_at < $3 AND type = 'telesales.lead.called'
) AS told
JOIN call_told known USING (call_id)
CROSS JOIN LATERAL (
  SELECT e.data, regexp_replace(e.data->>'at', '(\.\d{6})\d+', '\1')::timestamptz AS began_at
  FROM event e
  WHERE e.stream_id = 'lead-' || known.lead_id AND e.type = 'telesales.lead.called' AND e.data->>'call' = known.call_id
  ORDER BY e.version DESC
  LIMIT 1
) AS newest
LEFT JOIN consumed_stream s ON s.stream_id = known.call_id
WHERE newest.began_at >= $2 AND newest.began_at < $3
