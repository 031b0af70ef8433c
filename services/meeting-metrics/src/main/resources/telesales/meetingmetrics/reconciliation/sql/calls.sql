SELECT
  substr(c.source, 6) AS key,
  concat_ws('|', s.version, c.agent, (extract(epoch FROM c.began_at) * 1000000)::bigint, c.talk_seconds, c.connected, c.wechat_adds, c.deals) AS counted
FROM contribution c LEFT JOIN consumed_stream s ON s.stream_id = substr(c.source, 6)
-- Of the floor's day, which is about that of any team elsewhere.
WHERE c.day BETWEEN $1 - 2 AND $1 + 2 AND c.began_at >= $2 AND c.began_at < $3 AND starts_with(c.source, 'call-')
