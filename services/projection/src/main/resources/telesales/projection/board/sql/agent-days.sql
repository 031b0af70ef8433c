-- Days that changed no more since the instant asked for are read from their sums; only the others are summed from their calls, which
-- are counted by the rule that was known then, and from what else counts.
WITH counted AS (
  SELECT * FROM team_day($1, $2, $3, $4)
)
SELECT
  agent, day, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals,
  graded_leads, visits, qualified_visits, first_visits, amount_signed, amount_received, deals_paid, changed_at
FROM counted
WHERE changed_at <= $4
UNION ALL
SELECT
  counted.agent, counted.day,
  calls.dials, calls.connected, calls.effective_calls, calls.talk_seconds, calls.wechat_adds, interests.interested_leads,
  calls.deals + results.deals,
  calls.graded_leads, results.visits, results.qualified_visits, results.first_visits,
  results.amount_signed, results.amount_received, results.deals_paid,
  CASE WHEN num_nonnulls(calls.changed_at, interests.changed_at, results.changed_at) > 0
    THEN greatest(calls.changed_at, interests.changed_at, results.changed_at, rule_changed_at(counted.day, $4))
  END
FROM counted
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(dials) FILTER (WHERE superseded_at > $4), 0) AS dials,
    coalesce(sum(connected) FILTER (WHERE superseded_at > $4), 0) AS connected,
    coalesce(sum(effective_calls) FILTER (WHERE superseded_at > $4), 0) AS effective_calls,
    coalesce(sum(talk_seconds) FILTER (WHERE superseded_at > $4), 0) AS talk_seconds,
    coalesce(sum(wechat_adds) FILTER (WHERE superseded_at > $4), 0) AS wechat_adds,
    coalesce(sum(deals) FILTER (WHERE superseded_at > $4), 0) AS deals,
    count(DISTINCT customer) FILTER (WHERE superseded_at > $4 AND grade IS NOT NULL) AS graded_leads,
    max(CASE WHEN superseded_at > $4 THEN recorded_at ELSE superseded_at END) AS changed_at
  FROM counted_call($4) v
  WHERE v.agent = counted.agent AND v.day = counted.day
) AS calls
CROSS JOIN LATERAL (
  SELECT
    count(*) FILTER (WHERE superseded_at > $4) AS interested_leads,
    max(CASE WHEN superseded_at > $4 THEN recorded_at ELSE superseded_at END) AS changed_at
  FROM interest_version v
  WHERE v.agent = counted.agent AND v.day = counted.day AND v.recorded_at <= $4
) AS interests
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(deals) FILTER (WHERE superseded_at > $4), 0)::bigint AS deals,
    coalesce(sum(visits) FILTER (WHERE superseded_at > $4), 0)::bigint AS visits,
    coalesce(sum(qualified_visits) FILTER (WHERE superseded_at > $4), 0)::bigint AS qualified_visits,
    coalesce(sum(first_visits) FILTER (WHERE superseded_at > $4), 0)::bigint AS first_visits,
    coalesce(sum(amount_signed) FILTER (WHERE superseded_at > $4), 0)::bigint AS amount_signed,
    coalesce(sum(amount_received) FILTER (WHERE superseded_at > $4), 0)::bigint AS amount_received,
    coalesce(sum(deals_paid) FILTER (WHERE superseded_at > $4), 0)::bigint AS deals_paid,
    max(CASE WHEN superseded_at > $4 THEN recorded_at ELSE superseded_at END) AS changed_at
  FROM lead_result_version v
  WHERE v.agent = counted.agent AND v.day = counted.day AND v.recorded_at <= $4
) AS results
WHERE counted.changed_at > $4
