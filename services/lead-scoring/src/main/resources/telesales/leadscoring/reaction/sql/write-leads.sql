-- Another instance may have written a newer version meanwhile: that one stays.
INSERT INTO lead (lead_id, version, customer_id, owner_id, campaign, grade, interested_since, score, scorer, reasons, calls, last_call_at, last_disposition)
SELECT *
FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::int[], $9::text[], $10::text[], $11::int[], $12::timestamptz[], $13::text[])
ON CONFLICT (lead_id) DO UPDATE
SET version = excluded.version,
  customer_id = excluded.customer_id,
  owner_id = excluded.owner_id,
  campaign = excluded.campaign,
  grade = excluded.grade,
  interested_since = excluded.interested_since,
  score = excluded.score,
  scorer = excluded.scorer,
  reasons = excluded.reasons,
  calls = excluded.calls,
  last_call_at = excluded.last_call_at,
  last_disposition = excluded.last_disposition
WHERE lead.version <= excluded.version
