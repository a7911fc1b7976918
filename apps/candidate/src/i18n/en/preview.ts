/** What members read who look at a question as its candidates see it. */
export const previewTexts = {
  preview: {
    title: 'Preview of a question',
    noRun: 'A preview runs nothing',
    noRunDetail: 'In a test this button runs the answer against the visible cases, as often as the candidate likes.',
  },
}
