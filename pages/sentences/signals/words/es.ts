import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  whole: '{said}.',
  asFarAsSeen: '{said}, hasta donde se alcanza a ver (leído: {seen}).',
  unknown: 'Desconocido: {reason}. Se deja fuera, no cuenta como cero.',
  further: '{count} más',
  'activity.commits':
    'one:[Al menos ]{count} commit propio en el año.|[Al menos ]{count} commits propios en el año.',
  'activity.commits.none': 'Ningún commit propio en el año',
  'activity.weeks':
    'one:Actividad en [al menos ]{count} semana del año.|Actividad en [al menos ]{count} semanas del año.',
  'activity.weeks.none': 'Sin actividad en ninguna semana del año',
  'activity.days':
    'one:Actividad en [al menos ]{count} día del año.|Actividad en [al menos ]{count} días del año.',
  'activity.days.none': 'Sin actividad en ningún día del año',
  'activity.streak':
    'one:La racha más larga dura [al menos ]{count} día.|La racha más larga dura [al menos ]{count} días.',
  'activity.streak.none': 'Ningún día con actividad en el año',
  'activity.streak.current':
    'one:La racha actual lleva {count} día.|La racha actual lleva {count} días.',
  'activity.streak.over': 'Ahora no hay ninguna en curso.',
  'activity.recency':
    'one:Última actividad el {day}, hace {count} día.|Última actividad el {day}, hace {count} días.',
  'activity.recency.seen':
    'one:Última actividad vista el {day}, hace {count} día.|Última actividad vista el {day}, hace {count} días.',
  'activity.recency.today': 'Última actividad el {day}.',
  'activity.recency.none': 'Sin actividad pública en el año',
  'activity.repositories':
    'one:[Al menos ]{count} repositorio con 3 o más commits propios en el año.|[Al menos ]{count} repositorios con 3 o más commits propios en el año.',
  'activity.repositories.none': 'Ningún repositorio con 3 o más commits propios en el año',
  'activity.repositories.note': 'Los forks no cuentan.',
  'activity.momentum': 'Actividad en [al menos ]{count} de las últimas 13 semanas.',
  'activity.momentum.none': 'Sin actividad en las últimas 13 semanas',
  'collaboration.pullRequests':
    'one:[Al menos ]{count} pull request abierto en el año.|[Al menos ]{count} pull requests abiertos en el año.',
  'collaboration.pullRequests.none': 'Ningún pull request abierto en el año',
  'collaboration.merged':
    'one:[Al menos ]{count} pull request fusionado en repositorios de otros.|[Al menos ]{count} pull requests fusionados en repositorios de otros.',
  'collaboration.merged.none': 'Ningún pull request fusionado en repositorios de otros',
  'collaboration.merged.share':
    'Es el {share} de los leídos que se abrieron o fusionaron en el año.',
  'collaboration.reviews':
    'one:[Al menos ]{count} revisión de pull requests en el año.|[Al menos ]{count} revisiones de pull requests en el año.',
  'collaboration.reviews.none': 'Ninguna revisión de pull requests en el año',
  'collaboration.issues':
    'one:[Al menos ]{count} issue abierto en el año.|[Al menos ]{count} issues abiertos en el año.',
  'collaboration.issues.none': 'Ningún issue abierto en el año',
  'collaboration.repositories':
    'one:Contribuciones a [al menos ]{count} repositorio de otros.|Contribuciones a [al menos ]{count} repositorios de otros.',
  'collaboration.repositories.none': 'Sin contribuciones a repositorios de otros',
  'collaboration.owners':
    'one:Colaboración con [al menos ]{count} cuenta u organización más: {names}.|Colaboración con [al menos ]{count} cuentas u organizaciones más: {names}.',
  'collaboration.owners.none': 'Sin colaboración con otras cuentas u organizaciones',
  'collaboration.merges':
    'one:[Al menos ]{count} pull request de otros fusionado con un commit de fusión en el año.|[Al menos ]{count} pull requests de otros fusionados con un commit de fusión en el año.',
  'collaboration.merges.none':
    'Ningún pull request de otros fusionado con un commit de fusión en el año',
  'collaboration.merges.note': 'Los fusionados con squash o rebase no dejan rastro.',
  'stackDiversity.languages':
    'one:[Al menos ]{count} lenguaje completo: {names}.|[Al menos ]{count} lenguajes completos: {names}.',
  'stackDiversity.languages.none': 'No se vio ningún lenguaje de peso',
  'stackDiversity.languages.mix':
    'one:La mezcla equivale a {count} lenguaje de igual tamaño.|La mezcla equivale a {count} lenguajes de igual tamaño.',
  'stackDiversity.recentLanguages':
    'one:[Al menos ]{count} lenguaje principal en los repositorios con commits propios del año: {names}.|[Al menos ]{count} lenguajes principales en los repositorios con commits propios del año: {names}.',
  'stackDiversity.recentLanguages.none':
    'Ningún lenguaje principal en los repositorios con commits propios del año',
  'stackDiversity.technologies':
    'one:[Al menos ]{count} framework o herramienta en manifiestos, árboles y temas: {names}.|[Al menos ]{count} frameworks y herramientas en manifiestos, árboles y temas: {names}.',
  'stackDiversity.technologies.none':
    'Ningún framework ni herramienta en manifiestos, árboles y temas',
  'stackDiversity.layers': '[Al menos ]{count} de diez capas: {names}.',
  'stackDiversity.layers.none': 'Ninguna de las diez capas',
  'stackDiversity.ecosystems':
    'one:[Al menos ]{count} ecosistema de paquetes: {names}.|[Al menos ]{count} ecosistemas de paquetes: {names}.',
  'stackDiversity.ecosystems.none': 'Ningún ecosistema de paquetes',
  'aiSavviness.commits':
    'one:Al menos {count} de los {read} commits propios leídos lleva la huella de una herramienta de IA.|Al menos {count} de los {read} commits propios leídos llevan la huella de una herramienta de IA.',
  'aiSavviness.commits.none':
    'one:El único commit propio leído no lleva la huella de ninguna herramienta de IA|Ninguno de los {count} commits propios leídos lleva la huella de una herramienta de IA',
  'aiSavviness.commits.unread': 'No hay commits propios del año que leer',
  'aiSavviness.commits.note': 'Es poca evidencia pública y no dice nada del uso de la IA.',
  'aiSavviness.weeks':
    'one:Huellas de IA vistas en [al menos ]{count} semana del año.|Huellas de IA vistas en [al menos ]{count} semanas del año.',
  'aiSavviness.weeks.none': 'No se vieron huellas de IA en el año',
  'aiSavviness.tools':
    'one:Los commits propios nombran [al menos ]{count} herramienta de IA: {names}.|Los commits propios nombran [al menos ]{count} herramientas de IA: {names}.',
  'aiSavviness.tools.none': 'Los commits propios no nombran ninguna herramienta de IA',
  'aiSavviness.instructions':
    'one:[Al menos ]{count} repositorio con instrucciones para agentes de IA ({names}).|[Al menos ]{count} repositorios con instrucciones para agentes de IA ({names}).',
  'aiSavviness.instructions.none': 'Ningún repositorio con instrucciones para agentes de IA',
  'aiSavviness.stack':
    'one:[Al menos ]{count} tecnología de IA en manifiestos y temas: {names}.|[Al menos ]{count} tecnologías de IA en manifiestos y temas: {names}.',
  'aiSavviness.stack.none': 'Ninguna tecnología de IA en manifiestos y temas',
  'seen.own-commits-alone': 'solo los commits propios',
  'seen.own-commits-read': 'los commits propios leídos',
  'seen.own-commits-read.counted': 'one:{count} commit propio|{count} commits propios',
  'seen.own-commits': 'one:{read} de {count} commit propio|{read} de {count} commits propios',
  'seen.first-repositories': 'one:el primer repositorio|los primeros {count} repositorios',
  'seen.newest-pull-requests':
    'one:el pull request más reciente|los {count} pull requests más recientes',
  'seen.lists-given': 'las listas que dio GitHub',
  'seen.listed': 'lo que aparecía en la lista',
  'seen.parts-of-repositories': 'one:parte de {count} repositorio|parte de {count} repositorios',
  'seen.repositories': 'one:{read} de {count} repositorio|{read} de {count} repositorios',
  'seen.repositories-listed': 'los repositorios de la lista',
  percentile:
    'Más que el {share} de quienes dieron una estrella a GitHub Readme Stats, muestra de 2023 ({compared}).',
  'percentile.activity.commits': 'commits de un año',
  'percentile.collaboration.pullRequests': 'pull requests de toda la vida',
  'percentile.collaboration.reviews': 'revisiones de un año',
  'percentile.collaboration.issues': 'issues de toda la vida',
  'link.calendar': 'Calendario de contribuciones',
  'link.commits': 'Commits propios',
  'link.pullRequests': 'Pull requests',
  'link.merged': 'Fusionados en repositorios de otros',
  'link.reviewed': 'Pull requests revisados',
  'link.issues': 'Issues',
  'next.activity.commits': 'one:{count} commit más en un año|{count} commits más en un año',
  'next.activity.weeks': 'one:{count} semana activa más|{count} semanas activas más',
  'next.activity.days': 'one:{count} día activo más|{count} días activos más',
  'next.activity.streak': 'one:Una racha de {count} día|Una racha de {count} días',
  'next.activity.recency': 'Una contribución hoy',
  'next.activity.repositories': '3 commits en un repositorio más',
  'next.activity.momentum': 'one:{count} semana activa más|{count} semanas activas más',
  'next.collaboration.pullRequests': 'one:{count} pull request más|{count} pull requests más',
  'next.collaboration.merged':
    'one:{count} pull request fusionado más|{count} pull requests fusionados más',
  'next.collaboration.reviews': 'one:{count} revisión más|{count} revisiones más',
  'next.collaboration.issues': 'one:{count} issue más|{count} issues más',
  'next.collaboration.repositories': 'Una contribución a un repositorio más de otros',
  'next.collaboration.owners': 'Una contribución para una cuenta u organización más',
  'next.collaboration.merges':
    'one:{count} pull request de otros fusionado más|{count} pull requests de otros fusionados más',
  'next.stackDiversity.languages': 'Un proyecto de 30 KB en un lenguaje nuevo',
  'next.stackDiversity.recentLanguages': '3 commits en un proyecto con otro lenguaje principal',
  'next.stackDiversity.technologies': 'Tres frameworks o herramientas más en uso',
  'next.stackDiversity.layers': 'Una herramienta de una capa más, como {layer}',
  'next.stackDiversity.ecosystems': 'Un paquete en un ecosistema más',
  'next.aiSavviness.commits':
    'one:{count} commit más que conserve el tráiler de la herramienta de IA|{count} commits más que conserven el tráiler de la herramienta de IA',
  'next.aiSavviness.weeks': 'Una semana más con un commit marcado',
  'next.aiSavviness.tools': 'Un commit marcado de una herramienta más',
  'next.aiSavviness.instructions': 'Un AGENTS.md en un repositorio más',
  'next.aiSavviness.stack': 'Un proyecto con una tecnología de IA más',
  'layer.frontend': 'frontend',
  'layer.backend': 'backend',
  'layer.mobile': 'móvil',
  'layer.data': 'datos',
  'layer.ai': 'IA',
  'layer.infrastructure': 'infraestructura',
  'layer.testing': 'pruebas',
  'layer.security': 'seguridad',
  'layer.systems': 'sistemas',
  'layer.tooling': 'herramientas de desarrollo',
}
