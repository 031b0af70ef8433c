-- Everything here is made from the topics and can be made again.

-- The zone that the days below are reckoned in; null until a floor sets one. Whoever adds to days holds this row against changes.
CREATE TABLE calendar (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  zone text
);
INSERT INTO calendar DEFAULT VALUES;
GRANT SELECT, UPDATE ON calendar TO "${serviceRole}";

CREATE TABLE team (
  team text PRIMARY KEY,
  department text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON team TO "${serviceRole}";

-- The first day in the team, and the first day after it (null while it lasts).
CREATE TABLE membership (
  agent text NOT NULL,
  team text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  PRIMARY KEY (agent, team, from_day)
);
CREATE INDEX membership_team ON membership (team);
GRANT SELECT, INSERT, UPDATE ON membership TO "${serviceRole}";

-- Of two that begin on the same day the later set one holds, and is the row. The company's scope_id is ''.
CREATE TABLE target (
  metric text NOT NULL,
  period text NOT NULL,
  scope_level text NOT NULL,
  scope_id text NOT NULL,
  effective_from date NOT NULL,
  figure bigint NOT NULL,
  PRIMARY KEY (scope_level, scope_id, metric, period, effective_from)
);
GRANT SELECT, INSERT, UPDATE ON target TO "${serviceRole}";

-- What each call and each lead adds to its agent's day, as it is known now.
CREATE TABLE contribution (
  source text PRIMARY KEY,
  agent text NOT NULL,
  began_at timestamptz NOT NULL,
  day date NOT NULL,
  block text NOT NULL,
  dials bigint NOT NULL,
  connected bigint NOT NULL,
  effective_calls bigint NOT NULL,
  talk_seconds bigint NOT NULL,
  wechat_adds bigint NOT NULL,
  interested_leads bigint NOT NULL,
  deals bigint NOT NULL
);
CREATE INDEX contribution_agent_day ON contribution (agent, day);
GRANT SELECT, INSERT, UPDATE ON contribution TO "${serviceRole}";

-- The sums of these. Both halves of a day are always there.
CREATE TABLE agent_day (
  agent text NOT NULL,
  day date NOT NULL,
  block text NOT NULL,
  dials bigint NOT NULL,
  connected bigint NOT NULL,
  effective_calls bigint NOT NULL,
  talk_seconds bigint NOT NULL,
  wechat_adds bigint NOT NULL,
  interested_leads bigint NOT NULL,
  deals bigint NOT NULL,
  PRIMARY KEY (agent, day, block)
) WITH (fillfactor = 50);
CREATE INDEX agent_day_day ON agent_day (day, agent);
GRANT SELECT, INSERT, UPDATE ON agent_day TO "${serviceRole}";

-- Which targets a day has reached, for readers, and so that nobody decides upon them again.
CREATE TABLE target_reached (
  agent text NOT NULL,
  day date NOT NULL,
  metric text NOT NULL,
  period text NOT NULL,
  target bigint NOT NULL,
  reached_at timestamptz NOT NULL,
  PRIMARY KEY (agent, day, metric, period)
);
GRANT SELECT, INSERT ON target_reached TO "${serviceRole}";
