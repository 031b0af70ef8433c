-- The stages of each lead's road (线索), by the first call or event that shows each. A stage that a correction takes back is ended.
CREATE TABLE lead_stage_version (
  stage_key text NOT NULL,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL DEFAULT 'infinity',
  lead text NOT NULL,
  stage text NOT NULL,
  agent text NOT NULL,
  at timestamptz NOT NULL,
  day date NOT NULL,
  call_id text,
  PRIMARY KEY (stage_key, version)
);
CREATE INDEX lead_stage_version_lead ON lead_stage_version (lead) WHERE superseded_at = 'infinity';
CREATE INDEX lead_stage_version_day ON lead_stage_version (day) WHERE superseded_at = 'infinity';
GRANT SELECT, INSERT, UPDATE, DELETE ON lead_stage_version TO "${serviceRole}";

-- What shows a stage, as it is known now: calls, visits, contracts, payments. When the first one is corrected away, the next one is the first.
-- shows: the stages, with blanks between them.
CREATE TABLE lead_evidence (
  lead text NOT NULL,
  source text NOT NULL,
  call_id text,
  agent text NOT NULL,
  at timestamptz NOT NULL,
  shows text NOT NULL,
  PRIMARY KEY (lead, source)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON lead_evidence TO "${serviceRole}";

-- Every campaign that a call was ever said to belong to.
CREATE TABLE campaign (
  campaign text PRIMARY KEY
);
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign TO "${serviceRole}";
INSERT INTO campaign (campaign) SELECT DISTINCT campaign FROM call_version WHERE campaign IS NOT NULL;

-- So far leads were followed without their stages, and handovers too: both are followed once more from the beginning, and what came of them
-- is built anew. Until that is done boards show less of them than there is.
UPDATE agent_day d
SET deals = d.deals - r.deals
FROM (SELECT agent, day, sum(deals) AS deals FROM lead_result_version WHERE superseded_at = 'infinity' GROUP BY agent, day) AS r
WHERE (d.agent, d.day) = (r.agent, r.day) AND r.deals <> 0;
UPDATE agent_hour h
SET deals = h.deals - r.deals
FROM (SELECT agent, day, hour, sum(deals) AS deals FROM lead_result_version WHERE superseded_at = 'infinity' GROUP BY agent, day, hour) AS r
WHERE (h.agent, h.day, h.hour) = (r.agent, r.day, r.hour) AND r.deals <> 0;
UPDATE agent_day
SET interested_leads = 0, visits = 0, qualified_visits = 0, first_visits = 0, amount_signed = 0, amount_received = 0, deals_paid = 0
WHERE interested_leads <> 0 OR visits <> 0 OR amount_signed <> 0 OR amount_received <> 0;
UPDATE agent_hour SET interested_leads = 0 WHERE interested_leads <> 0;
TRUNCATE interest_version, handover_version, lead_result_version;
DELETE FROM consumed_offset WHERE topic IN ('telesales.leads', 'telesales.handovers');
DELETE FROM consumed_stream WHERE stream_id LIKE 'lead-%' OR stream_id LIKE 'handover-%';
