SELECT kind, id, name
FROM floor_entry_version
WHERE ((kind = 'AGENT' AND id = ANY ($1)) OR (kind = 'MANAGER' AND id = ANY ($2)))
  AND recorded_at <= $3
  AND superseded_at > $3
