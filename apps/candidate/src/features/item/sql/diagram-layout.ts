import type { TableDescription } from '@assay/contracts'

/** Pixels. Names and types are of one width a character, so boxes need no measuring. */
export const size = { character: 7.3, row: 22, head: 28, gapX: 56, gapY: 20, padding: 10, maxWidth: 280, margin: 14 }

export interface DiagramBox {
  table: TableDescription
  x: number
  y: number
  width: number
  height: number
}

export interface DiagramLine {
  /** "orders.customer_id → customers.id" */
  name: string
  /** An SVG path from the column that points to the column that it points to. */
  path: string
  /** Where many rows may point from, and which way their crow's foot opens. */
  foot: { x: number; y: number; side: 1 | -1 }
}

export interface Diagram {
  boxes: DiagramBox[]
  lines: DiagramLine[]
  width: number
  height: number
}

/** Tables in columns: what is pointed to stands left of what points to it, so that lines mostly run one way. */
export function layOutDiagram(tables: TableDescription[]): Diagram {
  const layers = layersOf(tables)
  const boxes: DiagramBox[] = []
  let x = size.margin
  for (const layer of layers) {
    const width = Math.max(...layer.map(widthOf))
    let y = size.margin
    for (const table of layer) {
      const height = size.head + table.columns.length * size.row
      boxes.push({ table, x, y, width, height })
      y += height + size.gapY
    }
    x += width + size.gapX
  }
  return {
    boxes,
    lines: linesOf(boxes),
    width: Math.max(0, ...boxes.map((box) => box.x + box.width)) + size.margin * 2,
    height: Math.max(0, ...boxes.map((box) => box.y + box.height)) + size.margin,
  }
}

/** The tables that a table points to, itself left out. */
function targetsOf({ name, columns }: TableDescription): string[] {
  return columns.flatMap(({ references }) => (references === null ? [] : [tableOf(references)])).filter((target) => target !== name)
}

const tableOf = (reference: string) => reference.slice(0, reference.lastIndexOf('.'))

function layersOf(tables: TableDescription[]): TableDescription[][] {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const depths = new Map<string, number>()
  function depthOf(table: TableDescription, path: string[]): number {
    const known = depths.get(table.name)
    if (known !== undefined) return known
    const targets = targetsOf(table).flatMap((name) => byName.get(name) ?? [])
    // Tables that point to each other have no left and right: the one that is met first stands right.
    const depth = Math.max(-1, ...targets.filter(({ name }) => !path.includes(name)).map((target) => depthOf(target, [...path, table.name]))) + 1
    depths.set(table.name, depth)
    return depth
  }
  const layers = Map.groupBy(tables, (table) => depthOf(table, []))
  return [...layers].toSorted(([one], [other]) => one - other).map(([, layer]) => layer)
}

function widthOf({ name, columns }: TableDescription): number {
  const longest = Math.max(name.length, ...columns.map((column) => column.name.length + column.type.length + 4))
  return Math.min(size.maxWidth, Math.ceil(longest * size.character) + 2 * size.padding)
}

function linesOf(boxes: DiagramBox[]): DiagramLine[] {
  return boxes.flatMap((from) =>
    from.table.columns.flatMap(({ name, references }, index): DiagramLine[] => {
      const to = boxes.find((box) => references !== null && box.table.name === tableOf(references))
      if (!to || references === null) return []
      const column = to.table.columns.findIndex((each) => `${to.table.name}.${each.name}` === references)
      return [{ name: `${from.table.name}.${name} → ${references}`, ...connect(from, index, to, column) }]
    }),
  )
}

/** From the left edge to a box on the left, else around the right edges of both. */
function connect(from: DiagramBox, row: number, to: DiagramBox, column: number): Pick<DiagramLine, 'path' | 'foot'> {
  const y1 = rowMiddle(from, row)
  const y2 = rowMiddle(to, Math.max(0, column))
  const isLeftwards = to.x + to.width < from.x
  const x1 = isLeftwards ? from.x : from.x + from.width
  const x2 = to.x + to.width
  const bend = isLeftwards ? Math.max(24, (x1 - x2) / 2) : 28
  const path = isLeftwards
    ? `M ${x1} ${y1} C ${x1 - bend} ${y1}, ${x2 + bend} ${y2}, ${x2} ${y2}`
    : `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 + bend} ${y2}, ${x2} ${y2}`
  return { path, foot: { x: x1, y: y1, side: isLeftwards ? -1 : 1 } }
}

function rowMiddle(box: DiagramBox, row: number): number {
  return box.y + size.head + (row + 0.5) * size.row
}
