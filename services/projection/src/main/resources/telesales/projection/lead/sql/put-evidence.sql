-- What is there already was deleted before.
INSERT INTO lead_evidence (lead, source, call_id, agent, at, shows)
SELECT unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), unnest($4::text[]), unnest($5::timestamptz[]), unnest($6::text[])
