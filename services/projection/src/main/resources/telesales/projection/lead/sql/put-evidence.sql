INSERT INTO lead_evidence (lead, source, call_id, agent, at, shows)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[])
ON CONFLICT (lead, source) DO UPDATE SET
  agent = excluded.agent,
  at = excluded.at,
  shows = excluded.shows
