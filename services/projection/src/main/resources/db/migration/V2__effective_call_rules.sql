-- Every rule of what counts as an effective call. The first one holds before anybody says so.
CREATE TABLE effective_call_rule (
  version integer PRIMARY KEY,
  recorded_at timestamptz NOT NULL,
  minimum_talk_seconds integer NOT NULL,
  effective_from date NOT NULL
);
INSERT INTO effective_call_rule (version, recorded_at, minimum_talk_seconds, effective_from) VALUES (1, '-infinity', 30, '1970-01-01');
GRANT SELECT, INSERT ON effective_call_rule TO "${serviceRole}";

-- Which rule holds on which days, as was known at an instant: of those that begin on the same day the later version, each until the next
-- begins. Every day has one.
CREATE FUNCTION effective_call_rules(as_of timestamptz)
RETURNS TABLE (version integer, minimum_talk_seconds integer, effective_from date, from_day date, until_day date)
LANGUAGE sql STABLE AS $$
  SELECT
    known.version, known.minimum_talk_seconds, known.effective_from,
    CASE row_number() OVER days WHEN 1 THEN '-infinity' ELSE known.effective_from END,
    coalesce(lead(known.effective_from) OVER days, 'infinity')
  FROM (
    SELECT DISTINCT ON (r.effective_from) r.*
    FROM effective_call_rule r
    WHERE r.recorded_at <= as_of
    ORDER BY r.effective_from, r.version DESC
  ) AS known
  WINDOW days AS (ORDER BY known.effective_from)
$$;

-- When the newest of the rules that held on a day at some time was recorded, of those known at an instant: whatever was set after a rule
-- that begins later never held on the later one's days.
CREATE FUNCTION rule_changed_at(of_day date, as_of timestamptz)
RETURNS timestamptz
LANGUAGE sql STABLE AS $$
  SELECT max(r.recorded_at)
  FROM effective_call_rule r
  WHERE r.effective_from <= of_day
    AND r.recorded_at <= as_of
    AND NOT EXISTS (
      SELECT
      FROM effective_call_rule earlier
      WHERE earlier.version < r.version AND earlier.effective_from > r.effective_from AND earlier.effective_from <= of_day
    )
$$;

-- A rule may be set for days gone by. So calls are kept without what depends on it, and counted by the rule of their day as it was known at
-- the instant that is asked for; nothing of them has to be written anew. Only the sums in agent_day and agent_hour follow the present rules.
ALTER TABLE call_version DROP COLUMN effective_calls;

-- All that was known of calls until an instant, counted by the rules known then; whoever wants what held at that instant asks for what is
-- superseded later. A person answered, and talked for long enough: as telesales.figures.EffectiveCallRule.
CREATE FUNCTION counted_call(as_of timestamptz)
RETURNS TABLE (
  call_id text, version bigint, recorded_at timestamptz, superseded_at timestamptz, agent text, started_at timestamptz, day date,
  hour smallint, dials integer, connected integer, effective_calls integer, talk_seconds integer, wechat_adds integer, deals integer,
  deal_since timestamptz, disposition text, grade text, campaign text, customer text
)
LANGUAGE sql STABLE AS $$
  SELECT
    v.call_id, v.version, v.recorded_at, v.superseded_at, v.agent, v.started_at, v.day,
    v.hour, v.dials, v.connected, (v.connected > 0 AND v.talk_seconds >= r.minimum_talk_seconds)::integer, v.talk_seconds, v.wechat_adds,
    v.deals, v.deal_since, v.disposition, v.grade, v.campaign, v.customer
  FROM call_version v
  JOIN effective_call_rules(as_of) r ON v.day >= r.from_day AND v.day < r.until_day
  WHERE v.recorded_at <= as_of
$$;

-- As before, but a day also changes with the rule that its calls are counted by.
CREATE OR REPLACE FUNCTION team_day(of_team text, first_day date, last_day date, as_of timestamptz)
RETURNS SETOF agent_day
LANGUAGE sql STABLE AS $$
  WITH rule AS (
    SELECT first_day + n AS day, rule_changed_at(first_day + n, 'infinity') AS changed_at
    FROM generate_series(0, last_day - first_day) AS n
  )
  SELECT
    d.agent, d.day, d.dials, d.connected, d.effective_calls, d.talk_seconds, d.wechat_adds, d.interested_leads, d.deals,
    greatest(d.changed_at, r.changed_at)
  FROM membership_version m
  JOIN agent_day d
    ON d.agent = m.agent
      AND d.day >= greatest(m.from_day, first_day)
      AND d.day <= last_day
      AND d.day < coalesce(m.until_day, 'infinity')
  JOIN rule r ON r.day = d.day
  WHERE m.team = of_team AND m.recorded_at <= as_of AND m.superseded_at > as_of
  UNION ALL
  SELECT
    d.agent, d.day, d.dials, d.connected, d.effective_calls, d.talk_seconds, d.wechat_adds, d.interested_leads, d.deals,
    greatest(d.changed_at, r.changed_at)
  FROM agent_day d JOIN rule r ON r.day = d.day
  WHERE of_team = 'unassigned'
    AND d.day BETWEEN first_day AND last_day
    AND NOT EXISTS (
      SELECT
      FROM membership_version m
      WHERE m.agent = d.agent
        AND m.from_day <= d.day
        AND d.day < coalesce(m.until_day, 'infinity')
        AND m.recorded_at <= as_of
        AND m.superseded_at > as_of
    )
$$;
