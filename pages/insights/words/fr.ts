import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Tendances',
  description:
    'Ce que montrent toutes les analyses ensemble, et personne en particulier : marques d’IA par langage, archétypes, outils d’IA, scores et le travail d’une année.',
  lead: 'Ce que montrent toutes les analyses ensemble, et personne en particulier.',
  metricsLabel: 'Ce qui est montré',
  periodsLabel: 'Période',
  ai_usage_by_language: 'Marques d’IA par langage',
  archetype_distribution: 'Archétypes',
  model_popularity: 'Outils d’IA',
  generation_trends: 'Analyses au fil du temps',
  score_distribution: 'Répartition des scores',
  count_distribution: 'Le travail d’une année',
  about_ai_usage_by_language:
    'Selon le langage le plus présent : quelle part des commits propres porte la marque d’un outil d’IA. C’est un minimum, car l’absence de marque ne prouve rien.',
  about_archetype_distribution: 'À quelle fréquence chaque archétype apparaît.',
  about_model_popularity:
    'Dans combien d’analyses les commits propres nomment l’outil. Une analyse peut en nommer plusieurs : ils ne s’additionnent pas.',
  about_generation_trends:
    'Résultats établis. La largeur d’une colonne est le temps, sa hauteur le nombre d’analyses par semaine : son aire est le nombre d’analyses.',
  about_score_distribution:
    'Scores de 0 à 100. L’aire d’une colonne est le nombre d’analyses qu’elle contient.',
  about_count_distribution:
    'Ce que les gens ont fait en un an, sur un axe où chaque pas double. L’aire d’une colonne est le nombre d’analyses qu’elle contient.',
  '7d': '7 jours',
  '30d': '30 jours',
  '90d': '90 jours',
  '1y': '1 an',
  rests:
    'one:Repose sur {count} analyse de personnes, en semaines entières du {from} au {to}. Formule {formula}.|Repose sur {count} analyses de personnes, en semaines entières du {from} au {to}. Formule {formula}.',
  notPeople:
    'Ce sont des analyses qui sont comptées, pas des personnes : qui est analysé un autre jour compte de nouveau.',
  small:
    'one:Aucun nombre ne représente moins de {count} analyse ; ce qui est plus petit est retenu.|Aucun nombre ne représente moins de {count} analyses ; ce qui est plus petit est retenu.',
  noise: 'Chaque nombre porte un peu de bruit.',
  empty: 'Rien à raconter pour l’instant',
  emptyWhy:
    'one:Les semaines apparaissent une fois terminées, quand elles réunissent assez d’analyses pour qu’aucun nombre n’en représente moins de {count}. Une période plus longue en a peut-être.|Les semaines apparaissent une fois terminées, quand elles réunissent assez d’analyses pour qu’aucun nombre n’en représente moins de {count}. Une période plus longue en a peut-être.',
  nothing: 'Rien de cela n’est assez grand pour être montré dans cette période.',
  withheld: 'Retenu',
  withheldNote:
    'one:{count} analyse est retenue : elle est dans des lignes trop petites pour être montrées.|{count} analyses sont retenues : elles sont dans des lignes trop petites pour être montrées.',
  others: 'Autres',
  noCode: 'Sans code',
  insufficientData: 'Données insuffisantes',
  automation: 'Compte automatisé',
  table: 'En tableau',
  csv: 'Télécharger (CSV)',
  json: 'Données (JSON)',
  language: 'Langage',
  archetype: 'Archétype',
  tool: 'Outil',
  scans: 'Analyses',
  share: 'Part',
  from: 'De',
  to: 'À',
  span: '{from} à {to}',
  scansAWeek: 'one:{count} analyse par semaine|{count} analyses par semaine',
  values: 'Valeurs',
  percentile: '{percent} ont au plus',
  scoresOf: '{name} : répartition',
  overall: 'Ensemble',
  commits: 'Commits propres',
  pullRequests: 'Pull requests ouvertes',
  reviews: 'Revues',
  issues: 'Issues ouvertes',
  unknown: 'Inconnu',
  noMark: 'Aucune marque',
  band: '{from} à {to}',
  atLeastMarked: 'au moins {percent} avec une marque',
  median: 'La moitié a au plus {value}.',
  middle: 'La moitié centrale va de {low} à {high}.',
  unknownCount: 'one:Inconnu dans {count} analyse.|Inconnu dans {count} analyses.',
  stepFrom: '{from} et plus',
  atMost: 'Au plus',
}
