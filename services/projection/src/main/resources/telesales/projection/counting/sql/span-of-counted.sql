SELECT
  least(c.first_at, i.first_at, r.first_at, s.first_at) AS first_at,
  greatest(c.last_at, i.last_at, r.last_at, s.last_at) AS last_at
FROM
  (SELECT min(started_at) AS first_at, max(started_at) AS last_at FROM call_version WHERE agent = ANY ($1)) AS c,
  (SELECT min(at) AS first_at, max(at) AS last_at FROM interest_version WHERE agent = ANY ($1)) AS i,
  (SELECT min(at) AS first_at, max(at) AS last_at FROM lead_result_version WHERE agent = ANY ($1)) AS r,
  (SELECT min(at) AS first_at, max(at) AS last_at FROM lead_stage_version WHERE agent = ANY ($1)) AS s
