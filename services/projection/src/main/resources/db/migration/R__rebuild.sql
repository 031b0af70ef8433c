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
