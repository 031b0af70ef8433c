SELECT agent, day, metric, period
FROM target_reached
WHERE (agent, day) IN (SELECT * FROM unnest($1::text[], $2::date[]))
