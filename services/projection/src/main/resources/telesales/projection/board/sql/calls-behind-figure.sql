-- A lead that an agent graded counts once a day, by the first call that did it. Deals and what follows them are behind some figures, too.
WITH behind AS (
  SELECT
    'call' AS kind, v.call_id AS id, v.call_id, v.agent, v.started_at, v.talk_seconds, v.disposition, v.grade, v.wechat_adds, v.campaign,
    v.customer, v.breach, NULL AS lead, NULL AS visit_kind, NULL AS currency,
    (CASE $6
      WHEN 'DIALS' THEN v.dials
      WHEN 'CONNECTED' THEN v.connected
      WHEN 'EFFECTIVE_CALLS' THEN v.effective_calls
      WHEN 'TALK_SECONDS' THEN v.talk_seconds
      WHEN 'WECHAT_ADDS' THEN v.wechat_adds
      WHEN 'DEALS' THEN v.deals
      WHEN 'GRADED_LEADS' THEN
        (v.grade IS NOT NULL
          AND row_number() OVER (PARTITION BY v.agent, v.day, v.customer, v.grade IS NULL ORDER BY v.started_at, v.call_id) = 1)::integer
    END)::bigint AS value
  FROM team_day($1, $2, $3, $4) AS c JOIN counted_call($4) v USING (agent, day)
  WHERE ($5::text IS NULL OR c.agent = $5) AND v.superseded_at > $4
  UNION ALL
  SELECT
    v.kind, v.result, NULL, v.agent, v.at, NULL, NULL, v.grade, NULL, NULL,
    NULL, NULL, v.lead, v.visit_kind, v.currency,
    CASE $6
      WHEN 'DEALS' THEN v.deals
      WHEN 'VISITS' THEN v.visits
      WHEN 'QUALIFIED_VISITS' THEN v.qualified_visits
      WHEN 'FIRST_VISITS' THEN v.first_visits
      WHEN 'AMOUNT_SIGNED' THEN v.amount_signed
      WHEN 'AMOUNT_RECEIVED' THEN v.amount_received
      WHEN 'DEALS_PAID' THEN v.deals_paid
    END
  FROM team_day($1, $2, $3, $4) AS c JOIN lead_result_version v USING (agent, day)
  WHERE ($5::text IS NULL OR c.agent = $5) AND v.recorded_at <= $4 AND v.superseded_at > $4
), counted AS (
  SELECT *
  FROM behind
  WHERE value > 0
    AND (NOT $10 OR breach IS NOT NULL)
    AND ($11::text IS NULL OR EXISTS (
      SELECT FROM call_version v
      WHERE v.call_id = behind.call_id AND v.objection = $11 AND v.recorded_at <= $4 AND v.superseded_at > $4))
)
SELECT whole.total, page.*
FROM (SELECT coalesce(sum(value), 0)::bigint AS total FROM counted) AS whole
LEFT JOIN (
  SELECT * FROM counted WHERE (started_at, id) > ($7, $8) ORDER BY started_at, id LIMIT $9
) AS page ON true
ORDER BY page.started_at, page.id
