UPDATE team SET zone = $2 WHERE team = $1
