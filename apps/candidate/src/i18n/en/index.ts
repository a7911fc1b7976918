import { englishTexts } from '@assay/ui/texts/en'
import { attemptTexts } from './attempt.ts'
import { honestyTexts } from './honesty.ts'
import { previewTexts } from './preview.ts'
import { problemTexts } from './problem.ts'
import { questionTexts } from './question.ts'
import { sectionTexts } from './section.ts'
import { viewTexts } from './views.ts'

/** Every word of the candidate's pages, in English. Plain words, addressed to the reader. */
export const texts = { ...attemptTexts, ...sectionTexts, ...questionTexts, ...problemTexts, ...previewTexts, ...honestyTexts, ...viewTexts }
export const uiTexts = englishTexts
