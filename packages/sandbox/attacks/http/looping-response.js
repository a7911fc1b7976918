// Answers with a response whose body loops when it is read; must get: time-limit
class Looping extends Response {
  text() { for (;;); }
}
export default { fetch: () => new Looping('x') }
