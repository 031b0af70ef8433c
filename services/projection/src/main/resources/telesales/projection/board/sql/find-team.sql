-- By the name it had then; by its first name if it had none yet.
SELECT t.id, t.name, d.id AS department, d.name AS department_name
FROM floor_entry_version t
LEFT JOIN LATERAL (
  SELECT d.id, d.name
  FROM floor_entry_version d
  WHERE d.kind = 'DEPARTMENT' AND d.id = t.within
  ORDER BY d.recorded_at <= $2 DESC, CASE WHEN d.recorded_at <= $2 THEN -d.version ELSE d.version END
  LIMIT 1
) AS d ON true
WHERE t.kind = 'TEAM' AND t.id = $1
ORDER BY t.recorded_at <= $2 DESC, CASE WHEN t.recorded_at <= $2 THEN -t.version ELSE t.version END
LIMIT 1
