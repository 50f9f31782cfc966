import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Documentação',
  lead: 'Como os números são calculados, como usá-los em outros lugares e como hospedar tudo por conta própria.',
  inEnglish: 'O texto dos documentos está em inglês.',
  all: 'Todos os documentos',
  contents: 'Nesta página',
  neighbours: 'Outros documentos',
  before: 'Anterior',
  after: 'Próximo',
  partScore: 'Como os números são calculados',
  partUse: 'Como usar',
  partRun: 'Como hospedar',
  score: 'A pontuação',
  'about-score':
    'Todos os sinais, curvas e fontes das quatro dimensões, gerados a partir do código.',
  archetypes: 'Arquétipos',
  'about-archetypes': 'O que decide cada um dos dez arquétipos e com que precisão isso foi medido.',
  'ai-marks': 'Marcas de IA',
  'about-ai-marks':
    'O que conta como marca de uma ferramenta de IA em um commit e por que é sempre um mínimo.',
  insights: 'Estatísticas',
  'about-insights':
    'O que todas as análises revelam em conjunto e por que ninguém pode ser encontrado nelas.',
  changelog: 'Versões da fórmula',
  'about-changelog': 'O que mudou na fórmula, quando e por quê.',
  embeds: 'Selos e cartões',
  'about-embeds':
    'Todos os parâmetros, a migração de outros serviços, o cache e a opção de não aparecer.',
  api: 'Referência da API',
  'about-api': 'Cada operação com o que recebe, o que responde e seus erros.',
  cli: 'A linha de comando',
  'about-cli':
    'Análises, comparações e imagens em um terminal: comandos, scripts, tokens e autocompletar.',
  action: 'Cartões no seu repositório',
  'about-action':
    'Uma GitHub Action que desenha cartões e os guarda como arquivos, com os mesmos bytes do serviço.',
  review: 'Revisão de código',
  'about-review':
    'Pull requests do GitHub, GitLab e Bitbucket, lidas na memória, revisadas e esquecidas: como configurar, o que pode ler e o que é guardado.',
  mcp: 'Para agentes: MCP',
  'about-mcp':
    'Conectar Claude, ChatGPT, editores e terminais; as ferramentas e o acesso de um programa.',
  studio: 'O estúdio',
  'about-studio':
    'Imagens e kits de perfil, modelos, chaves próprias: como um pedido avança e quanto custa.',
  texts: 'Textos',
  'about-texts':
    'Um resultado explicado, os próximos passos, uma bio, um README: escritos por regras ou por um modelo, e como cada frase é verificada.',
  accounts: 'Login e chaves',
  'about-accounts': 'Sessões, terminal, chaves de API e como fazer tudo ser esquecido.',
  limits: 'Limites',
  'about-limits': 'Quanto cada visitante pode pedir e o que as respostas dizem sobre isso.',
  gateway: 'Textos de modelos',
  'about-gateway': 'A quem o serviço pede textos, o que acontece após cada falha e quanto custa.',
  'self-hosting': 'Hospedagem própria',
  'about-self-hosting': 'Implantação, monitoramento, traces e caches.',
}
