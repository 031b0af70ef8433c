WITH behind AS (
  SELECT
    v.call_id AS id, v.call_id, v.agent, v.started_at, v.talk_seconds, v.disposition, v.grade, v.wechat_adds, v.campaign, v.customer, v.breach,
    (CASE $5
      WHEN 'DIALS' THEN v.dials
      WHEN 'CONNECTED' THEN v.connected
      WHEN 'EFFECTIVE_CALLS' THEN v.effective_calls
      WHEN 'TALK_SECONDS' THEN v.talk_seconds
      WHEN 'WECHAT_ADDS' THEN v.wechat_adds
      WHEN 'DEALS' THEN v.deals
    END)::bigint AS value
  FROM team_day($1, $2, $2, $3) AS c JOIN counted_call($3) v USING (agent, day)
  WHERE ($4::text IS NULL OR c.agent = $4) AND v.superseded_at > $3 AND (NOT $9 OR v.breach IS NOT NULL)
), counted AS (
  SELECT * FROM behind WHERE value > 0
)
SELECT whole.total, page.*
FROM (SELECT coalesce(sum(value), 0)::bigint AS total FROM counted) AS whole
LEFT JOIN (
  SELECT * FROM counted WHERE (started_at, id) > ($6, $7) ORDER BY started_at, id LIMIT $8
) AS page ON true
ORDER BY page.started_at, page.id
