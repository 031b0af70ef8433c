SELECT DISTINCT team, agent
FROM membership
WHERE team = ANY ($1) AND from_day <= $2 AND coalesce(until_day, 'infinity') > $2
