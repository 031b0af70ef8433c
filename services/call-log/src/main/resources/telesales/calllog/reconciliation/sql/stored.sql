-- A call's newest event says when it began. One of its events happened then, whichever day a correction moved it to. Less than a microsecond is cut
-- off, as it is where it is counted.
SELECT
  newest.stream_id AS key,
  concat_ws('|', newest.version, newest.details->>'agent',
    (extract(epoch FROM newest.started_at) * 1000000)::bigint, newest.details->>'talkSeconds',
    (newest.details->>'disposition' = ANY ($4))::int, (newest.details->>'wechatAdded')::boolean::int,
    (newest.details->>'disposition' = ANY ($5))::int) AS counted
FROM (
  SELECT DISTINCT stream_id
  FROM event
  WHERE occurred_at >= {from} AND occurred_at < {until} AND starts_with(type, 'telesales.call.')
) AS told
CROSS JOIN LATERAL (
  SELECT
    e.stream_id, e.version, e.data->'details' AS details,
    regexp_replace(e.data->'details'->>'startedAt', '(\.\d{6})\d+', '\1')::timestamptz AS started_at
  FROM event e
  WHERE e.stream_id = told.stream_id
  ORDER BY e.version DESC
  LIMIT 1
) AS newest
WHERE newest.started_at >= {from} AND newest.started_at < {until}
