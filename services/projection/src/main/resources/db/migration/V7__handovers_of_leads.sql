-- A handover is shown on the day of its lead's interest, not on the day when it was asked for: it is looked for by its lead.
DROP INDEX handover_version_agent_begun;
ALTER TABLE handover_version DROP COLUMN begun_at;
CREATE INDEX handover_version_lead ON handover_version (lead);
