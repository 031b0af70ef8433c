-- Those of a team that are on at a day and take place, as they were known; the order in which they were drawn.
SELECT drawn, settled, reward_given_at
FROM contest_version
WHERE of_teams @> ARRAY[$1]
  AND from_day <= $2
  AND until_day >= $2
  AND NOT cancelled
  AND recorded_at <= $3
  AND superseded_at > $3
ORDER BY until_day, contest
LIMIT $4
