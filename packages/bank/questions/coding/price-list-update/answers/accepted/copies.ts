interface Price {
  plant: string
  cents: number
}

export function updatePrices(prices: Price[], changes: { plant: string; cents: number | null }[]): Price[] {
  let list: Price[] = [...prices]
  for (const { plant, cents } of changes) {
    if (cents === null) list = list.filter((each) => each.plant !== plant)
    else if (list.some((each) => each.plant === plant)) list = list.map((each) => (each.plant === plant ? { plant, cents } : each))
    else list = [...list, { plant, cents }]
  }
  return list
}
