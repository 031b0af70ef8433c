SELECT * FROM dialer_post
WHERE dialer = $1 AND received_at >= $2 AND received_at < $3 AND post_id > $4
ORDER BY post_id LIMIT $5
