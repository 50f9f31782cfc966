import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  ai_indie_hacker:
    'Sort ses propres produits à un rythme soutenu, le plus souvent en solo et ouvertement avec l’IA.',
  open_source_maintainer:
    'Fait vivre des projets dont d’autres dépendent : revues, fusions et versions.',
  full_stack_polyglot:
    'Construit toutes les couches d’un produit et change de langage pour le faire.',
  backend_architect:
    'Construit des serveurs, des bibliothèques et des systèmes sur lesquels d’autres bâtissent.',
  frontend_craftsman:
    'Construit des interfaces, des composants et des systèmes de design que l’on voit et touche.',
  devops_specialist:
    'Décrit l’infrastructure comme du code et fait tourner clusters, images et pipelines.',
  data_scientist:
    'Travaille avec les données, la statistique et l’apprentissage automatique, dans des notebooks et des bibliothèques.',
  security_sentinel:
    'Trouve, détecte et prévient les attaques : recherche, analyse et outils de sécurité.',
  rising_developer: 'Arrivé depuis peu dans le travail public et en forte progression.',
  code_explorer: 'Suit sa curiosité à travers de nombreux projets et langages, à petits pas.',
  quoted: '« {word} »',
  domain: '{share} du travail : {domain}.',
  'domain.named': '{share} du travail : {domain}, d’après {words}.',
  'domain.frontend': 'frontend',
  'domain.backend': 'backend et systèmes',
  'domain.mobile': 'mobile',
  'domain.devops': 'infrastructure',
  'domain.data': 'données et apprentissage automatique',
  'domain.security': 'sécurité',
  languages: '{share} du code par langages : {names}.',
  specialism: '{share} du travail porte sur un seul domaine spécialisé.',
  breadth: 'Travaille sur {layers}, en {languages}.',
  'layer.interface': 'l’interface',
  'layer.mobile': 'les applications mobiles',
  'layer.data': 'les données',
  'layer.infrastructure': 'l’infrastructure',
  'layer.server': 'le serveur',
  stewardship:
    'one:Sur {count} commit personnel lu : {done}.|Sur {count} commits personnels lus : {done}.',
  'stewardship.none': 'ni fusion ni version',
  'stewardship.merges': '{share} fusionnent des pull requests',
  'stewardship.of-others': '{share} celles d’autres personnes',
  'stewardship.merges-of-others': '{share} fusionnent des pull requests d’autres personnes',
  'stewardship.releases': '{share} publient des versions',
  reviewing: '{reviews} pour {commits}.',
  'reviewing.reviews': 'one:{count} pull request relue|{count} pull requests relues',
  together: 'Environ {done} pour {commits}.',
  'together.nothing': 'rien pour autrui',
  'together.pullRequests':
    'one:{count} pull request vers des dépôts d’autrui|{count} pull requests vers des dépôts d’autrui',
  'together.reviews': 'one:{count} revue|{count} revues',
  'together.issues': 'one:{count} issue|{count} issues',
  ownCommits: 'one:{count} commit personnel|{count} commits personnels',
  openSource: '{share} du travail se présente comme open source.',
  soloWithAi: '{marked} des commits lus portent des traces d’IA.',
  'soloWithAi.owned':
    '{marked} des commits lus portent des traces d’IA, et {owned} du travail va à des dépôts du compte lui-même.',
  aiProduct: 'Dépôts qui parlent de modèles de langage : {repositories} sur {of} ({words}).',
  pace: 'one:{count} commit en un an, {owned} dans des dépôts personnels.|{count} commits en un an, dont {owned} dans des dépôts personnels.',
  rise: 'Première activité en {since}.',
  'rise.lately':
    'one:Sur {count} contribution de l’année, {newest} date des 90 derniers jours.|Sur {count} contributions de l’année, {newest} datent des 90 derniers jours.',
  scatter:
    'one:[Au moins ]{count} contribution à {places}, {each} pour chacun.|[Au moins ]{count} contributions à {places}, {each} pour chacun.',
  'scatter.places': 'one:{count} dépôt|{count} dépôts',
  'insufficient.nothing-read': 'Rien de ce qui renseigne sur le travail n’a pu être lu.',
  'insufficient.too-few':
    'one:{count} trace lisible de travail public (commits ou pull requests, revues, issues, dépôts personnels), c’est trop peu pour juger ; il en faut {enough}.|{count} traces lisibles de travail public (commits ou pull requests, revues, issues, dépôts personnels), c’est trop peu pour juger ; il en faut {enough}.',
  'insufficient.undecided':
    'Ce qui est visible ne parle pas plus pour un archétype que pour un autre.',
  'automation.bot': 'Un bot n’est pas noté comme une personne.',
  'automation.tool-messages':
    '{commits} commits lus sur {read} sont des messages d’outils de publication et de dépendances, tous à l’heure d’un serveur de build. Ils témoignent d’une automatisation, non du travail d’une personne : aucun archétype n’est donc nommé.',
  'automation.schedule':
    'one:{commits} commits lus sur {read} répètent les mêmes quelques messages, aux mêmes minutes de l’heure, sur {count} jour. Ils témoignent d’un script, non du travail d’une personne : aucun archétype n’est donc nommé.|{commits} commits lus sur {read} répètent les mêmes quelques messages, aux mêmes minutes de l’heure, sur {count} jours. Ils témoignent d’un script, non du travail d’une personne : aucun archétype n’est donc nommé.',
  organization: 'Une organisation n’est pas notée comme une personne.',
}
