-- By the agents' own days: of some they begin and end when $6 to $8 say, of all others when the floor's do. An agent's id may have bars in it; what
-- follows it are numbers.
WITH call AS (
  SELECT
    counted,
    substring(counted FROM '^[0-9]+\|(.*)(?:\|-?[0-9]+){5}$') AS agent,
    split_part(counted, '|', -5)::bigint AS micros
  FROM (
{stored}
  ) AS stored
)
SELECT
  agent AS key,
  concat_ws(
    '|', count(*), sum(split_part(counted, '|', -3)::bigint), sum(split_part(counted, '|', -4)::bigint),
    sum(split_part(counted, '|', -2)::bigint)) AS counted
FROM call
WHERE CASE
  WHEN agent = ANY ($6) THEN EXISTS (
    SELECT FROM unnest($6, $7, $8) AS span (agent, from_at, until_at)
    WHERE span.agent = call.agent AND micros >= extract(epoch FROM span.from_at) * 1000000 AND micros < extract(epoch FROM span.until_at) * 1000000)
  ELSE micros >= extract(epoch FROM $2) * 1000000 AND micros < extract(epoch FROM $3) * 1000000
END
GROUP BY 1
