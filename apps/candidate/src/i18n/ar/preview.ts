import type { previewTexts as english } from '../en/preview.ts'
import type { Translated } from '../translated.ts'

/** What members read who look at a question as its candidates see it. */
export const previewTexts: Translated<typeof english, 'ar'> = {
  preview: {
    title: 'معاينة سؤال',
    noRun: 'لا تشغّل المعاينة شيئًا',
    noRunDetail: 'في الاختبار يشغّل هذا الزر الإجابة على الحالات الظاهرة بأي عدد من المرات.',
  },
}
