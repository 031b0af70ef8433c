UPDATE lead_stage_version v
SET day = (v.at AT TIME ZONE 'UTC' + make_interval(secs => o.seconds))::date
FROM unnest($1::timestamptz[], $2::timestamptz[], $3::int[]) AS o (from_at, until_at, seconds)
WHERE v.at >= o.from_at AND v.at < o.until_at
