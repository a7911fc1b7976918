-- Nests an expression deeper than the parser can follow; must get: syntax-error, runtime-error, memory-limit
SELECT @repeat(100000, "(")1@repeat(100000, ")");
