-- What boards are read from. All of it can be deleted and built again from the topics.
--
-- Tables that end in _version keep every version of what they tell: a version holds from recorded_at until superseded_at, so
-- that a board can be read as it stood at any instant. The present one is superseded at infinity.

-- The floor's time zone, by which days are reckoned. One row; a null zone is the configured one. Whoever counts locks it for
-- share, whoever moves all days to another zone for update.
CREATE TABLE floor_zone (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  zone text
);
INSERT INTO floor_zone (zone) VALUES (null);
GRANT SELECT, INSERT, UPDATE, DELETE ON floor_zone TO "${serviceRole}";

-- Departments, teams, managers and agents by name; a team lies within its department. Gone: closed or dissolved.
CREATE TABLE floor_entry_version (
  entry text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  kind text NOT NULL,
  id text NOT NULL,
  name text NOT NULL,
  within text,
  gone boolean NOT NULL,
  PRIMARY KEY (entry, version)
);
CREATE INDEX floor_entry_version_kind ON floor_entry_version (kind, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON floor_entry_version TO "${serviceRole}";

-- From which day until before which day an agent belongs to a team: to one at a time.
CREATE TABLE membership_version (
  spell text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  agent text NOT NULL,
  team text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  PRIMARY KEY (spell, version)
);
CREATE INDEX membership_version_agent ON membership_version (agent);
CREATE INDEX membership_version_team ON membership_version (team);
GRANT SELECT, INSERT, UPDATE, DELETE ON membership_version TO "${serviceRole}";

-- Each call with what it adds to its agent's figures.
CREATE TABLE call_version (
  call_id text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  agent text NOT NULL,
  started_at timestamptz NOT NULL,
  day date NOT NULL,
  hour smallint NOT NULL,
  dials integer NOT NULL,
  connected integer NOT NULL,
  effective_calls integer NOT NULL,
  talk_seconds integer NOT NULL,
  wechat_adds integer NOT NULL,
  deals integer NOT NULL,
  deal_since timestamptz,
  disposition text NOT NULL,
  grade text,
  campaign text,
  customer text NOT NULL,
  PRIMARY KEY (call_id, version)
);
CREATE INDEX call_version_agent_day ON call_version (agent, day);
CREATE INDEX call_version_deal ON call_version (agent, day) WHERE deals > 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON call_version TO "${serviceRole}";

-- Each lead that became interested, and the call that showed it.
CREATE TABLE interest_version (
  lead text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  agent text NOT NULL,
  at timestamptz NOT NULL,
  day date NOT NULL,
  hour smallint NOT NULL,
  call_id text NOT NULL,
  grade text NOT NULL,
  PRIMARY KEY (lead, version)
);
CREATE INDEX interest_version_agent_day ON interest_version (agent, day);
GRANT SELECT, INSERT, UPDATE, DELETE ON interest_version TO "${serviceRole}";

-- The present sums of the two tables above, for boards of the present. changed_at: when the newest of what they sum was
-- recorded; the sums also hold for every instant after it.
CREATE TABLE agent_day (
  agent text NOT NULL,
  day date NOT NULL,
  dials bigint NOT NULL,
  connected bigint NOT NULL,
  effective_calls bigint NOT NULL,
  talk_seconds bigint NOT NULL,
  wechat_adds bigint NOT NULL,
  interested_leads bigint NOT NULL,
  deals bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (agent, day)
) WITH (fillfactor = 70);
CREATE INDEX agent_day_day ON agent_day (day);
GRANT SELECT, INSERT, UPDATE, DELETE ON agent_day TO "${serviceRole}";

CREATE TABLE agent_hour (
  agent text NOT NULL,
  day date NOT NULL,
  hour smallint NOT NULL,
  dials bigint NOT NULL,
  connected bigint NOT NULL,
  effective_calls bigint NOT NULL,
  talk_seconds bigint NOT NULL,
  wechat_adds bigint NOT NULL,
  interested_leads bigint NOT NULL,
  deals bigint NOT NULL,
  PRIMARY KEY (agent, day, hour)
) WITH (fillfactor = 70);
GRANT SELECT, INSERT, UPDATE, DELETE ON agent_hour TO "${serviceRole}";

-- Every target that was ever set, in the order of version. scope_id is empty for the company.
CREATE TABLE target (
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  metric text NOT NULL,
  period text NOT NULL,
  level text NOT NULL,
  scope_id text NOT NULL,
  figure bigint NOT NULL,
  effective_from date NOT NULL,
  PRIMARY KEY (level, scope_id, period, metric, effective_from, version)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON target TO "${serviceRole}";

CREATE TABLE meeting_version (
  key text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  team text NOT NULL,
  day date NOT NULL,
  meeting text NOT NULL,
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  open boolean NOT NULL,
  PRIMARY KEY (key, version)
);
CREATE INDEX meeting_version_team_day ON meeting_version (team, day);
GRANT SELECT, INSERT, UPDATE, DELETE ON meeting_version TO "${serviceRole}";

CREATE TABLE handover_version (
  handover text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  lead text NOT NULL,
  agent text NOT NULL,
  manager text,
  status text NOT NULL,
  grade text NOT NULL,
  begun_at timestamptz NOT NULL,
  due_at timestamptz,
  reason text,
  PRIMARY KEY (handover, version)
);
CREATE INDEX handover_version_agent_begun ON handover_version (agent, begun_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON handover_version TO "${serviceRole}";

-- The agents' days that are counted for a team, as its members were known at an instant. The team `unassigned` has the agents that have
-- figures but, on that day, no team.
CREATE FUNCTION team_day(of_team text, first_day date, last_day date, as_of timestamptz)
RETURNS SETOF agent_day
LANGUAGE sql STABLE AS $$
  SELECT d.*
  FROM membership_version m
  JOIN agent_day d
    ON d.agent = m.agent
      AND d.day >= greatest(m.from_day, first_day)
      AND d.day <= last_day
      AND d.day < coalesce(m.until_day, 'infinity')
  WHERE m.team = of_team AND m.recorded_at <= as_of AND m.superseded_at > as_of
  UNION ALL
  SELECT d.*
  FROM agent_day d
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
