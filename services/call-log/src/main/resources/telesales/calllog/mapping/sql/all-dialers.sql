SELECT name.dialer, latest.version, latest.settings, latest.secrets, latest.changed_by, latest.changed_at
FROM (SELECT dialer FROM dialer_key UNION SELECT dialer FROM dialer_settings) name
LEFT JOIN LATERAL (
  SELECT * FROM dialer_settings said WHERE said.dialer = name.dialer ORDER BY version DESC LIMIT 1
) latest ON true
ORDER BY name.dialer
LIMIT 1000
