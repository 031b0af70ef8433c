SELECT m.agent_id, m.team_id, m.from_day, m.until_day
FROM membership m LEFT JOIN team t USING (team_id)
WHERE m.agent_id = ANY ($1) AND t.dissolved IS NOT TRUE
