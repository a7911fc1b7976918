-- Gives back very many results; must get: harmless, output-limit, memory-limit, time-limit
@repeat(20000, "SELECT 'result %i';\n")
