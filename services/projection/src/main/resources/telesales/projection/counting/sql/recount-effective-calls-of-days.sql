-- From their hours.
UPDATE agent_day d
SET effective_calls = h.effective_calls
FROM (
  SELECT agent, day, sum(effective_calls) AS effective_calls
  FROM agent_hour
  WHERE day >= $1 AND day < coalesce($2, 'infinity'::date)
  GROUP BY agent, day
) AS h
WHERE (d.agent, d.day) = (h.agent, h.day) AND d.effective_calls <> h.effective_calls
