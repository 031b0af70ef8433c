-- What is asked of hours is what calls come to. The last array is for the days: an hour need not know when it changed.
INSERT INTO agent_hour AS h (agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals)
SELECT agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals
FROM unnest(
  $1::text[], $2::date[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[],
  $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::timestamptz[]
) AS g (
  agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid, changed_at
)
ON CONFLICT (agent, day, hour) DO UPDATE SET
  dials = h.dials + excluded.dials,
  connected = h.connected + excluded.connected,
  effective_calls = h.effective_calls + excluded.effective_calls,
  talk_seconds = h.talk_seconds + excluded.talk_seconds,
  wechat_adds = h.wechat_adds + excluded.wechat_adds,
  interested_leads = h.interested_leads + excluded.interested_leads,
  deals = h.deals + excluded.deals
