-- By the name it had then; by its first name if it had none yet.
SELECT id, name
FROM floor_entry_version
WHERE kind = 'DEPARTMENT' AND id = $1
ORDER BY recorded_at <= $2 DESC, CASE WHEN recorded_at <= $2 THEN -version ELSE version END
LIMIT 1
