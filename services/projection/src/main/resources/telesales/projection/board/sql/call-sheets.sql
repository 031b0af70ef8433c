SELECT agent, status, first_at > due_at AS late
FROM call_sheet_version
WHERE agent = ANY ($1) AND day = $2 AND recorded_at <= $3 AND superseded_at > $3
