INSERT INTO waiting_rule (version, recorded_at, minimum_talk_seconds, effective_from)
VALUES ($1, $2, $3, $4)
ON CONFLICT (version) DO NOTHING
