-- Each agent's figures at the instant that a meeting looks at, and what was corrected of them since: what is known now of all calls that
-- began before that instant, less what was known then. Each counted by the rule that was known at its time.
WITH meeting AS (
  SELECT m.name, m.as_of, m.day, before.minimum_talk_seconds AS seconds_then, since.minimum_talk_seconds AS seconds_now
  FROM unnest($2::text[], $3::timestamptz[], $4::date[]) AS m (name, as_of, day)
  CROSS JOIN LATERAL (
    SELECT minimum_talk_seconds FROM effective_call_rules(m.as_of) WHERE from_day <= m.day AND until_day > m.day
  ) AS before
  CROSS JOIN LATERAL (
    SELECT minimum_talk_seconds FROM effective_call_rules($5) WHERE from_day <= m.day AND until_day > m.day
  ) AS since
), known AS (
  SELECT
    m.name, v.agent,
    v.recorded_at <= m.as_of AND v.superseded_at > m.as_of AS at_opening,
    v.superseded_at > $5 AND (v.started_at < m.as_of OR v.recorded_at <= m.as_of) AS by_now,
    v.dials, v.connected, v.talk_seconds, v.wechat_adds, 0 AS interested_leads, v.deals,
    (v.connected > 0 AND v.talk_seconds >= m.seconds_then)::integer AS effective_then,
    (v.connected > 0 AND v.talk_seconds >= m.seconds_now)::integer AS effective_now
  FROM meeting m
  CROSS JOIN LATERAL team_day($1, m.day, m.day, $5) AS c
  JOIN call_version v ON v.agent = c.agent AND v.day = c.day AND v.recorded_at <= $5
  UNION ALL
  SELECT
    m.name, v.agent,
    v.recorded_at <= m.as_of AND v.superseded_at > m.as_of,
    v.superseded_at > $5 AND (v.at < m.as_of OR v.recorded_at <= m.as_of),
    0, 0, 0, 0, 1, 0, 0, 0
  FROM meeting m
  CROSS JOIN LATERAL team_day($1, m.day, m.day, $5) AS c
  JOIN interest_version v ON v.agent = c.agent AND v.day = c.day AND v.recorded_at <= $5
)
SELECT
  name AS meeting, agent,
  coalesce(sum(dials) FILTER (WHERE at_opening), 0) AS dials,
  coalesce(sum(connected) FILTER (WHERE at_opening), 0) AS connected,
  coalesce(sum(effective_then) FILTER (WHERE at_opening), 0) AS effective_calls,
  coalesce(sum(talk_seconds) FILTER (WHERE at_opening), 0) AS talk_seconds,
  coalesce(sum(wechat_adds) FILTER (WHERE at_opening), 0) AS wechat_adds,
  coalesce(sum(interested_leads) FILTER (WHERE at_opening), 0) AS interested_leads,
  coalesce(sum(deals) FILTER (WHERE at_opening), 0) AS deals,
  coalesce(sum(dials) FILTER (WHERE by_now), 0) AS dials_now,
  coalesce(sum(connected) FILTER (WHERE by_now), 0) AS connected_now,
  coalesce(sum(effective_now) FILTER (WHERE by_now), 0) AS effective_calls_now,
  coalesce(sum(talk_seconds) FILTER (WHERE by_now), 0) AS talk_seconds_now,
  coalesce(sum(wechat_adds) FILTER (WHERE by_now), 0) AS wechat_adds_now,
  coalesce(sum(interested_leads) FILTER (WHERE by_now), 0) AS interested_leads_now,
  coalesce(sum(deals) FILTER (WHERE by_now), 0) AS deals_now
FROM known
WHERE at_opening OR by_now
GROUP BY name, agent
ORDER BY name, agent
