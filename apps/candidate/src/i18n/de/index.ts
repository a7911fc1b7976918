import { germanTexts } from '@assay/ui/texts/de'
import { attemptTexts } from './attempt.ts'
import { honestyTexts } from './honesty.ts'
import { previewTexts } from './preview.ts'
import { problemTexts } from './problem.ts'
import { questionTexts } from './question.ts'
import { sectionTexts } from './section.ts'
import { viewTexts } from './views.ts'

/** Every word of the candidate's pages, in German. */
export const texts = { ...attemptTexts, ...sectionTexts, ...questionTexts, ...problemTexts, ...previewTexts, ...honestyTexts, ...viewTexts }
export const uiTexts = germanTexts
