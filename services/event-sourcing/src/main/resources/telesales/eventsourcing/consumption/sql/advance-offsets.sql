UPDATE consumed_offset o
SET next_offset = n.next_offset, recorded_at = n.recorded_at, taken_in_at = clock_timestamp()
FROM unnest($1::text[], $2::int[], $3::bigint[], $4::timestamptz[]) AS n (topic, partition, next_offset, recorded_at)
WHERE o.topic = n.topic AND o.partition = n.partition
