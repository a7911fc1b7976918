import type { honestyTexts as english } from '../en/honesty.ts'
import type { Translated } from '../translated.ts'

/** What a candidate is told and may ask for: the check of the device, what is recorded, practice, requests, feedback. */
export const honestyTexts: Translated<typeof english, 'es'> = {
  check: {
    heading: 'Su navegador y su conexión',
    running: 'Comprobando',
    again: 'Comprobar de nuevo',
    storage: 'Almacenamiento',
    storageFine: 'Este navegador puede conservar su trabajo mientras no tenga conexión.',
    storageMissing:
      'Este navegador no conserva nada en el dispositivo, como en una ventana privada. Sus respuestas se guardan igualmente en el servidor; no vuelva a cargar la página mientras no tenga conexión, o use una ventana normal.',
    clock: 'Reloj',
    clockFine: 'El reloj de su dispositivo coincide con el del servidor.',
    clockOff_one: 'El reloj de su dispositivo se desvía {{count}} minuto. No es un problema: solo cuenta el reloj del servidor.',
    clockOff_many: 'El reloj de su dispositivo se desvía {{count}} minutos. No es un problema: solo cuenta el reloj del servidor.',
    clockOff_other: 'El reloj de su dispositivo se desvía {{count}} minutos. No es un problema: solo cuenta el reloj del servidor.',
    connection: 'Conexión',
    connectionFine: 'El servidor responde en {{count}} ms.',
    connectionSlow: 'El servidor responde en {{count}} ms. Es lento pero suficiente; si puede, cierre descargas y videollamadas.',
    connectionVerySlow: 'El servidor responde en {{count}} ms. Pruebe otra red o acérquese al rúter antes de empezar.',
    connectionMissing: 'El servidor no ha respondido. Compruebe que tiene conexión y repita la comprobación.',
    parts: 'Editor',
    partsFine: 'El editor y la página de la prueba han llegado.',
    editorMissing: 'El editor completo no ha llegado; se usará uno sencillo. Repita la comprobación para intentarlo otra vez.',
    partsMissing: 'Una parte de la prueba no ha llegado. Revise su conexión o un bloqueador de anuncios y repita la comprobación.',
  },
  terms: {
    ownEditorHeading: 'Puede usar su propio editor',
    ownEditor:
      'En esta prueba puede escribir sus respuestas en un editor propio y pegarlas aquí. El informe se lo dice a todas las personas que lo leen: cuánto pega y cuánto tiempo está fuera de esta página no dice nada sobre usted.',
    heading: 'Qué se registra, por qué y quién lo ve',
    notYet: 'Hasta ahora solo se ha anotado que se abrió su enlace. Todo lo demás se registra desde el momento en que usted lo acepte, no antes.',
    what: {
      answers: 'Sus respuestas, con todas sus versiones guardadas',
      runs: 'Cada vez que ejecuta su código, y el resultado',
      shown: 'Qué pregunta está abierta, y cuándo',
      hidden: 'Cuándo se oculta y se vuelve a mostrar esta página, por ejemplo, si cambia a otra ventana',
      pasted: 'Cuánto pega, en caracteres, pero no qué ni de dónde',
      opened: 'Cuándo se abre el enlace en un dispositivo',
    },
    why: {
      answers: 'Son lo que se evalúa, y así no se pierde nada de lo que escribió.',
      runs: 'Muestran cómo llegó a su respuesta.',
      shown: 'El informe muestra cómo usó su tiempo, como parte del tiempo que tenía.',
      hidden: 'Quien lee el informe ve si trabajó sin interrupción. Nunca cambia por sí solo una puntuación.',
      pasted: 'Quien lee el informe ve qué no se escribió aquí. Nunca cambia por sí solo una puntuación.',
      opened: 'Puede continuar con otro dispositivo, y nadie más puede hacerlo sin que se note.',
    },
    never: 'No hay cámara, ni micrófono, ni imágenes de su pantalla.',
    audience: 'Lo ven las personas que contratan en {{organization}}, y nadie más. Decide una persona, no un programa.',
    kept_one: 'Se borra {{count}} día después de que termine su prueba.',
    kept_many: 'Se borra {{count}} días después de que termine su prueba.',
    kept_other: 'Se borra {{count}} días después de que termine su prueba.',
    feedback: 'Cuando todo esté evaluado verá cómo le fue en cada competencia: vuelva con el mismo enlace.',
    noFeedback: '{{organization}} ha desactivado los comentarios de esta prueba; pregunte a la persona que le invitó cómo le fue.',
    rights: 'Después de la prueba puede retirar su consentimiento o pedir que se borre todo lo que le concierne, en la página que entonces abrirá este enlace.',
  },
  practice: {
    heading: 'Pruébelo antes',
    about: 'Responda una pequeña pregunta de cada tipo que esta prueba puede contener, con el mismo editor y el mismo «Ejecutar». Ninguna forma parte de una prueba. Nada de ello cuenta, se conserva ni se muestra a nadie, y no corre el tiempo.',
    open: 'Abrir las preguntas de práctica',
    title: 'Práctica',
    hint: 'Aquí nada cuenta ni se conserva. Tómese todo el tiempo que quiera.',
    none: 'No hay preguntas de práctica para esta prueba.',
    back: 'Volver a su prueba',
  },
}
