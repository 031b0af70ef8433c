SELECT coalesce(h.version, 0) AS version, h.hours::text AS hours, h.set_by, z.zone
FROM floor_zone AS z
LEFT JOIN (SELECT version, hours, set_by FROM calling_hours ORDER BY version DESC LIMIT 1) AS h ON true
