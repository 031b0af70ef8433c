SELECT id
FROM floor_entry_version
WHERE kind = 'TEAM' AND within = $1 AND NOT gone AND recorded_at <= $2 AND superseded_at > $2
ORDER BY id
