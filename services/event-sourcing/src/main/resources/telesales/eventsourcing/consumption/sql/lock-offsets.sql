-- All of them or none: who is still to begin one waits for others that do, and must hold nothing meanwhile.
SELECT topic, partition, next_offset
FROM consumed_offset
WHERE (topic, partition) IN (SELECT * FROM unnest($1::text[], $2::int[]))
  AND cardinality($1) = (
    SELECT count(*) FROM consumed_offset
    WHERE (topic, partition) IN (SELECT * FROM unnest($1::text[], $2::int[])))
ORDER BY topic, partition
FOR UPDATE
