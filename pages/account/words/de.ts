import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Dein Konto',
  description:
    'Mit GitHub anmelden, sehen, was über dich gespeichert ist, Schlüssel für Programme anlegen und alles vergessen lassen.',

  lead: 'Nichts hier verlangt ein Konto. Mit einem wird GitHub über dein eigenes Kontingent gelesen und nicht über das gemeinsame.',
  givesTitle: 'Was die Anmeldung bringt',
  givesQuota:
    'one:{count} Scan pro Stunde für dich allein, jedes Mal frisch gelesen.|{count} Scans pro Stunde für dich allein, jedes Mal frisch gelesen.',
  givesPrivate:
    'Wenn du es erlaubst: wie viele deiner Beiträge privat waren. Niemals, worum es ging.',
  givesKeys: 'API-Schlüssel für deine Programme, die von selbst ablaufen.',
  chooseTitle: 'Was GitHub verraten darf',
  plainTitle: 'Nur, wer du bist',
  plainText:
    'Es wird keine Berechtigung verlangt. GitHub nennt deinen Login und was ohnehin öffentlich ist.',
  signInPlain: 'Mit GitHub anmelden',
  privateTitle: 'Auch die Zahl privater Beiträge',
  privateText:
    'GitHub nennt die Berechtigung dafür {scope}: deine Profildaten lesen. Abgefragt wird nur die Zahl: kein Code, keine Namen von Repositorys.',
  signInPrivate: 'Mit privater Zählung anmelden',
  cookieNote:
    'Die Anmeldung setzt ein Cookie. Es endet 30 Minuten nach der letzten Nutzung, spätestens nach zwölf Stunden.',
  notOffered:
    'Die Anmeldung ist hier nicht eingerichtet. Alles Öffentliche funktioniert auch ohne sie.',

  signedInAs: 'Angemeldet als {login}.',
  endsUnlessUsed: 'Ohne weitere Nutzung endet die Sitzung {when}.',

  quotaTitle: 'Dein Kontingent',
  quotaText: 'Scans, die dir noch zustehen. Verbrauchtes kommt gleichmäßig zurück.',
  quotaUnknown: 'Wie viel übrig ist, lässt sich gerade nicht sagen.',
  quotaFor: 'Gezählt für',
  quotaLeft: 'Übrig',
  quotaFull: 'Wieder voll',
  leftOf: '{left} von {quota}',
  forLogin: 'Dich, über dein eigenes Kontingent',
  forSession: 'Diese Sitzung, über das gemeinsame Kontingent',
  forAddress: 'Diese Netzadresse, über das gemeinsame Kontingent',
  allThere: 'jetzt',
  ownScanTitle: 'Mit eigenem Kontingent scannen',
  ownScanText:
    'Frisch gelesen, nur für dich, und nirgends gespeichert. Bei dir selbst steht dabei, wie viele Beiträge privat waren, soweit GitHub es sagt.',
  loginLabel: 'GitHub-Login',
  scan: 'Scannen',
  reading: 'GitHub wird gelesen …',

  sessionsTitle: 'Wo du angemeldet bist',
  sessionsText: 'Überall heißt: alle Browser, Terminals und Programme. API-Schlüssel bleiben.',
  what: 'Was',
  began: 'Begonnen',
  endsLatest: 'Endet spätestens',
  browser: 'Webbrowser',
  terminal: 'Kommandozeile',
  thisOne: 'diese hier',
  signOut: 'Abmelden',
  signOutEverywhere: 'Überall abmelden',

  keysTitle: 'API-Schlüssel',
  keysText: 'Für deine Programme. Ein Schlüssel wird einmal gezeigt; danach hast nur du ihn.',
  noKeys: 'Es gibt keine Schlüssel.',
  key: 'Schlüssel',
  may: 'Darf',
  until: 'Gültig bis',
  end: 'Beenden',
  endKey: 'Schlüssel {id} beenden',
  scopesLegend: 'Was der Schlüssel darf',
  mayScan: 'Logins scannen',
  maySeeSession: 'Prüfen, ob er gilt',
  goodFor: 'Gültig für',
  days: 'one:{count} Tag|{count} Tage',
  makeKey: 'Schlüssel anlegen',
  newKeyTitle: 'Dein neuer Schlüssel',
  newKeyText: 'Kopiere ihn jetzt: Er kann nicht noch einmal gezeigt werden.',
  copy: 'Kopieren',
  copied: 'Kopiert',

  optOutTitle: 'Hier nicht erscheinen',
  optOutText:
    'Ein Konto, das widerspricht, wird weder gescannt noch gezeichnet. Eine Anmeldung braucht es dafür nicht: Das Konto selbst zeigt einen Text.',
  optOutLink: 'Widersprechen oder zurückkommen',

  forgetTitle: 'Jetzt alles vergessen',
  forgetText:
    'Beendet deine Sitzungen überall, deine Schlüssel und die Berechtigung bei GitHub und leert, was dieser Browser von dieser Seite behält.',
  forgetGuest:
    'Beendet deine Sitzung, falls es eine gibt, und leert, was dieser Browser von dieser Seite behält: Seiten, das letzte Ergebnis, Einstellungen.',
  forgetAsk: 'Vergesst mich …',
  forgetSure:
    'Das lässt sich nicht rückgängig machen. Programme mit deinen Schlüsseln hören auf zu funktionieren.',
  forgetSureGuest: 'Das lässt sich nicht rückgängig machen.',
  forgetYes: 'Ja, alles vergessen',

  doneSignedOut: 'Du bist abgemeldet.',
  doneSignedOutEverywhere: 'Du bist überall abgemeldet.',
  doneForgotten:
    'Vergessen: deine Sitzung, alles, was daran hing, und was dieser Browser von dieser Seite behielt.',
  doneKeyEnded: 'Der Schlüssel gilt nicht mehr.',
  doneClientEnded: 'Das Programm ist nicht mehr zugelassen.',

  ownTitle: '{login}, für dich gelesen',
  ownNote:
    'Nur für dich gelesen, über dein eigenes Kontingent: Diese Seite wird nirgends gespeichert.',
  privateCount:
    'one:{count} Beitrag des Jahres war privat.|{count} Beiträge des Jahres waren privat.',
  privateUnknown:
    'GitHub hat keine Zahl privater Beiträge genannt. Die gibt es nur für dein eigenes Konto, manchmal nur mit der Berechtigung {scope}.',
  githubLeft: 'GitHub gibt dir in dieser Stunde noch {left} von {quota} Punkten.',
  back: 'Zurück zu deinem Konto',
}
