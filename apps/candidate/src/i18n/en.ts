import { attemptTexts } from './en-attempt.ts'
import { honestyTexts } from './en-honesty.ts'
import { previewTexts } from './en-preview.ts'
import { questionTexts } from './en-question.ts'
import { sectionTexts } from './en-section.ts'
import { viewTexts } from './en-views.ts'

/** Every word of the candidate's pages, in English. Plain words, addressed to the reader. */
export const en = { ...attemptTexts, ...sectionTexts, ...questionTexts, ...previewTexts, ...honestyTexts, ...viewTexts }
