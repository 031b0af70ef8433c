SELECT source, agent, began_at, day, block, dials, connected, talk_seconds, wechat_adds, interested_leads, deals
FROM contribution
WHERE source > $1
ORDER BY source
LIMIT $2
