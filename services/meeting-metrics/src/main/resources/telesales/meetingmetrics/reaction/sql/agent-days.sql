SELECT
  agent, day, block,
  dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, graded_leads, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid
FROM agent_day
WHERE (agent, day) IN (SELECT * FROM unnest($1::text[], $2::date[]))
