"""The harness that runs an answer in Python. It is part of the snapshot from which every interpreter wakes."""
