-- Each day once, by its morning; a page begins after the day that the one before ended with.
SELECT day, agent
FROM agent_day
WHERE block = 'morning' AND day >= $1 AND (day, agent) > ($2, $3)
ORDER BY day, agent
LIMIT $4
