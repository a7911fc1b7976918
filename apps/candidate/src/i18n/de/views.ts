import type { viewTexts as english } from '../en/views.ts'
import type { Translated } from '../translated.ts'

/** Views that kinds of answers have of their own. */
export const viewTexts: Translated<typeof english, 'de'> = {
  composer: {
    tab: 'Ihre eigene Anfrage',
    help: 'Sendet eine Anfrage an Ihre Handler. Jede wird nach den vorherigen gesendet; am Anfang stehen die Daten, mit denen auch die Tests beginnen.',
    method: 'Methode',
    path: 'Pfad',
    headers: 'Header, einer je Zeile',
    body: 'Body',
    send: 'Senden',
    history: 'Bisher gesendet',
    again: 'Alle noch einmal senden',
    afresh: 'Neu beginnen',
    failed: 'Die Handler haben nicht geantwortet',
    full: 'Mehr Anfragen lassen sich nicht nacheinander senden. Beginnen Sie neu, um andere zu senden.',
    problem: {
      path: 'Ein Pfad beginnt mit einem Schrägstrich und hat keine Leerzeichen, zum Beispiel /orders?state=open.',
      headers: 'Ein Header ist eine Zeile wie accept: application/json.',
      body: 'Der Body ist zu lang.',
    },
  },
  live: {
    tab: 'Live-Vorschau',
    title: 'Ihre Komponente',
    scene: 'Was gezeigt wird, als JSX; Answer ist Ihr Default-Export',
    loading: 'Wird geladen …',
    shown: 'So sieht Ihre Komponente jetzt aus.',
    failed: 'Abgebrochen:',
    silent: 'Sie antwortete nicht mehr und wurde gestoppt. Ihre Antwort ist davon nicht betroffen.',
    stopped: 'Gestoppt.',
    stop: 'Stoppen',
    restart: 'Neu starten',
  },
  document: {
    tab: 'Dargestellt',
    unreadable: 'Das Dokument ist noch nicht lesbar.',
    empty: 'Es gibt noch keine Operationen.',
    parameters: 'Parameter',
    required: 'erforderlich',
    body: 'Body der Anfrage',
    responses: 'Antworten',
  },
}
