INSERT INTO agent_day AS d (
  agent, day, block,
  dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, graded_leads, visits, qualified_visits,
  first_visits, amount_signed, amount_received, deals_paid
)
SELECT * FROM unnest($1::text[], $2::date[], $3::text[],
  $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[],
  $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::bigint[])
ON CONFLICT (agent, day, block) DO UPDATE SET
  dials = d.dials + excluded.dials,
  connected = d.connected + excluded.connected,
  effective_calls = d.effective_calls + excluded.effective_calls,
  talk_seconds = d.talk_seconds + excluded.talk_seconds,
  wechat_adds = d.wechat_adds + excluded.wechat_adds,
  interested_leads = d.interested_leads + excluded.interested_leads,
  deals = d.deals + excluded.deals,
  graded_leads = d.graded_leads + excluded.graded_leads,
  visits = d.visits + excluded.visits,
  qualified_visits = d.qualified_visits + excluded.qualified_visits,
  first_visits = d.first_visits + excluded.first_visits,
  amount_signed = d.amount_signed + excluded.amount_signed,
  amount_received = d.amount_received + excluded.amount_received,
  deals_paid = d.deals_paid + excluded.deals_paid
