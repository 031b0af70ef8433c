SELECT agent, from_day, until_day
FROM membership_version
WHERE team = $1
  AND from_day <= $3
  AND coalesce(until_day, 'infinity') > $2
  AND recorded_at <= $4
  AND superseded_at > $4
ORDER BY agent, from_day
