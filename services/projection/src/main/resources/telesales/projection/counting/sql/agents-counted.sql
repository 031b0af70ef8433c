SELECT agent FROM call_version
UNION
SELECT agent FROM interest_version
UNION
SELECT agent FROM lead_result_version
UNION
SELECT agent FROM lead_stage_version
