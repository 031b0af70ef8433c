UPDATE consumed_offset o
SET next_offset = n.next_offset
FROM unnest($1::text[], $2::int[], $3::bigint[]) AS n (topic, partition, next_offset)
WHERE o.topic = n.topic AND o.partition = n.partition
