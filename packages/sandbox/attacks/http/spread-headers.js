// Makes headers of an iterator without end; must get: time-limit, memory-limit
export default { fetch: () => new Response('contained', { headers: { *[Symbol.iterator]() { for (let i = 0; ; i++) yield [`x-${i}`, 'x'] } } }) }
