-- Of two days; from the sums where they still hold, see agent-days.sql.
WITH counted AS (
  SELECT agent, day, changed_at FROM team_day($1, $2, $3, $4) WHERE day IN ($2, $3)
)
SELECT day, hour, sum(dials)::bigint AS dials, sum(effective_calls)::bigint AS effective_calls
FROM (
  SELECT h.day, h.hour, h.dials, h.effective_calls
  FROM counted c JOIN agent_hour h USING (agent, day)
  WHERE c.changed_at <= $4
  UNION ALL
  SELECT v.day, v.hour, v.dials, v.effective_calls
  FROM counted c JOIN counted_call($4) v USING (agent, day)
  WHERE c.changed_at > $4 AND v.superseded_at > $4
) AS hours
GROUP BY day, hour
ORDER BY day, hour
