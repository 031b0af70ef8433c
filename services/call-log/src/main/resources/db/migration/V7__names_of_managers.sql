-- Who accepted or returned a sheet is told by name. Managers keep theirs when they are released: what they judged stays theirs.
CREATE TABLE manager_name (
  manager_id text PRIMARY KEY,
  name text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON manager_name TO "${serviceRole}";

-- The floor is read once more from its beginning: these names were not kept before. What is known of agents is written again as it was.
DELETE FROM consumed_offset WHERE topic = 'telesales.floor';
DELETE FROM consumed_stream WHERE stream_id = 'floor';
