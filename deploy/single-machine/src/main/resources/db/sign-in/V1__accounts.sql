CREATE TABLE account (
  name          text PRIMARY KEY,
  role          text NOT NULL,
  team          text,
  password_hash text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON account TO sign_in;
