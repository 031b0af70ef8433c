INSERT INTO calendar_event (id, version, special, day, type, event)
SELECT * FROM unnest($1::text[], $2::bigint[], $3::boolean[], $4::date[], $5::text[], $6::text[])
