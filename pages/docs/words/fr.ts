import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Documentation',
  lead: 'Comment les chiffres sont calculés, comment s’en servir ailleurs et comment tout héberger soi-même.',
  inEnglish: 'Le texte des documents est en anglais.',
  all: 'Tous les documents',
  contents: 'Sur cette page',
  neighbours: 'Autres documents',
  before: 'Précédent',
  after: 'Suivant',
  partScore: 'Comment les chiffres sont calculés',
  partUse: 'S’en servir',
  partRun: 'L’héberger',
  score: 'Le score',
  'about-score':
    'Tous les signaux, courbes et sources des quatre dimensions, générés à partir du code.',
  archetypes: 'Archétypes',
  'about-archetypes':
    'Ce qui décide de chacun des dix archétypes, et avec quelle fiabilité cela a été mesuré.',
  'ai-marks': 'Traces d’IA',
  'about-ai-marks':
    'Ce qui compte comme trace d’un outil d’IA dans un commit, et pourquoi c’est toujours un minimum.',
  insights: 'Statistiques',
  'about-insights':
    'Ce que révèlent toutes les analyses réunies, et pourquoi personne ne peut y être retrouvé.',
  changelog: 'Versions de la formule',
  'about-changelog': 'Ce qui a changé dans la formule, quand et pourquoi.',
  embeds: 'Badges et cartes',
  'about-embeds':
    'Tous les paramètres, la migration depuis d’autres services, le cache et le retrait.',
  api: 'Référence de l’API',
  'about-api': 'Chaque opération : ce qu’elle accepte, ce qu’elle répond et ses erreurs.',
  cli: 'La ligne de commande',
  'about-cli':
    'Analyses, comparaisons et images dans un terminal : commandes, scripts, jetons, complétion.',
  action: 'Des cartes dans votre dépôt',
  'about-action':
    'Une GitHub Action qui dessine des cartes et les garde en fichiers, avec les octets mêmes du service.',
  review: 'Revue de code',
  'about-review':
    'Les pull requests de GitHub, GitLab et Bitbucket, lues en mémoire, passées en revue puis oubliées : mise en place, droits, ce qui est conservé.',
  mcp: 'Pour les agents : MCP',
  'about-mcp':
    'Connecter Claude, ChatGPT, éditeurs et terminaux ; les outils, et la connexion d’un programme.',
  studio: 'Le studio',
  'about-studio':
    'Images et kits de profil, modèles, clés personnelles : le parcours d’une commande et son coût.',
  texts: 'Textes',
  'about-texts':
    'Un résultat expliqué, les étapes suivantes, une bio, un README : écrits par des règles ou par un modèle, et comment chaque phrase est vérifiée.',
  accounts: 'Connexion et clés',
  'about-accounts': 'Sessions, terminal, clés d’API, et comment tout faire oublier.',
  limits: 'Limites',
  'about-limits': 'Ce que chaque visiteur peut demander et ce que les réponses en disent.',
  gateway: 'Textes de modèles',
  'about-gateway':
    'À qui le service demande des textes, ce qui suit chaque échec et ce que cela coûte.',
  'self-hosting': 'Auto-hébergement',
  'about-self-hosting': 'Déploiement, surveillance, traces et caches.',
}
