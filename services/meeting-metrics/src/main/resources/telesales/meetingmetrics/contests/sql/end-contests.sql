UPDATE contest SET open = false WHERE contest = ANY ($1) AND open
