INSERT INTO agent_day AS d (
  agent, day, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid, changed_at
)
SELECT
  agent, day,
  sum(dials), sum(connected), sum(effective_calls), sum(talk_seconds), sum(wechat_adds), sum(interested_leads), sum(deals), sum(visits),
  sum(qualified_visits), sum(first_visits), sum(amount_signed), sum(amount_received), sum(deals_paid), max(changed_at)
FROM unnest(
  $1::text[], $2::date[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[],
  $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::timestamptz[]
) AS g (
  agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid, changed_at
)
GROUP BY agent, day
ORDER BY agent, day
ON CONFLICT (agent, day) DO UPDATE SET
  dials = d.dials + excluded.dials,
  connected = d.connected + excluded.connected,
  effective_calls = d.effective_calls + excluded.effective_calls,
  talk_seconds = d.talk_seconds + excluded.talk_seconds,
  wechat_adds = d.wechat_adds + excluded.wechat_adds,
  interested_leads = d.interested_leads + excluded.interested_leads,
  deals = d.deals + excluded.deals,
  visits = d.visits + excluded.visits,
  qualified_visits = d.qualified_visits + excluded.qualified_visits,
  first_visits = d.first_visits + excluded.first_visits,
  amount_signed = d.amount_signed + excluded.amount_signed,
  amount_received = d.amount_received + excluded.amount_received,
  deals_paid = d.deals_paid + excluded.deals_paid,
  changed_at = greatest(d.changed_at, excluded.changed_at)
