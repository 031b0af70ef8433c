INSERT INTO effective_call_rule (version, minimum_talk_seconds, effective_from)
VALUES ($1, $2, $3)
ON CONFLICT (version) DO NOTHING
