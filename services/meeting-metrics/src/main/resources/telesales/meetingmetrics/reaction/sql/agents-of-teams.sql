SELECT DISTINCT agent FROM membership WHERE team = ANY ($1)
