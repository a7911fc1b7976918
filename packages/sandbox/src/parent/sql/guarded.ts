import type { Cluster } from './cluster.ts'

/**
 * Makes an empty database from which templates are made, with fewer rights than Postgres gives everyone. What it makes
 * belongs to the superuser, so neither authors nor candidates can undo it.
 */
export async function makeGuarded(cluster: Cluster, database: string): Promise<void> {
  await cluster.run(`CREATE DATABASE "${database}" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`)
  await cluster.run(`REVOKE ALL ON DATABASE "${database}" FROM PUBLIC`)
  await cluster.inDatabase(database, (client) => client.query(revokeSharedMemory + refuseLanguages))
}

/**
 * Locks and notifications live in memory and on disk that all databases of a cluster share: who takes all of it makes
 * the jobs of others fail.
 */
const revokeSharedMemory = `
  DO $do$
    DECLARE f pg_catalog.regprocedure;
    BEGIN
      FOR f IN SELECT oid FROM pg_catalog.pg_proc WHERE pronamespace = 'pg_catalog'::pg_catalog.regnamespace AND proname ~ '^(pg_(try_)?advisory_|pg_notify$)' LOOP
        EXECUTE pg_catalog.format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
      END LOOP;
    END
  $do$;`

/**
 * Whoever may create in a database may create trusted extensions, such as citext, but also languages: Postgres trusts
 * its Perl and Tcl more than we do.
 */
const refuseLanguages = `
  CREATE SCHEMA assay;
  CREATE FUNCTION assay.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $do$
    BEGIN
      RAISE EXCEPTION 'permission denied to create a language' USING ERRCODE = 'insufficient_privilege';
    END
  $do$;
  CREATE EVENT TRIGGER assay_languages ON ddl_command_start WHEN TAG IN ('CREATE LANGUAGE') EXECUTE FUNCTION assay.refuse();`
