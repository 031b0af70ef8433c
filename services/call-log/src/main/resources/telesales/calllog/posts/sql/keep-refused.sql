WITH known AS (
  SELECT post_id FROM dialer_post
  WHERE dialer = $1 AND content_hash = $7 AND outcome = 'unmapped' AND format = $2 LIMIT 1
), added AS (
  INSERT INTO dialer_post
    (dialer, format, dialer_call_id, customer_id, received_at, content, content_hash, outcome, problem)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 WHERE NOT EXISTS (SELECT FROM known)
  RETURNING post_id
)
SELECT post_id FROM added UNION ALL SELECT post_id FROM known
