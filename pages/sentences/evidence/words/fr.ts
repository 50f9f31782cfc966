import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  'reason.not-applicable': 'GitHub n’en garde pas pour ce type de compte',
  'reason.needs-token': 'GitHub n’y répond qu’aux personnes connectées',
  'reason.not-read': 'non lu',
  'reason.forbidden': 'GitHub a refusé de répondre',
  'reason.resource-limits': 'trop volumineux pour que GitHub réponde en une fois',
  'reason.rate-limited': 'le quota de requêtes était épuisé',
  'reason.timed-out': 'GitHub n’a pas répondu à temps',
  'reason.upstream-failed': 'GitHub a répondu par une erreur',
  'reason.unreadable': 'ce qui s’y trouve n’est pas du texte lisible',
  unseen: '{what} : {reason}',
  'part.name': 'Le nom',
  'part.avatar': 'L’image',
  'part.age': 'L’âge du compte',
  'part.calendar': 'Le calendrier des contributions',
  'part.commit-count': 'Le nombre de commits',
  'part.pull-request-count': 'Le nombre de pull requests',
  'part.review-count': 'Le nombre de revues',
  'part.issue-count': 'Le nombre d’issues',
  'part.commits-by-repository': 'Commits par dépôt',
  'part.pull-requests-by-repository': 'Pull requests par dépôt',
  'part.reviews-by-repository': 'Revues par dépôt',
  'part.issues-by-repository': 'Issues par dépôt',
  'part.active-years': 'Les années d’activité',
  'part.pull-requests': 'Les pull requests',
  'part.repositories': 'Les dépôts',
  'part.repository-count': 'Le nombre de dépôts',
  'part.commits': 'Les commits',
  'part.further-pull-requests': 'D’autres pull requests',
  'part.further-pull-requests.counted':
    'one:{count} autre pull request|{count} autres pull requests',
  'part.further-repositories': 'D’autres dépôts',
  'part.further-repositories.counted': 'one:{count} autre dépôt|{count} autres dépôts',
  'part.commits-of-repositories': 'Commits de certains dépôts',
  'part.commits-of-repositories.counted': 'one:Commits de {count} dépôt|Commits de {count} dépôts',
  'part.languages-of-repositories': 'Langages de certains dépôts',
  'part.languages-of-repositories.counted':
    'one:Langages de {count} dépôt|Langages de {count} dépôts',
  'part.files-of-repositories': 'Fichiers de certains dépôts',
  'part.files-of-repositories.counted': 'one:Fichiers de {count} dépôt|Fichiers de {count} dépôts',
  'part.dependencies-of-repositories': 'Dépendances de certains dépôts',
  'part.dependencies-of-repositories.counted':
    'one:Dépendances de {count} dépôt|Dépendances de {count} dépôts',
  coverage: '{share} des éléments ont été vus.',
  range: 'Jusqu’à {points} avec ce qui n’a pas pu être vu.',
  'confidence.high':
    'Confiance élevée : au moins quatre cinquièmes des éléments ont été vus, et ils sont nombreux.',
  'confidence.medium':
    'Confiance moyenne : au moins la moitié des éléments ont été vus, assez pour juger.',
  'confidence.low':
    'Confiance faible : moins de la moitié des éléments ont été vus, ou il y en a très peu.',
  'source.graphql': 'Lu par l’interface GraphQL de GitHub.',
  'source.rest': 'Lu par l’interface REST de GitHub sans jeton, qui en dit moins.',
  'source.mixed': 'Lu par l’interface GraphQL de GitHub et, là où elle n’a rien donné, par REST.',
}
