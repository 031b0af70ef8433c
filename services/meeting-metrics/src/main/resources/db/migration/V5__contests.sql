-- Which contests there are, of which teams, and whether they wait to be settled. The rest is in their streams.
CREATE TABLE contest (
  contest text PRIMARY KEY,
  teams text[] NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  drawn_at timestamptz NOT NULL,
  open boolean NOT NULL
);
CREATE INDEX contest_teams ON contest USING gin (teams);
GRANT SELECT, INSERT, UPDATE ON contest TO "${serviceRole}";

-- When each team's evening meeting of a day began, which settles its contests.
CREATE TABLE evening_meeting (
  team text NOT NULL,
  day date NOT NULL,
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (team, day)
);
GRANT SELECT, INSERT ON evening_meeting TO "${serviceRole}";
