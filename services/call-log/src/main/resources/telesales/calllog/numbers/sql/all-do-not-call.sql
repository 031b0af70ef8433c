SELECT customer_id, version, listed_since, listed_until
FROM do_not_call
WHERE customer_id > $1
ORDER BY customer_id
LIMIT $2
