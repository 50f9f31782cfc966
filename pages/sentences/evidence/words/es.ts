import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  'reason.not-applicable': 'GitHub no guarda esto de cuentas así',
  'reason.needs-token': 'GitHub solo responde a esto con sesión iniciada',
  'reason.not-read': 'no se leyó',
  'reason.forbidden': 'GitHub se negó a responder',
  'reason.resource-limits': 'demasiado grande para que GitHub responda de una vez',
  'reason.rate-limited': 'se agotó el cupo de solicitudes',
  'reason.timed-out': 'GitHub no respondió a tiempo',
  'reason.upstream-failed': 'GitHub respondió con un error',
  'reason.unreadable': 'lo que hay no es texto legible',
  unseen: '{what}: {reason}',
  'part.name': 'El nombre',
  'part.avatar': 'La imagen',
  'part.age': 'La antigüedad de la cuenta',
  'part.calendar': 'El calendario de contribuciones',
  'part.commit-count': 'El número de commits',
  'part.pull-request-count': 'El número de pull requests',
  'part.review-count': 'El número de revisiones',
  'part.issue-count': 'El número de issues',
  'part.commits-by-repository': 'Commits por repositorio',
  'part.pull-requests-by-repository': 'Pull requests por repositorio',
  'part.reviews-by-repository': 'Revisiones por repositorio',
  'part.issues-by-repository': 'Issues por repositorio',
  'part.active-years': 'Los años con actividad',
  'part.pull-requests': 'Los pull requests',
  'part.repositories': 'Los repositorios',
  'part.repository-count': 'El número de repositorios',
  'part.commits': 'Los commits',
  'part.further-pull-requests': 'Otros pull requests',
  'part.further-pull-requests.counted': 'one:{count} pull request más|{count} pull requests más',
  'part.further-repositories': 'Otros repositorios',
  'part.further-repositories.counted': 'one:{count} repositorio más|{count} repositorios más',
  'part.commits-of-repositories': 'Commits de algunos repositorios',
  'part.commits-of-repositories.counted':
    'one:Commits de {count} repositorio|Commits de {count} repositorios',
  'part.languages-of-repositories': 'Lenguajes de algunos repositorios',
  'part.languages-of-repositories.counted':
    'one:Lenguajes de {count} repositorio|Lenguajes de {count} repositorios',
  'part.files-of-repositories': 'Archivos de algunos repositorios',
  'part.files-of-repositories.counted':
    'one:Archivos de {count} repositorio|Archivos de {count} repositorios',
  'part.dependencies-of-repositories': 'Dependencias de algunos repositorios',
  'part.dependencies-of-repositories.counted':
    'one:Dependencias de {count} repositorio|Dependencias de {count} repositorios',
  coverage: 'Se vio el {share} de la evidencia.',
  range: 'Hasta {points} con lo que no se pudo ver.',
  'confidence.high':
    'Confianza alta: se vieron al menos cuatro quintos de la evidencia, y es abundante.',
  'confidence.medium':
    'Confianza media: se vio al menos la mitad de la evidencia, suficiente para juzgar.',
  'confidence.low': 'Confianza baja: se vio menos de la mitad de la evidencia, o hay muy poca.',
  'source.graphql': 'Leído de la interfaz GraphQL de GitHub.',
  'source.rest': 'Leído de la interfaz REST de GitHub sin token, que cuenta menos.',
  'source.mixed': 'Leído de la interfaz GraphQL de GitHub y, donde no dio nada, de REST.',
}
