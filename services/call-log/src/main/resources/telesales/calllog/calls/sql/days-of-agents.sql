SELECT agent_id, count(*)::int, max(changed_at)
FROM call
WHERE agent_id = ANY ($1) AND day = $2
GROUP BY agent_id
