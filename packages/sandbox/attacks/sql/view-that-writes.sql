-- Leaves a view that writes, with its owner's rights, for whoever reads it; must get: runtime-error
CREATE TABLE goods (name text);
CREATE FUNCTION wipe() RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
  PERFORM set_config('default_transaction_read_only', 'off', false);
  DELETE FROM goods;
  RETURN 'wiped';
END $$;
CREATE VIEW shop AS SELECT wipe() AS name;
