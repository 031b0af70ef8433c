INSERT INTO dialer_settings (dialer, version, settings, secrets, changed_by, changed_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT DO NOTHING
