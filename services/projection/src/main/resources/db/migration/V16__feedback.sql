-- What a team's people said of the market on a day, and what became of it.
CREATE TABLE feedback_version (
  key text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  feedback text NOT NULL,
  team text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  given_by text NOT NULL,
  given_at timestamptz NOT NULL,
  answer text,
  answered_by text,
  passed_on boolean NOT NULL,
  PRIMARY KEY (key, version)
);
CREATE INDEX feedback_version_team_day ON feedback_version (team, day);
GRANT SELECT, INSERT, UPDATE, DELETE ON feedback_version TO "${serviceRole}";
