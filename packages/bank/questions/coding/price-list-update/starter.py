def update_prices(prices, changes):
    return prices
