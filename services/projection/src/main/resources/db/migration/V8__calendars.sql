-- Every calendar and special day that was ever set or withdrawn, as it was told: what holds for a team is decided when a board is read.
CREATE TABLE calendar_event (
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  level text NOT NULL,
  scope_id text NOT NULL,
  -- The only day it holds on; otherwise it holds from its day on.
  special boolean NOT NULL,
  day date NOT NULL,
  type text NOT NULL,
  event text NOT NULL,
  PRIMARY KEY (level, scope_id, special, day, version)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_event TO "${serviceRole}";
