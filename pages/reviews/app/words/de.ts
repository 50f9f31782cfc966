import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Ihr Repository hat die GitHub App?',
  about:
    'Dann gibt es keine Webhook-Adresse. Melden Sie sich stattdessen mit GitHub an: Wer in das Repository schreiben darf, sieht, was seine Reviews ergaben.',
  signIn: 'Mit GitHub anmelden',
  label: 'Repository',
  hint: 'Eigentümer und Name wie in der Adresse bei GitHub. GitHub wird gefragt, was Sie dort dürfen; davon wird nichts gespeichert.',
  aboutNames:
    'Die Zahlen liegen unter Hashes, die nur die Nummer des Repositorys bei GitHub und das Geheimnis dieses Dienstes zusammen wiederfinden. Sie enthalten weder Code noch Pfade oder Namen und enden nach dreizehn Monaten.',
}
