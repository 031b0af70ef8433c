-- Who owes no story of these days any more: it is written or waived.
SELECT day, agent
FROM win_story_version
WHERE team = $1 AND day BETWEEN $2 AND $3 AND recorded_at <= $4 AND superseded_at > $4
