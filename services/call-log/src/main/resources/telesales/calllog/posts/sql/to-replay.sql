SELECT * FROM dialer_post
WHERE dialer = $1 AND received_at >= $2 AND received_at < $3
  AND ($4 OR outcome IN ('unmapped', 'unfinished')) AND post_id > $5
ORDER BY post_id LIMIT $6
