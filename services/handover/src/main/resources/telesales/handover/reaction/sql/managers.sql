SELECT team_id, manager_id FROM team WHERE manager_id IS NOT NULL
