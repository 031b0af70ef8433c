UPDATE agent_day d
SET graded_leads = (
  SELECT count(DISTINCT v.customer)
  FROM call_version v
  WHERE v.agent = d.agent AND v.day = d.day AND v.grade IS NOT NULL AND v.superseded_at = 'infinity'
)
FROM unnest($1::text[], $2::date[]) AS k (agent, day)
WHERE (d.agent, d.day) = (k.agent, k.day)
