UPDATE call_version v
SET
  day = (v.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date,
  hour = extract(hour FROM v.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::bigint[]) AS o (agent, from_at, until_at, seconds)
WHERE v.agent = o.agent AND v.started_at >= o.from_at AND v.started_at < o.until_at
  AND (v.day, v.hour) <> ((v.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date, extract(hour FROM v.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds)))
