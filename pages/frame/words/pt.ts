import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  skip: 'Ir para o conteúdo',
  pages: 'Páginas',
  compare: 'Comparar',
  embed: 'Selos e cartões',
  studio: 'Estúdio',
  insights: 'Estatísticas',
  docs: 'Documentação',
  account: 'Sua conta',
  promise:
    'O que se lê de uma pessoa é esquecido em até 30 minutos; as imagens, em quatro horas. Só ficam contagens anônimas.',
  reviews: 'Revisões de código',
  privacy: 'O que está guardado agora',
  status: 'Status',
  formula: 'Como a pontuação é calculada',
  api: 'API',
  languages: 'Idiomas',
  appearance: 'Aparência',
  system: 'Automática',
  light: 'Clara',
  dark: 'Escura',
  sampleData: 'Dados de exemplo: estas pessoas são inventadas. Aqui nada é lido do GitHub.',
}
