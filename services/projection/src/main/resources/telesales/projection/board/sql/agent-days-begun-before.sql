-- As agent-days.sql, but of one day, and of that only which began before an instant or was known at it: what is newer is no correction.
WITH counted AS (
  SELECT * FROM team_day($1, $2, $2, $3)
)
SELECT
  counted.agent, counted.day,
  calls.dials, calls.connected, calls.effective_calls, calls.talk_seconds, calls.wechat_adds, interests.interested_leads,
  calls.deals + results.deals AS deals,
  calls.graded_leads, results.visits, results.qualified_visits, results.first_visits,
  results.amount_signed, results.amount_received, results.deals_paid,
  counted.changed_at
FROM counted
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(dials), 0) AS dials,
    coalesce(sum(connected), 0) AS connected,
    coalesce(sum(effective_calls), 0) AS effective_calls,
    coalesce(sum(talk_seconds), 0) AS talk_seconds,
    coalesce(sum(wechat_adds), 0) AS wechat_adds,
    coalesce(sum(deals), 0) AS deals,
    count(DISTINCT customer) FILTER (WHERE grade IS NOT NULL) AS graded_leads
  FROM counted_call($3) v
  WHERE v.agent = counted.agent AND v.day = counted.day AND v.superseded_at > $3 AND (v.started_at < $4 OR v.recorded_at <= $4)
) AS calls
CROSS JOIN LATERAL (
  SELECT count(*) AS interested_leads
  FROM interest_version v
  WHERE v.agent = counted.agent
    AND v.day = counted.day
    AND v.recorded_at <= $3
    AND v.superseded_at > $3
    AND (v.at < $4 OR v.recorded_at <= $4)
) AS interests
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
  WHERE v.agent = counted.agent
    AND v.day = counted.day
    AND v.recorded_at <= $3
    AND v.superseded_at > $3
    AND (v.at < $4 OR v.recorded_at <= $4)
) AS results
