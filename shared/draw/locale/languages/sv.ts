export const sv = `Aktivitet
Samarbete
Teknisk bredd
AI-kompetens
AI-indiehacker
Open source-förvaltare
Fullstack-polyglott
Backend-arkitekt
Frontend-hantverkare
DevOps-specialist
Dataforskare
Säkerhetsväktare
Utvecklare på väg upp
Kodutforskare
För lite underlag
För lite av det offentliga är känt.
Inget offentligt räknas ännu.
Poäng
Språk
AI-spår
Organisation
Percentil
mer än {percent} av ett urval användare
Täckning
Säkerhet
hög
medel
låg
Starkast
Nästa steg
+{points} p
Nuvarande svit
Längsta svit
one:{count} dag|{count} dagar
Bidrag
{count} bidrag på ett år
Mindre
Mer
minst {percent}
inga spår hittades
Verktyg
{marked} av {read} lästa commits
{marked} av {own} egna commits med spår, {read} lästa
Avsaknad av spår bevisar inget
Repon
Aktiva repon
Med licens
Sedan
Övriga
okänt
inga språk hittades
Uppdaterat {age}
Inte ett GitHub-login
Adressen innehåller inget giltigt GitHub-login.
Inte offentligt här
Kontot finns inte eller visas inte här.
För många förfrågningar
GitHubs gräns är nådd, titta igen senare.
Inget svar
GitHub svarar inte just nu, titta igen senare.
Räknas
Siffrorna räknas just nu, titta igen om en minut.
Inte en person
Bara personers konton får poäng.
Organisation
Kortet är för personer. För organisationer: type=organization.
Bot
Kontot är automatiserat. Bara personer får poäng.
Person
Kortet är för organisationer. För personer: type=score.
Egna commits
Aktiva veckor
Aktiva dagar
Längsta svit
Senaste aktivitet
Repon som hålls vid liv
Fart
Öppnade pull requests
Sammanfogade av andra
Givna granskningar
Öppnade issues
Andras repon
Samarbetets bredd
Andras arbete sammanfogat
Väsentliga språk
Årets språk
Ramverk och verktyg
Lager i ett system
Paketekosystem
Commits med AI-spår
Veckor med AI-spår
AI-verktyg
Instruktioner för agenter
Stack för AI-utveckling`
