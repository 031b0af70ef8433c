SELECT
  c.call_id AS key,
  concat_ws('|', s.version, c.agent, (extract(epoch FROM c.started_at) * 1000000)::bigint, c.talk_seconds, c.connected, c.wechat_adds, c.deals) AS counted
FROM call_version c LEFT JOIN consumed_stream s ON s.stream_id = c.call_id
-- Of the floor's day, which is about that of any team elsewhere.
WHERE c.day BETWEEN $1 - 2 AND $1 + 2 AND c.started_at >= $2 AND c.started_at < $3 AND c.superseded_at = 'infinity'
