import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  ai_indie_hacker:
    'Lança produtos próprios em ritmo acelerado, quase sempre por conta própria e abertamente com IA.',
  open_source_maintainer:
    'Mantém vivos projetos de que outros dependem: revisões, merges e versões.',
  full_stack_polyglot: 'Constrói todas as camadas de um produto e troca de linguagem para isso.',
  backend_architect: 'Constrói servidores, bibliotecas e sistemas sobre os quais outros constroem.',
  frontend_craftsman:
    'Constrói interfaces, componentes e sistemas de design que as pessoas veem e tocam.',
  devops_specialist:
    'Descreve a infraestrutura como código e mantém clusters, imagens e pipelines funcionando.',
  data_scientist:
    'Trabalha com dados, estatística e aprendizado de máquina, em notebooks e bibliotecas.',
  security_sentinel:
    'Encontra, detecta e previne ataques: pesquisa, análise e ferramentas de segurança.',
  rising_developer: 'Começou há pouco no trabalho público e cresce rápido.',
  code_explorer: 'Segue a curiosidade por muitos projetos e linguagens, em passos curtos.',
  quoted: '“{word}”',
  domain: '{share} do trabalho é {domain}.',
  'domain.named': '{share} do trabalho é {domain}, segundo {words}.',
  'domain.frontend': 'frontend',
  'domain.backend': 'backend e sistemas',
  'domain.mobile': 'móvel',
  'domain.devops': 'infraestrutura',
  'domain.data': 'dados e aprendizado de máquina',
  'domain.security': 'segurança',
  languages: '{share} do código por linguagens é {names}.',
  specialism: '{share} do trabalho está em um único campo especializado.',
  breadth: 'Trabalha com {layers}, em {languages}.',
  'layer.interface': 'a interface',
  'layer.mobile': 'aplicativos móveis',
  'layer.data': 'dados',
  'layer.infrastructure': 'infraestrutura',
  'layer.server': 'o servidor',
  stewardship:
    'one:De {count} commit próprio lido: {done}.|De {count} commits próprios lidos: {done}.',
  'stewardship.none': 'nenhum é merge nem versão',
  'stewardship.merges': '{share} mesclam pull requests',
  'stewardship.of-others': '{share} mesclam os de outras pessoas',
  'stewardship.merges-of-others': '{share} mesclam pull requests de outras pessoas',
  'stewardship.releases': '{share} publicam versões',
  reviewing: '{reviews} ao lado de {commits}.',
  'reviewing.reviews': 'one:{count} pull request revisado|{count} pull requests revisados',
  together: 'Cerca de {done} ao lado de {commits}.',
  'together.nothing': 'nada para outros',
  'together.pullRequests':
    'one:{count} pull request em repositórios de outros|{count} pull requests em repositórios de outros',
  'together.reviews': 'one:{count} revisão|{count} revisões',
  'together.issues': 'one:{count} issue|{count} issues',
  ownCommits: 'one:{count} commit próprio|{count} commits próprios',
  openSource: '{share} do trabalho se apresenta como código aberto.',
  soloWithAi: '{marked} dos commits lidos trazem marcas de IA.',
  'soloWithAi.owned':
    '{marked} dos commits lidos trazem marcas de IA, e {owned} do trabalho vai para repositórios da própria conta.',
  aiProduct: 'Repositórios que falam de modelos de linguagem: {repositories} de {of} ({words}).',
  pace: 'one:{count} commit em um ano, {owned} em repositórios próprios.|{count} commits em um ano, {owned} deles em repositórios próprios.',
  rise: 'Primeira atividade em {since}.',
  'rise.lately':
    'one:De {count} contribuição do ano, {newest} é dos últimos 90 dias.|Das {count} contribuições do ano, {newest} são dos últimos 90 dias.',
  scatter:
    'one:[Pelo menos ]{count} contribuição para {places}, {each} para cada.|[Pelo menos ]{count} contribuições para {places}, {each} para cada.',
  'scatter.places': 'one:{count} repositório|{count} repositórios',
  'insufficient.nothing-read': 'Nada que fale do trabalho pôde ser lido.',
  'insufficient.too-few':
    'one:{count} vestígio legível de trabalho público (commits ou pull requests, revisões, issues, repositórios próprios) é pouco para julgar; são necessários {enough}.|{count} vestígios legíveis de trabalho público (commits ou pull requests, revisões, issues, repositórios próprios) são poucos para julgar; são necessários {enough}.',
  'insufficient.undecided': 'O que dá para ver não fala mais por um arquétipo do que por outro.',
  'automation.bot': 'Um bot não é pontuado como uma pessoa.',
  'automation.tool-messages':
    '{commits} de {read} commits lidos são mensagens de ferramentas de versões e dependências, todos no relógio de um servidor de build. Eles falam de automação, não do trabalho de uma pessoa, por isso nenhum arquétipo é indicado.',
  'automation.schedule':
    'one:{commits} de {read} commits lidos repetem as mesmas poucas mensagens, nos mesmos minutos da hora em {count} dia. Eles falam de um script, não do trabalho de uma pessoa, por isso nenhum arquétipo é indicado.|{commits} de {read} commits lidos repetem as mesmas poucas mensagens, nos mesmos minutos da hora em {count} dias. Eles falam de um script, não do trabalho de uma pessoa, por isso nenhum arquétipo é indicado.',
  organization: 'Uma organização não é pontuada como uma pessoa.',
}
