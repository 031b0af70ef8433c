INSERT INTO contribution (
  source, agent, began_at, day, block, graded_customer,
  dials, connected, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits, first_visits, amount_signed,
  amount_received, deals_paid
)
SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::date[], $5::text[], $6::text[],
  $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[],
  $15::bigint[], $16::bigint[], $17::bigint[], $18::bigint[])
ON CONFLICT (source) DO UPDATE SET
  agent = excluded.agent,
  began_at = excluded.began_at,
  day = excluded.day,
  block = excluded.block,
  graded_customer = excluded.graded_customer,
  dials = excluded.dials,
  connected = excluded.connected,
  talk_seconds = excluded.talk_seconds,
  wechat_adds = excluded.wechat_adds,
  interested_leads = excluded.interested_leads,
  deals = excluded.deals,
  visits = excluded.visits,
  qualified_visits = excluded.qualified_visits,
  first_visits = excluded.first_visits,
  amount_signed = excluded.amount_signed,
  amount_received = excluded.amount_received,
  deals_paid = excluded.deals_paid
