-- How a meeting is held. figures_as_of: the instant whose figures it looks at. agenda: its items, with commas between them. item: what it
-- speaks of, since item_since; the versions of a meeting together tell how long it spoke of what.
ALTER TABLE meeting_version
  ADD COLUMN figures_as_of timestamptz,
  ADD COLUMN chair text,
  ADD COLUMN agenda text NOT NULL DEFAULT '',
  ADD COLUMN item text,
  ADD COLUMN item_since timestamptz,
  ADD COLUMN closed_by text,
  ADD COLUMN closed_at timestamptz;
UPDATE meeting_version SET figures_as_of = opened_at, chair = opened_by;
UPDATE meeting_version SET closed_at = recorded_at WHERE NOT open;
ALTER TABLE meeting_version ALTER COLUMN figures_as_of SET NOT NULL;
