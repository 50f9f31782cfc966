import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Hier nicht erscheinen',
  description:
    'Zeige, dass ein GitHub-Konto dir gehört: Dann wird es hier weder gescannt noch gezeichnet – oder wieder gezeigt.',
  lead: 'Zeige, dass ein GitHub-Konto dir gehört: Dann wird es hier weder gescannt noch gezeichnet. Eine Anmeldung brauchst du nicht. Es bleibt nur der Zeitpunkt deines Wunsches, unter einem Schlüssel aus dem Login.',
  loginLabel: 'GitHub-Login',
  wantOut: 'Hier nicht zeigen',
  wantBack: 'Hier wieder zeigen',
  putOut: 'Lass {login} diesen Text zeigen: Dann verschwindet es hier',
  putBack: 'Lass {login} diesen Text zeigen: Dann kommt es zurück',
  places: 'Eine dieser Stellen genügt:',
  placeBio: 'die Bio des GitHub-Profils',
  placeGist: 'die Beschreibung oder ein Dateiname eines der zehn neuesten öffentlichen Gists',
  placeFile: 'die ersten Zeilen einer Datei des neuesten öffentlichen Gists',
  editProfile: 'Profil bei GitHub bearbeiten',
  newGist: 'Einen Gist schreiben',
  goodFor: 'Der Text gilt einen Tag und für eine Änderung. Er ist kein Geheimnis.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  proveTitle: 'Dann sag uns Bescheid',
  proveText: 'GitHub wird einmal gefragt, ob das Konto ihn zeigt. Danach kannst du ihn entfernen.',
  proveOut: 'Er steht da: Konto nicht zeigen',
  proveBack: 'Er steht da: Konto wieder zeigen',
  changeLogin: 'Anderer Login',
  doneOut: '{login} erscheint hier nicht mehr. Was davon gespeichert war, ist gelöscht.',
  doneBack: '{login} darf hier wieder gescannt werden.',
  doneNote:
    'Du kannst den Text jetzt entfernen. Kopien in Browsern und Bild-Proxys enden von selbst, spätestens nach einem Tag.',
  toAccount: 'Zurück zu deinem Konto',
}
