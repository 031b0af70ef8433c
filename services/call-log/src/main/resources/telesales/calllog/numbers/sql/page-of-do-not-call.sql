-- The newest first.
SELECT customer_id, listed_since, listed_until, reason, listed_by, call_id, personal_data
FROM do_not_call
WHERE listed_until IS NULL AND (listed_since < $1 OR (listed_since = $1 AND customer_id > $2))
ORDER BY listed_since DESC, customer_id
LIMIT $3
