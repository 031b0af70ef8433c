INSERT INTO agent_hour (agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals)
SELECT
  agent, day, hour,
  coalesce(sum(dials) FILTER (WHERE present), 0),
  coalesce(sum(connected) FILTER (WHERE present), 0),
  coalesce(sum(effective_calls) FILTER (WHERE present), 0),
  coalesce(sum(talk_seconds) FILTER (WHERE present), 0),
  coalesce(sum(wechat_adds) FILTER (WHERE present), 0),
  coalesce(sum(interested_leads) FILTER (WHERE present), 0),
  coalesce(sum(deals) FILTER (WHERE present), 0)
FROM (
  SELECT agent, day, hour, superseded_at = 'infinity', dials, connected, effective_calls, talk_seconds, wechat_adds, 0, deals
  FROM counted_call('infinity')
  WHERE {agents}
  UNION ALL
  SELECT agent, day, hour, superseded_at = 'infinity', 0, 0, 0, 0, 0, 1, 0
  FROM interest_version
  WHERE {agents}
  UNION ALL
  SELECT agent, day, hour, superseded_at = 'infinity', 0, 0, 0, 0, 0, 0, deals
  FROM lead_result_version
  WHERE {agents}
) AS v (agent, day, hour, present, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals)
GROUP BY agent, day, hour
