INSERT INTO target (version, recorded_at, metric, period, level, scope_id, figure, effective_from)
SELECT *
FROM unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::date[])
ON CONFLICT DO NOTHING
