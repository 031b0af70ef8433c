-- The widest scope first, and of one scope what began last.
SELECT a.announcement, a.level, a.title, a.words, a.from_day, a.until_day, a.made_by, coalesce(n.name, a.made_by) AS made_by_name
FROM announcement_version a
LEFT JOIN LATERAL (
  SELECT name
  FROM floor_entry_version
  WHERE kind = 'MANAGER' AND id = a.made_by AND recorded_at <= $5 AND superseded_at > $5
  LIMIT 1
) AS n ON true
WHERE (
    (a.level = 'COMPANY' AND a.scope_id = '')
    OR (a.level = 'DEPARTMENT' AND a.scope_id = $2)
    OR (a.level = 'TEAM' AND a.scope_id = $1)
  )
  AND a.from_day <= $4
  AND a.until_day >= $3
  AND a.recorded_at <= $5
  AND a.superseded_at > $5
ORDER BY array_position(ARRAY['COMPANY', 'DEPARTMENT', 'TEAM'], a.level), a.from_day DESC, a.recorded_at DESC, a.announcement
LIMIT 200
