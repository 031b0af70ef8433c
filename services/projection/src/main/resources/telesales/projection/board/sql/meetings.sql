-- All that was known of the day's meetings until the instant, the newest of each last: their versions tell what each spoke of, and when.
SELECT meeting, opened_by, opened_at, figures_as_of, chair, agenda, item, item_since, closed_by, closed_at
FROM meeting_version
WHERE team = $1 AND day = $2 AND recorded_at <= $3
ORDER BY opened_at, meeting, version
