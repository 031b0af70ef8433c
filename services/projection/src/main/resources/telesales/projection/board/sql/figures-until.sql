-- What the day had come to when an instant of it was there: the morning's figures, if that is noon. The afternoon's are the rest of the day's.
SELECT
  c.agent, calls.dials, calls.connected, calls.effective_calls, calls.talk_seconds, calls.wechat_adds,
  (
    SELECT count(*)
    FROM interest_version v
    WHERE v.agent = c.agent AND v.day = c.day AND v.at < $4 AND v.recorded_at <= $3 AND v.superseded_at > $3
  ) AS interested_leads,
  calls.deals + results.deals AS deals, calls.graded_leads,
  results.visits, results.qualified_visits, results.first_visits, results.amount_signed, results.amount_received, results.deals_paid
FROM team_day($1, $2, $2, $3) AS c
CROSS JOIN LATERAL (
  SELECT
    count(*) AS dials,
    coalesce(sum(connected), 0)::bigint AS connected,
    coalesce(sum(effective_calls), 0)::bigint AS effective_calls,
    coalesce(sum(talk_seconds), 0)::bigint AS talk_seconds,
    coalesce(sum(wechat_adds), 0)::bigint AS wechat_adds,
    coalesce(sum(deals), 0)::bigint AS deals,
    count(DISTINCT customer) FILTER (WHERE grade IS NOT NULL) AS graded_leads
  FROM counted_call($3) v
  WHERE v.agent = c.agent AND v.day = c.day AND v.started_at < $4 AND v.superseded_at > $3
) AS calls
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(deals), 0)::bigint AS deals,
    coalesce(sum(visits), 0)::bigint AS visits,
    coalesce(sum(qualified_visits), 0)::bigint AS qualified_visits,
    coalesce(sum(first_visits), 0)::bigint AS first_visits,
    coalesce(sum(amount_signed), 0)::bigint AS amount_signed,
    coalesce(sum(amount_received), 0)::bigint AS amount_received,
    coalesce(sum(deals_paid), 0)::bigint AS deals_paid
  FROM lead_result_version v
  WHERE v.agent = c.agent AND v.day = c.day AND v.at < $4 AND v.recorded_at <= $3 AND v.superseded_at > $3
) AS results
