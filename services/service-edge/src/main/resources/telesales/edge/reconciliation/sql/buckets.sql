-- Sums of hashes, so that no order counts and nothing has to be sorted. The parameters are named here, too, because not every place asks for all.
WITH asked AS (
  SELECT $1::date, $2::timestamptz, $3::timestamptz, $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[]
), known AS (
{known}
), hashed AS (
  SELECT
    ('x' || left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 16))::bit(64)::bigint AS key_hash,
    ('x' || left(encode(sha256(convert_to(key || ' ' || counted, 'UTF8')), 'hex'), 16))::bit(64)::bigint AS counted_hash
  FROM known
)
SELECT (key_hash & 255)::int, count(*), sum(key_hash)::text, CASE WHEN count(counted_hash) = count(*) THEN sum(counted_hash)::text END
FROM hashed
GROUP BY 1
ORDER BY 1
