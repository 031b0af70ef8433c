-- What agents did while they belonged to these teams, by days and halves of days.
SELECT m.team, d.*
FROM membership m
JOIN agent_day d
  ON d.agent = m.agent
    AND d.day >= greatest(m.from_day, $2)
    AND d.day <= $3
    AND d.day < coalesce(m.until_day, 'infinity')
WHERE m.team = ANY ($1) AND d.block = ANY ($4)
ORDER BY m.team, d.agent, d.day, d.block
