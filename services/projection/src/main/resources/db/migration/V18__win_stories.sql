-- How sales were won, by the local day of the success. A story that is waived has no words.
CREATE TABLE win_story_version (
  key text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  team text NOT NULL,
  day date NOT NULL,
  agent text NOT NULL,
  customer text,
  course text,
  objections text,
  lesson text,
  written_at timestamptz,
  PRIMARY KEY (key, version)
);
CREATE INDEX win_story_version_day ON win_story_version (day DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON win_story_version TO "${serviceRole}";
