-- Rules of what counts as an effective call that were set for days gone by, and that these tables do not count by: tables that are built
-- anew beside them do, and take their place. Begun: such a rebuild was begun once, and not again if somebody goes back to these tables.
CREATE TABLE waiting_rule (
  version integer PRIMARY KEY,
  recorded_at timestamptz NOT NULL,
  minimum_talk_seconds integer NOT NULL,
  effective_from date NOT NULL,
  begun boolean NOT NULL DEFAULT false
);
GRANT SELECT, INSERT ON waiting_rule TO "${serviceRole}";
