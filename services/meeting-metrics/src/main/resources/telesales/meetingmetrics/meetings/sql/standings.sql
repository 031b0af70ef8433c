-- The first event of a meeting is its opening.
SELECT stream_id, min(occurred_at) AS opened_at, bool_or(type = $2) AS closed
FROM event
WHERE stream_id = ANY ($1)
GROUP BY stream_id
