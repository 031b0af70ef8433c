UPDATE dialer_post SET outcome = $3, problem = $4
WHERE dialer = $1 AND dialer_call_id = $2 AND format <> 'own'
  AND (outcome, problem) IS DISTINCT FROM ($3, $4)
