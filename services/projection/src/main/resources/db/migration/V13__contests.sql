-- Contests, each with what it is about and what became of it, as it was told.
CREATE TABLE contest_version (
  contest text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  -- Their ids, parted by tabs.
  teams text NOT NULL,
  of_teams text[] NOT NULL GENERATED ALWAYS AS (string_to_array(teams, E'\t')) STORED,
  from_day date NOT NULL,
  until_day date NOT NULL,
  drawn text NOT NULL,
  settled text,
  cancelled boolean NOT NULL,
  reward_given_at timestamptz,
  PRIMARY KEY (contest, version)
);
CREATE INDEX contest_version_of_teams ON contest_version USING gin (of_teams);
GRANT SELECT, INSERT, UPDATE, DELETE ON contest_version TO "${serviceRole}";
