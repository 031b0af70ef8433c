-- An agent's id may have bars in it; what follows it are numbers.
SELECT
  substring(counted FROM '^[0-9]+\|(.*)(?:\|-?[0-9]+){5}$') AS key,
  concat_ws(
    '|', count(*), sum(split_part(counted, '|', -3)::bigint), sum(split_part(counted, '|', -4)::bigint),
    sum(split_part(counted, '|', -2)::bigint)) AS counted
FROM (
{stored}
) AS call
GROUP BY 1
