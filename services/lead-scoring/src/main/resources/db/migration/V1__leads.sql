-- Leads as they stand, for lists. Written from the lead's stream, which is what counts.
CREATE TABLE lead (
  lead_id text PRIMARY KEY,
  version bigint NOT NULL,
  customer_id text NOT NULL,
  owner_id text NOT NULL,
  campaign text,
  grade text,
  interested_since timestamptz,
  score integer NOT NULL,
  scorer text NOT NULL,
  reasons text NOT NULL,
  calls integer NOT NULL,
  last_call_at timestamptz,
  last_disposition text
);
-- A lead whose only calls turned out to be others' is in no list.
CREATE INDEX lead_by_score ON lead (score DESC, lead_id) WHERE calls > 0;
CREATE INDEX lead_by_owner ON lead (owner_id, score DESC, lead_id) WHERE calls > 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON lead TO "${serviceRole}";

-- Which lead a call was told to: a correction may say that it was with another customer.
CREATE TABLE call_told (
  call_id text PRIMARY KEY,
  lead_id text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON call_told TO "${serviceRole}";

-- Who works where; from_day is the first day in the team, until_day the first outside it. The days of an agent never overlap.
CREATE TABLE membership (
  agent_id text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  team_id text NOT NULL,
  PRIMARY KEY (agent_id, from_day)
);
CREATE INDEX membership_by_team ON membership (team_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO "${serviceRole}";

-- One row: where the floor's days are reckoned, until the floor says otherwise.
CREATE TABLE floor (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  zone text NOT NULL
);
INSERT INTO floor (zone) VALUES ('Asia/Shanghai');
GRANT SELECT, UPDATE ON floor TO "${serviceRole}";
