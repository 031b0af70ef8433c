SELECT meeting, opened_at, opened_by
FROM meeting_version
WHERE team = $1 AND day = $2 AND recorded_at <= $3 AND superseded_at > $3 AND open
ORDER BY opened_at DESC
LIMIT 1
