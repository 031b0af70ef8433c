-- What BI tools read: a star of facts and dimensions over the projection's tables, as they are now. Tables are named without their schema,
-- so that the same file makes the same views over another set of them. What is a number, name or wording of a customer's is in none.

CREATE VIEW bi.dim_effective_call_rule AS
SELECT
  known.version AS rule_version,
  known.minimum_talk_seconds,
  CASE row_number() OVER days WHEN 1 THEN DATE '0001-01-01' ELSE known.effective_from END AS from_day,
  lead(known.effective_from) OVER days AS until_day
FROM (
  SELECT DISTINCT ON (r.effective_from) r.version, r.minimum_talk_seconds, r.effective_from
  FROM effective_call_rule r
  ORDER BY r.effective_from, r.version DESC
) AS known
WINDOW days AS (ORDER BY known.effective_from);

CREATE VIEW bi.fact_call AS
SELECT
  v.call_id,
  v.day,
  v.hour,
  v.started_at,
  v.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  coalesce(v.campaign, '(none)') AS campaign_id,
  v.disposition AS disposition_id,
  v.dials,
  v.connected,
  (v.connected > 0 AND v.talk_seconds >= r.minimum_talk_seconds)::integer AS effective_calls,
  v.talk_seconds,
  v.wechat_adds,
  v.deals,
  v.grade,
  v.breach,
  r.rule_version,
  v.recorded_at
FROM call_version v
-- An index on days is of no use here: calls are looked for by the days that are asked for, once, and not once for each rule.
JOIN bi.dim_effective_call_rule r ON v.day + 0 >= r.from_day AND (r.until_day IS NULL OR v.day + 0 < r.until_day)
LEFT JOIN membership_version m
  ON m.agent = v.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= v.day
    AND (m.until_day IS NULL OR v.day < m.until_day)
WHERE v.superseded_at = 'infinity';

CREATE VIEW bi.fact_agent_day AS
SELECT
  d.day,
  d.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  d.dials,
  d.connected,
  d.effective_calls,
  d.talk_seconds,
  d.wechat_adds,
  d.interested_leads,
  d.deals,
  d.graded_leads,
  d.visits,
  d.qualified_visits,
  d.first_visits,
  d.amount_signed,
  d.amount_received,
  d.deals_paid,
  d.changed_at
FROM agent_day d
LEFT JOIN membership_version m
  ON m.agent = d.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= d.day
    AND (m.until_day IS NULL OR d.day < m.until_day);

CREATE VIEW bi.fact_team_day AS
SELECT
  day,
  team_id,
  count(*) FILTER (WHERE dials > 0 OR interested_leads > 0 OR deals > 0 OR visits > 0 OR amount_signed > 0 OR amount_received > 0) AS active_agents,
  sum(dials)::bigint AS dials,
  sum(connected)::bigint AS connected,
  sum(effective_calls)::bigint AS effective_calls,
  sum(talk_seconds)::bigint AS talk_seconds,
  sum(wechat_adds)::bigint AS wechat_adds,
  sum(interested_leads)::bigint AS interested_leads,
  sum(deals)::bigint AS deals,
  sum(graded_leads)::bigint AS graded_leads,
  sum(visits)::bigint AS visits,
  sum(qualified_visits)::bigint AS qualified_visits,
  sum(first_visits)::bigint AS first_visits,
  sum(amount_signed)::bigint AS amount_signed,
  sum(amount_received)::bigint AS amount_received,
  sum(deals_paid)::bigint AS deals_paid,
  max(changed_at) AS changed_at
FROM bi.fact_agent_day
GROUP BY day, team_id;

CREATE VIEW bi.fact_handover AS
SELECT
  i.lead AS lead_id,
  h.handover AS handover_id,
  i.day,
  i.hour,
  i.at AS interested_at,
  i.call_id,
  i.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  coalesce(h.status, 'waiting') AS status,
  coalesce(h.grade, i.grade) AS grade,
  h.manager AS manager_id,
  f.name AS manager_name,
  asked.at AS handed_over_at,
  h.due_at,
  accepted.at AS accepted_at,
  h.recorded_at AS status_since
FROM interest_version i
LEFT JOIN handover_version h ON h.lead = i.lead AND h.superseded_at = 'infinity'
LEFT JOIN membership_version m
  ON m.agent = i.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= i.day
    AND (m.until_day IS NULL OR i.day < m.until_day)
LEFT JOIN floor_entry_version f ON f.kind = 'MANAGER' AND f.id = h.manager AND f.superseded_at = 'infinity'
LEFT JOIN lead_stage_version asked ON asked.stage_key = i.lead || ' handed-over' AND asked.superseded_at = 'infinity'
LEFT JOIN lead_stage_version accepted ON accepted.stage_key = i.lead || ' accepted' AND accepted.superseded_at = 'infinity'
WHERE i.superseded_at = 'infinity';

