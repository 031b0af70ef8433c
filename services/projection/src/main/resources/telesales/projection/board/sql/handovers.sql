SELECT handover, lead, agent, manager, status, grade, due_at, reason
FROM handover_version
WHERE agent = ANY ($1) AND begun_at >= $2 AND begun_at < $3 AND recorded_at <= $4 AND superseded_at > $4
ORDER BY begun_at, handover
