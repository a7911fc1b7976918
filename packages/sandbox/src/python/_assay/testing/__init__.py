"""Reads a spec and runs its tests. The spec is trusted; the answer that it tests is on the other side (remote)."""
