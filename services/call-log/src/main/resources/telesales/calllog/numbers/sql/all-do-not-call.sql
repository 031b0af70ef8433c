SELECT customer_id FROM do_not_call WHERE customer_id > $1 ORDER BY customer_id LIMIT $2
