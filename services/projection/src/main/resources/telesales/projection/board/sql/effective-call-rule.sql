SELECT version, minimum_talk_seconds, effective_from FROM effective_call_rules($2) WHERE from_day <= $1 AND until_day > $1
