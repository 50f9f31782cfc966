import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  scan: 'Résultats d’analyses',
  'about-scan': 'Le résultat d’un identifiant, scellé. Seul qui nomme l’identifiant peut l’ouvrir.',
  embedCopy: 'Chiffres des badges et cartes',
  'about-embedCopy':
    'Scores, parts des langages et décomptes par jour d’un identifiant, scellés. Ni nom, ni dépôt, ni commit.',
  images: 'Images',
  'about-images':
    'Images faites pour quelqu’un, scellées sous un nom que personne ne peut deviner.',
  imageEnds: 'Fins des images',
  'about-imageEnds': 'Quand chaque image doit être supprimée.',
  session: 'Sessions de visiteurs',
  'about-session': 'La session d’un visiteur, sous les bits aléatoires de son cookie.',
  signIn: 'Connexions en cours',
  'about-signIn': 'Le nécessaire jusqu’à ce que GitHub renvoie le visiteur.',
  device: 'Appareils en attente',
  'about-device': 'Un terminal qui attend la confirmation de sa connexion.',
  clientRequest: 'Programmes qui demandent',
  'about-clientRequest': 'Un programme qui attend votre oui ou votre non.',
  clientCode: 'Codes de programmes',
  'about-clientCode':
    'Ce qu’un programme autorisé échange une fois contre ses jetons, en une minute.',
  terminal: 'Connexions de terminaux et de programmes',
  'about-terminal': 'Quel jeton de renouvellement d’un terminal ou programme est valable.',
  grant: 'Jetons GitHub de terminaux et de programmes',
  'about-grant': 'Ce que GitHub a donné, scellé sous les bits du terminal ou du programme.',
  apiKey: 'Clés d’API',
  'about-apiKey': 'Clés créées par des visiteurs, sous les bits de la clé elle-même.',
  account: 'Listes de ce que possède un compte',
  'about-account':
    'Quelles sessions, quels terminaux et quelles clés existent, pour tout clore d’un coup.',
  optOut: 'Retraits',
  'about-optOut': 'Quels identifiants ne doivent pas être montrés, en empreintes à clé.',
  bar: 'Retraits, une seconde fois',
  'about-bar': 'La même marque là où se font les analyses, au cas où le stockage tombe.',
  budgets: 'Budgets des visiteurs',
  'about-budgets': 'Quand ce qui a été dépensé revient, sous une empreinte qui change chaque jour.',
  jobQueue: 'Commandes en cours',
  'about-jobQueue': 'Quelles commandes du studio attendent, quatre heures au plus.',
  hooks: 'Webhooks des revues de code',
  'about-hooks':
    'Pour quel dépôt est un webhook, et le jeton de son hébergeur, scellés sous un identifiant que seuls l’hébergeur et les propriétaires du dépôt connaissent. Effacés 90 jours après le dernier envoi.',
  deliveries: 'Envois des webhooks',
  'about-deliveries':
    'Qu’un envoi est arrivé, sous forme d’empreinte à clé, pendant 30 jours ; ce qui reste à faire, scellé, jusqu’à ce que ce soit fait.',
  reviewedPulls: 'Ce qui a été dit sur les pull requests',
  'about-reviewedPulls':
    'Ce que la revue a dit sur une pull request, sous forme d’empreintes à clé, de numéros de ligne et de numéros de ses commentaires chez l’hébergeur, avec le grand modèle interrogé à son sujet et l’issue de cette demande, scellé. Effacé à sa fermeture, ou 30 jours après le dernier événement.',
  dismissals: 'Constats écartés',
  'about-dismissals':
    'Les constats que des personnes ont écartés dans un dépôt, sous forme d’empreintes à clé, scellés. Aucun ne compte plus 180 jours après sa dernière apparition ; tous sont effacés 180 jours après celle du dernier.',
  connection: 'Liaisons en cours',
  'about-connection':
    'Quel dépôt quelqu’un est allé connecter chez son hébergeur, jusqu’à son retour, dix minutes au plus.',
  connected: 'Liaisons pour des terminaux',
  'about-connected':
    'Ce qu’a donné la connexion d’un dépôt, scellé, jusqu’à ce que le terminal qui l’attend l’ait pris, dix minutes au plus.',
  reviewQueue: 'Revues en cours',
  'about-reviewQueue': 'Quelles pull requests attendent leur revue, sous scellé. Jamais de code.',
  jobs: 'Commandes du studio',
  'about-jobs':
    'Ce que quelqu’un fait créer au studio et où cela en est, scellé sous les bits propres de la commande, pendant quatre heures.',
  jobPlaces: 'Places pour les commandes',
  'about-jobPlaces':
    'Combien de commandes a un visiteur du studio, sous un nom chiffré de son cookie.',
  tokens: 'Quota chez GitHub',
  'about-tokens': 'Ce qui reste à chaque jeton du service.',
  modelAnswers: 'Réponses de modèles',
  'about-modelAnswers': 'À des questions qui ne concernent personne : scellées, gardées un jour.',
  tally: 'Décompte de l’heure',
  'about-tally': 'Combien de fois chaque chose s’est terminée de chaque façon.',
  metrics: 'Métriques',
  'about-metrics': 'Chiffres sur les requêtes, pour qui exploite le service.',
  queue: 'Décomptes en cours',
  'about-queue': 'Décomptes anonymes en attente d’écriture.',
  counters: 'Décomptes',
  'about-counters': 'Combien d’analyses sont tombées dans quelle tranche, par jour.',
  reviewCounts: 'Décomptes des revues de code',
  'about-reviewCounts':
    'Combien de constats ont été faits, corrigés ou écartés, sous des empreintes que seule l’adresse du webhook permet de retrouver ou, avec l’application GitHub, le numéro du dépôt et le secret de ce service. Effacés après treize mois.',
  applied: 'Messages déjà comptés',
  'about-applied': 'Pour qu’un message livré deux fois ne compte qu’une fois.',
  embeds: 'Images intégrées',
  'about-embeds': 'Images demandées : une minute ici, quelques heures dans des caches.',
  pictures: 'Images en pixels',
  'about-pictures': 'Versions PNG des images intégrées, pendant quatre heures.',
  looks: 'Recherches d’une preuve',
  'about-looks': 'Que la preuve d’un retrait n’a pas encore été trouvée, pendant une minute.',
  underWay: 'Analyses en cours',
  'about-underWay':
    'Qui lit un identifiant en ce moment et, pendant une minute, le résultat scellé.',
  vaults: 'Coffres à clés',
  'about-vaults':
    'Ce pour quoi la clé d’un visiteur est scellée, et lesquelles ont été ouvertes ; jamais une clé.',
  guards: 'Protection contre les afflux',
  'about-guards':
    'Combien de requêtes sont venues d’une adresse, en empreinte, pendant une minute.',
  answers: 'Réponses de l’API',
  'about-answers': 'Le résultat demandé, pendant une minute.',
  appearance: 'Clair ou sombre',
  'about-appearance': 'L’apparence choisie sur ce site. Elle n’est envoyée à personne.',
  tabHook: 'Le webhook d’un onglet',
  'about-tabHook':
    'Le webhook saisi sur la page des revues de code, jusqu’à la fermeture de l’onglet. Il n’est envoyé qu’avec les formulaires de cette page.',
  deviceResult: 'Le dernier résultat de cet appareil',
  'about-deviceResult':
    'Le dernier résultat affiché par ce navigateur, qu’il garde lui-même une demi-heure pour le montrer hors connexion. Personne d’autre ne le lit.',
  traces: 'Traces de requêtes',
  'about-traces': 'La durée des parties d’une requête. Ni chemin, ni identifiant, ni adresse.',
  logs: 'Journaux',
  'about-logs':
    'Motif de route, statut et durée des requêtes. Ni chemin, ni identifiant, ni adresse.',
  stranger: 'Quelque chose sans nom de notre part',
  'about-stranger': 'Cela se trouve dans un stockage et ne le devrait pas.',
}
