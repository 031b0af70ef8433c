SELECT contest
FROM contest
WHERE teams @> ARRAY[$1] AND from_day <= $3 AND until_day >= $2
ORDER BY until_day DESC, drawn_at DESC, contest
LIMIT $4
