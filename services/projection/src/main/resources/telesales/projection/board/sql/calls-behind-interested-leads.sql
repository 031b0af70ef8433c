-- A lead may be heard of before its call: then it counts, and what is known of the call is little.
WITH counted AS (
  SELECT
    'call' AS kind, i.lead AS id, i.call_id, i.agent, i.at AS started_at, coalesce(v.talk_seconds, 0) AS talk_seconds,
    coalesce(v.disposition, 'interested') AS disposition, i.grade, coalesce(v.wechat_adds, 0) AS wechat_adds, v.campaign, v.customer, v.breach,
    1::bigint AS value
  FROM team_day($1, $2, $3, $4) AS c
  JOIN interest_version i USING (agent, day)
  LEFT JOIN call_version v ON v.call_id = i.call_id AND v.recorded_at <= $4 AND v.superseded_at > $4
  WHERE ($5::text IS NULL OR c.agent = $5) AND i.recorded_at <= $4 AND i.superseded_at > $4 AND (NOT $9 OR v.breach IS NOT NULL)
    AND ($10::text IS NULL OR v.objection = $10)
)
SELECT whole.total, page.*
FROM (SELECT count(*) AS total FROM counted) AS whole
LEFT JOIN (
  SELECT * FROM counted WHERE (started_at, id) > ($6, $7) ORDER BY started_at, id LIMIT $8
) AS page ON true
ORDER BY page.started_at, page.id
