-- Statements that make the indexes which the first table has and the second one has not, keys first.
SELECT CASE
  WHEN k.conname IS NULL
  THEN replace(pg_get_indexdef(i.indexrelid), format(' ON %I.%I ', n.nspname, t.relname), format(' ON %s ', pair.to_table))
  ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', pair.to_table, k.conname, pg_get_constraintdef(k.oid))
END
FROM (SELECT ?::regclass AS from_table, ?::regclass AS to_table) AS pair
JOIN pg_index i ON i.indrelid = pair.from_table
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_class t ON t.oid = i.indrelid
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid
WHERE NOT EXISTS (
  SELECT FROM pg_index there JOIN pg_class y ON y.oid = there.indexrelid
  WHERE there.indrelid = pair.to_table AND y.relname = x.relname)
ORDER BY k.conname IS NULL, x.relname
