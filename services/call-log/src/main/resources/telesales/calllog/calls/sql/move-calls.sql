UPDATE call c
SET day = (c.started_at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date
FROM unnest($1::timestamptz[], $2::timestamptz[], $3::int[]) AS o (from_at, until_at, seconds)
WHERE c.started_at >= o.from_at AND c.started_at < o.until_at
