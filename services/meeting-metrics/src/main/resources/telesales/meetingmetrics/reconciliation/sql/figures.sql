SELECT agent AS key, concat_ws('|', sum(effective_calls), sum(interested_leads)) AS counted
FROM agent_day
WHERE day = $1
GROUP BY agent
HAVING (sum(effective_calls), sum(interested_leads)) <> (0, 0)
