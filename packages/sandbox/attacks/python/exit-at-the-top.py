# Ends the program before there is anything to call; must get: runtime-error
import sys

sys.exit(0)
