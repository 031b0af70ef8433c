-- What customers object, by kind, so that a noon meeting hears what was heard. Calls from before have none until the tables are rebuilt.
ALTER TABLE call_version ADD COLUMN objection text;

-- The objection book: objections with the answers that worked. worked_for: how many people, the writer among them.
CREATE TABLE objection_answer_version (
  key text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  answer text NOT NULL,
  kind text NOT NULL,
  objection text NOT NULL,
  words text NOT NULL,
  team text NOT NULL,
  written_by text NOT NULL,
  written_at timestamptz NOT NULL,
  worked_for bigint NOT NULL,
  removed boolean NOT NULL,
  PRIMARY KEY (key, version)
);
CREATE INDEX objection_answer_version_kind ON objection_answer_version (kind, worked_for DESC) WHERE superseded_at = 'infinity' AND NOT removed;
GRANT SELECT, INSERT, UPDATE, DELETE ON objection_answer_version TO "${serviceRole}";
