SELECT agent
FROM membership_version
WHERE team = $1
  AND from_day <= $2
  AND coalesce(until_day, 'infinity') > $2
  AND recorded_at <= $3
  AND superseded_at > $3
ORDER BY agent
