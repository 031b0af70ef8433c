-- What boards are read from: not the event store's tables and the consumer's progress or what waits, which no board shows.
SELECT c.relname
FROM pg_class c
WHERE c.relkind IN ('r', 'p')
  AND c.relnamespace IN (to_regnamespace('public'), to_regnamespace('generation_next'))
  AND c.relname NOT IN ('event', 'outbox', 'consumed_offset', 'consumed_stream', 'flyway_schema_history', 'waiting_rule')
GROUP BY c.relname
ORDER BY c.relname
