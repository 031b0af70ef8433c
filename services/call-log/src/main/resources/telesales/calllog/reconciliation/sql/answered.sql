-- Posts of the day of which a call came, as telesales.calllog.intake.CallIds names it. A call that is stored is of the day on which it began; one that is
-- not has no other day than its post's. Corrections are kept before it is decided upon them.
SELECT posted.call_id AS key, NULL::text AS counted
FROM (
  SELECT DISTINCT 'call-' || left(encode(sha256(convert_to(dialer || E'\n' || dialer_call_id, 'UTF8')), 'hex'), 32) AS call_id
  FROM dialer_post
  WHERE received_at >= $2 AND received_at < $3 AND outcome = 'taken' AND format <> 'correction' AND dialer_call_id IS NOT NULL
) AS posted
LEFT JOIN LATERAL (
  SELECT (e.data->'details'->>'startedAt')::timestamptz AS started_at
  FROM event e
  WHERE e.stream_id = posted.call_id
  ORDER BY e.version DESC
  LIMIT 1
) AS newest ON true
WHERE newest.started_at IS NULL OR (newest.started_at >= $2 AND newest.started_at < $3)
