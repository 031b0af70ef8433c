-- Who joins a team leaves every other on that day.
WITH planned AS (
  DELETE FROM membership WHERE agent_id = $1 AND from_day > $3
), left_then AS (
  UPDATE membership SET until_day = $3
  WHERE agent_id = $1 AND from_day < $3 AND (until_day IS NULL OR until_day > $3)
)
INSERT INTO membership (agent_id, team_id, from_day)
VALUES ($1, $2, $3)
ON CONFLICT (agent_id, from_day) DO UPDATE SET team_id = excluded.team_id, until_day = NULL
