-- From which day on how much talk makes a call effective, so that sheets count as boards do.
CREATE TABLE effective_call_rule (
  version integer PRIMARY KEY,
  minimum_talk_seconds integer NOT NULL,
  effective_from date NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON effective_call_rule TO "${serviceRole}";
