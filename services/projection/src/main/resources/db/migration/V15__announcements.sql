-- What is told to the company, a department or a team from one day until another. scope_id is empty for the company. One that
-- was withdrawn is superseded.
CREATE TABLE announcement_version (
  announcement text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  level text NOT NULL,
  scope_id text NOT NULL,
  title text NOT NULL,
  words text NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  made_by text NOT NULL,
  PRIMARY KEY (announcement, version)
);
CREATE INDEX announcement_version_scope ON announcement_version (level, scope_id, until_day);
GRANT SELECT, INSERT, UPDATE, DELETE ON announcement_version TO "${serviceRole}";
