-- Another instance may have written a newer version meanwhile: that one stays.
INSERT INTO handover (handover_id, version, status, lead_id, call_id, grade, agent_id, team_id, manager_id, due_at, answered_by, reason, changed_at, opened_at)
SELECT w.*, w.changed_at
FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::text[], $12::text[], $13::timestamptz[])
  AS w (handover_id, version, status, lead_id, call_id, grade, agent_id, team_id, manager_id, due_at, answered_by, reason, changed_at)
ON CONFLICT (handover_id) DO UPDATE
SET version = excluded.version,
  status = excluded.status,
  lead_id = excluded.lead_id,
  call_id = excluded.call_id,
  grade = excluded.grade,
  agent_id = excluded.agent_id,
  team_id = excluded.team_id,
  manager_id = excluded.manager_id,
  due_at = excluded.due_at,
  answered_by = excluded.answered_by,
  reason = excluded.reason,
  changed_at = excluded.changed_at
WHERE handover.version <= excluded.version
