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
For lite av det offentlige er kjent.
Ingenting offentlig teller ennå.
Poeng
Språk
KI-spor
Organisasjon
Persentil
mer enn {percent} av et utvalg brukere
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
ingen spor funnet
Verktøy
{marked} av {read} leste commits
{marked} av {own} egne commits med spor, {read} lest
Manglende spor beviser ingenting
Repoer
Aktive repoer
Med lisens
Siden
Andre
ukjent
ingen språk funnet
Oppdatert {age}
Ikke et GitHub-login
Adressen inneholder ikke et gyldig GitHub-login.
Ikke offentlig her
Kontoen finnes ikke, eller vises ikke her.
For mange forespørsler
GitHubs grense er nådd, se igjen senere.
Ikke noe svar
GitHub svarer ikke nå, se igjen senere.
Telles
Tallene telles nå, se igjen om et minutt.
Ikke en person
Bare personers kontoer får poeng.
Organisasjon
Kortet er for personer. For organisasjoner: type=organization.
Bot
Denne kontoen er automatisert. Bare personer får poeng.
Person
Kortet er for organisasjoner. For personer: type=score.
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
