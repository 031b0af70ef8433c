-- Each lead that an agent graded counts once a day: by the first call that did it. Not a sum of what calls add, so counted anew. Whoever comes
-- here holds both halves of these days, and sees what all who held them before have added.
WITH first AS (
  SELECT DISTINCT ON (agent, day, graded_customer) agent, day, block
  FROM contribution
  WHERE graded_customer IS NOT NULL AND (agent, day) IN (SELECT * FROM unnest($1::text[], $2::date[]))
  ORDER BY agent, day, graded_customer, began_at, source
)
UPDATE agent_day d
SET graded_leads = (SELECT count(*) FROM first WHERE (first.agent, first.day, first.block) = (d.agent, d.day, d.block))
WHERE (d.agent, d.day) IN (SELECT * FROM unnest($1::text[], $2::date[]))
