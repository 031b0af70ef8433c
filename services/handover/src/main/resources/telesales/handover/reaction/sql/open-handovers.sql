SELECT h.handover_id, h.agent_id, h.team_id, h.manager_id, c.started_at
FROM handover h JOIN graded_call c USING (call_id)
WHERE h.status IN ('waiting', 'offered')
ORDER BY h.handover_id
