-- Where each agent's call sheet of a day stands. first_at: when it was handed in the first time, which is what counts as late.
CREATE TABLE call_sheet_version (
  sheet text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  agent text NOT NULL,
  day date NOT NULL,
  status text NOT NULL,
  due_at timestamptz NOT NULL,
  first_at timestamptz NOT NULL,
  PRIMARY KEY (sheet, version)
);
CREATE INDEX call_sheet_version_agent_day ON call_sheet_version (agent, day);
GRANT SELECT, INSERT, UPDATE, DELETE ON call_sheet_version TO "${serviceRole}";
