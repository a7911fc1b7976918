import type { honestyTexts as english } from '../en/honesty.ts'
import type { Translated } from '../translated.ts'

/** What a candidate is told and may ask for: the check of the device, what is recorded, practice, requests, feedback. */
export const honestyTexts: Translated<typeof english, 'de'> = {
  check: {
    heading: 'Ihr Browser und Ihre Verbindung',
    running: 'Die Prüfung läuft',
    again: 'Noch einmal prüfen',
    storage: 'Speicher',
    storageFine: 'Dieser Browser kann Ihre Arbeit aufbewahren, während Sie offline sind.',
    storageMissing:
      'Dieser Browser bewahrt nichts auf dem Gerät auf, wie in einem privaten Fenster. Ihre Antworten werden dennoch auf dem Server gespeichert; laden Sie die Seite nicht neu, während Sie offline sind, oder verwenden Sie ein normales Fenster.',
    clock: 'Uhr',
    clockFine: 'Die Uhr Ihres Geräts stimmt mit der des Servers überein.',
    clockOff_one: 'Die Uhr Ihres Geräts weicht um {{count}} Minute ab. Das ist kein Problem: Nur die Uhr des Servers zählt.',
    clockOff_other: 'Die Uhr Ihres Geräts weicht um {{count}} Minuten ab. Das ist kein Problem: Nur die Uhr des Servers zählt.',
    connection: 'Verbindung',
    connectionFine: 'Der Server antwortet in {{count}} ms.',
    connectionSlow: 'Der Server antwortet in {{count}} ms. Das ist langsam, reicht aber; beenden Sie möglichst Downloads und Videoanrufe.',
    connectionVerySlow: 'Der Server antwortet in {{count}} ms. Versuchen Sie ein anderes Netz oder setzen Sie sich näher an den Router, bevor Sie beginnen.',
    connectionMissing: 'Der Server hat nicht geantwortet. Prüfen Sie, ob Sie online sind, und prüfen Sie dann noch einmal.',
    parts: 'Editor',
    partsFine: 'Der Editor und die Seite des Tests sind angekommen.',
    editorMissing: 'Der volle Editor ist nicht angekommen; ein einfacher wird verwendet. Prüfen Sie noch einmal, um es erneut zu versuchen.',
    partsMissing: 'Ein Teil des Tests ist nicht angekommen. Prüfen Sie Ihre Verbindung oder einen Werbeblocker, und prüfen Sie dann noch einmal.',
  },
  terms: {
    ownEditorHeading: 'Sie dürfen Ihren eigenen Editor verwenden',
    ownEditor:
      'In diesem Test dürfen Sie Ihre Antworten in einem eigenen Editor schreiben und hier einfügen. Der Bericht sagt das allen, die ihn lesen: Wie viel Sie einfügen und wie lange Sie diese Seite verlassen, sagt nichts über Sie aus.',
    heading: 'Was aufgezeichnet wird, warum und wer es sieht',
    notYet: 'Bisher wurde nur vermerkt, dass Ihr Link geöffnet wurde. Alles andere wird erst ab dem Moment aufgezeichnet, in dem Sie zustimmen, nicht vorher.',
    what: {
      answers: 'Ihre Antworten: jede Änderung mit ihrer Zeit, was Sie darin markieren, und jede gespeicherte Fassung',
      runs: 'Jedes Mal, wenn Sie Ihren Code ausführen, und das Ergebnis',
      shown: 'Welche Frage geöffnet ist und wann',
      hidden: 'Wann diese Seite verdeckt oder für ein anderes Fenster verlassen und wieder angezeigt wird, wann sie den Bildschirm füllt und wann sie offline ist',
      pasted: 'Wie viel Sie einfügen, in Zeichen, und ob Sie es in diesem Test kopiert hatten; nicht, woher sonst',
      device: 'Welche Art von Gerät Sie verwenden (Desktop, Tablet oder Telefon), wie groß der Bildschirm ist und wann Sie das Gerät wechseln',
      opened: 'Wann der Link auf einem Gerät geöffnet wird',
    },
    why: {
      answers: 'Sie werden bewertet, nichts, was Sie geschrieben haben, geht verloren, und wer den Bericht liest, kann nachvollziehen, wie Sie gearbeitet haben.',
      runs: 'Daran sieht man, wie Sie zu Ihrer Antwort gekommen sind.',
      shown: 'Der Bericht zeigt, wie Sie Ihre Zeit genutzt haben, als Anteil an der Zeit, die Sie hatten.',
      hidden: 'Wer den Bericht liest, sieht, ob Sie ohne Unterbrechung gearbeitet haben. Es ändert nie von selbst eine Punktzahl.',
      pasted: 'Wer den Bericht liest, sieht, was nicht hier getippt wurde. Es ändert nie von selbst eine Punktzahl.',
      device: 'Auf einem Telefon tippt man anders als auf einer Tastatur, und wer den Bericht liest, soll das wissen.',
      opened: 'Sie können mit einem anderen Gerät weitermachen, und niemand sonst kann das unbemerkt.',
    },
    never: 'Es gibt keine Kamera, kein Mikrofon und kein Bild Ihres Bildschirms.',
    audience: 'Das sehen die Personen, die bei {{organization}} über die Einstellung entscheiden, und sonst niemand. Ein Mensch entscheidet, kein Programm.',
    kept_one: 'Es wird {{count}} Tag nach dem Ende Ihres Tests gelöscht.',
    kept_other: 'Es wird {{count}} Tage nach dem Ende Ihres Tests gelöscht.',
    feedback: 'Sobald alles bewertet ist, sehen Sie, wie Sie bei den einzelnen Fähigkeiten abgeschnitten haben: Kommen Sie mit demselben Link zurück.',
    noFeedback: '{{organization}} hat die Rückmeldung für diesen Test ausgeschaltet; fragen Sie die Person, die Sie eingeladen hat, wie Sie abgeschnitten haben.',
    rights: 'Nach dem Test können Sie auf der Seite, die dieser Link dann öffnet, Ihre Einwilligung widerrufen oder verlangen, dass alles über Sie gelöscht wird.',
  },
  practice: {
    heading: 'Probieren Sie es vorher aus',
    about: 'Beantworten Sie je eine kleine Frage von jeder Art, die dieser Test enthalten kann, mit demselben Editor und demselben „Ausführen“. Keine davon gehört zu einem Test. Nichts davon zählt, wird aufbewahrt oder jemandem gezeigt, und es läuft keine Zeit.',
    open: 'Übungsfragen öffnen',
    title: 'Übung',
    hint: 'Hier zählt nichts, und nichts wird aufbewahrt. Nehmen Sie sich so viel Zeit, wie Sie möchten.',
    none: 'Zu diesem Test gibt es keine Übungsfragen.',
    back: 'Zurück zu Ihrem Test',
  },
}
