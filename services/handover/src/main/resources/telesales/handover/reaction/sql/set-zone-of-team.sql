UPDATE floor SET of_teams = CASE
  WHEN $2::text IS NULL THEN of_teams - $1::text
  ELSE of_teams || jsonb_build_object($1::text, $2::text)
END
