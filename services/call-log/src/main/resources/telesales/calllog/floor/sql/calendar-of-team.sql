-- In the order in which it was said, so that the later can replace the earlier; with the team's department.
SELECT c.type, c.event, d.department_id
FROM calendar_event c LEFT JOIN team_department d ON d.team_id = $1
WHERE (c.level = 'COMPANY'
    OR (c.level = 'DEPARTMENT' AND c.scope_id = d.department_id)
    OR (c.level = 'TEAM' AND c.scope_id = $1))
  AND ((c.special AND c.day = $2) OR (NOT c.special AND c.day <= $2))
ORDER BY c.version
