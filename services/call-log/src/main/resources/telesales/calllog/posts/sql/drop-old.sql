DELETE FROM dialer_post WHERE post_id IN (
  SELECT post_id FROM dialer_post
  WHERE received_at < $1 AND (dialer = ANY($3)) <> $2
  LIMIT $4)
