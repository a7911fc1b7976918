/** What candidates ask for and think, and what is done about it. */
export const requestTexts = {
  heading: 'Requests and feedback of the candidate',
  open_one: '{{count}} request',
  open_other: '{{count}} requests',
  loading: 'The requests are loading',
  none: 'The candidate has asked for nothing.',
  kind: { problem: 'Had a problem', 'extra-time': 'Asks for extra time', deletion: 'Asks to be deleted' },
  noWords: 'No words were added.',
  markDone: 'Mark as done',
  markDoneOf: 'Mark as done: {{kind}}',
  done: 'Done by {{name}}',
  rating: 'The candidate rates the test {{stars}} of 5.',
  delete: 'Delete the candidate’s data',
  deleteTitle: 'Delete everything about {{name}}?',
  deleteDetail:
    'The name, the address, all invitations of this person, every answer, report and recording are deleted for good. Only a note that somebody was deleted stays, without any of it. This cannot be undone.',
  deleteConfirm: 'Delete for good',
  deleteKeep: 'Keep it',
  deleted: 'Everything about {{name}} is deleted.',
  ownEditor: 'Own editor allowed: pastes and absences say nothing',
} as const
