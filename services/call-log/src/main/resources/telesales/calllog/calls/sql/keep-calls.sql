-- What people said stays where only the dialer said something new.
INSERT INTO call AS c (call_id, agent_id, started_at, customer_id, details, amendment, changed_at)
SELECT call_id, agent_id, started_at, customer_id, details::json, amendment::json, changed_at
FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
  AS n (call_id, agent_id, started_at, customer_id, details, amendment, changed_at)
ON CONFLICT (call_id) DO UPDATE SET
  agent_id = excluded.agent_id,
  started_at = excluded.started_at,
  customer_id = excluded.customer_id,
  details = excluded.details,
  amendment = coalesce(excluded.amendment, c.amendment),
  changed_at = excluded.changed_at
