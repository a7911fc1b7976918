-- Makes itself a superuser in the catalog; must get: syntax-error
UPDATE pg_catalog.pg_authid SET rolsuper = true;
