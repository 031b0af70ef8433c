SELECT agent, day, reason, words, said_by, late
FROM shortfall_version
WHERE team = $1 AND day BETWEEN $2 AND $3 AND recorded_at <= $4 AND superseded_at > $4
