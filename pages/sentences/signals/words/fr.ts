import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  whole: '{said}.',
  asFarAsSeen: '{said}, pour autant qu’on puisse le voir (lu : {seen}).',
  unknown: 'Inconnu : {reason}. C’est laissé de côté, non compté comme zéro.',
  further: 'one:{count} autre|{count} autres',
  'activity.commits':
    'one:[Au moins ]{count} commit personnel dans l’année.|[Au moins ]{count} commits personnels dans l’année.',
  'activity.commits.none': 'Aucun commit personnel dans l’année',
  'activity.weeks':
    'one:Activité sur [au moins ]{count} semaine de l’année.|Activité sur [au moins ]{count} semaines de l’année.',
  'activity.weeks.none': 'Aucune semaine active dans l’année',
  'activity.days':
    'one:Activité sur [au moins ]{count} jour de l’année.|Activité sur [au moins ]{count} jours de l’année.',
  'activity.days.none': 'Aucun jour actif dans l’année',
  'activity.streak':
    'one:La plus longue série dure [au moins ]{count} jour.|La plus longue série dure [au moins ]{count} jours.',
  'activity.streak.none': 'Aucun jour actif dans l’année',
  'activity.streak.current':
    'one:La série en cours compte {count} jour.|La série en cours compte {count} jours.',
  'activity.streak.over': 'Aucune n’est en cours.',
  'activity.recency':
    'one:Dernière activité le {day}, il y a {count} jour.|Dernière activité le {day}, il y a {count} jours.',
  'activity.recency.seen':
    'one:Dernière activité vue le {day}, il y a {count} jour.|Dernière activité vue le {day}, il y a {count} jours.',
  'activity.recency.today': 'Dernière activité le {day}.',
  'activity.recency.none': 'Aucune activité publique dans l’année',
  'activity.repositories':
    'one:[Au moins ]{count} dépôt avec 3 commits personnels ou plus dans l’année.|[Au moins ]{count} dépôts avec 3 commits personnels ou plus dans l’année.',
  'activity.repositories.none': 'Aucun dépôt avec 3 commits personnels ou plus dans l’année',
  'activity.repositories.note': 'Les forks ne comptent pas.',
  'activity.momentum': 'Activité sur [au moins ]{count} des 13 dernières semaines.',
  'activity.momentum.none': 'Aucune activité sur les 13 dernières semaines',
  'collaboration.pullRequests':
    'one:[Au moins ]{count} pull request ouverte dans l’année.|[Au moins ]{count} pull requests ouvertes dans l’année.',
  'collaboration.pullRequests.none': 'Aucune pull request ouverte dans l’année',
  'collaboration.merged':
    'one:[Au moins ]{count} pull request fusionnée dans des dépôts d’autrui.|[Au moins ]{count} pull requests fusionnées dans des dépôts d’autrui.',
  'collaboration.merged.none': 'Aucune pull request fusionnée dans des dépôts d’autrui',
  'collaboration.merged.share':
    'Soit {share} de celles lues qui ont été ouvertes ou fusionnées dans l’année.',
  'collaboration.reviews':
    'one:[Au moins ]{count} revue de pull request faite dans l’année.|[Au moins ]{count} revues de pull requests faites dans l’année.',
  'collaboration.reviews.none': 'Aucune revue de pull request faite dans l’année',
  'collaboration.issues':
    'one:[Au moins ]{count} issue ouverte dans l’année.|[Au moins ]{count} issues ouvertes dans l’année.',
  'collaboration.issues.none': 'Aucune issue ouverte dans l’année',
  'collaboration.repositories':
    'one:Contributions à [au moins ]{count} dépôt d’autrui.|Contributions à [au moins ]{count} dépôts d’autrui.',
  'collaboration.repositories.none': 'Aucune contribution à des dépôts d’autrui',
  'collaboration.owners':
    'one:Collaboration avec [au moins ]{count} autre compte ou organisation : {names}.|Collaboration avec [au moins ]{count} autres comptes ou organisations : {names}.',
  'collaboration.owners.none': 'Aucune collaboration avec d’autres comptes ou organisations',
  'collaboration.merges':
    'one:[Au moins ]{count} pull request d’autrui fusionnée par un commit de fusion dans l’année.|[Au moins ]{count} pull requests d’autrui fusionnées par un commit de fusion dans l’année.',
  'collaboration.merges.none':
    'Aucune pull request d’autrui fusionnée par un commit de fusion dans l’année',
  'collaboration.merges.note': 'Celles fusionnées par squash ou rebase ne laissent pas de trace.',
  'stackDiversity.languages':
    'one:[Au moins ]{count} langage entier : {names}.|[Au moins ]{count} langages entiers : {names}.',
  'stackDiversity.languages.none': 'Aucun langage de poids n’a été vu',
  'stackDiversity.languages.mix':
    'one:Le mélange équivaut à {count} langage de même taille.|Le mélange équivaut à {count} langages de même taille.',
  'stackDiversity.recentLanguages':
    'one:[Au moins ]{count} langage principal dans les dépôts avec des commits personnels de l’année : {names}.|[Au moins ]{count} langages principaux dans les dépôts avec des commits personnels de l’année : {names}.',
  'stackDiversity.recentLanguages.none':
    'Aucun langage principal dans les dépôts avec des commits personnels de l’année',
  'stackDiversity.technologies':
    'one:[Au moins ]{count} framework ou outil dans les manifestes, arborescences et sujets : {names}.|[Au moins ]{count} frameworks et outils dans les manifestes, arborescences et sujets : {names}.',
  'stackDiversity.technologies.none':
    'Aucun framework ni outil dans les manifestes, arborescences et sujets',
  'stackDiversity.layers':
    'one:[Au moins ]{count} couche sur dix : {names}.|[Au moins ]{count} couches sur dix : {names}.',
  'stackDiversity.layers.none': 'Aucune des dix couches',
  'stackDiversity.ecosystems':
    'one:[Au moins ]{count} écosystème de paquets : {names}.|[Au moins ]{count} écosystèmes de paquets : {names}.',
  'stackDiversity.ecosystems.none': 'Aucun écosystème de paquets',
  'aiSavviness.commits':
    'one:Au moins {count} des {read} commits personnels lus porte la trace d’un outil d’IA.|Au moins {count} des {read} commits personnels lus portent la trace d’un outil d’IA.',
  'aiSavviness.commits.none':
    'one:Le seul commit personnel lu ne porte la trace d’aucun outil d’IA|Aucun des {count} commits personnels lus ne porte la trace d’un outil d’IA',
  'aiSavviness.commits.unread': 'Aucun commit personnel de l’année à lire',
  'aiSavviness.commits.note':
    'C’est peu d’éléments publics, et cela ne dit rien de l’usage de l’IA.',
  'aiSavviness.weeks':
    'one:Traces d’IA vues sur [au moins ]{count} semaine de l’année.|Traces d’IA vues sur [au moins ]{count} semaines de l’année.',
  'aiSavviness.weeks.none': 'Aucune trace d’IA vue dans l’année',
  'aiSavviness.tools':
    'one:Les commits personnels citent [au moins ]{count} outil d’IA : {names}.|Les commits personnels citent [au moins ]{count} outils d’IA : {names}.',
  'aiSavviness.tools.none': 'Les commits personnels ne citent aucun outil d’IA',
  'aiSavviness.instructions':
    'one:[Au moins ]{count} dépôt avec des instructions pour agents d’IA ({names}).|[Au moins ]{count} dépôts avec des instructions pour agents d’IA ({names}).',
  'aiSavviness.instructions.none': 'Aucun dépôt avec des instructions pour agents d’IA',
  'aiSavviness.stack':
    'one:[Au moins ]{count} technologie d’IA dans les manifestes et sujets : {names}.|[Au moins ]{count} technologies d’IA dans les manifestes et sujets : {names}.',
  'aiSavviness.stack.none': 'Aucune technologie d’IA dans les manifestes et sujets',
  'seen.own-commits-alone': 'les commits personnels seuls',
  'seen.own-commits-read': 'les commits personnels lus',
  'seen.own-commits-read.counted': 'one:{count} commit personnel|{count} commits personnels',
  'seen.own-commits':
    'one:{read} sur {count} commit personnel|{read} sur {count} commits personnels',
  'seen.first-repositories': 'one:le premier dépôt|les {count} premiers dépôts',
  'seen.newest-pull-requests':
    'one:la pull request la plus récente|les {count} pull requests les plus récentes',
  'seen.lists-given': 'les listes fournies par GitHub',
  'seen.listed': 'ce qui figurait dans la liste',
  'seen.parts-of-repositories': 'one:une partie de {count} dépôt|une partie de {count} dépôts',
  'seen.repositories': 'one:{read} sur {count} dépôt|{read} sur {count} dépôts',
  'seen.repositories-listed': 'les dépôts de la liste',
  percentile:
    'Plus que {share} des personnes qui ont mis une étoile à GitHub Readme Stats, échantillon de 2023 ({compared}).',
  'percentile.activity.commits': 'commits d’une année',
  'percentile.collaboration.pullRequests': 'pull requests de toute une vie',
  'percentile.collaboration.reviews': 'revues d’une année',
  'percentile.collaboration.issues': 'issues de toute une vie',
  'link.calendar': 'Calendrier des contributions',
  'link.commits': 'Commits personnels',
  'link.pullRequests': 'Pull requests',
  'link.merged': 'Fusionnées dans des dépôts d’autrui',
  'link.reviewed': 'Pull requests relues',
  'link.issues': 'Issues',
  'next.activity.commits': 'one:{count} commit de plus en un an|{count} commits de plus en un an',
  'next.activity.weeks': 'one:{count} semaine active de plus|{count} semaines actives de plus',
  'next.activity.days': 'one:{count} jour actif de plus|{count} jours actifs de plus',
  'next.activity.streak': 'one:Une série de {count} jour|Une série de {count} jours',
  'next.activity.recency': 'Une contribution aujourd’hui',
  'next.activity.repositories': '3 commits dans un dépôt de plus',
  'next.activity.momentum': 'one:{count} semaine active de plus|{count} semaines actives de plus',
  'next.collaboration.pullRequests':
    'one:{count} pull request de plus|{count} pull requests de plus',
  'next.collaboration.merged':
    'one:{count} pull request fusionnée de plus|{count} pull requests fusionnées de plus',
  'next.collaboration.reviews': 'one:{count} revue de plus|{count} revues de plus',
  'next.collaboration.issues': 'one:{count} issue de plus|{count} issues de plus',
  'next.collaboration.repositories': 'Une contribution à un dépôt d’autrui de plus',
  'next.collaboration.owners': 'Une contribution pour un compte ou une organisation de plus',
  'next.collaboration.merges':
    'one:{count} pull request d’autrui fusionnée de plus|{count} pull requests d’autrui fusionnées de plus',
  'next.stackDiversity.languages': 'Un projet de 30 Ko dans un nouveau langage',
  'next.stackDiversity.recentLanguages': '3 commits dans un projet d’un autre langage principal',
  'next.stackDiversity.technologies': 'Trois frameworks ou outils de plus en usage',
  'next.stackDiversity.layers': 'Un outil d’une couche de plus, par exemple {layer}',
  'next.stackDiversity.ecosystems': 'Un paquet dans un écosystème de plus',
  'next.aiSavviness.commits':
    'one:{count} commit de plus qui garde le trailer de l’outil d’IA|{count} commits de plus qui gardent le trailer de l’outil d’IA',
  'next.aiSavviness.weeks': 'Une semaine de plus avec un commit marqué',
  'next.aiSavviness.tools': 'Un commit marqué d’un outil de plus',
  'next.aiSavviness.instructions': 'Un AGENTS.md dans un dépôt de plus',
  'next.aiSavviness.stack': 'Un projet avec une technologie d’IA de plus',
  'layer.frontend': 'frontend',
  'layer.backend': 'backend',
  'layer.mobile': 'mobile',
  'layer.data': 'données',
  'layer.ai': 'IA',
  'layer.infrastructure': 'infrastructure',
  'layer.testing': 'tests',
  'layer.security': 'sécurité',
  'layer.systems': 'systèmes',
  'layer.tooling': 'outillage',
}
