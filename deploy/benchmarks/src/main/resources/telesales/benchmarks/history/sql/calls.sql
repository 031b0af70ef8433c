-- Each agent calls so often on every day but Sundays, from nine to six in Shanghai. One call of twenty is corrected on the next morning, two of a hundred
-- interest somebody, two of five are answered. 
INSERT INTO call_version (
  call_id, version, recorded_at, superseded_at, agent, started_at, day, hour, dials, connected, talk_seconds, wechat_adds, deals, disposition,
  grade, campaign, customer, breach
)
SELECT
  'call-' || md5(c.agent || c.day || c.n), v.version,
  CASE v.version WHEN 1 THEN c.at + interval '5 minutes' ELSE c.at + interval '20 hours' END,
  CASE WHEN v.version = 1 AND c.n % 20 = 0 THEN c.at + interval '20 hours' ELSE 'infinity' END,
  c.agent, c.at, c.day, extract(hour FROM c.at AT TIME ZONE 'Asia/Shanghai'), 1, c.answered::integer,
  CASE WHEN c.answered THEN 20 + (c.n * 37 + v.version) % 200 ELSE 0 END,
  (c.answered AND c.n % 3 = 0)::integer, 0,
  CASE WHEN c.n % 50 = 1 THEN 'interested' WHEN c.answered THEN 'not-interested' ELSE 'no-answer' END,
  CASE WHEN c.n % 50 = 1 THEN 'D' END,
  'campaign-' || c.n % 5, 'customer-' || md5(c.agent || c.day || c.n),
  CASE WHEN c.n % 200 = 99 THEN 'do-not-call' END
FROM (
  SELECT
    'history-' || t || '-' || a AS agent, d::date AS day, n, n % 5 < 2 AS answered,
    (d::date + time '09:00' + n * interval '9 hours' / ({calls} + 1)) AT TIME ZONE 'Asia/Shanghai' AS at
  FROM
    generate_series('{first}'::date, '{last}'::date, interval '1 day') AS d,
    generate_series(1, 10) AS t, generate_series(1, 20) AS a, generate_series(1, {calls}) AS n
  WHERE extract(isodow FROM d) < 7
) AS c
CROSS JOIN LATERAL generate_series(1, CASE WHEN c.n % 20 = 0 THEN 2 ELSE 1 END) AS v (version)
