import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Panorama',
  description:
    'O que todas as análises mostram juntas, e ninguém em particular: marcas de IA por linguagem, arquétipos, ferramentas de IA, pontuações e o trabalho de um ano.',
  lead: 'O que todas as análises mostram juntas, e ninguém em particular.',
  metricsLabel: 'O que é mostrado',
  periodsLabel: 'Período',
  ai_usage_by_language: 'Marcas de IA por linguagem',
  archetype_distribution: 'Arquétipos',
  model_popularity: 'Ferramentas de IA',
  generation_trends: 'Análises ao longo do tempo',
  score_distribution: 'Pontuações',
  count_distribution: 'O trabalho de um ano',
  about_ai_usage_by_language:
    'Pela linguagem com mais código: que parte dos commits próprios traz a marca de uma ferramenta de IA. É um mínimo, pois a falta de marcas não prova nada.',
  about_archetype_distribution: 'Com que frequência cada arquétipo aparece.',
  about_model_popularity:
    'Em quantas análises os commits próprios citam a ferramenta. Uma análise pode citar várias, por isso não se somam.',
  about_generation_trends:
    'Resultados produzidos. A largura de uma coluna é tempo e a altura, análises por semana: a área é o número de análises.',
  about_score_distribution:
    'Pontuações de 0 a 100. A área de uma coluna é o número de análises nela.',
  about_count_distribution:
    'O que as pessoas fizeram em um ano, em um eixo em que cada passo dobra. A área de uma coluna é o número de análises nela.',
  '7d': '7 dias',
  '30d': '30 dias',
  '90d': '90 dias',
  '1y': '1 ano',
  rests:
    'one:Baseia-se em {count} análise de pessoas, em semanas completas de {from} a {to}. Fórmula {formula}.|Baseia-se em {count} análises de pessoas, em semanas completas de {from} a {to}. Fórmula {formula}.',
  notPeople:
    'Contam-se análises, não pessoas: quem é analisado de novo em outro dia conta de novo.',
  small:
    'one:Nenhum número representa menos de {count} análise; o que é menor fica retido.|Nenhum número representa menos de {count} análises; o que é menor fica retido.',
  noise: 'Cada número tem um pouco de ruído.',
  empty: 'Ainda não há nada a contar',
  emptyWhy:
    'one:As semanas aparecem quando terminam e reúnem tantas análises que nenhum número precise representar menos de {count}. Um período mais longo pode ter alguma.|As semanas aparecem quando terminam e reúnem tantas análises que nenhum número precise representar menos de {count}. Um período mais longo pode ter alguma.',
  nothing: 'Nada disto é grande o bastante para aparecer neste período.',
  withheld: 'Retido',
  withheldNote:
    'one:{count} análise fica retida: está em linhas pequenas demais para aparecer.|{count} análises ficam retidas: estão em linhas pequenas demais para aparecer.',
  others: 'Outros',
  noCode: 'Sem código',
  insufficientData: 'Dados insuficientes',
  automation: 'Automatizada',
  table: 'Como tabela',
  csv: 'Baixar (CSV)',
  json: 'Dados (JSON)',
  language: 'Linguagem',
  archetype: 'Arquétipo',
  tool: 'Ferramenta',
  scans: 'Análises',
  share: 'Proporção',
  from: 'De',
  to: 'Até',
  span: '{from} a {to}',
  scansAWeek: 'one:{count} análise por semana|{count} análises por semana',
  values: 'Valores',
  percentile: '{percent} têm no máximo',
  scoresOf: '{name}: distribuição',
  overall: 'Total',
  commits: 'Commits próprios',
  pullRequests: 'Pull requests abertos',
  reviews: 'Revisões',
  issues: 'Issues abertas',
  unknown: 'Desconhecido',
  noMark: 'Sem marca',
  band: '{from} a {to}',
  atLeastMarked: 'pelo menos {percent} com marca',
  median: 'Metade tem no máximo {value}.',
  middle: 'A metade central vai de {low} a {high}.',
  unknownCount: 'one:Desconhecido em {count} análise.|Desconhecido em {count} análises.',
  stepFrom: '{from} ou mais',
  atMost: 'No máximo',
}
