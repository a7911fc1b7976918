import type { previewTexts as english } from '../en/preview.ts'
import type { Translated } from '../translated.ts'

/** What members read who look at a question as its candidates see it. */
export const previewTexts: Translated<typeof english, 'de'> = {
  preview: {
    title: 'Vorschau einer Frage',
    noRun: 'Eine Vorschau führt nichts aus',
    noRunDetail: 'In einem Test führt diese Schaltfläche die Antwort mit den sichtbaren Fällen aus, so oft man möchte.',
  },
}
