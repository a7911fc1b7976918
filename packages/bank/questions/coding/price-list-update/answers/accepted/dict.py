def update_prices(prices, changes):
    result = {price["plant"]: price["cents"] for price in prices}
    for change in changes:
        if change["cents"] is None:
            result.pop(change["plant"], None)
        else:
            result[change["plant"]] = change["cents"]
    return [{"plant": plant, "cents": cents} for plant, cents in result.items()]
