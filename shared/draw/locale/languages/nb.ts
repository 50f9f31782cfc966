export const nb = `Aktivitet
Samarbeid
Teknisk bredde
KI-kompetanse
KI-indiehacker
Åpen kildekode-forvalter
Fullstack-polyglott
Backend-arkitekt
Frontend-håndverker
DevOps-spesialist
Dataforsker
Sikkerhetsvokter
Utvikler på vei opp
Kodeutforsker
For lite grunnlag
Poeng
Språk
KI-spor
Organisasjon
Persentil
mer enn {percent}
Dekning
Sikkerhet
høy
middels
lav
Sterkest
Neste steg
+{points} p
Nåværende rekke
Lengste rekke
one:{count} dag|{count} dager
Bidrag
{count} bidrag på ett år
Mindre
Mer
minst {percent}
Verktøy
{marked} av {read} leste commits
Manglende spor beviser ingenting
Repoer
Aktive repoer
Med lisens
Siden
Andre
ukjent
Oppdatert {age}
Ikke et GitHub-login
Adressen inneholder ikke et gyldig GitHub-login.
Ikke funnet
GitHub har ingen offentlig konto med dette login.
Ikke offentlig her
Kontoens eier har bedt om ikke å bli vist.
For mange forespørsler
GitHubs grense er nådd, se igjen senere.
Ikke noe svar
GitHub svarer ikke nå, se igjen senere.
Telles
Tallene telles nå, se igjen om et minutt.
Ikke en person
Bare personers kontoer får poeng.
Egne commits
Aktive uker
Aktive dager
Lengste rekke
Siste aktivitet
Repoer som holdes i live
Fart
Åpnede pull requests
Flettet av andre
Gitte gjennomganger
Åpnede issues
Andres repoer
Samarbeidets bredde
Andres arbeid flettet
Vesentlige språk
Årets språk
Rammeverk og verktøy
Lag i et system
Pakkeøkosystemer
Commits med KI-spor
Uker med KI-spor
KI-verktøy
Instrukser for agenter
Stakk for KI-utvikling`
