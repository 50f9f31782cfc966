export const de = {
  'value.score': '{score} von {most} Punkten; {share} der Belege wurden gelesen.',
  'value.counts': 'Zählt {points} von {most} Punkten.',
  'value.next': 'Als Nächstes: {next}; {gain} Punkte mehr.',
  'value.language': '{share} des Codes in eigenen Repositorys',
  'value.tools': 'Genannte Werkzeuge: {tools}.',
  overall:
    'Was öffentlich ist, ergibt {score} von {most} Punkten; {share} der Belege dafür ließen sich lesen.',
  'overall.upTo': 'Mit dem, was sich nicht lesen ließ, könnten es bis zu {high} sein.',
  empty:
    'Das öffentliche Jahr dieses Kontos ist leer: Es ist vielleicht neu, oder die Arbeit ist nicht öffentlich. Mehr sagen {score} Punkte nicht.',
  nothingRead:
    'GitHub gab nichts her, worauf eine Wertung ruhen könnte; darum wird hier keine erklärt.',
  archetype: 'Am besten passt „{archetype}“. {description}',
  'archetype.close':
    'Mehrere Archetypen liegen nah beieinander; „{archetype}“ passt etwas besser als die anderen. {description}',
  because: 'Den Ausschlag gab: {reason}',
  strongest: 'Am stärksten ist die Dimension {dimension} mit {score} von {most}.',
  close: 'Die Dimensionen liegen nah beieinander, zwischen {low} und {high} von {most}.',
  counts: 'Am meisten zählt dort „{signal}“: {why}',
  weakest: '{dimension} steht mit {score} von {most} an letzter Stelle.',
  room: 'Am meisten Luft ist dort bei „{signal}“: {why}',
  languages: 'Der meiste Code ist {first} ({share}), gefolgt von {others}.',
  'languages.one': 'Der Code ist {first} ({share}).',
  'ai.tools': 'Genannt werden {tools}.',
  unseen:
    'Nicht alles ließ sich lesen ({unseen}); was unbekannt ist, bleibt außen vor und zählt nicht als null.',
  step: 'one:{next}: {dimension} gewinnt damit {count} Punkt.|{next}: {dimension} gewinnt damit {count} Punkte.',
  soFar: 'Bisher: {why}',
  'steps.none': 'Alle Schritte, die diese Wertung bewegen würden, sind getan.',
  'steps.unseen': 'Manches davon gibt es vielleicht schon, es war nur nicht zu sehen: {unseen}.',
  'steps.unscored':
    'Hier gibt es keine Wertung, die sich bewegen ließe, und also keinen nächsten Schritt.',
  'organization.is': 'Das ist eine Organisation; sie wird nicht wie ein Mensch gewertet.',
  'organization.repositories':
    'one:Sie hat {count} öffentliches Repository.|Sie hat {count} öffentliche Repositorys.',
  'organization.active':
    'one:Von dem {count} gelesenen bekamen {active} in 90 Tagen einen Push.|Von den {count} gelesenen bekamen {active} in 90 Tagen einen Push.',
  'organization.licensed': '{share} davon haben eine Lizenz.',
  'organization.since': 'Auf GitHub ist sie seit {month}.',
  'organization.licence':
    'Eine Lizenz in jedem Repository sagt, was man damit darf: {share} der gelesenen haben schon eine.',
  'organization.archive':
    'Was fertig ist, zu archivieren zeigt, wo es weitergeht: {active} von {count} gelesenen Repositorys bekamen in 90 Tagen einen Push.',
  'bio.work': '{archetype}, zu Hause in {languages}.',
  'bio.languages': 'Schreibt Code in {languages}.',
  'bio.archetype': '{archetype}.',
  'bio.quiet': 'Ein stilles Konto, von dem bisher wenig öffentlich ist.',
  'bio.organization':
    'one:Eine Organisation mit {count} öffentlichem Repository.|Eine Organisation mit {count} öffentlichen Repositorys.',
  'bio.bot': 'Ein Konto für Automatisierung.',
  'bio.technologies': 'Arbeitet mit {names}.',
  'readme.since': 'Auf GitHub seit {month}.',
  'readme.began': 'Auf GitHub begann alles im {month}.',
  'readme.mix': 'Ein Teil {first}, ein Teil {second}, und neugierig auf den Rest.',
  'readme.one': 'Durch und durch {first}.',
  'heading.about': 'Worum es geht',
  'heading.stack': 'Womit gebaut wird',
  'heading.year': 'Das Jahr',
  'heading.together': 'Gemeinsam',
  'heading.ai': 'Mit KI',
} as const
