-- A day whose calls were all moved elsewhere has sums of nought, and is no day.
SELECT agent AS key, concat_ws('|', sum(dials), sum(connected), sum(talk_seconds), sum(wechat_adds)) AS counted
FROM agent_day
WHERE day = $1
GROUP BY agent
HAVING (sum(dials), sum(connected), sum(talk_seconds), sum(wechat_adds)) <> (0, 0, 0, 0)
