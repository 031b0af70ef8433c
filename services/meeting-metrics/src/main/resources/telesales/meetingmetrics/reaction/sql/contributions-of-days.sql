-- A lead that an agent graded counts once a day: by the first call that did it.
SELECT
  source, agent, began_at, day, block, graded_customer, (graded_customer IS NOT NULL
    AND row_number() OVER (PARTITION BY agent, day, graded_customer ORDER BY began_at, source) = 1)::integer::bigint AS graded_leads,
  dials, connected, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits, first_visits, amount_signed,
  amount_received, deals_paid
FROM contribution
WHERE (agent, day) IN (SELECT * FROM unnest($1::text[], $2::date[]))
