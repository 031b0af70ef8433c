INSERT INTO calendar_event (version, recorded_at, level, scope_id, special, day, type, event)
SELECT *
FROM unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::boolean[], $6::date[], $7::text[], $8::text[])
ON CONFLICT DO NOTHING
