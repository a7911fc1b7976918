-- Leaves an operator that assertions would take for Postgres's own; must get: harmless
-- must not show: forged
CREATE TABLE goods (name varchar, price numeric);
INSERT INTO goods VALUES ('real', 1);
CREATE FUNCTION public.yes(varchar, varchar) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION public.yes(numeric, int) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR public.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = public.yes);
CREATE OPERATOR public.= (LEFTARG = numeric, RIGHTARG = int, FUNCTION = public.yes);
