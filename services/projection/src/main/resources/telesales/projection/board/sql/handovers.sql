-- The leads that the day's figure counts, each with who has it: until its handover is heard of, it waits for a manager.
SELECT h.handover, i.lead, i.agent, h.manager, coalesce(h.status, 'waiting') AS status, coalesce(h.grade, i.grade) AS grade, h.due_at, h.reason
FROM team_day($1, $2, $2, $3) AS c
JOIN interest_version i USING (agent, day)
LEFT JOIN handover_version h ON h.lead = i.lead AND h.recorded_at <= $3 AND h.superseded_at > $3
WHERE i.recorded_at <= $3 AND i.superseded_at > $3
ORDER BY i.at, i.lead
