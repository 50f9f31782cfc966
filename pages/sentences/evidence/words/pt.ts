import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  'reason.not-applicable': 'o GitHub não guarda isso de contas assim',
  'reason.needs-token': 'o GitHub só responde a isso com login feito',
  'reason.not-read': 'não foi lido',
  'reason.forbidden': 'o GitHub se recusou a responder',
  'reason.resource-limits': 'grande demais para o GitHub responder de uma vez',
  'reason.rate-limited': 'a cota de solicitações acabou',
  'reason.timed-out': 'o GitHub não respondeu a tempo',
  'reason.upstream-failed': 'o GitHub respondeu com um erro',
  'reason.unreadable': 'o que há ali não é texto legível',
  'reason.not-in-clone': 'um clone não diz isso',
  unseen: '{what}: {reason}',
  'part.name': 'O nome',
  'part.avatar': 'A imagem',
  'part.age': 'A idade da conta',
  'part.calendar': 'O calendário de contribuições',
  'part.commit-count': 'O número de commits',
  'part.pull-request-count': 'O número de pull requests',
  'part.review-count': 'O número de revisões',
  'part.issue-count': 'O número de issues',
  'part.commits-by-repository': 'Commits por repositório',
  'part.pull-requests-by-repository': 'Pull requests por repositório',
  'part.reviews-by-repository': 'Revisões por repositório',
  'part.issues-by-repository': 'Issues por repositório',
  'part.active-years': 'Os anos com atividade',
  'part.pull-requests': 'Os pull requests',
  'part.repositories': 'Os repositórios',
  'part.repository-count': 'O número de repositórios',
  'part.commits': 'Os commits',
  'part.further-pull-requests': 'Outros pull requests',
  'part.further-pull-requests.counted': 'one:Mais {count} pull request|Mais {count} pull requests',
  'part.further-repositories': 'Outros repositórios',
  'part.further-repositories.counted': 'one:Mais {count} repositório|Mais {count} repositórios',
  'part.commits-of-repositories': 'Commits de alguns repositórios',
  'part.commits-of-repositories.counted':
    'one:Commits de {count} repositório|Commits de {count} repositórios',
  'part.languages-of-repositories': 'Linguagens de alguns repositórios',
  'part.languages-of-repositories.counted':
    'one:Linguagens de {count} repositório|Linguagens de {count} repositórios',
  'part.files-of-repositories': 'Arquivos de alguns repositórios',
  'part.files-of-repositories.counted':
    'one:Arquivos de {count} repositório|Arquivos de {count} repositórios',
  'part.dependencies-of-repositories': 'Dependências de alguns repositórios',
  'part.dependencies-of-repositories.counted':
    'one:Dependências de {count} repositório|Dependências de {count} repositórios',
  coverage: '{share} das evidências foram vistas.',
  range: 'Até {points} com o que não foi possível ver.',
  'confidence.high':
    'Confiança alta: pelo menos quatro quintos das evidências foram vistos, e elas são muitas.',
  'confidence.medium':
    'Confiança média: pelo menos metade das evidências foi vista, o bastante para julgar.',
  'confidence.low':
    'Confiança baixa: menos da metade das evidências foi vista, ou há muito poucas.',
  'source.graphql': 'Lido da interface GraphQL do GitHub.',
  'source.rest': 'Lido da interface REST do GitHub sem token, que conta menos.',
  'source.mixed': 'Lido da interface GraphQL do GitHub e, onde ela não deu nada, da REST.',
  'source.git': 'Lido apenas com git de clones locais, que contam menos.',
}
