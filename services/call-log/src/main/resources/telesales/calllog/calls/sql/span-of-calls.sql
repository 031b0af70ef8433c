SELECT min(started_at) AS first_at, max(started_at) AS last_at FROM call
