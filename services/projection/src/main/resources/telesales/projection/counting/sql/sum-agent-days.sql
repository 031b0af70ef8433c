-- Past versions add nothing to the sums, but say when they changed.
INSERT INTO agent_day (
  agent, day, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid, graded_leads, changed_at
)
SELECT
  agent, day,
  coalesce(sum(dials) FILTER (WHERE present), 0),
  coalesce(sum(connected) FILTER (WHERE present), 0),
  coalesce(sum(effective_calls) FILTER (WHERE present), 0),
  coalesce(sum(talk_seconds) FILTER (WHERE present), 0),
  coalesce(sum(wechat_adds) FILTER (WHERE present), 0),
  coalesce(sum(interested_leads) FILTER (WHERE present), 0),
  coalesce(sum(deals) FILTER (WHERE present), 0),
  coalesce(sum(visits) FILTER (WHERE present), 0),
  coalesce(sum(qualified_visits) FILTER (WHERE present), 0),
  coalesce(sum(first_visits) FILTER (WHERE present), 0),
  coalesce(sum(amount_signed) FILTER (WHERE present), 0),
  coalesce(sum(amount_received) FILTER (WHERE present), 0),
  coalesce(sum(deals_paid) FILTER (WHERE present), 0),
  count(DISTINCT graded_customer) FILTER (WHERE present),
  max(changed_at)
FROM (
  SELECT
    agent, day, superseded_at = 'infinity', dials, connected, effective_calls, talk_seconds, wechat_adds, 0, deals, 0, 0, 0, 0, 0, 0,
    CASE WHEN grade IS NOT NULL THEN customer END,
    CASE WHEN superseded_at = 'infinity' THEN recorded_at ELSE superseded_at END
  FROM counted_call('infinity')
  WHERE {agents}
  UNION ALL
  SELECT
    agent, day, superseded_at = 'infinity', 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, NULL,
    CASE WHEN superseded_at = 'infinity' THEN recorded_at ELSE superseded_at END
  FROM interest_version
  WHERE {agents}
  UNION ALL
  SELECT
    agent, day, superseded_at = 'infinity', 0, 0, 0, 0, 0, 0, deals, visits, qualified_visits, first_visits, amount_signed, amount_received, deals_paid, NULL,
    CASE WHEN superseded_at = 'infinity' THEN recorded_at ELSE superseded_at END
  FROM lead_result_version
  WHERE {agents}
) AS v (
  agent, day, present, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid, graded_customer, changed_at
)
GROUP BY agent, day
