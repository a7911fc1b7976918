# Follows the harness with a trace function that raises; must get: runtime-error, harmless
import sys


def answer(*args):
    def tracer(frame, event, arg): raise SystemExit

    sys.settrace(tracer)
    sys.setprofile(tracer)
    sys.monitoring.use_tool_id(3, "x")
    return "contained"
