SELECT * FROM dialer_post WHERE customer_id IS NULL AND post_id > $1 ORDER BY post_id LIMIT $2
