-- When the newest event of a partition that was taken in had been recorded by its service, and when it was taken in.
ALTER TABLE consumed_offset ADD COLUMN IF NOT EXISTS recorded_at timestamptz;
ALTER TABLE consumed_offset ADD COLUMN IF NOT EXISTS taken_in_at timestamptz;
