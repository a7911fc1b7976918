import { describe, expect, test } from '@jest/globals'
import type { TableDescription } from '@assay/contracts'
import { layOutDiagram } from './diagram-layout.ts'

function table(name: string, columns: Record<string, string | null>): TableDescription {
  return {
    name,
    columns: Object.entries(columns).map(([column, references]) => ({ name: column, type: 'integer', nullable: false, key: references ? 'foreign' : null, references })),
    sample: { columns: [], rows: [], total: 0 },
  }
}

const shop = [
  table('line', { order_id: 'orders.id', product_id: 'product.id' }),
  table('orders', { id: null, customer_id: 'customer.id' }),
  table('customer', { id: null, recommended_by: 'customer.id' }),
  table('product', { id: null }),
]

describe('a diagram of tables', () => {
  test('puts what is pointed to left of what points to it, and lets no boxes overlap', () => {
    const { boxes } = layOutDiagram(shop)
    const x = (name: string) => boxes.find((box) => box.table.name === name)?.x ?? NaN
    expect(x('customer')).toBeLessThan(x('orders'))
    expect(x('product')).toBeLessThan(x('line'))
    expect(x('orders')).toBeLessThan(x('line'))
    for (const one of boxes) {
      for (const other of boxes) {
        if (one === other) continue
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y
        expect(apart).toBe(true)
      }
    }
  })

  test('draws a line for each foreign key, one to the table itself among them', () => {
    expect(layOutDiagram(shop).lines.map(({ name }) => name).toSorted()).toEqual([
      'customer.recommended_by → customer.id',
      'line.order_id → orders.id',
      'line.product_id → product.id',
      'orders.customer_id → customer.id',
    ])
  })

  test('ends with tables that point to each other, and with references to what is not shown', () => {
    const { boxes, lines } = layOutDiagram([table('a', { b: 'b.a' }), table('b', { a: 'a.b', gone: 'c.id' })])
    expect(boxes).toHaveLength(2)
    expect(lines).toHaveLength(2)
  })
})
