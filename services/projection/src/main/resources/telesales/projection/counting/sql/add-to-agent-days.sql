INSERT INTO agent_day AS d (agent, day, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, changed_at)
SELECT
  agent, day,
  sum(dials), sum(connected), sum(effective_calls), sum(talk_seconds), sum(wechat_adds), sum(interested_leads), sum(deals),
  max(changed_at)
FROM unnest($1::text[], $2::date[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::timestamptz[])
  AS g (agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, changed_at)
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
  changed_at = greatest(d.changed_at, excluded.changed_at)
