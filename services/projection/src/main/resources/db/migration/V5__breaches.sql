-- Why a call should not have been made; most should.
ALTER TABLE call_version ADD COLUMN breach text;
CREATE INDEX call_version_breach ON call_version (agent, day) WHERE breach IS NOT NULL;
