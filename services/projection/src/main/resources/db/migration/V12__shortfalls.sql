-- Why agents missed targets of a day.
CREATE TABLE shortfall_version (
  key text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  team text NOT NULL,
  day date NOT NULL,
  agent text NOT NULL,
  reason text,
  words text,
  said_by text NOT NULL,
  late boolean NOT NULL,
  PRIMARY KEY (key, version)
);
CREATE INDEX shortfall_version_team_day ON shortfall_version (team, day);
GRANT SELECT, INSERT, UPDATE, DELETE ON shortfall_version TO "${serviceRole}";
