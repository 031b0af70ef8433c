UPDATE team SET dissolved = false WHERE team_id = $1
