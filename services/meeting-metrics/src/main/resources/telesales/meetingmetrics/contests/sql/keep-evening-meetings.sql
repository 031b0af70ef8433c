INSERT INTO evening_meeting (team, day, opened_at)
SELECT * FROM unnest($1::text[], $2::date[], $3::timestamptz[])
ON CONFLICT (team, day) DO NOTHING
