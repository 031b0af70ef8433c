SELECT EXISTS (SELECT FROM team_day('unassigned', $1, $2, $3) WHERE dials > 0 OR interested_leads > 0) AS any_unassigned
