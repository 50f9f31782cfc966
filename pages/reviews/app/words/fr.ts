import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Votre dépôt utilise l’application GitHub ?',
  about:
    'Il n’y a alors pas d’adresse de webhook. Connectez-vous plutôt avec GitHub : qui peut écrire dans le dépôt voit ce que ses revues ont donné.',
  signIn: 'Se connecter avec GitHub',
  label: 'Dépôt',
  hint: 'Propriétaire et nom, comme dans son adresse sur GitHub. Nous demandons à GitHub ce que vous pouvez y faire, sans rien en conserver.',
  aboutNames:
    'Les chiffres sont rangés sous des empreintes que seuls le numéro du dépôt chez GitHub et le secret de ce service retrouvent ensemble. Ils ne contiennent ni code, ni chemin, ni nom, et disparaissent après treize mois.',
}
