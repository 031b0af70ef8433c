-- How dialers are set up; the newest version holds.
CREATE TABLE dialer_settings (
  dialer text NOT NULL,
  version int NOT NULL,
  settings text NOT NULL,
  secrets bytea NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (dialer, version)
);
GRANT SELECT, INSERT ON dialer_settings TO "${serviceRole}";

-- What dialers posted, as they posted it: encrypted with the customer's key where the number is known, with the
-- installation's otherwise. Written for every call, so its indexes are few and small.
CREATE TABLE dialer_post (
  post_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dialer text NOT NULL,
  format text NOT NULL,
  dialer_call_id text,
  customer_id text,
  received_at timestamptz NOT NULL,
  content bytea NOT NULL,
  content_hash bytea NOT NULL,
  outcome text NOT NULL,
  problem text
);
CREATE INDEX dialer_post_by_time ON dialer_post USING brin (received_at);
-- What people look at: the few that came to nothing.
CREATE INDEX dialer_post_to_look_at ON dialer_post (post_id) WHERE outcome <> 'taken';
-- Posts of which several make a call; the same post again is not kept twice.
CREATE UNIQUE INDEX dialer_post_of_call ON dialer_post (dialer, dialer_call_id, content_hash)
  WHERE dialer_call_id IS NOT NULL AND format <> 'own';
-- Posts that nobody could read or that were refused, to know the same again.
CREATE INDEX dialer_post_refused ON dialer_post (dialer, content_hash) WHERE outcome = 'unmapped';
-- Posts without a customer, to be looked through when somebody is erased.
CREATE INDEX dialer_post_of_nobody ON dialer_post (post_id) WHERE customer_id IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON dialer_post TO "${serviceRole}";
