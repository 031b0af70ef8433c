-- Calls of the day that should not have been made.
SELECT count(*) AS breaches
FROM team_day($1, $2, $2, $3) AS c JOIN call_version v USING (agent, day)
WHERE v.breach IS NOT NULL AND v.recorded_at <= $3 AND v.superseded_at > $3
