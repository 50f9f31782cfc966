export const pt = {
  'value.score': '{score} de {most} pontos; {share} das evidências foram lidas.',
  'value.counts': 'Conta {points} de {most} pontos.',
  'value.next': 'A seguir: {next}; {gain} pontos a mais.',
  'value.language': '{share} do código em repositórios próprios',
  'value.tools': 'Ferramentas citadas: {tools}.',
  overall:
    'O que é público soma {score} de {most} pontos; foi possível ler {share} das evidências.',
  'overall.upTo': 'Com o que não pôde ser lido, poderiam ser até {high}.',
  empty:
    'O ano público desta conta está vazio: ela pode ser nova, ou o trabalho pode ser privado. Uma pontuação de {score} não diz mais do que isso.',
  nothingRead:
    'O GitHub não deu nada em que uma pontuação pudesse se apoiar; por isso nenhuma é explicada aqui.',
  archetype: 'O que melhor combina é “{archetype}”. {description}',
  'archetype.close':
    'Vários arquétipos ficam próximos; “{archetype}” combina um pouco melhor que os outros. {description}',
  because: 'O que decidiu: {reason}',
  strongest: 'A dimensão mais forte é {dimension}, com {score} de {most}.',
  close: 'As dimensões ficam próximas, entre {low} e {high} de {most}.',
  counts: 'O que mais conta nela é “{signal}”: {why}',
  weakest: '{dimension} vem por último, com {score} de {most}.',
  room: 'Onde há mais espaço é em “{signal}”: {why}',
  languages: 'A maior parte do código é {first} ({share}), seguida de {others}.',
  'languages.one': 'O código é {first} ({share}).',
  'ai.tools': 'As ferramentas citadas são {tools}.',
  unseen:
    'Nem tudo pôde ser lido ({unseen}); o que é desconhecido fica de fora e não conta como zero.',
  step: 'one:{next}: {dimension} ganharia {count} ponto.|{next}: {dimension} ganharia {count} pontos.',
  soFar: 'Até agora: {why}',
  'steps.none': 'Já foram dados todos os passos que mudariam esta pontuação.',
  'steps.unseen': 'Talvez parte disso já exista sem ter sido vista: {unseen}.',
  'steps.unscored': 'Aqui não há pontuação a mudar e, portanto, não há próximo passo.',
  'organization.is': 'É uma organização, que não é pontuada como uma pessoa.',
  'organization.repositories':
    'one:Tem {count} repositório público.|Tem {count} repositórios públicos.',
  'organization.active':
    'one:Do {count} lido, {active} recebeu um push em 90 dias.|Dos {count} lidos, {active} receberam um push em 90 dias.',
  'organization.licensed': '{share} deles têm uma licença.',
  'organization.since': 'Está no GitHub desde {month}.',
  'organization.licence':
    'Uma licença em cada repositório diz o que é permitido: {share} dos lidos já têm uma.',
  'organization.archive':
    'Arquivar o que está pronto mostra onde o trabalho continua: {active} dos {count} repositórios lidos receberam um push em 90 dias.',
  'bio.work': '{archetype}: {languages}.',
  'bio.languages': 'Escreve código em {languages}.',
  'bio.archetype': '{archetype}.',
  'bio.quiet': 'Uma conta discreta, com pouco a mostrar em público até agora.',
  'bio.organization':
    'one:Uma organização com {count} repositório público.|Uma organização com {count} repositórios públicos.',
  'bio.bot': 'Uma conta de automação.',
  'bio.technologies': 'Trabalha com {names}.',
  'readme.since': 'No GitHub desde {month}.',
  'readme.began': 'Tudo começou no GitHub em {month}.',
  'readme.mix': 'Uma parte de {first}, outra de {second}, e curiosidade pelo resto.',
  'readme.one': '{first} do começo ao fim.',
  'heading.about': 'Sobre',
  'heading.stack': 'Feito com',
  'heading.year': 'O ano',
  'heading.together': 'Em conjunto',
  'heading.ai': 'Com IA',
} as const
