SELECT post_id FROM dialer_post
WHERE dialer = $1 AND dialer_call_id = $2 AND content_hash = $3 AND format <> 'own'
