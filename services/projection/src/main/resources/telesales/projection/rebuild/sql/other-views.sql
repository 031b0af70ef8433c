-- Views outside of the generations are bound to tables, not to their names: after the change they are said anew for those that serve.
-- Names that are on the path are told without their schema, so that the same text then means the other tables.
DO $$
DECLARE
  each record;
BEGIN
  PERFORM set_config('search_path', current_setting('telesales.left_schema'), true);
  CREATE TEMP TABLE other_view ON COMMIT DROP AS
  SELECT format('%I.%I', n.nspname, c.relname) AS name, pg_get_viewdef(c.oid) AS definition,
    coalesce((SELECT string_agg(o, ', ') FROM unnest(c.reloptions) AS o), '') AS options
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'v'
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'generation_next', 'generation_previous')
    AND n.nspname NOT LIKE 'pg\_%';
  PERFORM set_config('search_path', 'public, pg_temp', true);
  FOR each IN SELECT * FROM pg_temp.other_view LOOP
    EXECUTE format(
      'CREATE OR REPLACE VIEW %s %s AS %s',
      each.name, CASE each.options WHEN '' THEN '' ELSE 'WITH (' || each.options || ')' END, each.definition);
  END LOOP;
END
$$
