-- Of the days from $1 until before $2; only hours that change are written.
UPDATE agent_hour h
SET effective_calls = c.effective_calls
FROM (
  SELECT agent, day, hour, sum(effective_calls) AS effective_calls
  FROM counted_call('infinity')
  WHERE superseded_at = 'infinity' AND day >= $1 AND day < coalesce($2, 'infinity'::date)
  GROUP BY agent, day, hour
) AS c
WHERE (h.agent, h.day, h.hour) = (c.agent, c.day, c.hour) AND h.effective_calls <> c.effective_calls
