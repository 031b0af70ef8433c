-- The relay takes away what it has deleted.
GRANT MAINTAIN ON outbox TO "${serviceRole}";
