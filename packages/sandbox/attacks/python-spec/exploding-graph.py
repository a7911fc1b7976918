# Returns a small graph that unfolds to two to the fiftieth nodes, to be compared and shown; must get: harmless, time-limit, memory-limit
def answer(*args):
    graph = [1]
    for _ in range(50):
        graph = [graph, graph]
    return graph
