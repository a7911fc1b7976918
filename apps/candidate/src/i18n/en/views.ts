/** Views that kinds of answers have of their own. */
export const viewTexts = {
  composer: {
    tab: 'Your own request',
    help: 'Sends a request to your handlers. Each is sent after those before it, starting from the data that tests start with.',
    method: 'Method',
    path: 'Path',
    headers: 'Headers, one a line',
    body: 'Body',
    send: 'Send',
    history: 'Sent so far',
    again: 'Send all again',
    afresh: 'Start afresh',
    failed: 'The handlers did not answer',
    full: 'These are as many requests as can be sent in turn. Start afresh to send others.',
    problem: {
      path: 'A path starts with one slash and has no spaces, such as /orders?state=open.',
      headers: 'A header is a line such as accept: application/json.',
      body: 'The body is too long.',
    },
  },
  live: {
    tab: 'Live preview',
    title: 'Your component',
    scene: 'What is shown, as JSX; Answer is your default export',
    loading: 'Loading…',
    shown: 'This is your component as it is now.',
    failed: 'It stopped:',
    silent: 'It no longer answered, so it was stopped. Your answer is not affected.',
    stopped: 'Stopped.',
    stop: 'Stop',
    restart: 'Restart',
  },
}
