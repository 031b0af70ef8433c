-- Whether anything was counted that a rule may count otherwise, from the day $1 until before the day $2 and before the day $3.
SELECT EXISTS (
  SELECT FROM agent_day
  WHERE day >= $1 AND day < least(coalesce($2, 'infinity'::date), $3) AND connected > 0
)
