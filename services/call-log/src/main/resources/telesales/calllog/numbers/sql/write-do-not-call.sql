-- Another instance may have written a newer version meanwhile: that one stays.
INSERT INTO do_not_call (customer_id, version, listed_since, listed_until, reason, listed_by, call_id, personal_data)
SELECT *
FROM unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::text[])
ON CONFLICT (customer_id) DO UPDATE
SET version = excluded.version,
  listed_since = excluded.listed_since,
  listed_until = excluded.listed_until,
  reason = excluded.reason,
  listed_by = excluded.listed_by,
  call_id = excluded.call_id,
  personal_data = excluded.personal_data,
  changed_in = excluded.changed_in
WHERE do_not_call.version < excluded.version
