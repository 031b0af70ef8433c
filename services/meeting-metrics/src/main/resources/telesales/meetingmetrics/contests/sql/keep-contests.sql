-- What a contest is does not change; it is open until something ends it.
INSERT INTO contest (contest, teams, from_day, until_day, drawn_at, open)
SELECT c.contest, string_to_array(c.teams, E'\t'), c.from_day, c.until_day, c.drawn_at, true
FROM unnest($1::text[], $2::text[], $3::date[], $4::date[], $5::timestamptz[])
  AS c (contest, teams, from_day, until_day, drawn_at)
ON CONFLICT (contest) DO NOTHING