CREATE VIEW bi.fact_deal AS
SELECT
  v.call_id AS deal_id,
  'call' AS kind,
  v.day,
  v.hour,
  v.started_at AS signed_at,
  v.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  coalesce(v.campaign, '(none)') AS campaign_id,
  NULL AS lead_id,
  v.deals::bigint AS deals,
  0::bigint AS amount_signed,
  NULL AS currency,
  v.deal_since AS recorded_at
FROM call_version v
LEFT JOIN membership_version m
  ON m.agent = v.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= v.day
    AND (m.until_day IS NULL OR v.day < m.until_day)
WHERE v.superseded_at = 'infinity' AND v.deals > 0
UNION ALL
SELECT
  r.result,
  'contract',
  r.day,
  r.hour,
  r.at,
  r.agent,
  coalesce(m.team, 'unassigned'),
  '(none)',
  r.lead,
  r.deals,
  r.amount_signed,
  r.currency,
  r.recorded_at
FROM lead_result_version r
LEFT JOIN membership_version m
  ON m.agent = r.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= r.day
    AND (m.until_day IS NULL OR r.day < m.until_day)
WHERE r.superseded_at = 'infinity' AND r.kind = 'deal';

CREATE VIEW bi.fact_payment AS
SELECT
  r.result AS payment_id,
  r.day,
  r.hour,
  r.at AS received_at,
  r.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  r.lead AS lead_id,
  r.amount_received,
  r.currency,
  r.deals_paid,
  r.recorded_at
FROM lead_result_version r
LEFT JOIN membership_version m
  ON m.agent = r.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= r.day
    AND (m.until_day IS NULL OR r.day < m.until_day)
WHERE r.superseded_at = 'infinity' AND r.kind = 'payment';

CREATE VIEW bi.fact_visit AS
SELECT
  r.result AS visit_id,
  r.day,
  r.hour,
  r.at AS visited_at,
  r.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  r.lead AS lead_id,
  r.visit_kind,
  r.grade,
  r.visits,
  r.qualified_visits,
  r.first_visits,
  r.recorded_at
FROM lead_result_version r
LEFT JOIN membership_version m
  ON m.agent = r.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= r.day
    AND (m.until_day IS NULL OR r.day < m.until_day)
WHERE r.superseded_at = 'infinity' AND r.kind = 'visit';

CREATE VIEW bi.fact_lead_stage AS
SELECT
  s.lead AS lead_id,
  s.stage,
  array_position(
    ARRAY[
      'registered', 'first-conversation', 'graded-d', 'graded-c', 'graded-b', 'graded-a', 'interested', 'handed-over', 'accepted', 'visited',
      'deal', 'paid'
    ],
    s.stage
  ) AS stage_order,
  s.day,
  s.at AS reached_at,
  s.agent AS agent_id,
  coalesce(m.team, 'unassigned') AS team_id,
  s.call_id,
  s.recorded_at
FROM lead_stage_version s
LEFT JOIN membership_version m
  ON m.agent = s.agent
    AND m.superseded_at = 'infinity'
    AND m.from_day <= s.day
    AND (m.until_day IS NULL OR s.day < m.until_day)
WHERE s.superseded_at = 'infinity';

CREATE VIEW bi.dim_team AS
SELECT
  t.id AS team_id,
  t.name AS team_name,
  t.within AS department_id,
  d.name AS department_name,
  t.gone AS dissolved,
  coalesce(z.of_teams->>t.id, z.zone, 'Asia/Shanghai') AS time_zone
FROM floor_zone z
CROSS JOIN floor_entry_version t
LEFT JOIN floor_entry_version d ON d.kind = 'DEPARTMENT' AND d.id = t.within AND d.superseded_at = 'infinity'
WHERE t.kind = 'TEAM' AND t.superseded_at = 'infinity'
UNION ALL
-- Agents may join a team before its name is heard of.
SELECT DISTINCT m.team, m.team, NULL, NULL, false, coalesce(z.zone, 'Asia/Shanghai')
FROM floor_zone z
CROSS JOIN membership_version m
WHERE m.superseded_at = 'infinity'
  AND NOT EXISTS (SELECT FROM floor_entry_version t WHERE t.kind = 'TEAM' AND t.id = m.team AND t.superseded_at = 'infinity')
UNION ALL
SELECT 'unassigned', '未分配 Unassigned', NULL, NULL, false, coalesce(zone, 'Asia/Shanghai') FROM floor_zone;

CREATE VIEW bi.dim_agent AS
WITH today AS (
  SELECT (now() AT TIME ZONE coalesce(zone, 'Asia/Shanghai'))::date AS day FROM floor_zone
), agents AS (
  SELECT id, name FROM floor_entry_version WHERE kind = 'AGENT' AND superseded_at = 'infinity'
  UNION ALL
  -- Agents may call before their names are heard of.
  SELECT met.agent, met.agent
  FROM (SELECT DISTINCT agent FROM agent_day) AS met
  WHERE NOT EXISTS (
    SELECT FROM floor_entry_version f WHERE f.kind = 'AGENT' AND f.id = met.agent AND f.superseded_at = 'infinity'
  )
)
SELECT
  a.id AS agent_id,
  a.name AS agent_name,
  coalesce(m.team, 'unassigned') AS current_team_id,
  coalesce(t.team_name, '未分配 Unassigned') AS current_team_name,
  t.department_name AS current_department_name
