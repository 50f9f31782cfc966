import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Revisões de código',
  description:
    'O que resultou das revisões de código de um repositório, para quem tem o seu webhook, e o que encontram em um pull request.',
  lead: 'O que resultou das revisões de código de um repositório e o que uma revisão encontra em um pull request.',
  countsTitle: 'O que resultou das revisões',
  hookLabel: 'Endereço ou identificador do webhook',
  hookHint:
    'Está nas configurações do webhook no GitHub, GitLab ou Bitbucket. Serve apenas para esta resposta; o serviço não o guarda em lugar nenhum, nem em um cookie. Esta aba do navegador lembra-se dele até ser fechada.',
  period: 'Período',
  weeks: 'one:{count} semana|{count} semanas',
  show: 'Mostrar',
  setUp: 'Ainda não há webhook?',
  setUpText: 'Um único comando configura as revisões de código de um repositório.',
  setUpLink: 'Como configurar',
  empty: 'Nada contado ainda',
  emptyText:
    'Não houve revisão neste período. As contagens vêm com o próximo pull request, um ou dois minutos depois da revisão.',
  reviews: 'Revisões',
  found: 'Apontados',
  accepted: 'Aceitos',
  dismissed: 'Descartados',
  acceptance: 'Aceitação',
  tooFew: 'poucos demais para dizer',
  byWeek: 'Achados por semana',
  bySeverity: 'Achados por gravidade, com aceitação',
  byCategory: 'Achados por categoria, com aceitação',
  timeToFix: 'Tempo até um achado ser corrigido',
  median: 'Metade deles:',
  hour: 'em menos de uma hora',
  day: 'em menos de um dia',
  week: 'em menos de uma semana',
  month: 'em menos de um mês',
  longer: 'em mais de um mês',
  critical: 'Crítica',
  high: 'Alta',
  medium: 'Média',
  low: 'Baixa',
  info: 'Informativa',
  security: 'Segurança',
  architecture: 'Arquitetura',
  quality: 'Qualidade',
  dismissedRules: 'Regras mais descartadas',
  aboutRules:
    'Quantas vezes e em que proporção: descartados ÷ (aceitos + descartados). As regras são contadas por mês.',
  rests: 'De {from} a {to}.',
  partial:
    'one:Em {count} revisão nem todos os arquivos puderam ser lidos.|Em {count} revisões nem todos os arquivos puderam ser lidos.',
  aboutCounts:
    'Apontados: em uma linha ou no resumo. Aceitos: sumiram com um push posterior. Descartados: alguém assim decidiu. Cada um conta na semana em que aconteceu.',
  aboutAcceptance:
    'one:Aceitação = aceitos ÷ (aceitos + descartados). Com menos de {count} dos dois juntos não se diz proporção nem mediana.|Aceitação = aceitos ÷ (aceitos + descartados). Com menos de {count} dos dois juntos não se diz proporção nem mediana.',
  aboutWeeks:
    'Um traço indica uma semana sem revisão: nada foi procurado, o que não é o mesmo que nada encontrado.',
  aboutNames:
    'As contagens ficam sob hashes que só este identificador encontra. Não contêm código, caminho nem nome, e somem depois de treze meses.',
  table: 'Em tabelas',
  foundCount: 'one:{count} achado|{count} achados',
  weekOf: 'Semana de',
  severity: 'Gravidade',
  category: 'Categoria',
  time: 'Tempo',
}
