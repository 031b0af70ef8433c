-- Visits, contracts and money received: each with what it adds to its agent's figures. Amounts are in minor units of the currency.
CREATE TABLE lead_result_version (
  result text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  kind text NOT NULL,
  lead text NOT NULL,
  agent text NOT NULL,
  at timestamptz NOT NULL,
  day date NOT NULL,
  hour smallint NOT NULL,
  visit_kind text,
  grade text,
  currency text,
  deals bigint NOT NULL,
  visits bigint NOT NULL,
  qualified_visits bigint NOT NULL,
  first_visits bigint NOT NULL,
  amount_signed bigint NOT NULL,
  amount_received bigint NOT NULL,
  deals_paid bigint NOT NULL,
  PRIMARY KEY (result, version)
);
CREATE INDEX lead_result_version_agent_day ON lead_result_version (agent, day);
GRANT SELECT, INSERT, UPDATE, DELETE ON lead_result_version TO "${serviceRole}";

ALTER TABLE agent_day
  ADD COLUMN graded_leads bigint NOT NULL DEFAULT 0,
  ADD COLUMN visits bigint NOT NULL DEFAULT 0,
  ADD COLUMN qualified_visits bigint NOT NULL DEFAULT 0,
  ADD COLUMN first_visits bigint NOT NULL DEFAULT 0,
  ADD COLUMN amount_signed bigint NOT NULL DEFAULT 0,
  ADD COLUMN amount_received bigint NOT NULL DEFAULT 0,
  ADD COLUMN deals_paid bigint NOT NULL DEFAULT 0;

-- Leads that an agent graded on a day, each once: counted from the calls that say so, which were known before.
CREATE INDEX call_version_graded ON call_version (agent, day, customer) WHERE grade IS NOT NULL;
UPDATE agent_day d
SET graded_leads = g.graded_leads
FROM (
  SELECT agent, day, count(DISTINCT customer) AS graded_leads
  FROM call_version
  WHERE grade IS NOT NULL AND superseded_at = 'infinity'
  GROUP BY agent, day
) AS g
WHERE (d.agent, d.day) = (g.agent, g.day);

-- As before, with these.
CREATE OR REPLACE FUNCTION team_day(of_team text, first_day date, last_day date, as_of timestamptz)
RETURNS SETOF agent_day
LANGUAGE sql STABLE AS $$
  WITH rule AS (
    SELECT first_day + n AS day, rule_changed_at(first_day + n, 'infinity') AS changed_at
    FROM generate_series(0, last_day - first_day) AS n
  )
  SELECT
    d.agent, d.day, d.dials, d.connected, d.effective_calls, d.talk_seconds, d.wechat_adds, d.interested_leads, d.deals,
    greatest(d.changed_at, r.changed_at),
    d.graded_leads, d.visits, d.qualified_visits, d.first_visits, d.amount_signed, d.amount_received, d.deals_paid
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
    greatest(d.changed_at, r.changed_at),
    d.graded_leads, d.visits, d.qualified_visits, d.first_visits, d.amount_signed, d.amount_received, d.deals_paid
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
