export type Position = [number, number]

export interface Polygon {
  type: 'Polygon'
  coordinates: Position[][]
}

export function parkPolygon(outline: Position[], ponds: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: [] }
}
