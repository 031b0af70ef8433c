SELECT source, agent, began_at, day, block, dials, connected, talk_seconds, wechat_adds, interested_leads, deals
FROM contribution
WHERE (agent, day) IN (SELECT * FROM unnest($1::text[], $2::date[]))
