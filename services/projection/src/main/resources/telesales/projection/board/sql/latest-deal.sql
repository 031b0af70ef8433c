-- Signed last is what was recorded as a deal last: a call may become one hours after it began.
SELECT v.call_id, v.agent, v.started_at
FROM team_day($1, $2, $2, $3) AS c JOIN call_version v USING (agent, day)
WHERE v.deals > 0 AND v.recorded_at <= $3 AND v.superseded_at > $3
ORDER BY v.deal_since DESC, v.call_id DESC
LIMIT 1
