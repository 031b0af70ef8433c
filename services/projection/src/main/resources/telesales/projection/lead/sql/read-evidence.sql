SELECT lead, source, call_id, agent, at, shows
FROM lead_evidence
WHERE lead = ANY ($1)
