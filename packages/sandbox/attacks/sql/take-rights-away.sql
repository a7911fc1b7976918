-- Takes away every right that the reader of its work could have; must get: harmless
CREATE SCHEMA inner_one;
CREATE TABLE inner_one.goods AS SELECT 1 AS id;
REVOKE ALL ON SCHEMA public, inner_one FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC;
REVOKE ALL ON inner_one.goods FROM PUBLIC;
ALTER ROLE CURRENT_USER SET search_path = nowhere;
