INSERT INTO dialer_post
  (dialer, format, dialer_call_id, customer_id, received_at, content, content_hash, outcome)
SELECT dialer, format, dialer_call_id, customer_id, received_at, content, content_hash, 'taken'
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[], $7::bytea[])
  WITH ORDINALITY
  AS post (dialer, format, dialer_call_id, customer_id, received_at, content, content_hash, place)
ORDER BY place
RETURNING post_id
