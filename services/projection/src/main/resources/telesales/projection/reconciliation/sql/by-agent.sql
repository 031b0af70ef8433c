-- A day whose calls were all moved elsewhere has sums of nought, and is no day.
SELECT agent AS key, concat_ws('|', dials, connected, talk_seconds, wechat_adds) AS counted
FROM agent_day
WHERE day = $1 AND (dials, connected, talk_seconds, wechat_adds) <> (0, 0, 0, 0)
