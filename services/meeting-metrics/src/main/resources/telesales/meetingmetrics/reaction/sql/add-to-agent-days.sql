INSERT INTO agent_day AS d
  (agent, day, block, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals)
SELECT * FROM unnest($1::text[], $2::date[], $3::text[],
  $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[])
ON CONFLICT (agent, day, block) DO UPDATE SET
  dials = d.dials + excluded.dials, connected = d.connected + excluded.connected,
  effective_calls = d.effective_calls + excluded.effective_calls,
  talk_seconds = d.talk_seconds + excluded.talk_seconds, wechat_adds = d.wechat_adds + excluded.wechat_adds,
  interested_leads = d.interested_leads + excluded.interested_leads, deals = d.deals + excluded.deals
