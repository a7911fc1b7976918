def to_order(articles):
    orders = []
    for article in articles:
        missing = article["minimum"] - article["stock"] - article["coming"]
        if missing > 0:
            orders.append({"name": article["name"], "packs": -(-missing // article["pack"])})
    return orders
