WITH planned AS (
  DELETE FROM membership WHERE agent_id = $1 AND team_id = $2 AND from_day >= $3
)
UPDATE membership SET until_day = $3
WHERE agent_id = $1 AND team_id = $2 AND from_day < $3 AND (until_day IS NULL OR until_day > $3)
