// Puts line breaks into a header, to split the response; must get: runtime-error
export default { fetch: () => new Response('contained', { headers: { 'x-a': 'b\r\nset-cookie: c=d\r\n\r\nforged' } }) }
