-- Somebody else may have been appointed before.
UPDATE team SET manager_id = NULL WHERE team_id = $1 AND manager_id = $2
