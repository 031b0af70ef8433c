-- Ten teams of twenty, known for ten years.
INSERT INTO floor_entry_version (entry, version, recorded_at, kind, id, name, within, gone)
SELECT 'DEPARTMENT history', 1, now() - interval '10 years', 'DEPARTMENT', 'history', 'History', NULL, false
UNION ALL
SELECT 'TEAM history-' || t, 1, now() - interval '10 years', 'TEAM', 'history-' || t, 'History ' || t, 'history', false
FROM generate_series(1, 10) AS t
UNION ALL
SELECT 'AGENT history-' || t || '-' || a, 1, now() - interval '10 years', 'AGENT', 'history-' || t || '-' || a, 'Agent ' || a, NULL, false
FROM generate_series(1, 10) AS t, generate_series(1, 20) AS a;

INSERT INTO membership_version (spell, version, recorded_at, agent, team, from_day)
SELECT
  'history-' || t || '-' || a, 1, now() - interval '10 years', 'history-' || t || '-' || a, 'history-' || t,
  current_date - 3650
FROM generate_series(1, 10) AS t, generate_series(1, 20) AS a;
