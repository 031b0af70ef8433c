SELECT call_id, details::text AS details, amendment::text AS amendment, changed_at
FROM call
WHERE customer_id = $1 AND call_id > $2
ORDER BY call_id
LIMIT $3
