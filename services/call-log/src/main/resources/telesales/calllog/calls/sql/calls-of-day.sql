SELECT call_id, details::text AS details, amendment::text AS amendment, changed_at
FROM call
WHERE agent_id = $1 AND day = $2
ORDER BY started_at, call_id
LIMIT $3
