-- Which leads were graded is counted by days: see contributions-of-days.sql.
SELECT
  source, agent, began_at, day, block, graded_customer, 0::bigint AS graded_leads,
  dials, connected, talk_seconds, wechat_adds, interested_leads, deals, visits, qualified_visits, first_visits, amount_signed,
  amount_received, deals_paid
FROM contribution
WHERE source > $1
ORDER BY source
LIMIT $2
