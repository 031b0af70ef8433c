WITH asked AS (
  SELECT $1::date, $2::timestamptz, $3::timestamptz, $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[]
), known AS (
{known}
)
SELECT key, counted
FROM known
WHERE (('x' || left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 16))::bit(64)::bigint & 255)::int = ANY ($9::int[])
  AND key COLLATE "C" > $10
ORDER BY key COLLATE "C"
LIMIT $11
