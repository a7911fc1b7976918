import type { viewTexts as english } from '../en/views.ts'
import type { Translated } from '../translated.ts'

/** Views that kinds of answers have of their own. */
export const viewTexts: Translated<typeof english, 'es'> = {
  composer: {
    tab: 'Su propia petición',
    help: 'Envía una petición a sus controladores. Cada una se envía después de las anteriores, a partir de los datos con los que empiezan las pruebas.',
    method: 'Método',
    path: 'Ruta',
    headers: 'Cabeceras, una por línea',
    body: 'Cuerpo',
    send: 'Enviar',
    history: 'Enviadas hasta ahora',
    again: 'Enviar todas de nuevo',
    afresh: 'Empezar de nuevo',
    failed: 'Los controladores no han respondido',
    full: 'No se pueden enviar más peticiones seguidas. Empiece de nuevo para enviar otras.',
    problem: {
      path: 'Una ruta empieza con una barra y no tiene espacios, por ejemplo /orders?state=open.',
      headers: 'Una cabecera es una línea como accept: application/json.',
      body: 'El cuerpo es demasiado largo.',
    },
  },
  live: {
    tab: 'Vista en vivo',
    title: 'Su componente',
    scene: 'Lo que se muestra, en JSX; Answer es su exportación por defecto',
    loading: 'Cargando…',
    shown: 'Así es su componente ahora.',
    failed: 'Se detuvo:',
    silent: 'Dejó de responder y se detuvo. Su respuesta no se ve afectada.',
    stopped: 'Detenido.',
    stop: 'Detener',
    restart: 'Reiniciar',
  },
  document: {
    tab: 'Presentación',
    unreadable: 'El documento aún no se puede leer.',
    empty: 'Aún no hay operaciones.',
    parameters: 'Parámetros',
    required: 'obligatorio',
    body: 'Cuerpo de la petición',
    responses: 'Respuestas',
  },
}
