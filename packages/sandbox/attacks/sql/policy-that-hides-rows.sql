-- Hides the rows that it should have deleted; must get: harmless
-- must not show: ["hidden"]
CREATE TABLE goods (name text);
INSERT INTO goods VALUES ('shown'), ('secret');
ALTER TABLE goods ENABLE ROW LEVEL SECURITY;
CREATE POLICY few ON goods USING (name = 'shown');
