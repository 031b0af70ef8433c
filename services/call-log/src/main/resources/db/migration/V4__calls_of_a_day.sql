-- Each call as it is known now, made from our own events, so that an agent's day and a customer's past can be read. What
-- people said stands sealed in it, as in the events. changed_at: when the newest of its events was recorded.
CREATE TABLE call (
  call_id text PRIMARY KEY,
  agent_id text NOT NULL,
  day date NOT NULL,
  started_at timestamptz NOT NULL,
  customer_id text NOT NULL,
  details json NOT NULL,
  amendment json,
  changed_at timestamptz NOT NULL
) WITH (fillfactor = 85);
CREATE INDEX call_agent_day ON call (agent_id, day);
CREATE INDEX call_customer ON call (customer_id, call_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON call TO "${serviceRole}";

-- The floor's time zone, by which days are reckoned. One row; a null zone is the configured one. Whoever keeps calls locks it for
-- share, whoever moves all of them to the days of another zone for update.
CREATE TABLE floor_zone (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  zone text
);
INSERT INTO floor_zone (zone) VALUES (null);
GRANT SELECT, INSERT, UPDATE, DELETE ON floor_zone TO "${serviceRole}";

CREATE TABLE agent_name (
  agent_id text PRIMARY KEY,
  name text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON agent_name TO "${serviceRole}";

-- The floor is read once more from its beginning: its names and its zone were not kept before.
DELETE FROM consumed_offset WHERE topic = 'telesales.floor';
DELETE FROM consumed_stream;
DELETE FROM agent_team;
