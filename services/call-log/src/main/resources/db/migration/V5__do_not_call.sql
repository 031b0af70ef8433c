-- Numbers on the do-not-call list, and those that were on it. Written from the customer's stream, which is what counts, in the transaction that
-- adds to it. Rows are never deleted: what an instance remembers of the list only grows.
CREATE TABLE do_not_call (
  customer_id text PRIMARY KEY,
  version bigint NOT NULL,
  listed_since timestamptz NOT NULL,
  -- Null while it is on the list.
  listed_until timestamptz,
  reason text NOT NULL,
  listed_by text NOT NULL,
  call_id text,
  personal_data text NOT NULL,
  -- In which transaction it changed, so that other instances find what is new.
  changed_in bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint
);
CREATE INDEX do_not_call_by_age ON do_not_call (listed_since DESC, customer_id) WHERE listed_until IS NULL;
CREATE INDEX do_not_call_by_change ON do_not_call (changed_in);
GRANT SELECT, INSERT, UPDATE ON do_not_call TO "${serviceRole}";

-- When customers may be called, by their own clocks. Each change is a row of its own; the newest holds.
CREATE TABLE calling_hours (
  version integer PRIMARY KEY,
  hours json NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON calling_hours TO "${serviceRole}";
