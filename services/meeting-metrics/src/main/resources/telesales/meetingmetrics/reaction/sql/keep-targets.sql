INSERT INTO target (metric, period, scope_level, scope_id, effective_from, figure)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::bigint[])
ON CONFLICT (scope_level, scope_id, metric, period, effective_from) DO UPDATE SET figure = excluded.figure
