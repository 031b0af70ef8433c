SELECT zone, of_teams FROM floor FOR SHARE
