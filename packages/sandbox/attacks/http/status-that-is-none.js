// Answers with a status that is no number; must get: runtime-error
export default { fetch: () => new Response('contained', { status: NaN }) }
