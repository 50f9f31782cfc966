import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'O trabalho de quem programa, visto de perto',
  description:
    'Pontuações explicadas de perfis públicos do GitHub: quatro dimensões, um arquétipo e a evidência ao lado de cada número. Lido, mostrado e esquecido.',
  lead: 'Informe uma conta do GitHub. O registro público dela é lido na hora, e cada número diz em que se apoia.',
  label: 'Login do GitHub, @login ou endereço do perfil',
  scan: 'Analisar',
  data: 'O que se lê é selado, mostrado a quem informar o login e esquecido em até 30 minutos. Nenhum cookie é gravado.',
  samples: 'Ou veja um destes',
  moreSamples: 'one:mais {count}|mais {count}',
  whatTitle: 'O que você recebe',
  dimensions: 'dimensões',
  whatScore:
    'Cada uma de 0 a 100, com seus sinais, o que os faria avançar e o que não deu para ver.',
  archetypes: 'arquétipos',
  whatArchetype:
    'Um deles, com o que decidiu a escolha. Ou um honesto “não há o bastante para dizer”.',
  themes: 'temas',
  whatEmbed: 'Selos e cartões para um README, em {languages} idiomas, desenhados como aqui.',
}
