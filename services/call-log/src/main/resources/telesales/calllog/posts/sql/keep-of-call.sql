INSERT INTO dialer_post
  (dialer, format, dialer_call_id, customer_id, received_at, content, content_hash, outcome, problem)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (dialer, dialer_call_id, content_hash) WHERE dialer_call_id IS NOT NULL AND format <> 'own' DO NOTHING
RETURNING post_id
