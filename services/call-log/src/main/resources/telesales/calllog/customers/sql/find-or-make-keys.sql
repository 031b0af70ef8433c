-- The keys of customers, made where there are none. A key that another request makes at this moment is not seen by this
-- statement's snapshot: it is written over with itself, and so comes back, too.
INSERT INTO customer_key AS k (customer_id, encrypted_key, created_at)
SELECT customer_id, encrypted_key, $3
FROM unnest($1::text[], $2::bytea[]) AS made (customer_id, encrypted_key)
ORDER BY customer_id
ON CONFLICT (customer_id) DO UPDATE SET created_at = k.created_at
RETURNING customer_id, encrypted_key
