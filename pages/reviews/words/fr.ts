import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Revues de code',
  description:
    'Ce qu’ont donné les revues de code d’un dépôt, pour ceux qui ont son webhook, et ce qu’elles trouvent dans une pull request.',
  lead: 'Ce qu’ont donné les revues de code d’un dépôt, et ce qu’une revue trouve dans une pull request.',
  countsTitle: 'Ce qu’ont donné les revues',
  hookLabel: 'Adresse ou identifiant du webhook',
  hookHint:
    'Elle figure dans les réglages du webhook chez GitHub, GitLab ou Bitbucket. Elle ne sert qu’à cette réponse ; le service ne la conserve nulle part, pas même dans un cookie. Cet onglet du navigateur la retient jusqu’à sa fermeture.',
  period: 'Période',
  weeks: 'one:{count} semaine|{count} semaines',
  show: 'Afficher',
  setUp: 'Pas encore de webhook ?',
  setUpText: 'Une seule commande met en place les revues de code d’un dépôt.',
  setUpLink: 'Comment faire',
  empty: 'Rien n’a encore été compté',
  emptyText:
    'Il n’y a eu aucune revue pendant cette période. Les chiffres arrivent avec la prochaine pull request, une ou deux minutes après sa revue.',
  reviews: 'Revues',
  found: 'Signalés',
  accepted: 'Acceptés',
  dismissed: 'Écartés',
  acceptance: 'Taux d’acceptation',
  tooFew: 'trop peu pour le dire',
  byWeek: 'Constats par semaine',
  bySeverity: 'Constats par gravité, avec taux d’acceptation',
  byCategory: 'Constats par catégorie, avec taux d’acceptation',
  timeToFix: 'Délai avant correction d’un constat',
  median: 'La moitié d’entre eux :',
  hour: 'en moins d’une heure',
  day: 'en moins d’un jour',
  week: 'en moins d’une semaine',
  month: 'en moins d’un mois',
  longer: 'en plus d’un mois',
  critical: 'Critique',
  high: 'Élevée',
  medium: 'Moyenne',
  low: 'Faible',
  info: 'Information',
  security: 'Sécurité',
  architecture: 'Architecture',
  quality: 'Qualité',
  dismissedRules: 'Règles les plus souvent écartées',
  aboutRules:
    'Nombre de rejets et leur part : écartés ÷ (acceptés + écartés). Les règles sont comptées par mois.',
  rests: 'Du {from} au {to}.',
  partial:
    'one:Dans {count} revue, tous les fichiers n’ont pas pu être lus.|Dans {count} revues, tous les fichiers n’ont pas pu être lus.',
  aboutCounts:
    'Signalés : sur une ligne ou dans le résumé. Acceptés : disparus lors d’un envoi ultérieur. Écartés : quelqu’un l’a décidé. Chacun compte dans la semaine où cela s’est produit.',
  aboutAcceptance:
    'one:Taux d’acceptation = acceptés ÷ (acceptés + écartés). En dessous de {count} pour les deux ensemble, ni part ni médiane ne sont données.|Taux d’acceptation = acceptés ÷ (acceptés + écartés). En dessous de {count} pour les deux ensemble, ni part ni médiane ne sont données.',
  aboutWeeks:
    'Un tiret marque une semaine sans revue : rien n’a été cherché, ce qui n’est pas la même chose que rien trouvé.',
  aboutNames:
    'Les chiffres sont rangés sous des empreintes que seul cet identifiant retrouve. Ils ne contiennent ni code, ni chemin, ni nom, et disparaissent après treize mois.',
  table: 'Sous forme de tableaux',
  foundCount: 'one:{count} constat|{count} constats',
  weekOf: 'Semaine du',
  severity: 'Gravité',
  category: 'Catégorie',
  time: 'Délai',
}
