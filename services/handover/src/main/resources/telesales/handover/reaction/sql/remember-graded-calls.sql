INSERT INTO graded_call (call_id, started_at)
SELECT * FROM unnest($1::text[], $2::timestamptz[])
ON CONFLICT (call_id) DO UPDATE SET started_at = excluded.started_at
