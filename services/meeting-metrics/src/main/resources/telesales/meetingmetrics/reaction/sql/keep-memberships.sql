INSERT INTO membership (agent, team, from_day, until_day)
SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::date[])
ON CONFLICT (agent, team, from_day) DO UPDATE SET until_day = excluded.until_day
