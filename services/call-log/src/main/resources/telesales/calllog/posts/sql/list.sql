SELECT * FROM dialer_post
WHERE ($1::text IS NULL OR dialer = $1) AND ($2::text IS NULL OR outcome = $2)
  AND received_at <= $3 AND post_id > $4
ORDER BY post_id LIMIT $5
