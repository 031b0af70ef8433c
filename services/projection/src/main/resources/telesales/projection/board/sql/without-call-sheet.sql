-- Who had made calls by then and not handed the day's sheet in, or had it back.
SELECT c.agent
FROM team_day($1, $2, $2, $3) AS c
WHERE EXISTS (
    SELECT FROM call_version v WHERE v.agent = c.agent AND v.day = c.day AND v.recorded_at <= $3 AND v.superseded_at > $3
  )
  AND NOT EXISTS (
    SELECT
    FROM call_sheet_version s
    WHERE s.agent = c.agent AND s.day = c.day AND s.status <> 'returned' AND s.recorded_at <= $3 AND s.superseded_at > $3
  )
ORDER BY c.agent
