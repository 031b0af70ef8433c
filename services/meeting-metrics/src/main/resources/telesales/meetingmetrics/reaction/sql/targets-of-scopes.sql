SELECT metric, period, scope_level, scope_id, figure, effective_from
FROM target
WHERE (scope_level, scope_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))
  AND period IN ('morning', 'afternoon', 'day')
