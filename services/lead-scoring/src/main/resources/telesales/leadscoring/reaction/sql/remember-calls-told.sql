INSERT INTO call_told (call_id, lead_id)
SELECT * FROM unnest($1::text[], $2::text[])
ON CONFLICT (call_id) DO UPDATE SET lead_id = excluded.lead_id
