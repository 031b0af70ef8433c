DELETE FROM lead_evidence e
USING unnest($1::text[], $2::text[]) AS gone (lead, source)
WHERE (e.lead, e.source) = (gone.lead, gone.source)
