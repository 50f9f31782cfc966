export const pl = `Aktywność
Współpraca
Różnorodność technologii
Biegłość w AI
Niezależny twórca AI
Opiekun open source
Poliglota full-stack
Architekt backendu
Rzemieślnik frontendu
Specjalista DevOps
Badacz danych
Strażnik bezpieczeństwa
Wschodzący programista
Odkrywca kodu
Za mało danych
O publicznej pracy wiadomo za mało.
Nic publicznego jeszcze się nie liczy.
Wynik
Języki
Ślady AI
Organizacja
Percentyl
więcej niż {percent} próby użytkowników
Pokrycie
Pewność
wysoka
średnia
niska
Najmocniejsze
Następny krok
+{points} pkt
Obecna seria
Najdłuższa seria
one:{count} dzień|{count} dni
Wkład
Wkład w ciągu roku: {count}
Mniej
Więcej
co najmniej {percent}
nie znaleziono śladów
Narzędzia
{marked} z {read} przeczytanych commitów
{marked} z {own} własnych commitów ze śladami, odczytano {read}
Brak śladów niczego nie dowodzi
Repozytoria
Aktywne repozytoria
Z licencją
Od
Inne
nieznane
nie znaleziono języków
Aktualizacja: {age}
To nie login GitHub
Ten adres nie zawiera poprawnego loginu GitHub.
Tu niepubliczne
To konto nie istnieje albo nie jest tu pokazywane.
Za dużo zapytań
Limit GitHub został osiągnięty, zajrzyj później.
Brak odpowiedzi
GitHub teraz nie odpowiada, zajrzyj później.
Trwa liczenie
Liczby są właśnie liczone, zajrzyj za minutę.
To nie osoba
Wynik dostają tylko konta osób.
Organizacja
Karta dla osób. Dla organizacji: type=organization.
Bot
To konto jest automatyczne. Wynik dostają tylko osoby.
Osoba
Karta dla organizacji. Dla osób: type=score.
Własne commity
Aktywne tygodnie
Aktywne dni
Najdłuższa seria
Ostatnia aktywność
Utrzymywane repozytoria
Rozpęd
Otwarte pull requesty
Scalone przez innych
Wykonane recenzje
Otwarte zgłoszenia
Repozytoria innych
Zakres współpracy
Scalona praca innych
Główne języki
Języki tego roku
Frameworki i narzędzia
Warstwy systemu
Ekosystemy pakietów
Commity ze śladami AI
Tygodnie ze śladami AI
Narzędzia AI
Instrukcje dla agentów
Stos inżynierii AI`
