import type { problemTexts as english } from '../en/problem.ts'
import type { Translated } from '../translated.ts'

/** What the server refuses, by the code of its problem document, in words for candidates. */
export const problemTexts: Translated<typeof english, 'de'> = {
  problem: {
    malformed_request: { title: 'Die Anfrage ist fehlerhaft', detail: 'Laden Sie die Seite neu und versuchen Sie es noch einmal. Gespeichertes bleibt erhalten.' },
    invalid_request: { title: 'Die Anfrage ist ungültig', detail: 'Laden Sie die Seite neu und versuchen Sie es noch einmal. Gespeichertes bleibt erhalten.' },
    unsupported_media_type: { title: 'Die Anfrage ist ungültig', detail: 'Laden Sie die Seite neu und versuchen Sie es noch einmal. Gespeichertes bleibt erhalten.' },
    payload_too_large: { title: 'Das ist zu viel auf einmal', detail: 'Kürzen Sie Ihre Antwort. Was vorher gespeichert war, bleibt erhalten.' },
    not_found: { title: 'Nicht gefunden', detail: 'Unter dieser Adresse gibt es nichts. Laden Sie die Seite neu.' },
    too_many_requests: { title: 'Zu viele Anfragen', detail: 'Warten Sie einen Moment und versuchen Sie es dann noch einmal. Gespeichertes bleibt erhalten.' },
    foreign_origin: { title: 'Die Anfrage kam von einer anderen Website', detail: 'Öffnen Sie Ihren Test mit dem Link, den Sie erhalten haben.' },
    internal_error: { title: 'Auf unserer Seite ist etwas schiefgegangen', detail: 'Nichts ist verloren. Versuchen Sie es noch einmal; hilft das nicht, nennen Sie denen, die Sie eingeladen haben, das Kennzeichen unten.' },
    unavailable: { title: 'Der Server ist nicht bereit', detail: 'Er startet gerade oder erreicht seine Datenbank nicht. Versuchen Sie es gleich noch einmal.' },
    attempt_sign_in_required: { title: 'Öffnen Sie Ihren Test-Link noch einmal', detail: 'In diesem Browser läuft kein Test. Öffnen Sie den Link, den Sie erhalten haben; Ihre Antworten bleiben erhalten.' },
    consent_required: { title: 'Ihre Einwilligung fehlt', detail: 'Lesen Sie, was aufgezeichnet wird, und stimmen Sie zu, bevor Sie beginnen.' },
    attempt_already_started: { title: 'Der Test hat bereits begonnen', detail: 'Machen Sie weiter, wo Sie waren; laden Sie die Seite neu.' },
    attempt_not_started: { title: 'Der Test hat noch nicht begonnen', detail: 'Beginnen Sie ihn zuerst.' },
    attempt_not_finished: { title: 'Der Test ist noch nicht abgegeben', detail: 'Geben Sie zuerst jeden Abschnitt ab.' },
    attempt_finished: { title: 'Der Test ist beendet', detail: 'Ihre Antworten sind sicher. Es lässt sich nichts mehr ändern.' },
    section_not_open: { title: 'Dieser Abschnitt ist nicht offen', detail: 'Die Abschnitte kommen der Reihe nach, und ein abgegebener bleibt geschlossen.' },
    section_already_started: { title: 'Dieser Abschnitt hat bereits begonnen', detail: 'Machen Sie weiter, wo Sie waren; laden Sie die Seite neu.' },
    late_not_kept: { title: 'Zu viel kam nach der Zeit', detail: 'Was Sie nach der Zeit dieses Abschnitts gesendet haben, wurde nicht mehr aufbewahrt. Es hätte nicht gezählt; was rechtzeitig gespeichert wurde, zählt.' },
    deadline_passed: { title: 'Die Zeit dieses Abschnitts ist um', detail: 'Was Sie gesendet haben, wurde aufbewahrt und als verspätet gekennzeichnet; es zählt nicht.' },
    answer_outdated: { title: 'Es gibt eine neuere Antwort', detail: 'Sie wurde in einem anderen Tab oder auf einem anderen Gerät gespeichert. Beide Fassungen bleiben erhalten.' },
    answer_too_large: { title: 'Die Antwort ist zu lang', detail: 'Eine Antwort darf höchstens 256 KB haben. Kürzen Sie sie; was vorher gespeichert war, bleibt erhalten.' },
    answer_wrong_type: { title: 'Die Antwort passt nicht zur Frage', detail: 'Laden Sie die Seite neu und antworten Sie noch einmal. Was vorher gespeichert war, bleibt erhalten.' },
    question_not_runnable: { title: 'Diese Frage lässt sich nicht ausführen', detail: 'Nur Fragen zu Code, SQL und APIs haben sichtbare Fälle.' },
    run_in_progress: { title: 'Es wird gerade etwas ausgeführt', detail: 'Warten Sie auf das Ergebnis und führen Sie dann erneut aus.' },
  },
}
