// Answers with JSON of an object whose getter loops; must get: time-limit
export default { fetch: () => Response.json({ get value() { for (;;); } }) }
