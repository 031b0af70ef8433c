INSERT INTO team (team, department)
SELECT * FROM unnest($1::text[], $2::text[])
ON CONFLICT (team) DO UPDATE SET department = excluded.department
