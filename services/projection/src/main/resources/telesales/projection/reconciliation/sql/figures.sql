SELECT agent AS key, concat_ws('|', effective_calls, interested_leads) AS counted
FROM agent_day
WHERE day = $1 AND (effective_calls, interested_leads) <> (0, 0)
