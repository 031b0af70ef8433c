-- Statements that remove all indexes of the table $1.
SELECT CASE
  WHEN k.conname IS NULL THEN format('DROP INDEX %s', i.indexrelid::regclass)
  ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', i.indrelid::regclass, k.conname)
END
FROM pg_index i LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid
WHERE i.indrelid = ?::regclass
