"""
Objects of one interpreter, used in another.

A spec and the answer that it tests run in an interpreter each, so that no answer can reach what it is tested with: not
through frames, nor garbage, nor by changing what both would share. Plain values are copied; lists, dicts and the like
are kept alike on both sides; everything else stays where it is and is stood in for by an object that asks it.
"""
