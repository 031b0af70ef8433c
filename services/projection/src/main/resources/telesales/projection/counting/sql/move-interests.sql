UPDATE interest_version v
SET
  day = (v.at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date,
  hour = extract(hour FROM v.at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::bigint[]) AS o (agent, from_at, until_at, seconds)
WHERE v.agent = o.agent AND v.at >= o.from_at AND v.at < o.until_at
  AND (v.day, v.hour) <> ((v.at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date, extract(hour FROM v.at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds)))
