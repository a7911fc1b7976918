import { randomBytes } from 'node:crypto'

/**
 * What lets a role read all that a candidate left, and run functions, whatever rights were taken away. All schemas that
 * are not Postgres’s own, since a candidate may have made some.
 *
 * The candidate’s functions and operators that are named as Postgres’s own are set aside: for argument types that
 * Postgres has none for exactly, such as `upper(varchar)` and `varchar = varchar`, they would come first, wherever the
 * search path has them. To call such a function is then refused; instead of the operator, Postgres’s own is found.
 */
export function letRead(reader: string, candidate: string): string {
  const aside = `aside_${randomBytes(8).toString('hex')}`
  return `
    CREATE SCHEMA ${aside};
    DO $do$
      DECLARE s name; f regprocedure; o regoperator;
      BEGIN
        FOR s IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
          EXECUTE format('GRANT USAGE ON SCHEMA %I TO "${reader}"', s);
          EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO "${reader}"', s);
          EXECUTE format('GRANT SELECT ON ALL SEQUENCES IN SCHEMA %I TO "${reader}"', s);
          EXECUTE format('GRANT EXECUTE ON ALL ROUTINES IN SCHEMA %I TO "${reader}"', s);
        END LOOP;
        FOR f IN SELECT p.oid FROM pg_proc p WHERE p.proowner = '${candidate}'::regrole
          AND EXISTS (SELECT FROM pg_proc b WHERE b.pronamespace = 'pg_catalog'::regnamespace AND b.proname = p.proname) LOOP
          EXECUTE format('REVOKE EXECUTE ON ROUTINE %s FROM PUBLIC, "${reader}"', f);
        END LOOP;
        FOR o IN SELECT p.oid FROM pg_operator p WHERE p.oprowner = '${candidate}'::regrole
          AND EXISTS (SELECT FROM pg_operator b WHERE b.oprnamespace = 'pg_catalog'::regnamespace AND b.oprname = p.oprname) LOOP
          EXECUTE format('ALTER OPERATOR %s SET SCHEMA ${aside}', o);
        END LOOP;
      END
    $do$`
}
