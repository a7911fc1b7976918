# Returns a small graph that unfolds to two to the fiftieth nodes; must get: output-limit
def answer(*args):
    graph = [1]
    for _ in range(50):
        graph = [graph, graph]
    return graph
