SELECT version, minimum_talk_seconds, effective_from FROM effective_call_rule
