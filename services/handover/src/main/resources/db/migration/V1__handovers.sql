-- Handovers as they stand, for lists and for those who look after open ones. Written from the handover's stream, which is what counts.
CREATE TABLE handover (
  handover_id text PRIMARY KEY,
  version bigint NOT NULL,
  status text NOT NULL,
  lead_id text NOT NULL,
  call_id text NOT NULL,
  grade text NOT NULL,
  agent_id text NOT NULL,
  team_id text,
  manager_id text,
  due_at timestamptz,
  answered_by text,
  reason text,
  changed_at timestamptz NOT NULL,
  -- When this row was first written, which the list is sorted by: it never changes.
  opened_at timestamptz NOT NULL
);
CREATE INDEX handover_by_age ON handover (opened_at DESC, handover_id);
CREATE INDEX handover_by_team ON handover (team_id, opened_at DESC, handover_id);
CREATE INDEX handover_by_agent ON handover (agent_id, opened_at DESC, handover_id);
CREATE INDEX handover_open ON handover (handover_id) WHERE status IN ('waiting', 'offered');
GRANT SELECT, INSERT, UPDATE, DELETE ON handover TO "${serviceRole}";

-- When the calls began in which leads were graded: a lead goes to the team that its agent belonged to on that day.
CREATE TABLE graded_call (
  call_id text PRIMARY KEY,
  started_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON graded_call TO "${serviceRole}";

-- Who works where; from_day is the first day in the team, until_day the first outside it. The days of an agent never overlap.
CREATE TABLE membership (
  agent_id text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  team_id text NOT NULL,
  PRIMARY KEY (agent_id, from_day)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO "${serviceRole}";

-- Teams that were ever led or dissolved; others are teams without a manager.
CREATE TABLE team (
  team_id text PRIMARY KEY,
  manager_id text,
  dissolved boolean NOT NULL DEFAULT false
);
GRANT SELECT, INSERT, UPDATE, DELETE ON team TO "${serviceRole}";

-- One row: where the floor's days are reckoned, until the floor says otherwise. Whoever offers leads locks it against whoever changes the
-- floor, so that a manager who comes and a lead that waits for one never miss each other.
CREATE TABLE floor (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  zone text NOT NULL
);
INSERT INTO floor (zone) VALUES ('Asia/Shanghai');
GRANT SELECT, UPDATE ON floor TO "${serviceRole}";
