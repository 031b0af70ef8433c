-- Of the days from $1 until before $2, as telesales.figures.EffectiveCallRule counts; only halves of days that change are written.
UPDATE agent_day d
SET effective_calls = c.effective_calls
FROM (
  SELECT agent, day, block, count(*) FILTER (WHERE connected > 0 AND talk_seconds >= $3) AS effective_calls
  FROM contribution
  WHERE day >= $1 AND day < coalesce($2, 'infinity'::date)
  GROUP BY agent, day, block
) AS c
WHERE (d.agent, d.day, d.block) = (c.agent, c.day, c.block) AND d.effective_calls <> c.effective_calls
