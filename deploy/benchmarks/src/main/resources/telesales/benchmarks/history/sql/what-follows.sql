-- Of the calls from the first day to the last: interested leads, their handovers, contracts and call sheets.
INSERT INTO interest_version (lead, version, recorded_at, agent, at, day, hour, call_id, grade)
SELECT replace(customer, 'customer', 'lead'), 1, recorded_at, agent, started_at, day, hour, call_id, grade
FROM call_version
WHERE grade IS NOT NULL AND version = 1 AND day BETWEEN '{first}' AND '{last}' AND agent LIKE 'history-%';

INSERT INTO handover_version (handover, version, recorded_at, superseded_at, lead, agent, manager, status, grade, due_at)
SELECT
  'handover-' || i.lead, v, i.recorded_at + (v - 1) * interval '1 hour',
  CASE v WHEN 1 THEN i.recorded_at + interval '1 hour' ELSE 'infinity' END,
  i.lead, i.agent, 'history-manager', CASE v WHEN 1 THEN 'offered' ELSE 'accepted' END, i.grade, i.recorded_at + interval '2 hours'
FROM interest_version i, generate_series(1, 2) AS v
WHERE i.day BETWEEN '{first}' AND '{last}' AND i.agent LIKE 'history-%';

INSERT INTO lead_result_version (
  result, version, recorded_at, kind, lead, agent, at, day, hour, currency, deals, visits, qualified_visits, first_visits, amount_signed,
  amount_received, deals_paid
)
SELECT 'deal ' || lead || ' 1', 1, recorded_at, 'deal', lead, agent, at, day, hour, 'CNY', 1, 0, 0, 0, 1200000, 0, 0
FROM interest_version
WHERE hashtext(lead) % 10 = 0 AND day BETWEEN '{first}' AND '{last}' AND agent LIKE 'history-%';

INSERT INTO call_sheet_version (sheet, version, recorded_at, superseded_at, agent, day, status, due_at, first_at)
SELECT
  'sheet-' || d.agent || d.day, v, d.due + v * interval '1 hour', CASE v WHEN 1 THEN d.due + interval '2 hours' ELSE 'infinity' END,
  d.agent, d.day, CASE v WHEN 1 THEN 'submitted' ELSE 'accepted' END, d.due, d.due - interval '10 minutes'
FROM (
  SELECT DISTINCT agent, day, (day + time '17:30') AT TIME ZONE 'Asia/Shanghai' AS due
  FROM call_version
  WHERE day BETWEEN '{first}' AND '{last}' AND agent LIKE 'history-%'
) AS d, generate_series(1, 2) AS v;

INSERT INTO agent_hour (agent, day, hour, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals)
SELECT
  agent, day, hour, sum(dials), sum(connected), sum((connected > 0 AND talk_seconds >= 30)::integer), sum(talk_seconds), sum(wechat_adds),
  count(grade), 0
FROM call_version
WHERE superseded_at = 'infinity' AND day BETWEEN '{first}' AND '{last}' AND agent LIKE 'history-%'
GROUP BY agent, day, hour;

ANALYZE agent_hour;
ANALYZE lead_result_version;

INSERT INTO agent_day (
  agent, day, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, graded_leads, amount_signed, changed_at
)
SELECT
  h.agent, h.day, sum(h.dials), sum(h.connected), sum(h.effective_calls), sum(h.talk_seconds), sum(h.wechat_adds), sum(h.interested_leads),
  coalesce(max(r.deals), 0), sum(h.interested_leads), coalesce(max(r.amount), 0),
  max(c.changed_at)
FROM agent_hour h
JOIN (
  SELECT agent, day, max(recorded_at) AS changed_at
  FROM call_version
  WHERE day BETWEEN '{first}' AND '{last}'
  GROUP BY agent, day
) AS c USING (agent, day)
LEFT JOIN (
  SELECT agent, day, count(*) AS deals, sum(amount_signed) AS amount
  FROM lead_result_version
  WHERE day BETWEEN '{first}' AND '{last}'
  GROUP BY agent, day
) AS r USING (agent, day)
WHERE h.day BETWEEN '{first}' AND '{last}' AND h.agent LIKE 'history-%'
GROUP BY h.agent, h.day;
