SELECT * FROM (
  SELECT * FROM dialer_post
  WHERE dialer = $1 AND dialer_call_id = $2 AND format <> 'own'
  ORDER BY post_id DESC LIMIT $3
) newest
ORDER BY post_id
