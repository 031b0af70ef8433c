-- All that was ever said of calendars and special days, as it was told: what holds for a team is decided when it is asked for.
CREATE TABLE calendar_event (
  id text PRIMARY KEY,
  version bigint NOT NULL,
  special boolean NOT NULL,
  day date NOT NULL,
  type text NOT NULL,
  event text NOT NULL
);
GRANT SELECT, INSERT ON calendar_event TO "${serviceRole}";

-- So far meetings were followed without their calendars: they are followed once more from the beginning. What was taken in of other
-- streams is known by their versions, and passed over.
DELETE FROM consumed_offset WHERE topic = 'telesales.meetings';
DELETE FROM consumed_stream WHERE stream_id = 'calendar';