FROM agents a
LEFT JOIN LATERAL (
  SELECT m.team
  FROM membership_version m
  WHERE m.agent = a.id
    AND m.superseded_at = 'infinity'
    AND m.from_day <= (SELECT day FROM today)
    AND (m.until_day IS NULL OR m.until_day > (SELECT day FROM today))
  LIMIT 1
) AS m ON true
LEFT JOIN bi.dim_team t ON t.team_id = m.team;

CREATE VIEW bi.dim_campaign AS
SELECT campaign AS campaign_id, campaign AS campaign_name FROM campaign
UNION ALL
SELECT '(none)', '(无 none)';

CREATE VIEW bi.dim_disposition AS
SELECT *
FROM (
  VALUES
    ('sale', '成交', 'Sale', true, true, true, false, false, false, false, true),
    ('interested', '有意向', 'Interested', true, true, false, false, false, false, false, false),
    ('callback', '约定回拨', 'Callback', true, true, false, false, false, false, true, false),
    ('not-interested', '无意向', 'Not interested', true, true, false, true, false, false, false, true),
    ('do-not-call', '拒绝来电', 'Do not call', true, true, false, false, true, false, false, true),
    ('wrong-person', '非本人', 'Wrong person', true, false, false, false, false, false, false, false),
    ('answered', '已接听', 'Answered', true, false, false, false, false, false, false, false),
    ('no-answer', '无人接听', 'No answer', false, false, false, false, false, false, false, false),
    ('busy', '占线', 'Busy', false, false, false, false, false, false, false, false),
    ('answering-machine', '语音信箱', 'Answering machine', false, false, false, false, false, false, false, false),
    ('invalid-number', '空号', 'Invalid number', false, false, false, false, false, true, false, true),
    ('abandoned', '放弃', 'Abandoned', false, false, false, false, false, false, false, false),
    ('failed', '呼叫失败', 'Failed', false, false, false, false, false, false, false, false)
) AS d (
  disposition_id, name_zh, name_en, human_answered, contact, sold, refused, do_not_call_asked, unworkable, scheduled_callback, completed
);

CREATE VIEW bi.dim_date AS
SELECT
  d.day,
  extract(year FROM d.day)::integer AS year,
  extract(quarter FROM d.day)::integer AS quarter,
  extract(month FROM d.day)::integer AS month,
  extract(day FROM d.day)::integer AS day_of_month,
  to_char(d.day, 'YYYY-MM') AS year_month,
  date_trunc('month', d.day)::date AS month_start,
  extract(isoyear FROM d.day)::integer AS iso_year,
  extract(week FROM d.day)::integer AS iso_week,
  to_char(d.day, 'IYYY-"W"IW') AS iso_year_week,
  date_trunc('week', d.day)::date AS week_start,
  extract(isodow FROM d.day)::integer AS iso_weekday,
  CASE
    WHEN special.is_set THEN (special.event::jsonb ->> 'working')::boolean
    WHEN calendar.event IS NOT NULL THEN calendar.event::jsonb -> 'workingDays' @> to_jsonb(extract(isodow FROM d.day)::integer)
    ELSE extract(isodow FROM d.day) <= 5
  END AS working_day,
  CASE WHEN special.is_set THEN special.event::jsonb ->> 'name' END AS special_day_name
FROM (
  SELECT day::date
  FROM generate_series(
    date_trunc('year', least((SELECT min(day) FROM agent_day), current_date)::timestamp),
    date_trunc('year', current_date::timestamp) + interval '2 years' - interval '1 day',
    interval '1 day'
  ) AS day
) AS d
LEFT JOIN LATERAL (
  SELECT c.event
  FROM calendar_event c
  WHERE c.level = 'COMPANY' AND c.scope_id = '' AND NOT c.special AND c.day <= d.day
  ORDER BY c.day DESC, c.version DESC
  LIMIT 1
) AS calendar ON true
LEFT JOIN LATERAL (
  SELECT c.event, c.type LIKE 'telesales.special-day.set.%' AS is_set
  FROM calendar_event c
  WHERE c.level = 'COMPANY' AND c.scope_id = '' AND c.special AND c.day = d.day
  ORDER BY c.version DESC
  LIMIT 1
) AS special ON true;

CREATE VIEW bi.freshness AS
SELECT
  topic,
  count(*)::integer AS partitions,
  sum(next_offset)::bigint AS events_taken_in,
  max(recorded_at) AS newest_recorded_at,
  max(taken_in_at) AS newest_taken_in_at,
  (array_agg(round(extract(epoch FROM taken_in_at - recorded_at), 3) ORDER BY taken_in_at DESC NULLS LAST))[1] AS lag_seconds,
  round(extract(epoch FROM now() - max(taken_in_at)), 0) AS quiet_seconds
FROM consumed_offset
GROUP BY topic;
