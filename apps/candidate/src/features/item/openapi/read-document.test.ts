import { describe, expect, test } from '@jest/globals'
import { readDocument } from './read-document.ts'

const document = `
openapi: 3.1.0
info: { title: Notes, version: 1 }
paths:
  /notes/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
    get:
      summary: A note
      responses:
        '200': { $ref: '#/components/responses/Note' }
        '404': { description: none }
    put:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
      responses: {}
components:
  responses:
    Note: { description: The note, headers: { ETag: {} }, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
  schemas:
    Note:
      type: object
      required: [id]
      properties:
        id: { type: string }
        state: { enum: [open, done] }
        answers: { type: array, items: { $ref: '#/components/schemas/Note' } }
`

describe('a document that is read for its preview', () => {
  test('has its operations, with parameters, bodies and responses, references followed', () => {
    const view = readDocument(document)
    if ('problem' in view) throw new Error(view.problem)
    expect(view.title).toBe('Notes')
    expect(view.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /notes/{id}', 'PUT /notes/{id}'])
    const schema = '{\n  id: string\n  state?: "open" | "done"\n  answers?: [Note]\n}'
    expect(view.operations[0]).toMatchObject({
      parameters: [{ name: 'id', in: 'path', isRequired: true, type: 'string <uuid>' }],
      responses: [{ status: '200', description: 'The note', headers: ['ETag'], content: [{ mediaType: 'application/json', schema }] }, { status: '404', content: [] }],
    })
    expect(view.operations[1]?.body[0]?.schema).toBe(schema)
  })

  test('may be half written, wrong, in a circle or made to explode', () => {
    expect(readDocument('')).toEqual({ problem: '' })
    expect(readDocument('a: [')).toMatchObject({ problem: expect.stringMatching(/./) })
    expect(readDocument('paths: { /a: { get: 5, post: { parameters: 3, responses: [] } } }')).toMatchObject({ operations: [{ method: 'POST' }] })
    expect(readDocument("a: { $ref: '#/a' }\ninfo: { $ref: '#/a' }\npaths: { $ref: 'https://example.com/' }")).toMatchObject({ title: '', operations: [] })
    const bomb = `a: &a [x, x]\n${'bcdefghijk'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`).join('\n')}`
    expect(readDocument(bomb)).toMatchObject({ problem: expect.stringMatching(/alias/) })
  })
})
