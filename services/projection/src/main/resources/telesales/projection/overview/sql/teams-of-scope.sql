-- The teams of a department, or all, as they were known at an instant.
SELECT id
FROM floor_entry_version
WHERE kind = 'TEAM'
  AND NOT gone
  AND recorded_at <= $2
  AND superseded_at > $2
  AND ($1::text IS NULL OR within = $1)
ORDER BY id
