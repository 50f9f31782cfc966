import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  skip: 'Aller au contenu',
  pages: 'Pages du site',
  compare: 'Comparer',
  embed: 'Badges et cartes',
  studio: 'Studio',
  insights: 'Statistiques',
  docs: 'Documentation',
  account: 'Votre compte',
  promise:
    'Ce qui est lu d’une personne est oublié en 30 minutes au plus, les images en quatre heures. Seuls restent des décomptes anonymes.',
  reviews: 'Revues de code',
  privacy: 'Ce qui est conservé en ce moment',
  status: 'État du service',
  formula: 'Comment le score est calculé',
  api: 'API',
  languages: 'Langues',
  appearance: 'Apparence',
  system: 'Automatique',
  light: 'Claire',
  dark: 'Sombre',
  sampleData: 'Données d’exemple : ces personnes sont inventées. Rien n’est lu sur GitHub ici.',
}
