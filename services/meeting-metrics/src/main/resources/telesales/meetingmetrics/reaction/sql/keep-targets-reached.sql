INSERT INTO target_reached (agent, day, metric, period, target, reached_at)
SELECT * FROM unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::bigint[], $6::timestamptz[])
ON CONFLICT DO NOTHING
