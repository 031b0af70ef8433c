-- Open contests of which every team has opened an evening meeting of the last day or of one after it, since they were drawn and not before
-- that day by the team's clock, which is that of zone $3 unless it has its own: anybody can open a meeting of next week today. With when the last of these meetings began. Among those that concern these teams, or these contests themselves.
SELECT c.contest, max(m.opened_at) AS settled_at, max(m.day) AS day
FROM contest c
CROSS JOIN LATERAL unnest(c.teams) AS t (team)
LEFT JOIN team own ON own.team = t.team
LEFT JOIN LATERAL (
  SELECT e.day, e.opened_at
  FROM evening_meeting e
  WHERE e.team = t.team AND e.day >= c.until_day AND e.opened_at >= c.drawn_at
    AND (e.opened_at AT TIME ZONE coalesce(own.zone, $3))::date >= c.until_day
  ORDER BY e.day
  LIMIT 1
) AS m ON true
WHERE c.open AND (c.teams && $1::text[] OR c.contest = ANY ($2))
GROUP BY c.contest
HAVING bool_and(m.day IS NOT NULL)
ORDER BY c.contest
