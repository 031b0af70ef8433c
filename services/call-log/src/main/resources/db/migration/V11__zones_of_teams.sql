-- Where teams have a zone of their own: by team.
ALTER TABLE floor_zone ADD COLUMN of_teams jsonb NOT NULL DEFAULT '{}';

-- In which team an agent is from which day until before which: to one at a time.
CREATE TABLE membership (
  agent_id text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  team_id text NOT NULL,
  PRIMARY KEY (agent_id, from_day)
);
CREATE INDEX membership_team ON membership (team_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO "${serviceRole}";

-- A call is of the day that it is by its agent's clock, which is known when it is read.
CREATE INDEX call_agent_started ON call (agent_id, started_at);
DROP INDEX call_agent_day;
ALTER TABLE call DROP COLUMN day;

-- The floor is read once more from its beginning: memberships were not kept before. What is known of agents is written again as it was.
DELETE FROM consumed_offset WHERE topic = 'telesales.floor';
DELETE FROM consumed_stream WHERE stream_id = 'floor';
