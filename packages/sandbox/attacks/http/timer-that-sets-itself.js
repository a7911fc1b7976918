// Sets a timer for at once in each timer, so that no time passes; must get: time-limit
export default {
  fetch() {
    setTimeout(function again() { setTimeout(again, 0) }, 0)
    return new Response('contained')
  },
}
