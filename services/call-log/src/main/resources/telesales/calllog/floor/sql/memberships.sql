SELECT agent_id, team_id, from_day, until_day
FROM membership
WHERE agent_id = ANY ($1)
ORDER BY agent_id, from_day
