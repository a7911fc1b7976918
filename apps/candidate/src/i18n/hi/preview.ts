import type { previewTexts as english } from '../en/preview.ts'
import type { Translated } from '../translated.ts'

/** What members read who look at a question as its candidates see it. */
export const previewTexts: Translated<typeof english, 'hi'> = {
  preview: {
    title: 'प्रश्न का पूर्वावलोकन',
    noRun: 'पूर्वावलोकन में कुछ नहीं चलता',
    noRunDetail: 'टेस्ट में यह बटन उत्तर को दिखने वाले मामलों पर जितनी बार चाहें चलाता है।',
  },
}
