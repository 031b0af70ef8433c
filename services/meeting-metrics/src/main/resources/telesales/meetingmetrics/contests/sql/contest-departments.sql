SELECT team, department FROM team WHERE team = ANY ($1)
