SELECT call_id, lead_id FROM call_told WHERE call_id = ANY ($1)
