-- Leaves a function that assertions would take for Postgres's own; must get: runtime-error
CREATE FUNCTION public.upper(varchar) RETURNS text LANGUAGE sql AS $$ SELECT 'as you like' $$;
