SELECT m.agent, m.team, m.from_day, m.until_day, t.department, t.zone
FROM membership m LEFT JOIN team t USING (team)
WHERE m.agent = ANY ($1)
ORDER BY m.agent, m.from_day, m.until_day NULLS LAST
