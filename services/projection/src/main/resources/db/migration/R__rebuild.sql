-- How far a rebuild has come, in a schema of its own, because the schemas of tables change places. Each generation's migrations say it anew.
CREATE SCHEMA IF NOT EXISTS rebuild;
CREATE TABLE IF NOT EXISTS rebuild.run (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  state text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  events bigint NOT NULL DEFAULT 0,
  total bigint NOT NULL DEFAULT 0,
  events_per_second double precision NOT NULL DEFAULT 0,
  failure text,
  comparison text
);
-- Whether it was begun for rules that wait: then it changes over by itself.
ALTER TABLE rebuild.run ADD COLUMN IF NOT EXISTS for_rules boolean NOT NULL DEFAULT false;

-- What the tables that serve now were found to differ in from those before.
CREATE TABLE IF NOT EXISTS rebuild.switched (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  at timestamptz NOT NULL DEFAULT now(),
  for_rules boolean NOT NULL,
  comparison text
);
