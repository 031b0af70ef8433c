SELECT day, agent
FROM agent_day
WHERE block = 'morning' AND agent = ANY ($5) AND day >= $1 AND (day, agent) > ($2, $3)
ORDER BY day, agent
LIMIT $4
