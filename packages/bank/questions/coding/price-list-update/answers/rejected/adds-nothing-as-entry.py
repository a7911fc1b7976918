# Puts a plant without a price on the list.
def update_prices(prices, changes):
    result = {price["plant"]: price["cents"] for price in prices}
    for change in changes:
        if change["cents"] is None and change["plant"] in result:
            del result[change["plant"]]
        else:
            result[change["plant"]] = change["cents"]
    return [{"plant": plant, "cents": cents} for plant, cents in result.items()]
