-- Dialers' API keys; only their hashes are kept.
CREATE TABLE dialer_key (
  key_id uuid PRIMARY KEY,
  dialer text NOT NULL,
  key_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON dialer_key TO "${serviceRole}";

-- The key of each customer, encrypted with the master key. Without its row a customer's data is unreadable for ever.
CREATE TABLE customer_key (
  customer_id text PRIMARY KEY,
  encrypted_key bytea NOT NULL,
  created_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON customer_key TO "${serviceRole}";

-- Where agents are now, so that a manager corrects the own team's calls only.
CREATE TABLE agent_team (
  agent_id text PRIMARY KEY,
  team_id text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON agent_team TO "${serviceRole}";
