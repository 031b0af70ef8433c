SELECT
  c.call_id AS key,
  concat_ws('|', s.version, c.agent_id,
    (extract(epoch FROM c.started_at) * 1000000)::bigint, c.details->>'talkSeconds',
    (c.details->>'disposition' = ANY ($4))::int, (c.details->>'wechatAdded')::boolean::int,
    (c.details->>'disposition' = ANY ($5))::int) AS counted
FROM call c LEFT JOIN consumed_stream s ON s.stream_id = c.call_id
WHERE c.started_at >= $2 AND c.started_at < $3
