-- Which calls are effective depends on a rule that changes, also for days gone by. So contributions are kept without it, and only the
-- sums of days, in agent_day, are counted anew when a rule is set.
ALTER TABLE contribution DROP COLUMN effective_calls;

-- Of two that begin on the same day the later version holds. Where none is, the first one holds: a person answered, 30 seconds.
CREATE TABLE effective_call_rule (
  version integer PRIMARY KEY,
  minimum_talk_seconds integer NOT NULL,
  effective_from date NOT NULL
);
GRANT SELECT, INSERT ON effective_call_rule TO "${serviceRole}";
