def to_order(articles):
    return []
