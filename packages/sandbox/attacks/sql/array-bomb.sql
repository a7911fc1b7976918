-- Doubles an array; must get: memory-limit, time-limit, runtime-error
DO $$ DECLARE a bigint[] := ARRAY[1]; BEGIN LOOP a := a || a; END LOOP; END $$;
