-- All that was ever said of calendars and special days, as it was told: what holds for a team is decided when it is asked for.
CREATE TABLE calendar_event (
  version bigint PRIMARY KEY,
  level text NOT NULL,
  scope_id text NOT NULL,
  -- The only day it holds on; otherwise it holds from its day on.
  special boolean NOT NULL,
  day date NOT NULL,
  type text NOT NULL,
  event text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_event TO "${serviceRole}";

CREATE TABLE team_department (
  team_id text PRIMARY KEY,
  department_id text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON team_department TO "${serviceRole}";

-- So far the floor was followed without its departments, and meetings without their calendars: both are followed once more from the beginning.
-- What was taken in of other streams is known by their versions, and passed over.
DELETE FROM consumed_offset WHERE topic IN ('telesales.floor', 'telesales.meetings');
DELETE FROM consumed_stream WHERE stream_id IN ('floor', 'calendar');
