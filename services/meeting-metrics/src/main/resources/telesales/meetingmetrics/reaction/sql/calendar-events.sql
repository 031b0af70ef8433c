-- What may hold on some of these days, in the order in which it was said.
SELECT type, event
FROM calendar_event
WHERE (special AND day BETWEEN $1 AND $2) OR (NOT special AND day <= $2)
ORDER BY version
