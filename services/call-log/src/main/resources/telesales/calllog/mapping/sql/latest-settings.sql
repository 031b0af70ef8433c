SELECT dialer, version, settings, secrets, changed_by, changed_at
FROM dialer_settings WHERE dialer = $1 ORDER BY version DESC LIMIT 1
