-- Events are only ever added. The service's role may neither change nor delete one.
CREATE TABLE event (
  position bigint GENERATED ALWAYS AS IDENTITY,
  stream_id text NOT NULL,
  version bigint NOT NULL CHECK (version > 0),
  event_id uuid NOT NULL,
  type text NOT NULL,
  schema_version integer NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  data json NOT NULL,
  meta json NOT NULL,
  PRIMARY KEY (stream_id, version)
);
CREATE UNIQUE INDEX event_position ON event (position);
GRANT SELECT, INSERT ON event TO "${serviceRole}";

-- What is not yet on Kafka. A row is inserted with its event and deleted when the broker has acknowledged it.
CREATE TABLE outbox (
  position bigint PRIMARY KEY,
  shard smallint NOT NULL
);
GRANT SELECT, INSERT, DELETE ON outbox TO "${serviceRole}";

-- The next offset of each partition that this service has not yet taken in. Kafka's own commits are only a hint.
CREATE TABLE consumed_offset (
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (topic, partition)
);
GRANT SELECT, INSERT, UPDATE ON consumed_offset TO "${serviceRole}";

-- The newest version of each foreign stream that this service has taken in: what is not newer is a repetition.
CREATE TABLE consumed_stream (
  stream_id text PRIMARY KEY,
  version bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON consumed_stream TO "${serviceRole}";
