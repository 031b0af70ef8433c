SELECT EXISTS (
  SELECT
  FROM team_day('unassigned', $1, $2, $3)
  WHERE dials > 0 OR interested_leads > 0 OR visits > 0 OR amount_signed > 0 OR amount_received > 0
) AS any_unassigned
