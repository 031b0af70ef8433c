INSERT INTO contribution
  (source, agent, began_at, day, block, dials, connected, talk_seconds, wechat_adds, interested_leads, deals)
SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::date[], $5::text[],
  $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[])
ON CONFLICT (source) DO UPDATE SET
  agent = excluded.agent, began_at = excluded.began_at, day = excluded.day, block = excluded.block,
  dials = excluded.dials, connected = excluded.connected,
  talk_seconds = excluded.talk_seconds, wechat_adds = excluded.wechat_adds,
  interested_leads = excluded.interested_leads, deals = excluded.deals
