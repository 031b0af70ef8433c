UPDATE call_version v
SET
  day = (v.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date,
  hour = extract(hour FROM v.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))
FROM unnest($1::timestamptz[], $2::timestamptz[], $3::int[]) AS o (from_at, until_at, seconds)
WHERE v.started_at >= o.from_at AND v.started_at < o.until_at
