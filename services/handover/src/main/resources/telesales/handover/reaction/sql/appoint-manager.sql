INSERT INTO team (team_id, manager_id) VALUES ($1, $2)
ON CONFLICT (team_id) DO UPDATE SET manager_id = excluded.manager_id
