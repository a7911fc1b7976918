// Answers, and loops when time passes between two requests; must get: time-limit
export default {
  fetch() {
    setTimeout(() => { for (;;); }, 1000)
    return new Response('contained')
  },
}
