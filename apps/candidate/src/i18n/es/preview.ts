import type { previewTexts as english } from '../en/preview.ts'
import type { Translated } from '../translated.ts'

/** What members read who look at a question as its candidates see it. */
export const previewTexts: Translated<typeof english, 'es'> = {
  preview: {
    title: 'Vista previa de una pregunta',
    noRun: 'Una vista previa no ejecuta nada',
    noRunDetail: 'En una prueba, este botón ejecuta la respuesta con los casos visibles, tantas veces como se quiera.',
  },
}
