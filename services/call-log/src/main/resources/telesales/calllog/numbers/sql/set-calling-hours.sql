-- Only upon the version that was read: of two who change the same one, one wins.
INSERT INTO calling_hours (version, hours, set_by, set_at)
SELECT $1 + 1, $2::text::json, $3, $4
WHERE (SELECT coalesce(max(version), 0) FROM calling_hours) = $1
ON CONFLICT (version) DO NOTHING
