-- What changed in transactions that were not over when it was looked last, and from where to look next time: what is written by a transaction
-- that is not over yet is seen by none. Rows of a restored backup may name transactions that are still to come.
SELECT snapshot.horizon, changed.customer_id, changed.version, changed.listed_since, changed.listed_until
FROM (
  SELECT
    pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon,
    pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS future
) AS snapshot
LEFT JOIN do_not_call AS changed ON changed.changed_in >= $1 AND changed.changed_in < snapshot.future
