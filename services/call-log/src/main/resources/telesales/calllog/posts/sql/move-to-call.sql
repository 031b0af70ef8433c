WITH moved AS (
  UPDATE dialer_post post SET dialer_call_id = $2, outcome = 'unfinished', problem = NULL
  WHERE post_id = $1 AND NOT EXISTS (
    SELECT FROM dialer_post same
    WHERE same.dialer = post.dialer AND same.dialer_call_id = $2 AND same.content_hash = post.content_hash
      AND same.format <> 'own')
  RETURNING post_id
)
DELETE FROM dialer_post WHERE post_id = $1 AND NOT EXISTS (SELECT FROM moved)
