SELECT t.id, t.name, d.id AS department, d.name AS department_name
FROM floor_entry_version t
LEFT JOIN floor_entry_version d ON d.kind = 'DEPARTMENT' AND d.id = t.within AND d.superseded_at = 'infinity'
WHERE t.kind = 'TEAM' AND t.superseded_at = 'infinity' AND NOT t.gone
ORDER BY d.name, t.name, t.id
