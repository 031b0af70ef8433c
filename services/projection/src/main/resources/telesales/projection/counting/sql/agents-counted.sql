SELECT agent FROM agent_day
UNION
SELECT agent FROM lead_stage_version
