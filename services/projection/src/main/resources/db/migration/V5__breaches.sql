-- Why a call should not have been made; most should.
ALTER TABLE call_version ADD COLUMN breach text;
CREATE INDEX call_version_breach ON call_version (agent, day) WHERE breach IS NOT NULL;

-- As before, with that.
DROP FUNCTION counted_call(timestamptz);
CREATE FUNCTION counted_call(as_of timestamptz)
RETURNS TABLE (
  call_id text, version bigint, recorded_at timestamptz, superseded_at timestamptz, agent text, started_at timestamptz, day date,
  hour smallint, dials integer, connected integer, effective_calls integer, talk_seconds integer, wechat_adds integer, deals integer,
  deal_since timestamptz, disposition text, grade text, campaign text, customer text, breach text
)
LANGUAGE sql STABLE AS $$
  SELECT
    v.call_id, v.version, v.recorded_at, v.superseded_at, v.agent, v.started_at, v.day,
    v.hour, v.dials, v.connected, (v.connected > 0 AND v.talk_seconds >= r.minimum_talk_seconds)::integer, v.talk_seconds, v.wechat_adds,
    v.deals, v.deal_since, v.disposition, v.grade, v.campaign, v.customer, v.breach
  FROM call_version v
  JOIN effective_call_rules(as_of) r ON v.day >= r.from_day AND v.day < r.until_day
  WHERE v.recorded_at <= as_of
$$;
