export const da = `Aktivitet
Samarbejde
Teknisk bredde
AI-kompetence
AI-indiehacker
Open source-vedligeholder
Fullstack-polyglot
Backend-arkitekt
Frontend-håndværker
DevOps-specialist
Dataforsker
Sikkerhedsvogter
Udvikler på vej frem
Kodeudforsker
For lidt grundlag
For lidt af det offentlige er kendt.
Intet offentligt tæller endnu.
Score
Sprog
AI-spor
Organisation
Percentil
mere end {percent} af et udsnit af brugere
Dækning
Sikkerhed
høj
middel
lav
Stærkest
Næste skridt
+{points} p
Nuværende stime
Længste stime
one:{count} dag|{count} dage
Bidrag
{count} bidrag på et år
Mindre
Mere
mindst {percent}
ingen spor fundet
Værktøjer
{marked} af {read} læste commits
{marked} af {own} egne commits med spor, {read} læst
Manglende spor beviser intet
Repositorier
Aktive repositorier
Med licens
Siden
Andre
ukendt
ingen sprog fundet
Opdateret {age}
Ikke et GitHub-login
Adressen indeholder intet gyldigt GitHub-login.
Ikke offentlig her
Kontoen findes ikke eller vises ikke her.
For mange forespørgsler
GitHubs grænse er nået, kig igen senere.
Intet svar
GitHub svarer ikke lige nu, kig igen senere.
Tælles
Tallene tælles lige nu, kig igen om et minut.
Ikke en person
Kun personers konti får en score.
Organisation
Kortet er for personer. For organisationer: type=organization.
Bot
Denne konto er automatiseret. Kun personer får en score.
Person
Kortet er for organisationer. For personer: type=score.
Egne commits
Aktive uger
Aktive dage
Længste stime
Seneste aktivitet
Vedligeholdte repositorier
Fart
Åbnede pull requests
Flettet af andre
Givne reviews
Åbnede issues
Andres repositorier
Samarbejdets bredde
Andres arbejde flettet
Væsentlige sprog
Årets sprog
Frameworks og værktøjer
Lag i et system
Pakkeøkosystemer
Commits med AI-spor
Uger med AI-spor
AI-værktøjer
Instruktioner til agenter
Stak til AI-udvikling`
