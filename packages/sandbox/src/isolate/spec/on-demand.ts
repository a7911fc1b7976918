type Matchers = Record<string, unknown>

/** What `expect` returns: matchers by name, plain and negated, of a value and of a promise. */
interface Expectation extends Matchers {
  not: Matchers
  resolves: Matchers & { not: Matchers }
  rejects: Matchers & { not: Matchers }
}

/** Has a matcher made, of all six kinds, when it is first asked for. */
export function onDemand(expectation: Expectation, matchers: Matchers, make: (name: string) => void): Expectation {
  const handler: ProxyHandler<Matchers> = {
    get: (target, name) => {
      if (typeof name === 'string' && !Object.hasOwn(target, name) && Object.hasOwn(matchers, name)) make(name)
      return Reflect.get(target, name) as unknown
    },
  }
  for (const kind of [expectation, expectation.resolves, expectation.rejects]) kind.not = new Proxy(kind.not, handler)
  expectation.resolves = new Proxy(expectation.resolves, handler) as Expectation['resolves']
  expectation.rejects = new Proxy(expectation.rejects, handler) as Expectation['rejects']
  return new Proxy(expectation, handler) as Expectation
}
