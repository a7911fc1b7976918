import type { problemTexts as english } from '../en/problem.ts'
import type { Translated } from '../translated.ts'

/** What the server refuses, by the code of its problem document, in words for candidates. */
export const problemTexts: Translated<typeof english, 'es'> = {
  problem: {
    malformed_request: { title: 'La petición está mal formada', detail: 'Vuelva a cargar la página e inténtelo otra vez. Lo guardado se conserva.' },
    invalid_request: { title: 'La petición no es válida', detail: 'Vuelva a cargar la página e inténtelo otra vez. Lo guardado se conserva.' },
    unsupported_media_type: { title: 'La petición no es válida', detail: 'Vuelva a cargar la página e inténtelo otra vez. Lo guardado se conserva.' },
    payload_too_large: { title: 'Es demasiado de una vez', detail: 'Acorte su respuesta. Lo que guardó antes se conserva.' },
    not_found: { title: 'No encontrado', detail: 'No hay nada en esta dirección. Vuelva a cargar la página.' },
    too_many_requests: { title: 'Demasiadas peticiones', detail: 'Espere un momento e inténtelo otra vez. Lo guardado se conserva.' },
    foreign_origin: { title: 'La petición vino de otro sitio', detail: 'Abra su prueba con el enlace que recibió.' },
    internal_error: { title: 'Algo ha fallado por nuestra parte', detail: 'No se ha perdido nada. Inténtelo otra vez; si continúa, indique la referencia de abajo a quienes le invitaron.' },
    unavailable: { title: 'El servidor no está listo', detail: 'Se está iniciando o no alcanza su base de datos. Inténtelo otra vez en un momento.' },
    attempt_sign_in_required: { title: 'Abra de nuevo el enlace de su prueba', detail: 'En este navegador no hay ninguna prueba en curso. Abra el enlace que recibió; sus respuestas se conservan.' },
    consent_required: { title: 'Falta su consentimiento', detail: 'Lea qué se registra y acéptelo antes de empezar.' },
    attempt_already_started: { title: 'La prueba ya ha empezado', detail: 'Continúe donde estaba; vuelva a cargar la página.' },
    attempt_not_started: { title: 'La prueba no ha empezado', detail: 'Empiécela primero.' },
    attempt_not_finished: { title: 'La prueba aún no está entregada', detail: 'Entregue primero todas las secciones.' },
    attempt_finished: { title: 'La prueba ha terminado', detail: 'Sus respuestas están a salvo. Ya no se puede cambiar nada.' },
    section_not_open: { title: 'Esta sección no está abierta', detail: 'Las secciones se hacen en orden, y una sección entregada queda cerrada.' },
    section_already_started: { title: 'Esta sección ya ha empezado', detail: 'Continúe donde estaba; vuelva a cargar la página.' },
    late_not_kept: { title: 'Llegó demasiado después del tiempo', detail: 'Lo que envió después del tiempo de esta sección ya no se ha conservado. No habría contado; lo que se guardó a tiempo sí cuenta.' },
    deadline_passed: { title: 'El tiempo de esta sección ha terminado', detail: 'Lo que envió se ha conservado y marcado como tardío; no cuenta.' },
    answer_outdated: { title: 'Hay una respuesta más reciente', detail: 'Se guardó desde otra pestaña u otro dispositivo. Se conservan ambas versiones.' },
    answer_too_large: { title: 'La respuesta es demasiado larga', detail: 'Una respuesta puede tener como máximo 256 KB. Acórtela; lo que guardó antes se conserva.' },
    answer_wrong_type: { title: 'La respuesta no corresponde a la pregunta', detail: 'Vuelva a cargar la página y responda otra vez. Lo que guardó antes se conserva.' },
    question_not_runnable: { title: 'Esta pregunta no se puede ejecutar', detail: 'Solo las preguntas de código, SQL y API tienen casos visibles.' },
    run_in_progress: { title: 'Hay una ejecución en curso', detail: 'Espere el resultado y ejecute de nuevo.' },
  },
}
