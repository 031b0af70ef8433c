INSERT INTO team (team_id, dissolved) VALUES ($1, true)
ON CONFLICT (team_id) DO UPDATE SET dissolved = true, manager_id = NULL
