type Range = [string, string] | [number, number] | null | undefined

interface Plant {
  name: string
  variety?: string | null
  sow?: Range
  harvest?: Range
  height?: Range
  spacing?: Range
  hardy: boolean
}

const title = ({ name, variety }: Plant): string => (variety ? `${name} '${variety}'` : name)
const months = (label: string, range: Range): string[] => (range ? [`${label} ${[...new Set<unknown>(range)].join(' to ')}`] : [])
const lengths = (label: string, range: Range): string[] => months(label, range).map((text) => `${text} cm`)

export function packetLabel(plant: Plant): string {
  const { sow, harvest, height, spacing, hardy } = plant
  const ranges = [months('sow', sow), months('harvest', harvest), lengths('height', height), lengths('spacing', spacing)]
  return [title(plant), ...ranges.flat(), ...(hardy ? ['hardy'] : [])].join(' | ')
}
