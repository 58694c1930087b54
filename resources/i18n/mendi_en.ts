<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <source> Beide Hälften werden gebraucht; geht eine verloren, hilft die andere niemandem.</source>
        <translation> Both halves are needed; if one is lost, the other helps nobody.</translation>
    </message>
    <message>
        <source> Es ist so vertraulich wie die Gespräche, die darin stehen.</source>
        <translation> It is as confidential as the talks that are in it.</translation>
    </message>
    <message>
        <source> und </source>
        <translation> and </translation>
    </message>
    <message>
        <source>* kann besondere Kategorien nach Art. 9 DSGVO berühren: nur mit ausdrücklicher Freigabe festhalten.</source>
        <translation>* may touch on special categories under Art. 9 GDPR: record only with explicit consent.</translation>
    </message>
    <message>
        <source>1 Arbeitsnotiz, zugeklappt</source>
        <translation>1 working note, folded away</translation>
    </message>
    <message>
        <source>1 Jahr</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>1 Kürzel</source>
        <translation>1 alias</translation>
    </message>
    <message>
        <source>1 Monat</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 Punkt vorsichtiger</source>
        <translation>1 point more cautious</translation>
    </message>
    <message>
        <source>1 Punkt weiter</source>
        <translation>1 point further on</translation>
    </message>
    <message>
        <source>1 Schritt</source>
        <translation>1 step</translation>
    </message>
    <message>
        <source>1 Seminar</source>
        <translation>1 seminar</translation>
    </message>
    <message>
        <source>1 Seminar besucht</source>
        <translation>1 seminar attended</translation>
    </message>
    <message>
        <source>1 Stelle</source>
        <translation>1 match</translation>
    </message>
    <message>
        <source>1 Woche</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>1 bis 4, Pfeiltasten, Entf</source>
        <translation>1 to 4, arrow keys, Del</translation>
    </message>
    <message>
        <source>1. Weihnachtstag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>2 Wochen</source>
        <translation>2 weeks</translation>
    </message>
    <message>
        <source>2. Weihnachtstag</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>3 Monate</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>ART</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>Ab Kapitel „{chapter}“. {hint}</source>
        <translation>From chapter “{chapter}” on. {hint}</translation>
    </message>
    <message>
        <source>Ab Monat</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Ab der zweiten Seite: Zeitleiste, Maßnahmen, Hürden, Kennzahlen; ohne Namen.</source>
        <translation>From the second page on: timeline, measures, barriers, indicators; without names.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Abgebrochen, es gilt die bisherige Passphrase.</source>
        <translation>Cancelled, the present passphrase stays valid.</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Abteilung: {name}</source>
        <translation>Department: {name}</translation>
    </message>
    <message>
        <source>Adressen übernehmen</source>
        <translation>Add addresses</translation>
    </message>
    <message>
        <source>Adressen übernommen</source>
        <translation>Addresses added</translation>
    </message>
    <message>
        <source>Ahorn-7 20 min Flur Schicht anrufen Do</source>
        <translation>Ahorn-7 20 min corridor shift call Thu</translation>
    </message>
    <message>
        <source>Ahorn-7 halbe Stunde Kantine Umschulung, Unterlagen schicken bis Fr</source>
        <translation>Ahorn-7 half an hour canteen retraining, call back by Fri</translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Aktiv, zuletzt geprüft am {day}.</source>
        <translation>Active, last checked on {day}.</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alle Gespräche</source>
        <translation>All talks</translation>
    </message>
    <message>
        <source>Alle Maßnahmen</source>
        <translation>All measures</translation>
    </message>
    <message>
        <source>Alle Meilensteine</source>
        <translation>All milestones</translation>
    </message>
    <message>
        <source>Alle aktiven</source>
        <translation>All active ones</translation>
    </message>
    <message>
        <source>Alle gezeigten Werte sind gleich: {value}.</source>
        <translation>All values shown are equal: {value}.</translation>
    </message>
    <message>
        <source>Alle vier Rollen kann niemand allein füllen. Wer festgehalten wird, sollte davon wissen.</source>
        <translation>Nobody can fill all four roles alone. Whoever is recorded here should know about it.</translation>
    </message>
    <message>
        <source>Alle {n} zeigen</source>
        <translation>Show all {n}</translation>
    </message>
    <message>
        <source>Alles Festgehaltene ist gespeichert.</source>
        <translation>Everything recorded is saved.</translation>
    </message>
    <message>
        <source>Alles da.</source>
        <translation>Everything is there.</translation>
    </message>
    <message>
        <source>Alles davon, also auch, dass es den Tresor gibt und wie seine Datei heißt.</source>
        <translation>All of it, so also that the vault exists and what its file is called.</translation>
    </message>
    <message>
        <source>Alles davon.</source>
        <translation>All of it.</translation>
    </message>
    <message>
        <source>Alles davon: Namen von Schriften und ihren Ordnern.</source>
        <translation>All of it: names of fonts and of their folders.</translation>
    </message>
    <message>
        <source>Alles davon: Ordner, keine Dateinamen.</source>
        <translation>All of it: folders, no file names.</translation>
    </message>
    <message>
        <source>Alles davon: wann mit dem Programm gearbeitet wurde, falls etwas zu melden war.</source>
        <translation>All of it: when the program was worked with, if there was something to report.</translation>
    </message>
    <message>
        <source>Alles einmal probiert.</source>
        <translation>Everything was tried once.</translation>
    </message>
    <message>
        <source>Alles gilt sofort.</source>
        <translation>Everything applies at once.</translation>
    </message>
    <message>
        <source>Alles hier dürfen beide lesen. Nötig sind nur Datum, Dauer und Art (*).</source>
        <translation>Both may read everything here. Only date, duration and kind (*) are needed.</translation>
    </message>
    <message>
        <source>Alles hier kann leer bleiben und geht später in den Einstellungen.</source>
        <translation>Everything here can stay empty and be filled in later in the settings.</translation>
    </message>
    <message>
        <source>Alles im Programm geht auch ohne Maus.</source>
        <translation>Everything in the program works without a mouse, too.</translation>
    </message>
    <message>
        <source>Alles ist gesichert</source>
        <translation>Everything is backed up</translation>
    </message>
    <message>
        <source>Alles ist wieder wie zu Beginn dieses Kapitels, ohne Rückfrage. War es ein Versehen, holt „Stand davor zurückholen“ im Menü „Seminar“ es wieder.</source>
        <translation>Everything is as at the beginning of this chapter again, without a question. If it was a mistake, “Bring back the state before” in the menu “Seminar” brings it back.</translation>
    </message>
    <message>
        <source>Alles, und alles ist erfunden.</source>
        <translation>Everything, and everything is invented.</translation>
    </message>
    <message>
        <source>Alles, was festgehalten wurde, Seite für Seite verschlüsselt (SQLCipher, AES-256).</source>
        <translation>Everything that was recorded, encrypted page by page (SQLCipher, AES-256).</translation>
    </message>
    <message>
        <source>Als Datum verständlich sind zum Beispiel „Do“, „in 2 Wochen“, „KW 48“ oder „12.3.“.</source>
        <translation>Dates can be written like “Thu”, “in 2 weeks”, “week 48” or “12.3.” (day first).</translation>
    </message>
    <message>
        <source>Als Datum verständlich sind zum Beispiel „gestern“, „Do“ oder „12.3.“.</source>
        <translation>Dates can be written like “yesterday”, “Thu” or “12.3.” (day first).</translation>
    </message>
    <message>
        <source>Als Dauer verständlich sind zum Beispiel „15“, „1:30“ oder „1,5&#xa0;h“.</source>
        <translation>Durations can be written like “15”, “1:30” or “1.5&#xa0;h”.</translation>
    </message>
    <message>
        <source>Als Entwurf weglegen</source>
        <translation>Put aside as draft</translation>
    </message>
    <message>
        <source>Als Gedächtnisstütze für das, was sonst nirgends stehen soll.</source>
        <translation>As a memory aid for what should stand nowhere else.</translation>
    </message>
    <message>
        <source>Als Kalenderdatei …</source>
        <translation>As a calendar file …</translation>
    </message>
    <message>
        <source>Als Nächstes</source>
        <translation>Coming next</translation>
    </message>
    <message>
        <source>Als Nächstes lohnt das Notfallblatt unter „Sicherheit“, falls die Passphrase einmal vergessen ist.</source>
        <translation>Next, the recovery sheet under “Safety” is worth a minute, in case the passphrase is forgotten one day.</translation>
    </message>
    <message>
        <source>Als PDF sichern …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Als Stunden verständlich sind zum Beispiel „12“, „12:30“ oder „12,5“.</source>
        <translation>Hours can be written like “12”, “12:30” or “12.5”.</translation>
    </message>
    <message>
        <source>Als Szenario speichern …</source>
        <translation>Save as scenario …</translation>
    </message>
    <message>
        <source>Als Uhrzeit passt zum Beispiel 9:30.</source>
        <translation>A time can be written like 9:30.</translation>
    </message>
    <message>
        <source>Als gestellt festhalten</source>
        <translation>Record as submitted</translation>
    </message>
    <message>
        <source>Als vCard oder CSV, ausgewählte oder alle.</source>
        <translation>As vCard or CSV, selected ones or all.</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←, Alt+→</translation>
    </message>
    <message>
        <source>Alt+←, Esc</source>
        <translation>Alt+←, Esc</translation>
    </message>
    <message>
        <source>Alte Notizen nur für mich entfernen</source>
        <translation>Remove old notes for me only</translation>
    </message>
    <message>
        <source>Alte Notizen nur für mich entfernt</source>
        <translation>Old notes for me only removed</translation>
    </message>
    <message>
        <source>Alte Stände öffnet nur die Passphrase von damals. Was gelöscht wurde, steht dort noch darin.</source>
        <translation>Old states are opened only by the passphrase of that time. What was erased is still in them.</translation>
    </message>
    <message>
        <source>Am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Am Antrag hat sich etwas getan, eine Antwort steht noch nicht dabei.</source>
        <translation>Something has changed at the request; there is no answer with it yet.</translation>
    </message>
    <message>
        <source>Am Meilenstein hat sich etwas getan, erreicht ist er noch nicht.</source>
        <translation>Something has changed at the milestone; it is not reached yet.</translation>
    </message>
    <message>
        <source>Am meisten hilft Länge: Sechs zufällige Wörter sind stark und leicht zu merken.</source>
        <translation>Length helps most: six random words are strong and easy to remember.</translation>
    </message>
    <message>
        <source>Am meisten hilft noch ein Wort, das mit den anderen nichts zu tun hat.</source>
        <translation>What helps most is one more word that has nothing to do with the others.</translation>
    </message>
    <message>
        <source>Am zweiten Sicherungsort gilt dasselbe, sobald er wieder angeschlossen ist.</source>
        <translation>The same holds for the second backup place as soon as it is connected again.</translation>
    </message>
    <message>
        <source>Am zweiten Sicherungsort gilt noch die frühere Passphrase. Bitte ihn einmal anschließen.</source>
        <translation>At the second backup place the former passphrase still holds. Please connect it once.</translation>
    </message>
    <message>
        <source>Am zweiten Sicherungsort: {sentence}</source>
        <translation>At the second backup place: {sentence}</translation>
    </message>
    <message>
        <source>Anbieter</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Andere Konten dieses Rechners können die verschlüsselte Datei öffnen.</source>
        <translation>Other accounts of this computer can open the encrypted file.</translation>
    </message>
    <message>
        <source>Andere Übung: Betrieb oder Verwaltung</source>
        <translation>Other exercise: company or administration</translation>
    </message>
    <message>
        <source>Anderen Ordner …</source>
        <translation>Another folder …</translation>
    </message>
    <message>
        <source>Anderen Tresor öffnen …</source>
        <translation>Open another vault …</translation>
    </message>
    <message>
        <source>Anderer Schritt</source>
        <translation>Another step</translation>
    </message>
    <message>
        <source>Anderer Tag</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Anderer Tag …</source>
        <translation>Another day …</translation>
    </message>
    <message>
        <source>Anderer Tag: {what}</source>
        <translation>Another day: {what}</translation>
    </message>
    <message>
        <source>Anderer Tresor …</source>
        <translation>Another vault …</translation>
    </message>
    <message>
        <source>Anderer Zeitraum</source>
        <translation>Another period</translation>
    </message>
    <message>
        <source>Anfangen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Angabe</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Angaben prüfen</source>
        <translation>Check details</translation>
    </message>
    <message>
        <source>Angaben zu Beteiligten geändert</source>
        <translation>Stakeholder’s details changed</translation>
    </message>
    <message>
        <source>Angaben zu Beteiligten ändern</source>
        <translation>Change a stakeholder’s details</translation>
    </message>
    <message>
        <source>Angaben zu Kolleg*in geändert</source>
        <translation>Colleague’s details changed</translation>
    </message>
    <message>
        <source>Angaben zu Kolleg*in ändern</source>
        <translation>Change a colleague’s details</translation>
    </message>
    <message>
        <source>Angaben zu {alias}</source>
        <translation>Details on {alias}</translation>
    </message>
    <message>
        <source>Angaben zum Seminar geändert</source>
        <translation>Seminar’s details changed</translation>
    </message>
    <message>
        <source>Angaben zum Seminar ändern</source>
        <translation>Change the seminar’s details</translation>
    </message>
    <message>
        <source>Angaben zum Tresor</source>
        <translation>Details of the vault</translation>
    </message>
    <message>
        <source>Angaben zum Tresor geändert</source>
        <translation>Vault’s details changed</translation>
    </message>
    <message>
        <source>Angaben zum Tresor ändern</source>
        <translation>Change the vault’s details</translation>
    </message>
    <message>
        <source>Angaben zum Tresor, für Wortwahl und Kopfzeilen</source>
        <translation>Details of the vault, for wording and page headers</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Angefangene Eingaben, Angeheftetes, gemerkte Ansichten</source>
        <translation>Half-typed forms, pinned entries, remembered views</translation>
    </message>
    <message>
        <source>Angefangene Formulare</source>
        <translation>Half-typed forms</translation>
    </message>
    <message>
        <source>Angefangenes wieder geöffnet</source>
        <translation>Half-typed form opened again</translation>
    </message>
    <message>
        <source>Angegeben sind Stunden und Minuten; gehört mehreres zum selben Tag, steht rechts die Summe.</source>
        <translation>Hours and minutes are given; if several entries belong to the same day, their sum is on the right.</translation>
    </message>
    <message>
        <source>Angeheftet</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Angeheftet, zu finden mit Strg+P</source>
        <translation>Pinned, to be found with Ctrl+P</translation>
    </message>
    <message>
        <source>Angeheftetes</source>
        <translation>Pinned entries</translation>
    </message>
    <message>
        <source>Angemeldet</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Angemeldet am</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Angemeldet am {day}</source>
        <translation>Registered on {day}</translation>
    </message>
    <message>
        <source>Angemeldet: {day}</source>
        <translation>Registered: {day}</translation>
    </message>
    <message>
        <source>Anheften</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Anheften oder lösen</source>
        <translation>Pin or unpin</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Anlass des Projekts</source>
        <translation>Reason for the project</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Anliegen nach Bereichen (Personen)</source>
        <translation>Concerns by department (persons)</translation>
    </message>
    <message>
        <source>Anliegen und Dauer zählen mit, der Text nie.</source>
        <translation>Concern and duration count, the text never does.</translation>
    </message>
    <message>
        <source>Anmeldefrist</source>
        <translation>Registration deadline</translation>
    </message>
    <message>
        <source>Anmeldefrist geändert</source>
        <translation>Registration deadline changed</translation>
    </message>
    <message>
        <source>Anmeldefrist ändern</source>
        <translation>Change registration deadline</translation>
    </message>
    <message>
        <source>Anmelden bis</source>
        <translation>Register by</translation>
    </message>
    <message>
        <source>Anmelden bis {day}</source>
        <translation>Register by {day}</translation>
    </message>
    <message>
        <source>Anmelden: {title}</source>
        <translation>Register: {title}</translation>
    </message>
    <message>
        <source>Anmeldung bis</source>
        <translation>Registration by</translation>
    </message>
    <message>
        <source>Anmeldung erledigt</source>
        <translation>Registration done</translation>
    </message>
    <message>
        <source>Anmeldung festgehalten</source>
        <translation>Registration recorded</translation>
    </message>
    <message>
        <source>Anmeldung festhalten</source>
        <translation>Record registration</translation>
    </message>
    <message>
        <source>Anmeldung offen</source>
        <translation>Registration open</translation>
    </message>
    <message>
        <source>Anmeldung zu einem Seminar</source>
        <translation>Registration for a seminar</translation>
    </message>
    <message>
        <source>Anmeldung zum Seminar festgehalten</source>
        <translation>Registration for the seminar recorded</translation>
    </message>
    <message>
        <source>Anmeldung zum Seminar festhalten</source>
        <translation>Record registration for the seminar</translation>
    </message>
    <message>
        <source>Anmeldung zum Seminar verschieben</source>
        <translation>Move registration for the seminar</translation>
    </message>
    <message>
        <source>Anmeldung zum Seminar verschoben</source>
        <translation>Registration for the seminar moved</translation>
    </message>
    <message>
        <source>Anmeldung zum Seminar wieder offen</source>
        <translation>Registration for the seminar open again</translation>
    </message>
    <message>
        <source>Anmeldung zum Seminar wieder öffnen</source>
        <translation>Reopen registration for the seminar</translation>
    </message>
    <message>
        <source>Anmeldung zurückgenommen</source>
        <translation>Registration taken back</translation>
    </message>
    <message>
        <source>Anmeldung zurücknehmen</source>
        <translation>Take back registration</translation>
    </message>
    <message>
        <source>Anmeldung {when}</source>
        <translation>Registration {when}</translation>
    </message>
    <message>
        <source>Anregung aus der Beratung, in eigenen Worten</source>
        <translation>Suggestion from the talks, in the mentor’s own words</translation>
    </message>
    <message>
        <source>Anregungen an das Gremium</source>
        <translation>Suggestions to the council</translation>
    </message>
    <message>
        <source>Anregungen an den Betriebsrat</source>
        <translation>Suggestions to the works council</translation>
    </message>
    <message>
        <source>Anregungen an den Personalrat</source>
        <translation>Suggestions to the staff council</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Anschrift der Organisation</source>
        <translation>Address of the organisation</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ansicht gemerkt</source>
        <translation>View remembered</translation>
    </message>
    <message>
        <source>Ansicht merken</source>
        <translation>Remember view</translation>
    </message>
    <message>
        <source>Ansprechperson aufgenommen</source>
        <translation>Contact person added</translation>
    </message>
    <message>
        <source>Ansprechperson aufnehmen</source>
        <translation>Add contact person</translation>
    </message>
    <message>
        <source>Ansprechperson entfernen</source>
        <translation>Remove contact person</translation>
    </message>
    <message>
        <source>Ansprechperson entfernt</source>
        <translation>Contact person removed</translation>
    </message>
    <message>
        <source>Ansprechperson geändert</source>
        <translation>Contact person changed</translation>
    </message>
    <message>
        <source>Ansprechperson hinzufügen</source>
        <translation>Add contact person</translation>
    </message>
    <message>
        <source>Ansprechperson ändern</source>
        <translation>Change contact person</translation>
    </message>
    <message>
        <source>Ansprechpersonen</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Ansprechpersonen ansehen</source>
        <translation>See contact persons</translation>
    </message>
    <message>
        <source>Ansprechpersonen im Netzwerk, Beteiligte im Projekt</source>
        <translation>Contact persons in the network, stakeholders in the project</translation>
    </message>
    <message>
        <source>Ansprechpersonen stehen in keinem Bericht.</source>
        <translation>Contact persons appear in no report.</translation>
    </message>
    <message>
        <source>Ansprechpersonen wiederfinden und Verabredungen halten</source>
        <translation>Finding contact persons again and keeping to what was arranged</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Antrag bearbeiten</source>
        <translation>Edit request</translation>
    </message>
    <message>
        <source>Antrag entfernen</source>
        <translation>Remove request</translation>
    </message>
    <message>
        <source>Antrag entfernt</source>
        <translation>Request removed</translation>
    </message>
    <message>
        <source>Antrag entwerfen</source>
        <translation>Draft request</translation>
    </message>
    <message>
        <source>Antrag entworfen</source>
        <translation>Request drafted</translation>
    </message>
    <message>
        <source>Antrag gestellt</source>
        <translation>Request submitted</translation>
    </message>
    <message>
        <source>Antrag geändert</source>
        <translation>Request changed</translation>
    </message>
    <message>
        <source>Antrag ist gestellt</source>
        <translation>Request is submitted</translation>
    </message>
    <message>
        <source>Antrag ist wieder ein Entwurf</source>
        <translation>Request is a draft again</translation>
    </message>
    <message>
        <source>Antrag ist wieder offen</source>
        <translation>Request is open again</translation>
    </message>
    <message>
        <source>Antrag stellen</source>
        <translation>Submit request</translation>
    </message>
    <message>
        <source>Antrag wieder als Entwurf</source>
        <translation>Make request a draft again</translation>
    </message>
    <message>
        <source>Antrag wieder öffnen</source>
        <translation>Reopen request</translation>
    </message>
    <message>
        <source>Antrag ändern</source>
        <translation>Change request</translation>
    </message>
    <message>
        <source>Anträge</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Anträge des Gremiums</source>
        <translation>Requests of the council</translation>
    </message>
    <message>
        <source>Anträge im Gremium</source>
        <translation>Requests in the council</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Antwort auf den Antrag: {title}</source>
        <translation>Answer to the request: {title}</translation>
    </message>
    <message>
        <source>Antwort auf diese Hürden</source>
        <translation>Answer to these barriers</translation>
    </message>
    <message>
        <source>Antwort auf einen Antrag</source>
        <translation>Answer to a request</translation>
    </message>
    <message>
        <source>Antwort erhofft bis</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Antwort erhofft bis {day}</source>
        <translation>Answer hoped for by {day}</translation>
    </message>
    <message>
        <source>Antwort festgehalten</source>
        <translation>Answer recorded</translation>
    </message>
    <message>
        <source>Antwort festhalten</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Antwort ist da, noch ohne Angabe</source>
        <translation>Answer is here, content not yet stated</translation>
    </message>
    <message>
        <source>Antwort ist wieder offen</source>
        <translation>Answer is open again</translation>
    </message>
    <message>
        <source>Antwort steht aus</source>
        <translation>Answer still to come</translation>
    </message>
    <message>
        <source>Antwort zurücknehmen</source>
        <translation>Take back answer</translation>
    </message>
    <message>
        <source>Antworten der Selbsteinschätzung</source>
        <translation>Answers of the self-assessment</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Anzahl Personen</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Anzahl der Personen ohne Zuordnung</source>
        <translation>Number of persons not assigned</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arbeitsnotiz nur für die Mentor*in</source>
        <translation>Working note for the mentor only</translation>
    </message>
    <message>
        <source>Arbeitsnotizen</source>
        <translation>Working notes</translation>
    </message>
    <message>
        <source>Arbeitsplatz</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Arbeitsspeicher lesen</source>
        <translation>Reading the memory</translation>
    </message>
    <message>
        <source>Arbeitstage: montags bis freitags</source>
        <translation>Working days: Monday to Friday</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Art der Antwort</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Art der Hürde im Projekt</source>
        <translation>Kind of barrier in the project</translation>
    </message>
    <message>
        <source>Art der Kennzahl</source>
        <translation>Kind of indicator</translation>
    </message>
    <message>
        <source>Art der Maßnahme</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>Art der Organisation</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>Art der Veranstaltung</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Art der eigenen Tätigkeit</source>
        <translation>Kind of own activity</translation>
    </message>
    <message>
        <source>Art des Berichts</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Art des Berichts: {kinds}</source>
        <translation>Kind of report: {kinds}</translation>
    </message>
    <message>
        <source>Art des Kontakts</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Art neuer Organisationen</source>
        <translation>Kind of new organisations</translation>
    </message>
    <message>
        <source>Art und Region</source>
        <translation>Kind and region</translation>
    </message>
    <message>
        <source>Auch Beendetes</source>
        <translation>Ended ones, too</translation>
    </message>
    <message>
        <source>Auch Sichern und Wiederherstellen. Beim Verlassen ist alles weg, auch die Sicherungen.</source>
        <translation>Backing up and restoring, too. On leaving everything is gone, the backups as well.</translation>
    </message>
    <message>
        <source>Auch das System zählt keine offene Verbindung dieses Programms.</source>
        <translation>The system counts no open connection of this program either.</translation>
    </message>
    <message>
        <source>Auch samstags</source>
        <translation>Saturdays too</translation>
    </message>
    <message>
        <source>Auf Papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Auf dem eigenen Rechner.</source>
        <translation>On the mentor’s own computer.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner, nur für dieses Benutzerkonto zu lesen.</source>
        <translation>On this computer, to be read by this user account only.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner.</source>
        <translation>On this computer.</translation>
    </message>
    <message>
        <source>Auf einem Netzlaufwerk, nur verschlüsselt; Sicherungen {kept}.</source>
        <translation>On a network drive, encrypted only; backups {kept}.</translation>
    </message>
    <message>
        <source>Auf einem Wechselmedium, nur verschlüsselt; Sicherungen {kept}.</source>
        <translation>On a removable drive, encrypted only; backups {kept}.</translation>
    </message>
    <message>
        <source>Auf fremden Rechnern nichts Vertrauliches kopieren, und sperren, bevor jemand anderes daran geht.</source>
        <translation>Copy nothing confidential on other people’s computers, and lock before somebody else uses them.</translation>
    </message>
    <message>
        <source>Auf {day}</source>
        <translation>To {day}</translation>
    </message>
    <message>
        <source>Auf {day}: {what}</source>
        <translation>To {day}: {what}</translation>
    </message>
    <message>
        <source>Aufbewahrung: {until}.</source>
        <translation>Kept: {until}.</translation>
    </message>
    <message>
        <source>Aufgabe hinzufügen</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>Aufgabe zu einer Veranstaltung</source>
        <translation>Task for an event</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung aufgenommen</source>
        <translation>Task for the event added</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung aufnehmen</source>
        <translation>Add task for the event</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung entfernen</source>
        <translation>Remove task for the event</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung entfernt</source>
        <translation>Task for the event removed</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung erledigen</source>
        <translation>Mark task for the event as done</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung erledigt</source>
        <translation>Task for the event done</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung geändert</source>
        <translation>Task for the event changed</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung wieder offen</source>
        <translation>Task for the event open again</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung wieder öffnen</source>
        <translation>Reopen task for the event</translation>
    </message>
    <message>
        <source>Aufgabe zur Veranstaltung ändern</source>
        <translation>Change task for the event</translation>
    </message>
    <message>
        <source>Aufgabe {n} von {all}</source>
        <translation>Task {n} of {all}</translation>
    </message>
    <message>
        <source>Aufgabe ändern</source>
        <translation>Change task</translation>
    </message>
    <message>
        <source>Aufgabe überspringen</source>
        <translation>Skip this task</translation>
    </message>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Aufgaben schließen</source>
        <translation>Close the tasks</translation>
    </message>
    <message>
        <source>Aufgaben zu Veranstaltungen</source>
        <translation>Tasks for events</translation>
    </message>
    <message>
        <source>Aufgehobenes</source>
        <translation>Set-aside entries</translation>
    </message>
    <message>
        <source>Aufgehobenes gelöscht</source>
        <translation>Set-aside entry erased</translation>
    </message>
    <message>
        <source>Aufgehobenes löschen</source>
        <translation>Erase set-aside entry</translation>
    </message>
    <message>
        <source>Aufgenommen, mit Freigabe steht auch der Name dabei.</source>
        <translation>Added; with the consent the name is there, too.</translation>
    </message>
    <message>
        <source>Aufgenommen, und das Kürzel verrät keinen Namen.</source>
        <translation>Added, and the alias gives no name away.</translation>
    </message>
    <message>
        <source>Aufgenommen. Ob das Kürzel jemanden verrät, ist hier nicht zu sehen; ein Baumname tut es nie.</source>
        <translation>Added. Whether the alias tells who is meant cannot be seen here; the name of a tree never does.</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Aufruf: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Aufruf: mendi [--lang de|en] VERB ...   oder   mendi --version</source>
        <translation>Usage: mendi [--lang de|en] VERB ...   or   mendi --version</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Auftrag von</source>
        <translation>Mandate from</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Aus dem Team nehmen</source>
        <translation>Take out of the team</translation>
    </message>
    <message>
        <source>Aus den Einstellungen dieses Tresors zusammengestellt, als Vorlage für das Verzeichnis der verantwortlichen Stelle. Nichts darin betrifft einzelne Kolleg*innen. Keine Rechtsberatung.</source>
        <translation>Put together from the settings of this vault, as a template for the controller’s record of processing activities. Nothing in it concerns single colleagues. Not legal advice.</translation>
    </message>
    <message>
        <source>Aus den Gesprächen wird später unter „Berichte“ die Übersicht für das Gremium.</source>
        <translation>Later the talks become the overview for the council, under “Reports”.</translation>
    </message>
    <message>
        <source>Aus der Liste nehmen</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>Aus der Liste oder frei geschrieben.</source>
        <translation>From the list or freely worded.</translation>
    </message>
    <message>
        <source>Aus der Liste, oder ein neuer Name.</source>
        <translation>From the list, or a new name.</translation>
    </message>
    <message>
        <source>Aus der Zeit davor fehlen Zahlen.</source>
        <translation>There are no figures from the time before.</translation>
    </message>
    <message>
        <source>Aus einer Reparatur</source>
        <translation>From a repair</translation>
    </message>
    <message>
        <source>Aus vCard oder CSV. Vorher ist zu sehen, was dazukommt.</source>
        <translation>From vCard or CSV. What will be added is shown first.</translation>
    </message>
    <message>
        <source>Aus öffentlichen Quellen gesammelt. Was angekreuzt ist, kommt ins Netzwerk und lässt sich dort ändern.</source>
        <translation>Collected from public sources. What is ticked goes into the network and can be changed there.</translation>
    </message>
    <message>
        <source>Ausblenden</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Ausgangslage</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>Ausgangslage und Stärken</source>
        <translation>Starting point and strengths</translation>
    </message>
    <message>
        <source>Ausgeblendet, in den Einstellungen wieder zu zeigen</source>
        <translation>Hidden, can be shown again in the settings</translation>
    </message>
    <message>
        <source>Ausgegebene Kontakte (vCard, CSV) nennen Ansprechpersonen im Klartext, auf Wunsch mit Notizen; Kalenderdateien nur Tage, Uhrzeiten, neutrale Wörter und Codes.</source>
        <translation>Exported contacts (vCard, CSV) name contact persons in plain text, with notes if wanted; calendar files only days, times, neutral words and codes.</translation>
    </message>
    <message>
        <source>Auslagerung und Ruhezustand</source>
        <translation>Swapping and hibernation</translation>
    </message>
    <message>
        <source>Auslassen</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Austausch</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Auswahlliste</source>
        <translation>Pick list</translation>
    </message>
    <message>
        <source>Außerhalb</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>BEREICH</source>
        <translation>DEPARTMENT</translation>
    </message>
    <message>
        <source>Balkendiagramm: {title}, {unit}.</source>
        <translation>Bar chart: {title}, {unit}.</translation>
    </message>
    <message>
        <source>Beamer-Größe</source>
        <translation>Projector size</translation>
    </message>
    <message>
        <source>Beantwortet am</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bedarfe je Bereich erkennen</source>
        <translation>Seeing the needs of each department</translation>
    </message>
    <message>
        <source>Bedeutung</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Beendet am</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Beendet am {day}.</source>
        <translation>Ended on {day}.</translation>
    </message>
    <message>
        <source>Beendet am …</source>
        <translation>Ended on …</translation>
    </message>
    <message>
        <source>Beendete Projekte</source>
        <translation>Ended projects</translation>
    </message>
    <message>
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Befehle aus einer Datei ausführen</source>
        <translation>Run commands from a file</translation>
    </message>
    <message>
        <source>Befunde ansehen …</source>
        <translation>View findings …</translation>
    </message>
    <message>
        <source>Begegnet bei</source>
        <translation>Met at</translation>
    </message>
    <message>
        <source>Begegnung entfernen</source>
        <translation>Remove encounter</translation>
    </message>
    <message>
        <source>Begegnung entfernt</source>
        <translation>Encounter removed</translation>
    </message>
    <message>
        <source>Begegnung festgehalten</source>
        <translation>Encounter recorded</translation>
    </message>
    <message>
        <source>Begegnung festhalten</source>
        <translation>Record encounter</translation>
    </message>
    <message>
        <source>Begegnungen bei Veranstaltungen</source>
        <translation>Encounters at events</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Beginn der Veranstaltung</source>
        <translation>Start of the event</translation>
    </message>
    <message>
        <source>Beginn des Projekts</source>
        <translation>Start of the project</translation>
    </message>
    <message>
        <source>Beginn des Zeitraums</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begleitung einzelner Kolleg*innen</source>
        <translation>Support of single colleagues</translation>
    </message>
    <message>
        <source>Begleitung in Weiterbildungsfragen</source>
        <translation>Support in questions of further training</translation>
    </message>
    <message>
        <source>Begleitung mit Namen, nur mit Freigabe</source>
        <translation>Support by name, only with consent</translation>
    </message>
    <message>
        <source>Begleitung und geschützte Zahlen für die Interessenvertretung</source>
        <translation>Support, and protected figures for the representatives of the employees</translation>
    </message>
    <message>
        <source>Begonnen am</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Bei der Aufgabe fehlt noch, was zu tun ist.</source>
        <translation>The task does not say yet what is to be done.</translation>
    </message>
    <message>
        <source>Bei einem fehlt die Zahl der Tage.</source>
        <translation>For one the number of days is missing.</translation>
    </message>
    <message>
        <source>Bei jeder Sicherung wird jede Seite auf Schäden geprüft.</source>
        <translation>With every backup each page is checked for damage.</translation>
    </message>
    <message>
        <source>Bei {n} fehlt die Zahl der Tage.</source>
        <translation>For {n} the number of days is missing.</translation>
    </message>
    <message>
        <source>Bei „{title}“ passt ja oder nein.</source>
        <translation>“{title}” takes yes or no.</translation>
    </message>
    <message>
        <source>Beides: wo der Tresor offen ist und seit wann, aber nicht, von wem.</source>
        <translation>Both: where the vault is open and since when, but not by whom.</translation>
    </message>
    <message>
        <source>Beim Prüfen der Daten gab es {n} Befund.</source>
        <translation>Checking the data brought up {n} finding.</translation>
    </message>
    <message>
        <source>Beim Prüfen der Daten gab es {n} Befunde.</source>
        <translation>Checking the data brought up {n} findings.</translation>
    </message>
    <message>
        <source>Beim Schritt fehlt noch, was vereinbart ist.</source>
        <translation>The step does not say yet what was agreed.</translation>
    </message>
    <message>
        <source>Beim Sperren leert das Programm sie, wenn noch darin liegt, was hier kopiert wurde.</source>
        <translation>On locking, the program empties it if what was copied here is still in it.</translation>
    </message>
    <message>
        <source>Berater*in</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratung und Begleitung von Kolleg*innen in Fragen der Weiterbildung, durch {who}.</source>
        <translation>Consultation and support of colleagues in matters of further training, by {who}.</translation>
    </message>
    <message>
        <source>Beratung: alle Gespräche eines Tages zusammen. Kein Gespräch ist einzeln genannt.</source>
        <translation>Consultation: all talks of a day together. No talk is named singly.</translation>
    </message>
    <message>
        <source>Beratung: alle Gespräche {over} zusammen, damit kein Tag auf einzelne Kolleg*innen schließen lässt.</source>
        <translation>Consultation: all talks of {over} together, so that no day points to single colleagues.</translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation>Consultation time</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Bereich oder Abteilung</source>
        <translation>Department or team</translation>
    </message>
    <message>
        <source>Bereich: {what}</source>
        <translation>Department: {what}</translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Bereiche können je Zeitraum nur einmal gezeigt werden.</source>
        <translation>Departments can be shown only once for each period.</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Bericht erstellen</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Bericht erstellen …</source>
        <translation>Make report …</translation>
    </message>
    <message>
        <source>Bericht für den Betriebsrat</source>
        <translation>Report to the works council</translation>
    </message>
    <message>
        <source>Bericht für den Betriebsrat oder Personalrat</source>
        <translation>Report to the works council or staff council</translation>
    </message>
    <message>
        <source>Bericht für den Personalrat</source>
        <translation>Report to the staff council</translation>
    </message>
    <message>
        <source>Bericht für die Betriebs- oder Personalversammlung</source>
        <translation>Report to the works meeting or staff meeting</translation>
    </message>
    <message>
        <source>Bericht für die Betriebsversammlung</source>
        <translation>Report to the works meeting</translation>
    </message>
    <message>
        <source>Bericht für die Personalversammlung</source>
        <translation>Report to the staff meeting</translation>
    </message>
    <message>
        <source>Bericht herausgeben</source>
        <translation>Issue report</translation>
    </message>
    <message>
        <source>Bericht {number}</source>
        <translation>Report {number}</translation>
    </message>
    <message>
        <source>Bericht {number} ist fertig: {file}</source>
        <translation>Report {number} is ready: {file}</translation>
    </message>
    <message>
        <source>Bericht {number} ist heraus.</source>
        <translation>Report {number} is out.</translation>
    </message>
    <message>
        <source>Bericht {number} ist herausgegeben.</source>
        <translation>Report {number} has been issued.</translation>
    </message>
    <message>
        <source>Bericht {number} wurde schon herausgegeben und bleibt, wie er war.</source>
        <translation>Report {number} has already been issued and stays as it was.</translation>
    </message>
    <message>
        <source>Bericht {number} · {period}</source>
        <translation>Report {number} · {period}</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Berichte über Abstürze</source>
        <translation>Reports on crashes</translation>
    </message>
    <message>
        <source>Berichte, Notfallblatt, Auszüge</source>
        <translation>Reports, recovery sheet, extracts</translation>
    </message>
    <message>
        <source>Berichtsliste</source>
        <translation>List of reports</translation>
    </message>
    <message>
        <source>Bescheinigung ist da</source>
        <translation>Proof of attendance is here</translation>
    </message>
    <message>
        <source>Beschlossen</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Beschäftigte, die sich zu Weiterbildung beraten lassen, unter einem Kürzel; dienstliche Ansprechpersonen und Beteiligte in Netzwerk und Projekt; die Mentor*innen selbst.</source>
        <translation>Employees who seek advice on further training, under an alias; work contact persons and stakeholders in network and project; the mentors themselves.</translation>
    </message>
    <message>
        <source>Besondere Kategorien sind möglich (*).</source>
        <translation>Special categories are possible (*).</translation>
    </message>
    <message>
        <source>Besonders gut gelungen</source>
        <translation>Went particularly well</translation>
    </message>
    <message>
        <source>Besonders gut gelungen ist uns in der Arbeit als WBM bislang …</source>
        <translation>What has gone particularly well so far in our work as further training mentors …</translation>
    </message>
    <message>
        <source>Besprochen</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Besucht</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Besuchte Seminare</source>
        <translation>Seminars attended</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>Stakeholders</translation>
    </message>
    <message>
        <source>Beteiligte bearbeiten</source>
        <translation>Edit stakeholder</translation>
    </message>
    <message>
        <source>Beteiligte entfernen</source>
        <translation>Remove stakeholder</translation>
    </message>
    <message>
        <source>Beteiligte entfernt</source>
        <translation>Stakeholder removed</translation>
    </message>
    <message>
        <source>Beteiligte hinzufügen</source>
        <translation>Add stakeholder</translation>
    </message>
    <message>
        <source>Beteiligte hinzugefügt</source>
        <translation>Stakeholder added</translation>
    </message>
    <message>
        <source>Beteiligte im Projekt</source>
        <translation>Stakeholders in the project</translation>
    </message>
    <message>
        <source>Betrieb</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Betrieb oder Dienststelle</source>
        <translation>Company or public office</translation>
    </message>
    <message>
        <source>Betrieb oder Verwaltung</source>
        <translation>Company or public office</translation>
    </message>
    <message>
        <source>Betriebliche Projekte</source>
        <translation>Company projects</translation>
    </message>
    <message>
        <source>Betriebliches Projekt</source>
        <translation>Company project</translation>
    </message>
    <message>
        <source>Betriebsrat</source>
        <translation>Works council</translation>
    </message>
    <message>
        <source>Betriebsversammlung</source>
        <translation>Works meeting</translation>
    </message>
    <message>
        <source>Bevor diese neue Version den Tresor umstellt, sichert sie ihn, und das ging nicht: {sentence} Bis dahin bleibt der Tresor, wie er ist.</source>
        <translation>Before this new version converts the vault it backs it up, and that did not work: {sentence} Until then the vault stays as it is.</translation>
    </message>
    <message>
        <source>Bild ab</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Bild auf</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Bild auf, Bild ab</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Bilder und Töne</source>
        <translation>Pictures and sounds</translation>
    </message>
    <message>
        <source>Bildschirm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Bildschirm ansehen</source>
        <translation>Watching the screen</translation>
    </message>
    <message>
        <source>Bildschirmaufnahmen</source>
        <translation>Pictures of the screen</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Bisher ist nichts vereinbart.</source>
        <translation>Nothing has been agreed so far.</translation>
    </message>
    <message>
        <source>Bisher vereinbart</source>
        <translation>Agreed so far</translation>
    </message>
    <message>
        <source>Bisherige Passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Bitte Ort und Namen prüfen.</source>
        <translation>Please check place and name.</translation>
    </message>
    <message>
        <source>Bitte ansehen</source>
        <translation>Please look at these</translation>
    </message>
    <message>
        <source>Bitte eine Sicherung verwenden, in der das noch stimmt.</source>
        <translation>Please use a backup in which this is still right.</translation>
    </message>
    <message>
        <source>Bitte eine Sicherung von einem anderen Ort wählen und diese Datei aufheben.</source>
        <translation>Please choose a backup from another place and keep this file.</translation>
    </message>
    <message>
        <source>Bitte eine andere Datei wählen.</source>
        <translation>Please choose another file.</translation>
    </message>
    <message>
        <source>Bitte prüfen, ob der Zugriff erlaubt und der Datenträger angeschlossen ist.</source>
        <translation>Please check whether access is allowed and the drive is connected.</translation>
    </message>
    <message>
        <source>Blatt für den Datenschutz</source>
        <translation>Data protection sheet</translation>
    </message>
    <message>
        <source>Blatt für den Datenschutz …</source>
        <translation>Data protection sheet …</translation>
    </message>
    <message>
        <source>Blatt {number} wurde schon herausgegeben; seither ist alles, wie es war.</source>
        <translation>Sheet {number} has already been issued; since then everything is as it was.</translation>
    </message>
    <message>
        <source>Blatt {number}: {title}</source>
        <translation>Sheet {number}: {title}</translation>
    </message>
    <message>
        <source>Bleiben im Tresor, damit sich keine zwei Berichte voneinander abziehen lassen.</source>
        <translation>Stay in the vault, so that no two reports can be subtracted from each other.</translation>
    </message>
    <message>
        <source>Bleiben, bis jemand sie löscht.</source>
        <translation>Stay until somebody erases them.</translation>
    </message>
    <message>
        <source>Bleibt auf diesem Rechner</source>
        <translation>Stays on this computer</translation>
    </message>
    <message>
        <source>Bleibt, bis jemand den Ordner löscht.</source>
        <translation>Stays until somebody deletes the folder.</translation>
    </message>
    <message>
        <source>Bleibt, bis jemand die Datei löscht.</source>
        <translation>Stays until somebody erases the file.</translation>
    </message>
    <message>
        <source>Bleibt, bis jemand es angesehen hat und löscht.</source>
        <translation>Stays until somebody has looked at it and erases it.</translation>
    </message>
    <message>
        <source>Bleibt; ohne die Datei fragt das Programm nach dem Tresor.</source>
        <translation>Stays; without the file the program asks for the vault.</translation>
    </message>
    <message>
        <source>Blätter für Teilnehmende</source>
        <translation>Sheets for participants</translation>
    </message>
    <message>
        <source>Blätter für Teilnehmende …</source>
        <translation>Sheets for participants …</translation>
    </message>
    <message>
        <source>Blätter zum Seminar</source>
        <translation>Seminar sheets</translation>
    </message>
    <message>
        <source>Botschaft an die Versammlung</source>
        <translation>Message to the meeting</translation>
    </message>
    <message>
        <source>Brauchbar: Wer die Datei hat, braucht mit hundert Grafikkarten {time}.</source>
        <translation>Fair: with a hundred graphics cards, somebody who has the file needs {time}.</translation>
    </message>
    <message>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Breite der Liste</source>
        <translation>Width of the list</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Bundesland wählen</source>
        <translation>Choose federal state</translation>
    </message>
    <message>
        <source>Bundesland, für die Feiertage: mendi codes region</source>
        <translation>Federal state, for the public holidays: mendi codes region</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV für Tabellen</source>
        <translation>CSV for spreadsheets</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code vom Notfallblatt</source>
        <translation>Code from the recovery sheet</translation>
    </message>
    <message>
        <source>DATEI</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>DATEI-A</source>
        <translation>FILE-A</translation>
    </message>
    <message>
        <source>DATEI-B</source>
        <translation>FILE-B</translation>
    </message>
    <message>
        <source>DAUER</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>Da ist etwas schiefgegangen</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Dabei gewesen</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Dabei sagen</source>
        <translation>Say with it</translation>
    </message>
    <message>
        <source>Dafür braucht es ein anderes Kapitel. Was hier entstanden ist, lässt sich zurückholen.</source>
        <translation>This needs another chapter. What was made here can be brought back.</translation>
    </message>
    <message>
        <source>Dagegen hilft nur Vertrauen, oder ein eigener Rechner.</source>
        <translation>Only trust helps against that, or a computer of one’s own.</translation>
    </message>
    <message>
        <source>Damit Antrag und Projekt zusammenfinden.</source>
        <translation>So that request and project find each other.</translation>
    </message>
    <message>
        <source>Damit Bedarfe eines Bereichs sichtbar werden, ohne jemanden zu erkennen.</source>
        <translation>So that the needs of a department show without anybody being recognised.</translation>
    </message>
    <message>
        <source>Damit Berichte sagen können, in welcher Funktion sie entstanden sind.</source>
        <translation>So that reports can say in which function they were made.</translation>
    </message>
    <message>
        <source>Damit Berichte sagen können, von wem sie kommen.</source>
        <translation>So that reports can say who they come from.</translation>
    </message>
    <message>
        <source>Damit Gespräche mit derselben Person zusammenfinden; ein Kürzel genügt.</source>
        <translation>So that talks with the same person are found together; an alias will do.</translation>
    </message>
    <message>
        <source>Damit Themen und Tische für das nächste Mal festgehalten sind.</source>
        <translation>So that topics and tables are on record for the next time.</translation>
    </message>
    <message>
        <source>Damit Veranstaltung und Projekt zusammenfinden.</source>
        <translation>So that event and project find each other.</translation>
    </message>
    <message>
        <source>Damit Veränderung über die Zeit zu sehen ist.</source>
        <translation>So that change over time can be seen.</translation>
    </message>
    <message>
        <source>Damit Wiedervorlagen auf Tage fallen, an denen gearbeitet wird.</source>
        <translation>So that follow-ups fall on days when people work.</translation>
    </message>
    <message>
        <source>Damit Wiedervorlagen keinen Feiertag treffen.</source>
        <translation>So that follow-ups avoid public holidays.</translation>
    </message>
    <message>
        <source>Damit Wiedervorlagen nicht auf Feiertage fallen.</source>
        <translation>So that follow-ups do not fall on public holidays.</translation>
    </message>
    <message>
        <source>Damit Wiedervorlagen nicht auf Feiertage fallen. Leer: nur die bundesweiten zählen.</source>
        <translation>So that follow-ups do not fall on public holidays. Empty: only the nationwide ones count.</translation>
    </message>
    <message>
        <source>Damit alle auf einen Blick wissen, worum es geht.</source>
        <translation>So that everybody sees at a glance what it is about.</translation>
    </message>
    <message>
        <source>Damit alle dasselbe Projekt meinen.</source>
        <translation>So that everybody means the same project.</translation>
    </message>
    <message>
        <source>Damit alle vier Rollen im Blick bleiben.</source>
        <translation>To keep all four roles in view.</translation>
    </message>
    <message>
        <source>Damit alle wissen, was gezählt wird.</source>
        <translation>So that everybody knows what is counted.</translation>
    </message>
    <message>
        <source>Damit andere Projekte daraus lernen können.</source>
        <translation>So that other projects can learn from it.</translation>
    </message>
    <message>
        <source>Damit auch Gruppen und Infostände zählen, ohne dass jemand genannt wird.</source>
        <translation>So that groups and info stands count too, without anybody being named.</translation>
    </message>
    <message>
        <source>Damit auch diese Zeit in der eigenen Zeit mitzählt.</source>
        <translation>So that this time also counts towards one’s own time.</translation>
    </message>
    <message>
        <source>Damit auf einen Blick klar ist, wo das Projekt steht.</source>
        <translation>So that it is clear at a glance where the project stands.</translation>
    </message>
    <message>
        <source>Damit auffällt, mit wem noch zu reden ist.</source>
        <translation>To show who is still to be talked to.</translation>
    </message>
    <message>
        <source>Damit auffällt, wen das Angebot noch nicht erreicht.</source>
        <translation>To show whom the offer does not reach yet.</translation>
    </message>
    <message>
        <source>Damit auffällt, wenn Angaben in die Jahre kommen.</source>
        <translation>To show when details are getting old.</translation>
    </message>
    <message>
        <source>Damit auffällt, wenn es lange still war.</source>
        <translation>To show when it has been quiet for a long time.</translation>
    </message>
    <message>
        <source>Damit bleibt, was herausgekommen ist.</source>
        <translation>So that what came of it stays.</translation>
    </message>
    <message>
        <source>Damit das Blatt für den Datenschutz die richtige Stelle nennt.</source>
        <translation>So that the data protection sheet names the right controller.</translation>
    </message>
    <message>
        <source>Damit das Ergebnis im richtigen Zeitraum erscheint.</source>
        <translation>So that the outcome appears in the right period.</translation>
    </message>
    <message>
        <source>Damit das Gespräch mit den Beteiligten nicht abreißt.</source>
        <translation>So that the talk with the stakeholders keeps going.</translation>
    </message>
    <message>
        <source>Damit das Gremium weiß, worüber es beschließen soll.</source>
        <translation>So that the council knows what it is to decide on.</translation>
    </message>
    <message>
        <source>Damit das Programm an den nächsten Blick zurück erinnert.</source>
        <translation>So that the program gives a reminder of the next look back.</translation>
    </message>
    <message>
        <source>Damit das Seminar in der Liste und unter „Heute“ richtig steht.</source>
        <translation>So that the seminar stands in the right place in the list and under “Today”.</translation>
    </message>
    <message>
        <source>Damit das nächste Gespräch da anfängt, wo dieses aufgehört hat.</source>
        <translation>So that the next talk starts where this one left off.</translation>
    </message>
    <message>
        <source>Damit das nächste Gespräch da ansetzt, was jemandem wichtig ist.</source>
        <translation>So that the next talk starts from what is important to somebody.</translation>
    </message>
    <message>
        <source>Damit der Antrag gleich sagt, worauf er sich stützt.</source>
        <translation>So that the request says straight away what it is based on.</translation>
    </message>
    <message>
        <source>Damit der Betrieb erfährt, was im Weg steht, und etwas daran ändern kann.</source>
        <translation>So that the company learns what is in the way and can change something about it.</translation>
    </message>
    <message>
        <source>Damit der Meilenstein auf der Zeitleiste und rechtzeitig unter „Heute“ steht.</source>
        <translation>So that the milestone is on the timeline and, in good time, under “Today”.</translation>
    </message>
    <message>
        <source>Damit der Schritt rechtzeitig unter „Heute“ steht.</source>
        <translation>So that the step is under “Today” in good time.</translation>
    </message>
    <message>
        <source>Damit der Steckbrief in Stichpunkten sagt, worum es geht.</source>
        <translation>So that the project profile says in brief points what it is about.</translation>
    </message>
    <message>
        <source>Damit der Tag drum herum planbar bleibt.</source>
        <translation>So that the rest of the day can be planned.</translation>
    </message>
    <message>
        <source>Damit der Verlauf stimmt und ein Bericht den richtigen Zeitraum nimmt.</source>
        <translation>So that the order of events is right and a report takes the right period.</translation>
    </message>
    <message>
        <source>Damit der Vorschlag mit Zahlen aus den Gesprächen begründet ist.</source>
        <translation>So that the proposal is backed by figures from the talks.</translation>
    </message>
    <message>
        <source>Damit der Weg zum Ziel in Schritten zu sehen ist.</source>
        <translation>So that the way to the goal can be seen in steps.</translation>
    </message>
    <message>
        <source>Damit die Anmeldung rechtzeitig unter „Heute“ steht.</source>
        <translation>So that the registration is under “Today” in good time.</translation>
    </message>
    <message>
        <source>Damit die Ansprechperson bei ihrer Stelle steht.</source>
        <translation>So that the contact person is listed with the right organisation.</translation>
    </message>
    <message>
        <source>Damit die Aufgabe rechtzeitig unter „Heute“ steht.</source>
        <translation>So that the task is under “Today” in good time.</translation>
    </message>
    <message>
        <source>Damit die Hürden-Landkarte zeigt, wogegen schon etwas getan wird.</source>
        <translation>So that the map of barriers shows where something is already being done.</translation>
    </message>
    <message>
        <source>Damit die Linie stimmt.</source>
        <translation>So that the line is right.</translation>
    </message>
    <message>
        <source>Damit die Maßnahme rechtzeitig unter „Heute“ steht.</source>
        <translation>So that the measure is under “Today” in good time.</translation>
    </message>
    <message>
        <source>Damit die Uhrzeit zur Hand ist.</source>
        <translation>So that the time of day is at hand.</translation>
    </message>
    <message>
        <source>Damit die Veranstaltung in der Liste und im Kalender richtig steht.</source>
        <translation>So that the event stands in the right place in the list and in the calendar.</translation>
    </message>
    <message>
        <source>Damit die Zahl zu verstehen ist.</source>
        <translation>So that the number can be understood.</translation>
    </message>
    <message>
        <source>Damit die Zeit in den richtigen Monat fällt.</source>
        <translation>So that the time falls in the right month.</translation>
    </message>
    <message>
        <source>Damit die Zeitleiste ein Ende hat.</source>
        <translation>So that the timeline has an end.</translation>
    </message>
    <message>
        <source>Damit die Zeitleiste einen Anfang hat.</source>
        <translation>So that the timeline has a beginning.</translation>
    </message>
    <message>
        <source>Damit ein Anruf ohne langes Suchen geht.</source>
        <translation>So that a call can be made without a long search.</translation>
    </message>
    <message>
        <source>Damit ein Nachweis zur Hand ist, wenn danach gefragt wird.</source>
        <translation>So that proof is at hand when it is asked for.</translation>
    </message>
    <message>
        <source>Damit eine Nachricht ohne langes Suchen geht.</source>
        <translation>So that a message can be sent without a long search.</translation>
    </message>
    <message>
        <source>Damit eine Verabredung nicht untergeht.</source>
        <translation>So that what was arranged is not lost.</translation>
    </message>
    <message>
        <source>Damit frühere Monate bei ihrer eigenen Vereinbarung bleiben.</source>
        <translation>So that earlier months keep their own agreement.</translation>
    </message>
    <message>
        <source>Damit gleichnamige Stellen nicht verwechselt werden.</source>
        <translation>So that organisations of the same name are not mixed up.</translation>
    </message>
    <message>
        <source>Damit im Blick bleibt, was als Nächstes dran ist.</source>
        <translation>To keep in view what comes next.</translation>
    </message>
    <message>
        <source>Damit im Blick bleibt, was schon da ist und trägt.</source>
        <translation>To keep in view what is already there and gives support.</translation>
    </message>
    <message>
        <source>Damit im Team jede Rolle jemanden hat.</source>
        <translation>So that every role in the team has somebody.</translation>
    </message>
    <message>
        <source>Damit in Erinnerung bleibt, was die Stelle gesagt hat.</source>
        <translation>To remember what the organisation said.</translation>
    </message>
    <message>
        <source>Damit in Erinnerung bleibt, wer wen wo getroffen hat.</source>
        <translation>To remember who met whom where.</translation>
    </message>
    <message>
        <source>Damit in Erinnerung bleibt, wohin es gehen soll.</source>
        <translation>To remember where things are meant to go.</translation>
    </message>
    <message>
        <source>Damit in Erinnerung bleibt, worum es ging.</source>
        <translation>To remember what it was about.</translation>
    </message>
    <message>
        <source>Damit in Erinnerung bleibt, worüber gesprochen wurde.</source>
        <translation>To remember what was talked about.</translation>
    </message>
    <message>
        <source>Damit in der Beratung schnell klar ist, wer womit weiterhilft.</source>
        <translation>So that it is quickly clear in a consultation who helps with what.</translation>
    </message>
    <message>
        <source>Damit in der Seitenleiste nur steht, was gebraucht wird.</source>
        <translation>So that the sidebar holds only what is needed.</translation>
    </message>
    <message>
        <source>Damit klar bleibt, von wo aus es losging.</source>
        <translation>So that it stays clear where things started from.</translation>
    </message>
    <message>
        <source>Damit klar bleibt, warum es das Projekt gibt.</source>
        <translation>So that it stays clear why the project exists.</translation>
    </message>
    <message>
        <source>Damit klar ist, auf welcher Grundlage die Zeit frei ist.</source>
        <translation>So that it is clear on which basis the time is free.</translation>
    </message>
    <message>
        <source>Damit klar ist, auf wessen Ja es ankommt.</source>
        <translation>So that it is clear whose yes matters.</translation>
    </message>
    <message>
        <source>Damit klar ist, aus welcher Ecke des Hauses jemand mitmacht.</source>
        <translation>So that it is clear which corner of the organisation somebody comes from.</translation>
    </message>
    <message>
        <source>Damit klar ist, bei wem die Anmeldung liegt.</source>
        <translation>So that it is clear who takes the registration.</translation>
    </message>
    <message>
        <source>Damit klar ist, bis wann es so weit sein soll.</source>
        <translation>So that it is clear by when it should be done.</translation>
    </message>
    <message>
        <source>Damit klar ist, dass die Anmeldung schon fort ist.</source>
        <translation>So that it is clear that the registration has already gone out.</translation>
    </message>
    <message>
        <source>Damit klar ist, mit wem zu sprechen ist; eine Funktion genügt oft.</source>
        <translation>So that it is clear who to talk to; a function is often enough.</translation>
    </message>
    <message>
        <source>Damit klar ist, nach wem zu fragen ist.</source>
        <translation>So that it is clear who to ask for.</translation>
    </message>
    <message>
        <source>Damit klar ist, ob die Zeit aus Freistellung, Arbeitszeit oder Freizeit kommt.</source>
        <translation>So that it is clear whether the time comes from release from work, working time or free time.</translation>
    </message>
    <message>
        <source>Damit klar ist, ob ein Weg einzuplanen ist.</source>
        <translation>So that it is clear whether to plan for a journey.</translation>
    </message>
    <message>
        <source>Damit klar ist, von wann die Antwort ist.</source>
        <translation>So that it is clear when the answer came.</translation>
    </message>
    <message>
        <source>Damit klar ist, wann das Gremium beschlossen hat.</source>
        <translation>So that it is clear when the council decided.</translation>
    </message>
    <message>
        <source>Damit klar ist, was getan wird.</source>
        <translation>So that it is clear what is being done.</translation>
    </message>
    <message>
        <source>Damit klar ist, wer daran denkt.</source>
        <translation>So that it is clear who keeps it in mind.</translation>
    </message>
    <message>
        <source>Damit klar ist, wer den nächsten Schritt macht.</source>
        <translation>So that it is clear who takes the next step.</translation>
    </message>
    <message>
        <source>Damit klar ist, wer hinter dem Projekt steht.</source>
        <translation>So that it is clear who is behind the project.</translation>
    </message>
    <message>
        <source>Damit klar ist, wer im Team was übernimmt.</source>
        <translation>So that it is clear who takes on what in the team.</translation>
    </message>
    <message>
        <source>Damit klar ist, wer nach der DSGVO für die Aufzeichnungen einsteht.</source>
        <translation>So that it is clear who answers for the records under the GDPR.</translation>
    </message>
    <message>
        <source>Damit klar ist, wofür jemand zuständig ist; oft genügt das ohne Namen.</source>
        <translation>So that it is clear what somebody is responsible for; often that is enough without a name.</translation>
    </message>
    <message>
        <source>Damit nachvollziehbar ist, woher die Angaben stammen.</source>
        <translation>So that it can be traced where the details come from.</translation>
    </message>
    <message>
        <source>Damit nachvollziehbar ist, woher die Zahl kommt.</source>
        <translation>So that it can be traced where the number comes from.</translation>
    </message>
    <message>
        <source>Damit neben der verbrauchten Zeit steht, was vereinbart ist.</source>
        <translation>So that what is agreed stands beside the time used.</translation>
    </message>
    <message>
        <source>Damit nicht zweimal gesucht wird, was schon geprüft ist.</source>
        <translation>So that nothing already checked is searched for twice.</translation>
    </message>
    <message>
        <source>Damit nichts Versprochenes untergeht.</source>
        <translation>So that nothing promised is lost.</translation>
    </message>
    <message>
        <source>Damit nichts länger aufgehoben wird als nötig.</source>
        <translation>So that nothing is kept longer than needed.</translation>
    </message>
    <message>
        <source>Damit nie mehr weitergeht, als die Kolleg*in erlaubt hat.</source>
        <translation>So that no more is ever passed on than the colleague has allowed.</translation>
    </message>
    <message>
        <source>Damit niemand einen Tag liest, wo nur ein Monat gemeint ist.</source>
        <translation>So that nobody reads a day where only a month is meant.</translation>
    </message>
    <message>
        <source>Damit niemand mehr an eine Stelle verwiesen wird, die es nicht mehr gibt.</source>
        <translation>So that nobody is referred any more to an organisation that no longer exists.</translation>
    </message>
    <message>
        <source>Damit nur zählt, was wirklich besucht wurde.</source>
        <translation>So that only what was really attended counts.</translation>
    </message>
    <message>
        <source>Damit rechtzeitig unter „Heute“ steht, dass eine Antwort fehlt.</source>
        <translation>So that a missing answer is under “Today” in good time.</translation>
    </message>
    <message>
        <source>Damit sich Fortschritt mit einer Zahl zeigen lässt.</source>
        <translation>So that progress can be shown with a number.</translation>
    </message>
    <message>
        <source>Damit sich Fristen von diesem Tag an rechnen lassen.</source>
        <translation>So that deadlines can be worked out from this day.</translation>
    </message>
    <message>
        <source>Damit sich Projekte mit gleichem Thema finden lassen.</source>
        <translation>So that projects on the same topic can be found.</translation>
    </message>
    <message>
        <source>Damit sich am Ende sagen lässt, ob es erreicht ist.</source>
        <translation>So that in the end it can be said whether it is reached.</translation>
    </message>
    <message>
        <source>Damit sich das Programm an dem Tag von selbst erinnert.</source>
        <translation>So that the program gives a reminder on that day by itself.</translation>
    </message>
    <message>
        <source>Damit sich das Seminar wiederfinden lässt.</source>
        <translation>So that the seminar can be found again.</translation>
    </message>
    <message>
        <source>Damit sich der Filter mit einem Klick wiederfinden lässt.</source>
        <translation>So that the filter can be found again with one click.</translation>
    </message>
    <message>
        <source>Damit sich die Stelle wiederfinden lässt.</source>
        <translation>So that the organisation can be found again.</translation>
    </message>
    <message>
        <source>Damit sich die Tage für die Freistellung zusammenzählen lassen.</source>
        <translation>So that the days for the release from work can be added up.</translation>
    </message>
    <message>
        <source>Damit sich die Veranstaltung wiederfinden lässt.</source>
        <translation>So that the event can be found again.</translation>
    </message>
    <message>
        <source>Damit sich diese Zahlen auch nicht ausrechnen lassen, steht der Punkt manchmal auch für eine größere Zahl; alle gezeigten Zahlen sind unverändert und echt.</source>
        <translation>So that these figures cannot be worked out either, the dot sometimes stands for a larger number as well; all numbers shown are unchanged and real.</translation>
    </message>
    <message>
        <source>Damit sich jemand wiederfinden lässt, ohne dass ein Name im Tresor steht.</source>
        <translation>So that somebody can be found again without a name in the vault.</translation>
    </message>
    <message>
        <source>Damit sich mehrere Tresore auf einen Blick unterscheiden lassen.</source>
        <translation>So that several vaults can be told apart at a glance.</translation>
    </message>
    <message>
        <source>Damit sich später besser an das Gespräch anknüpfen lässt.</source>
        <translation>So that it is easier to pick up the talk again later.</translation>
    </message>
    <message>
        <source>Damit sich später nachlesen lässt, was genau gesagt wurde.</source>
        <translation>So that it can be read later what exactly was said.</translation>
    </message>
    <message>
        <source>Damit sich zeigen lässt, seit wann die Freigabe gilt.</source>
        <translation>To show since when the consent has been valid.</translation>
    </message>
    <message>
        <source>Damit sich zeigen lässt, was die Veranstaltung gebracht hat.</source>
        <translation>To show what came of the event.</translation>
    </message>
    <message>
        <source>Damit sich zeigen lässt, welcher Text vorgelegen hat.</source>
        <translation>To show which text was at hand.</translation>
    </message>
    <message>
        <source>Damit sich zeigen lässt, wie die Freigabe gegeben wurde.</source>
        <translation>To show how the consent was given.</translation>
    </message>
    <message>
        <source>Damit sich zeigen lässt, wie viel Zeit die Aufgabe braucht.</source>
        <translation>To show how much time the task takes.</translation>
    </message>
    <message>
        <source>Damit sich zeigen lässt, woran der Erfolg zu sehen ist.</source>
        <translation>To show how the success can be seen.</translation>
    </message>
    <message>
        <source>Damit sichtbar wird, was aus dem Antrag geworden ist.</source>
        <translation>To show what became of the request.</translation>
    </message>
    <message>
        <source>Damit sichtbar wird, was außer den Gesprächen noch zu tun ist.</source>
        <translation>To show what there is to do besides the talks.</translation>
    </message>
    <message>
        <source>Damit sichtbar wird, wie viel Zeit in den Gesprächen steckt.</source>
        <translation>To show how much time goes into the talks.</translation>
    </message>
    <message>
        <source>Damit sie nicht jedes Mal neu zu wählen ist.</source>
        <translation>So that it need not be chosen afresh every time.</translation>
    </message>
    <message>
        <source>Damit später klar ist, wer mit am Tisch saß.</source>
        <translation>So that it is clear later who was at the table.</translation>
    </message>
    <message>
        <source>Damit später klar ist, wofür die Freigabe gilt.</source>
        <translation>So that it is clear later what the consent is for.</translation>
    </message>
    <message>
        <source>Damit später verständlich ist, was gerade geprägt hat.</source>
        <translation>So that it can be understood later what was shaping things at the time.</translation>
    </message>
    <message>
        <source>Damit vor und nach der Veranstaltung nichts liegen bleibt.</source>
        <translation>So that nothing is left undone before and after the event.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, auf welchem Weg Kolleg*innen erreicht werden.</source>
        <translation>To show by which channel colleagues are reached.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, ob es läuft, ruht oder fertig ist.</source>
        <translation>To show whether it is running, resting or finished.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wann es so weit war.</source>
        <translation>To show when it came about.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wann es weiterging.</source>
        <translation>To show when things moved on.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was Gespräche in Gang bringt.</source>
        <translation>To show what gets talks going.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was Kolleg*innen bewegt.</source>
        <translation>To show what is on colleagues’ minds.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was aus den Gesprächen wird.</source>
        <translation>To show what comes of the talks.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was gewachsen ist; es ist keine Note.</source>
        <translation>To show what has grown; it is no grade.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was schon aus dem Weg ist.</source>
        <translation>To show what is already out of the way.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was schon besucht ist.</source>
        <translation>To show what has already been attended.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was schon geschafft ist.</source>
        <translation>To show what has already been achieved.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was schon läuft.</source>
        <translation>To show what is already under way.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, was sich bewegt.</source>
        <translation>To show what is moving.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, welche Arten von Stellen im Netzwerk noch fehlen.</source>
        <translation>To show which kinds of organisation are still missing from the network.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, welche Stellen das Projekt mittragen.</source>
        <translation>To show which functions help carry the project.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, welche Stellen weiterhelfen.</source>
        <translation>To show which organisations help.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, welche Teile einer Reihe schon besucht sind.</source>
        <translation>To show which parts of a series have already been attended.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, welche Wege das Projekt geht.</source>
        <translation>To show which ways the project takes.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wer aus dem Haus kommt und wer von außen.</source>
        <translation>To show who is in-house and who comes from outside.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wer gerade begleitet wird und wer nicht mehr.</source>
        <translation>To show who is being supported now and who no longer is.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wer im Netzwerk einlädt.</source>
        <translation>To show who in the network sends the invitations.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wie das Netzwerk gepflegt wird.</source>
        <translation>To show how the network is cared for.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wie es ausgegangen ist.</source>
        <translation>To show how it turned out.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wie weit es noch ist.</source>
        <translation>To show how far there is still to go.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wo Gespräche entstehen, vom Flur bis zum festen Termin.</source>
        <translation>To show where talks come about, from the corridor to the fixed appointment.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, wo die eigene Arbeit sichtbar wird.</source>
        <translation>To show where one’s own work becomes visible.</translation>
    </message>
    <message>
        <source>Damit zu sehen ist, woran es im Projekt hakt.</source>
        <translation>To show what is holding things up in the project.</translation>
    </message>
    <message>
        <source>Damit öffnet sich diese Sicherung nicht. Bitte eine andere wählen oder zurückgehen.</source>
        <translation>This does not open the backup. Please choose another one or go back.</translation>
    </message>
    <message>
        <source>Damit überall das passende Wort steht, Betriebsrat oder Personalrat.</source>
        <translation>So that the fitting word stands everywhere, works council or staff council.</translation>
    </message>
    <message>
        <source>Danach</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Darf auch die Kolleg*in selbst lesen.</source>
        <translation>The colleague may read this, too.</translation>
    </message>
    <message>
        <source>Darf gezeigt werden, auch der Kolleg*in selbst. Der Text zählt nie mit.</source>
        <translation>May be shown, to the colleague as well. The text never counts.</translation>
    </message>
    <message>
        <source>Darf leer bleiben.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>Darin</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Das Blatt vom {day} gilt nicht mehr und kann vernichtet werden.</source>
        <translation>The sheet of {day} is no longer valid and can be destroyed.</translation>
    </message>
    <message>
        <source>Das Blatt vom {day} gilt: Es öffnet den Tresor, wenn die Passphrase vergessen ist.</source>
        <translation>The sheet of {day} is valid: it opens the vault if the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Das Datum fehlt noch. „heute“ oder „12.3.“ genügt.</source>
        <translation>The date is still missing. “today” or “12.3.” (day first) will do.</translation>
    </message>
    <message>
        <source>Das Ende des Zeitraums liegt vor dem Anfang.</source>
        <translation>The period ends before it starts.</translation>
    </message>
    <message>
        <source>Das Ende des Zeitraums liegt vor dem Anfang; bitte die Daten tauschen.</source>
        <translation>The period ends before it starts; please swap the dates.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Anfang.</source>
        <translation>The end lies before the start.</translation>
    </message>
    <message>
        <source>Das Ende läge vor dem Beginn. Bitte die Tage prüfen.</source>
        <translation>The end would lie before the start. Please check the days.</translation>
    </message>
    <message>
        <source>Das Ergebnis liegt zwischen dem Antrag und heute. Bitte das Datum prüfen.</source>
        <translation>The outcome lies between the request and today. Please check the date.</translation>
    </message>
    <message>
        <source>Das Ergebnis liegt zwischen dem Gespräch und heute. Bitte das Datum prüfen.</source>
        <translation>The outcome lies between the talk and today. Please check the date.</translation>
    </message>
    <message>
        <source>Das Ergebnis selbst fehlt noch. Ein Satz genügt.</source>
        <translation>The outcome itself is still missing. One sentence will do.</translation>
    </message>
    <message>
        <source>Das Gespräch im Flur ist festgehalten.</source>
        <translation>The talk in the corridor is recorded.</translation>
    </message>
    <message>
        <source>Das Gespräch ist da, als Ort steht noch nichts.</source>
        <translation>The talk is there; no place is given yet.</translation>
    </message>
    <message>
        <source>Das Gespräch ist da, als Ort steht „{place}“. Fehlt noch der Flur.</source>
        <translation>The talk is there, with the place “{place}”. What is missing is the corridor.</translation>
    </message>
    <message>
        <source>Das Gespräch ist da, eine Wiedervorlage steht noch nicht dabei.</source>
        <translation>The talk is there; there is no follow-up with it yet.</translation>
    </message>
    <message>
        <source>Das Gespräch ist da, und die Wiedervorlage steht im Kalender.</source>
        <translation>The talk is there, and the follow-up is in the calendar.</translation>
    </message>
    <message>
        <source>Das Gespräch liegt als Entwurf bereit. Mit Dauer und Art lässt es sich festhalten.</source>
        <translation>The talk lies ready as a draft. With duration and kind it can be recorded.</translation>
    </message>
    <message>
        <source>Das Gespräch läge in der Zukunft. Bitte das Datum prüfen oder eine Wiedervorlage setzen.</source>
        <translation>The talk would lie in the future. Please check the date or set a follow-up.</translation>
    </message>
    <message>
        <source>Das Handbuch gibt es auf Deutsch.</source>
        <translation>The handbook is available in German.</translation>
    </message>
    <message>
        <source>Das Jahr {year} liegt weit zurück. Bitte das Datum prüfen.</source>
        <translation>The year {year} is a long time ago. Please check the date.</translation>
    </message>
    <message>
        <source>Das Jahr {year} liegt zu weit weg; „12.3.26“ genügt.</source>
        <translation>The year {year} is too far away; “12.3.26” will do.</translation>
    </message>
    <message>
        <source>Das Kürzel ist zu lang. Bis {n} Zeichen passen.</source>
        <translation>The alias is too long. Up to {n} characters fit.</translation>
    </message>
    <message>
        <source>Das Kürzel „{alias}“ gibt es schon. Bitte ein anderes wählen.</source>
        <translation>The alias “{alias}” is already taken. Please choose another one.</translation>
    </message>
    <message>
        <source>Das Notfallblatt gilt seit der neuen Passphrase nicht mehr.</source>
        <translation>The recovery sheet is no longer valid since the new passphrase.</translation>
    </message>
    <message>
        <source>Das Notfallblatt wird gemacht …</source>
        <translation>The recovery sheet is being made …</translation>
    </message>
    <message>
        <source>Das Programm austauschen</source>
        <translation>Exchanging the program</translation>
    </message>
    <message>
        <source>Das Programm kann es weder verhindern noch sicher erkennen.</source>
        <translation>The program can neither prevent it nor detect it for sure.</translation>
    </message>
    <message>
        <source>Das Programm läuft von einem Stick. Was es von selbst schreibt, liegt dort in „{folder}“, und auf diesen Rechner schreibt es nichts. Hier ankommen kann nur, was jemand hier sichert oder druckt.</source>
        <translation>The program runs from a stick. What it writes by itself lies there in “{folder}”, and it writes nothing to this computer. Only what somebody saves or prints here can arrive here.</translation>
    </message>
    <message>
        <source>Das Programm sucht nicht nach neuen Versionen; dies hier wird mitgeliefert.</source>
        <translation>The program does not look for new versions; what is shown here comes with it.</translation>
    </message>
    <message>
        <source>Das Programm wurde zuletzt nicht richtig beendet.</source>
        <translation>The program did not end properly last time.</translation>
    </message>
    <message>
        <source>Das Programm wurde zuletzt nicht richtig beendet. Bitte die Daten prüfen.</source>
        <translation>The program did not end properly last time. Please check the data.</translation>
    </message>
    <message>
        <source>Das Programm wurde zuletzt nicht richtig beendet. Die Daten sind geprüft und in Ordnung.</source>
        <translation>The program did not end properly last time. The data are checked and in order.</translation>
    </message>
    <message>
        <source>Das Programm öffnet keine Netzverbindung und sucht nie nach neuen Versionen.</source>
        <translation>The program opens no network connection and never looks for new versions.</translation>
    </message>
    <message>
        <source>Das Programm öffnet keine Verbindung. „mendi doctor“ und die Seite „Was sieht die IT?“ weisen es nach und nennen jeden benutzten Pfad.</source>
        <translation>The program opens no connection. “mendi doctor” and the page “What does IT see?” prove it and name every path used.</translation>
    </message>
    <message>
        <source>Das Seminar hat dann noch nicht begonnen. Bitte das Datum prüfen.</source>
        <translation>The seminar will not have begun by then. Please check the date.</translation>
    </message>
    <message>
        <source>Das Seminar ist da, ein Datum steht noch nicht dabei.</source>
        <translation>The seminar is there; there is no date with it yet.</translation>
    </message>
    <message>
        <source>Das Seminar ist vorgemerkt und steht im Kalender.</source>
        <translation>The seminar is noted and is in the calendar.</translation>
    </message>
    <message>
        <source>Das System zählt {n} offene Verbindung dieses Programms.</source>
        <translation>The system counts {n} open connection of this program.</translation>
    </message>
    <message>
        <source>Das System zählt {n} offene Verbindungen dieses Programms.</source>
        <translation>The system counts {n} open connections of this program.</translation>
    </message>
    <message>
        <source>Das Szenario ist beschädigt und lässt sich nicht öffnen. Bitte noch einmal geben lassen.</source>
        <translation>The scenario is damaged and cannot be opened. Please ask for it once more.</translation>
    </message>
    <message>
        <source>Das Zeichen „{sign}“ kommt in keinem Code vor.</source>
        <translation>The character “{sign}” does not occur in any code.</translation>
    </message>
    <message>
        <source>Das Ziel: </source>
        <translation>The goal: </translation>
    </message>
    <message>
        <source>Das eigene Szenario, als wäre es heute gespeichert worden.</source>
        <translation>The own scenario, as if it had been saved today.</translation>
    </message>
    <message>
        <source>Das erste Gespräch ist in einer halben Minute festgehalten: Dauer und Art genügen.</source>
        <translation>The first talk is recorded in half a minute: duration and kind are enough.</translation>
    </message>
    <message>
        <source>Das erste eigene Gespräch</source>
        <translation>The first own talk</translation>
    </message>
    <message>
        <source>Das erste eigene Gespräch ist festgehalten.</source>
        <translation>The first own talk is recorded.</translation>
    </message>
    <message>
        <source>Das genügt, mehr geht immer.</source>
        <translation>That will do, more is always possible.</translation>
    </message>
    <message>
        <source>Das ging gerade nicht</source>
        <translation>That did not work just now</translation>
    </message>
    <message>
        <source>Das ist eine Tabelle von Excel oder LibreOffice. Bitte dort als CSV speichern und diese Datei wählen.</source>
        <translation>This is a spreadsheet from Excel or LibreOffice. Please save it there as CSV and choose that file.</translation>
    </message>
    <message>
        <source>Das ist keine Textdatei. Gebraucht wird eine CSV- oder eine vCard-Datei.</source>
        <translation>This is not a text file. A CSV or vCard file is needed.</translation>
    </message>
    <message>
        <source>Das ist nicht die Passphrase dieses Tresors.</source>
        <translation>This is not the passphrase of this vault.</translation>
    </message>
    <message>
        <source>Das ist nicht gelungen. Bitte noch einmal versuchen.</source>
        <translation>That did not work. Please try again.</translation>
    </message>
    <message>
        <source>Das ist unser Ziel</source>
        <translation>This is our goal</translation>
    </message>
    <message>
        <source>Das ist unser Ziel:</source>
        <translation>This is our goal:</translation>
    </message>
    <message>
        <source>Das lesen alle, die den Kalender sehen dürfen: Vertretungen, die IT, bei Kalendern im Netz auch deren Anbieter. Namen und Themen stehen nicht darin; der Code führt nur in diesem Tresor zum Eintrag.</source>
        <translation>This is read by all who may see the calendar: deputies, IT and, with online calendars, their providers, too. Names and topics are not in it; the code leads to the entry only in this vault.</translation>
    </message>
    <message>
        <source>Das letzte Notfallblatt gilt seit der neuen Passphrase nicht mehr; ein neues fehlt.</source>
        <translation>The last recovery sheet is no longer valid since the new passphrase; a new one is missing.</translation>
    </message>
    <message>
        <source>Das normale Programm ließ sich nicht starten: bitte dieses Fenster schließen und das Programm wie gewohnt öffnen.</source>
        <translation>The normal program could not be started: please close this window and open the program as usual.</translation>
    </message>
    <message>
        <source>Dass das Programm lief</source>
        <translation>That the program ran</translation>
    </message>
    <message>
        <source>Dass ein Fenster offen ist und seit wann.</source>
        <translation>That a window is open and since when.</translation>
    </message>
    <message>
        <source>Dass ein Stick da war</source>
        <translation>That a stick was there</translation>
    </message>
    <message>
        <source>Datei der Sicherung</source>
        <translation>File of the backup</translation>
    </message>
    <message>
        <source>Datei der Sicherung, oder der Ordner dafür</source>
        <translation>File of the backup, or the folder for it</translation>
    </message>
    <message>
        <source>Datei des Tresors</source>
        <translation>File of the vault</translation>
    </message>
    <message>
        <source>Datei des Tresors, um auch ihren Ort zu prüfen</source>
        <translation>File of the vault, to check its place as well</translation>
    </message>
    <message>
        <source>Datei des Tresors; was dort liegt, wird aufgehoben</source>
        <translation>File of the vault; what lies there is kept</translation>
    </message>
    <message>
        <source>Datei des neuen Tresors</source>
        <translation>File of the new vault</translation>
    </message>
    <message>
        <source>Datei für den Bericht; „-“ schreibt in die Ausgabe</source>
        <translation>File for the report; “-” writes to the output</translation>
    </message>
    <message>
        <source>Datei mit dem Code vom Notfallblatt statt der Passphrase</source>
        <translation>File with the code from the recovery sheet instead of the passphrase</translation>
    </message>
    <message>
        <source>Datei mit einem Befehl je Zeile; „-“ liest die Eingabe</source>
        <translation>File with one command per line; “-” reads the input</translation>
    </message>
    <message>
        <source>Datei sichern …</source>
        <translation>Save file …</translation>
    </message>
    <message>
        <source>Datei wählen …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Datei, deren erste Zeile die Passphrase ist</source>
        <translation>File whose first line is the passphrase</translation>
    </message>
    <message>
        <source>Datei, deren erste Zeile die neue Passphrase ist</source>
        <translation>File whose first line is the new passphrase</translation>
    </message>
    <message>
        <source>Datei, die angelegt wird</source>
        <translation>File to be created</translation>
    </message>
    <message>
        <source>Dateidialog und Rechner merken sich Ordner, Dateinamen und Vorschaubilder gesicherter Berichte.</source>
        <translation>File dialog and computer remember folders, file names and preview pictures of saved reports.</translation>
    </message>
    <message>
        <source>Daten</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Daten nach Zweck und Frist</source>
        <translation>Data by purpose and retention period</translation>
    </message>
    <message>
        <source>Daten prüfen</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>Daten reparieren</source>
        <translation>Repair the data</translation>
    </message>
    <message>
        <source>Daten werden geprüft</source>
        <translation>The data are being checked</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Datum schnell</source>
        <translation>Quick date</translation>
    </message>
    <message>
        <source>Datum, Unterschrift Mentor*in</source>
        <translation>Date, signature of the mentor</translation>
    </message>
    <message>
        <source>Datum, zur Kenntnis genommen</source>
        <translation>Date, noted</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dauer der Gespräche</source>
        <translation>Duration of the talks</translation>
    </message>
    <message>
        <source>Dauer einer eigenen Tätigkeit</source>
        <translation>Duration of an own activity</translation>
    </message>
    <message>
        <source>Dauer in Minuten</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Dauer in halben Tagen</source>
        <translation>Duration in half-days</translation>
    </message>
    <message>
        <source>Dauer schnell</source>
        <translation>Quick duration</translation>
    </message>
    <message>
        <source>Dauer und Art genügen, das Datum steht schon da. In der Zeile unter „Heute“ hält Eingabe es fest, im Formular {save}. Alles andere geht auch später.</source>
        <translation>Duration and kind are enough, the date is there already. In the line under “Today” Enter records it, in the form {save}. Everything else can wait.</translation>
    </message>
    <message>
        <source>Dauer und Art genügen. Ohne Datum ist es heute.</source>
        <translation>Duration and kind will do. Without a date it is today.</translation>
    </message>
    <message>
        <source>Dauer: 15, 1:30, 1,5 h</source>
        <translation>Duration: 15, 1:30, 1.5 h</translation>
    </message>
    <message>
        <source>Davon {what}.</source>
        <translation>Of this, {what}.</translation>
    </message>
    <message>
        <source>Dazu ist nichts festgehalten</source>
        <translation>Nothing is recorded on this</translation>
    </message>
    <message>
        <source>Dazu kommen Name und Funktion der Mentor*in, Angaben über Sicherungen und Zahlen herausgegebener Berichte; sie betreffen keine einzelnen Kolleg*innen.</source>
        <translation>Added to this are name and function of the mentor, details of backups and numbers of issued reports; they concern no single colleagues.</translation>
    </message>
    <message>
        <source>Demnächst</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Den Befehl „{name}“ gibt es nicht. Zur Wahl stehen: {near}.</source>
        <translation>There is no command “{name}”. Choose from: {near}.</translation>
    </message>
    <message>
        <source>Den Bericht „{kind}“ gibt es nicht. Zur Wahl stehen: {kinds}.</source>
        <translation>There is no report “{kind}”. Choose from: {kinds}.</translation>
    </message>
    <message>
        <source>Den Ordner „{name}“ gibt es nicht. Bitte einen anderen wählen.</source>
        <translation>There is no folder “{name}”. Please choose another one.</translation>
    </message>
    <message>
        <source>Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.</source>
        <translation>There is no folder “{name}”. Please create it first.</translation>
    </message>
    <message>
        <source>Den Tresor im Programm öffnen: Seine Dateiauswahl vom Stick ist die eigene, nicht die des Systems, und merkt sich nichts.</source>
        <translation>Open the vault in the program: from the stick its choice of files is its own, not the system’s, and remembers nothing.</translation>
    </message>
    <message>
        <source>Der Antrag ist gestellt, und bis wann eine Antwort erhofft ist, steht dabei.</source>
        <translation>The request is put in, and until when an answer is hoped for stands with it.</translation>
    </message>
    <message>
        <source>Der Antrag läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation>The request would lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Der Arbeitsspeicher reicht gerade nicht, oder der Datenträger antwortet nicht. Bitte es noch einmal versuchen.</source>
        <translation>There is not enough memory just now, or the drive does not answer. Please try again.</translation>
    </message>
    <message>
        <source>Der Beschluss läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation>The decision would lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Der Betriebsrat</source>
        <translation>The works council</translation>
    </message>
    <message>
        <source>Der Code auf dem Blatt ist der Schlüssel. Deshalb hier noch einmal.</source>
        <translation>The code on the sheet is the key. That is why it is asked for here once more.</translation>
    </message>
    <message>
        <source>Der Code gehört nicht zu „{name}“. Nach einer neuen Passphrase gilt nur das neue Blatt.</source>
        <translation>The code does not belong to “{name}”. After a new passphrase only the new sheet is valid.</translation>
    </message>
    <message>
        <source>Der Code steht im Kalender hinter dem neutralen Wort.</source>
        <translation>The code is in the calendar, after the neutral word.</translation>
    </message>
    <message>
        <source>Der Code stimmt. Jetzt bekommt der Tresor eine neue Passphrase; dann gilt das alte Blatt nicht mehr.</source>
        <translation>The code is right. The vault now gets a new passphrase; the old sheet is then no longer valid.</translation>
    </message>
    <message>
        <source>Der Datenträger antwortet nicht richtig. Bitte prüfen, ob er angeschlossen ist und noch Platz hat.</source>
        <translation>The drive does not answer properly. Please check whether it is connected and has space left.</translation>
    </message>
    <message>
        <source>Der Datenträger antwortet nicht richtig. Bitte prüfen, ob er angeschlossen ist; es wurde nichts verändert.</source>
        <translation>The drive does not answer properly. Please check whether it is connected; nothing was changed.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Bitte Platz schaffen und es dann noch einmal versuchen.</source>
        <translation>The drive is full. Please make space and then try again.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Bitte Platz schaffen; Tresor und Sicherungen sind, wie sie waren.</source>
        <translation>The drive is full. Please make space; vault and backups are as they were.</translation>
    </message>
    <message>
        <source>Der Drucker nimmt gerade nichts an. Bitte prüfen und noch einmal drucken.</source>
        <translation>The printer takes nothing at the moment. Please check it and print again.</translation>
    </message>
    <message>
        <source>Der Eintrag bekommt eine neue Nummer; was auf ihn verweist, folgt ihm.</source>
        <translation>The entry gets a new number; what points to it follows.</translation>
    </message>
    <message>
        <source>Der Eintrag wird herausgenommen und bleibt lesbar aufgehoben.</source>
        <translation>The entry is taken out and stays kept in readable form.</translation>
    </message>
    <message>
        <source>Der Entwurf ist da, gestellt ist er noch nicht.</source>
        <translation>The draft is there; it is not put in yet.</translation>
    </message>
    <message>
        <source>Der Meilenstein ist erreicht und steht mit Tag in der Zeitleiste.</source>
        <translation>The milestone is reached and has its day in the timeline.</translation>
    </message>
    <message>
        <source>Der Name der Organisation fehlt noch.</source>
        <translation>The name of the organisation is still missing.</translation>
    </message>
    <message>
        <source>Der Name dieses Rechners und die Nummer des laufenden Programms.</source>
        <translation>The name of this computer and the number of the running program.</translation>
    </message>
    <message>
        <source>Der Name fehlt noch. Ein Vorname genügt.</source>
        <translation>The name is still missing. A first name will do.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang. Bis {n} Zeichen passen.</source>
        <translation>The name is too long. Up to {n} characters fit.</translation>
    </message>
    <message>
        <source>Der Personalrat</source>
        <translation>The staff council</translation>
    </message>
    <message>
        <source>Der Punkt steht da, wo mindestens die Hälfte der Einschätzungen liegt. Keine Note, kein Durchschnitt.</source>
        <translation>The dot stands where at least half of the assessments lie. No grade, no average.</translation>
    </message>
    <message>
        <source>Der Punkt „{item}“ steht zweimal da.</source>
        <translation>The point “{item}” is there twice.</translation>
    </message>
    <message>
        <source>Der Rechner schreibt Arbeitsspeicher manchmal auf die Platte, im Ruhezustand ganz.</source>
        <translation>The computer sometimes writes memory to the disk, all of it when hibernating.</translation>
    </message>
    <message>
        <source>Der Stand davor liegt hier: {path}</source>
        <translation>The state before lies here: {path}</translation>
    </message>
    <message>
        <source>Der Stand von {moment} ist zurück.</source>
        <translation>The state of {moment} is back.</translation>
    </message>
    <message>
        <source>Der Stand von {moment} ist zurück. Die alte Datei heißt jetzt {name}.</source>
        <translation>The state of {moment} is back. The old file is now called {name}.</translation>
    </message>
    <message>
        <source>Der Stand wird zurückgeholt …</source>
        <translation>The state is being brought back …</translation>
    </message>
    <message>
        <source>Der Stick ist voll, in „{folder}“ passt nichts mehr. Bitte Platz schaffen.</source>
        <translation>The stick is full, nothing more fits into “{folder}”. Please make room.</translation>
    </message>
    <message>
        <source>Der Tag fehlt noch. „heute“ genügt.</source>
        <translation>The day is still missing. “today” will do.</translation>
    </message>
    <message>
        <source>Der Tag fehlt noch. „morgen“ oder „12.3.“ genügt.</source>
        <translation>The day is still missing. “tomorrow” or “12.3.” (day first) will do.</translation>
    </message>
    <message>
        <source>Der Tag lässt sich vormerken. Gelöscht wird von Hand; von selbst geschieht es noch nicht.</source>
        <translation>The day can be noted. Erasing is done by hand; it does not yet happen by itself.</translation>
    </message>
    <message>
        <source>Der Text dieser Seite liegt in der Zwischenablage.</source>
        <translation>The text of this page is on the clipboard.</translation>
    </message>
    <message>
        <source>Der Text enthält ein Zeichen, das sich nicht speichern lässt. Bitte neu eintippen.</source>
        <translation>The text contains a character that cannot be saved. Please type it again.</translation>
    </message>
    <message>
        <source>Der Titel der Veranstaltung fehlt noch.</source>
        <translation>The title of the event is still missing.</translation>
    </message>
    <message>
        <source>Der Titel des Antrags fehlt noch.</source>
        <translation>The title of the request is still missing.</translation>
    </message>
    <message>
        <source>Der Titel genügt. Alles andere geht auch später.</source>
        <translation>The title is enough. Everything else can wait.</translation>
    </message>
    <message>
        <source>Der Titel ist zu lang. Bis {n} Zeichen passen.</source>
        <translation>The title is too long. Up to {n} characters fit.</translation>
    </message>
    <message>
        <source>Der Tresor</source>
        <translation>The vault</translation>
    </message>
    <message>
        <source>Der Tresor hat mehr als eine Nummer für seine Sicherungen.</source>
        <translation>The vault has more than one number for its backups.</translation>
    </message>
    <message>
        <source>Der Tresor ist angelegt. Fehlt noch ein Blatt für den Fall, dass die Passphrase einmal vergessen ist.</source>
        <translation>The vault has been created. What is still missing is a sheet in case the passphrase is forgotten one day.</translation>
    </message>
    <message>
        <source>Der Tresor ist die eine Datei {file}.</source>
        <translation>The vault is the one file {file}.</translation>
    </message>
    <message>
        <source>Der Tresor ist eine Datei; jede Sicherung ist eine Kopie, genauso verschlüsselt.</source>
        <translation>The vault is one file; every backup is a copy, encrypted in the same way.</translation>
    </message>
    <message>
        <source>Der Tresor ist gerade in Gebrauch. Bitte die Sicherung gleich noch einmal versuchen.</source>
        <translation>The vault is in use just now. Please try the backup again in a moment.</translation>
    </message>
    <message>
        <source>Der Tresor ist geschlossen. Bitte zuerst wieder öffnen.</source>
        <translation>The vault is closed. Please open it again first.</translation>
    </message>
    <message>
        <source>Der Tresor ist gesichert</source>
        <translation>The vault is backed up</translation>
    </message>
    <message>
        <source>Der Tresor liegt in einem Ordner, den {service} abgleicht.</source>
        <translation>The vault lies in a folder that {service} synchronises.</translation>
    </message>
    <message>
        <source>Der Tresor merkt sich Nummer und Prüfsumme, nicht den Ort. Das Notfallblatt gehört auf Papier.</source>
        <translation>The vault remembers number and checksum, not the place. The recovery sheet belongs on paper.</translation>
    </message>
    <message>
        <source>Der Tresor selbst ist vollständig gespeichert.</source>
        <translation>The vault itself is completely saved.</translation>
    </message>
    <message>
        <source>Der Tresor und alle erreichbaren Sicherungen werden neu verschlüsselt. Die alte Passphrase und das bisherige Notfallblatt öffnen dann nichts mehr.</source>
        <translation>The vault and all backups within reach are encrypted anew. The old passphrase and the present recovery sheet then open nothing any more.</translation>
    </message>
    <message>
        <source>Der Tresor und jede Sicherung sind mit SQLCipher {version} verschlüsselt (AES-256). Der Schlüssel entsteht aus der Passphrase mit Argon2id ({passes} Durchgänge, {memory} MiB, {lanes} Spuren).</source>
        <translation>The vault and every backup are encrypted with SQLCipher {version} (AES-256). The key is made from the passphrase with Argon2id ({passes} passes, {memory} MiB, {lanes} lanes).</translation>
    </message>
    <message>
        <source>Der Tresor weiß nicht mehr, welche Sicherungen zu ihm gehören.</source>
        <translation>The vault no longer knows which backups belong to it.</translation>
    </message>
    <message>
        <source>Der Tresor weiß nicht mehr, welche Sicherungen zu ihm gehören. Bitte die Daten prüfen und reparieren.</source>
        <translation>The vault no longer knows which backups belong to it. Please check and repair the data.</translation>
    </message>
    <message>
        <source>Der Tresor wird neu verschlüsselt …</source>
        <translation>The vault is being encrypted anew …</translation>
    </message>
    <message>
        <source>Der Tresor wird vorher gesperrt</source>
        <translation>The vault is locked first</translation>
    </message>
    <message>
        <source>Der Tresor „{name}“ ist angelegt. Ohne die Passphrase öffnet ihn niemand.</source>
        <translation>The vault “{name}” has been created. Without the passphrase nobody can open it.</translation>
    </message>
    <message>
        <source>Der Verweis wird gelöst, der Eintrag bleibt. Der alte Verweis bleibt aufgehoben.</source>
        <translation>The link is untied, the entry stays. The old link stays kept.</translation>
    </message>
    <message>
        <source>Der Wert fehlt noch. Eine Zahl genügt.</source>
        <translation>The value is still missing. A number will do.</translation>
    </message>
    <message>
        <source>Der Widerruf liegt vor der Freigabe. Bitte das Datum prüfen.</source>
        <translation>The withdrawal lies before the consent. Please check the date.</translation>
    </message>
    <message>
        <source>Der Zeitraum läuft noch. Mit dem Sichern bleiben seine Zahlen, wie sie heute sind.</source>
        <translation>The period is still running. Saving fixes its figures as they are today.</translation>
    </message>
    <message>
        <source>Der Zeitraum läuft noch; gezählt sind die Gespräche bis zum {day}. Dieser Stand gilt für ihn auch später.</source>
        <translation>The period is still running; talks up to {day} are counted. These figures hold for it later on, too.</translation>
    </message>
    <message>
        <source>Der Zeitraum wurde auf {period} erweitert: Berichte gibt es nur für ganze Quartale, Halbjahre und Jahre, damit sich keine kleinen Zahlen ausrechnen lassen.</source>
        <translation>The period was widened to {period}: reports cover only whole quarters, half-years and years, so that no small numbers can be worked out.</translation>
    </message>
    <message>
        <source>Der bisherige Inhalt bleibt lesbar aufgehoben.</source>
        <translation>The present content stays kept in readable form.</translation>
    </message>
    <message>
        <source>Der eigene Stand liegt als „{name}“ daneben.</source>
        <translation>The state open here lies beside it as “{name}”.</translation>
    </message>
    <message>
        <source>Der eigene Stand liegt jetzt als „{name}“ bereit.</source>
        <translation>The state that was open here is now ready as “{name}”.</translation>
    </message>
    <message>
        <source>Der eigene Stand ließ sich nicht unversehrt schreiben. Bitte eine Sicherung verwenden.</source>
        <translation>The state open here could not be written undamaged. Please use a backup.</translation>
    </message>
    <message>
        <source>Der erste Tag fehlt noch.</source>
        <translation>The first day is still missing.</translation>
    </message>
    <message>
        <source>Der innere Aufbau der Datei stimmt nicht („{table}“). Bitte eine Sicherung verwenden.</source>
        <translation>The inner structure of the file is damaged (“{table}”). Please use a backup.</translation>
    </message>
    <message>
        <source>Der jetzige Stand wird gesichert …</source>
        <translation>The present state is being backed up …</translation>
    </message>
    <message>
        <source>Der jetzige Stand wird vorher gesichert und aufgehoben. Er lässt sich genauso zurückholen.</source>
        <translation>The present state is backed up first and kept. It can be brought back in the same way.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten. Bitte das Datum prüfen.</source>
        <translation>The last day lies before the first. Please check the date.</translation>
    </message>
    <message>
        <source>Der neue Stand geht gleich; Beiseitegelegtes bleibt, bis jemand es löscht.</source>
        <translation>The new state goes in a moment; what was set aside stays until somebody erases it.</translation>
    </message>
    <message>
        <source>Der zweite Sicherungsort war länger nicht da.</source>
        <translation>The second backup place has not been there for a while.</translation>
    </message>
    <message>
        <source>Der zweite Sicherungsort war noch nie da.</source>
        <translation>The second backup place has never been there.</translation>
    </message>
    <message>
        <source>Der zweite Sicherungsort war zuletzt {age} da.</source>
        <translation>The second backup place was last there {age}.</translation>
    </message>
    <message>
        <source>Der {month} {year} hat {last} Tage; bitte den Tag prüfen.</source>
        <translation>{month} {year} has {last} days; please check the day.</translation>
    </message>
    <message>
        <source>Der ältere bleibt, der jüngere wird herausgenommen und bleibt lesbar aufgehoben.</source>
        <translation>The older one stays, the younger one is taken out and stays kept in readable form.</translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Dialog, Liste oder Formular schließen; ein angefangenes Gespräch bleibt als Entwurf</source>
        <translation>Close dialog, list or form; a talk that was begun stays as a draft</translation>
    </message>
    <message>
        <source>Die Angabe „{name}“ gibt es bei diesem Bericht nicht.</source>
        <translation>This report has no option “{name}”.</translation>
    </message>
    <message>
        <source>Die Anmeldefrist läge nach der Veranstaltung. Bitte das Datum prüfen.</source>
        <translation>The registration deadline would lie after the event. Please check the date.</translation>
    </message>
    <message>
        <source>Die Ansprechperson ist da, ein nächster Schritt steht noch nicht dabei.</source>
        <translation>The contact person is there; there is no next step with it yet.</translation>
    </message>
    <message>
        <source>Die Ansprechperson ist da, und was ansteht, auch.</source>
        <translation>The contact person is there, and so is what comes next.</translation>
    </message>
    <message>
        <source>Die Antwort liegt zwischen dem Antrag und heute. Bitte das Datum prüfen.</source>
        <translation>The answer lies between the request and today. Please check the date.</translation>
    </message>
    <message>
        <source>Die Antwort steht beim Antrag.</source>
        <translation>The answer stands with the request.</translation>
    </message>
    <message>
        <source>Die Art des Kontakts fehlt noch, zum Beispiel Tür-und-Angel-Gespräch.</source>
        <translation>The kind of contact is still missing, for example corridor talk.</translation>
    </message>
    <message>
        <source>Die Art passt, wie viele da waren, steht noch nicht dabei.</source>
        <translation>The kind fits; how many were there is not given yet.</translation>
    </message>
    <message>
        <source>Die Art passt. Wo jetzt eine Kolleg*in steht, genügt eine Zahl.</source>
        <translation>The kind fits. Where there is a colleague now, a number is enough.</translation>
    </message>
    <message>
        <source>Die Ausgabe ließ sich nicht schreiben. Bitte freien Platz prüfen.</source>
        <translation>The output could not be written. Please check for free space.</translation>
    </message>
    <message>
        <source>Die Befehle müssen als UTF-8 gespeichert sein.</source>
        <translation>The commands have to be saved as UTF-8.</translation>
    </message>
    <message>
        <source>Die Bereiche stehen schon im Bericht für {period}; ein zweites Mal werden sie nicht gezeigt, damit sich keine kleinen Zahlen ausrechnen lassen.</source>
        <translation>Departments are already in the report for {period}; they are not shown a second time, so that no small numbers can be worked out.</translation>
    </message>
    <message>
        <source>Die Blätter zum Seminar gehören zu einer Übung. Bitte eine Datei mit Übungsdaten nennen.</source>
        <translation>The papers of a seminar belong to an exercise. Please name a file of practice data.</translation>
    </message>
    <message>
        <source>Die Datei ist auf das eigene Benutzerkonto beschränkt.</source>
        <translation>The file is restricted to one&apos;s own user account.</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt: Ihre Zeichen lassen sich nicht lesen.</source>
        <translation>The file is damaged: its characters cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei ist gerade nicht da, wo sie zuletzt war.</source>
        <translation>Just now the file is not where it was last.</translation>
    </message>
    <message>
        <source>Die Datei ist größer als {n} MB. Bitte aufteilen.</source>
        <translation>The file is larger than {n} MB. Please split it.</translation>
    </message>
    <message>
        <source>Die Datei ist leer.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Die Datei liegt jetzt auch auf anderen Rechnern. Bitte ausdrucken und sie dort gleich löschen.</source>
        <translation>The file is now on other computers, too. Please print it and delete it there at once.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ gibt es hier nicht.</source>
        <translation>There is no file “{name}” here.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ lässt sich nicht lesen.</source>
        <translation>The file “{name}” cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ mit dem Code lässt sich nicht lesen.</source>
        <translation>The file “{name}” with the code cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ mit der Passphrase lässt sich nicht lesen.</source>
        <translation>The file “{name}” with the passphrase cannot be read.</translation>
    </message>
    <message>
        <source>Die Daten sind geprüft und in Ordnung.</source>
        <translation>The data are checked and in order.</translation>
    </message>
    <message>
        <source>Die Datensicherung des Hauses kopiert verschlüsselte Dateien mit und behält alte Stände.</source>
        <translation>The organisation’s own backups copy encrypted files along and keep old states.</translation>
    </message>
    <message>
        <source>Die Dauer fehlt noch. Geschätzte Minuten genügen.</source>
        <translation>The duration is still missing. A guess in minutes will do.</translation>
    </message>
    <message>
        <source>Die Dauer gehört zu einem Tag: höchstens 24 Stunden.</source>
        <translation>The duration belongs to one day: 24 hours at most.</translation>
    </message>
    <message>
        <source>Die Dauer ist mindestens eine Minute.</source>
        <translation>The duration is at least one minute.</translation>
    </message>
    <message>
        <source>Die Eingaben werden herausgenommen und bleiben lesbar aufgehoben.</source>
        <translation>The input is taken out and stays kept in readable form.</translation>
    </message>
    <message>
        <source>Die Einstellung gilt nur bis zum Schließen: Der Ordner ist gesperrt.</source>
        <translation>The setting lasts only until the program is closed: the folder cannot be written to.</translation>
    </message>
    <message>
        <source>Die Freigabe ist da, der Name fehlt noch.</source>
        <translation>The consent is there; what is missing is the name.</translation>
    </message>
    <message>
        <source>Die Frist läge vor dem Antrag. Bitte das Datum prüfen.</source>
        <translation>The deadline would lie before the request. Please check the date.</translation>
    </message>
    <message>
        <source>Die Fristen sind Vorschläge; das Gremium oder der Datenschutz bestätigt sie.</source>
        <translation>The periods are proposals; the council or the data protection officer confirms them.</translation>
    </message>
    <message>
        <source>Die Karte ist nicht vollständig; übernommen ist, was da ist.</source>
        <translation>The card is not complete; what is there has been added.</translation>
    </message>
    <message>
        <source>Die Kopie hat die Prüfung nicht bestanden und zählt nicht. Bitte die Daten prüfen; die bisherigen Sicherungen sind noch da.</source>
        <translation>The copy did not pass the check and does not count. Please check the data; the earlier backups are still there.</translation>
    </message>
    <message>
        <source>Die Liste „{name}“ gibt es nicht. Zur Wahl stehen: {near}.</source>
        <translation>There is no list “{name}”. Choose from: {near}.</translation>
    </message>
    <message>
        <source>Die Maßnahme ist da und zeigt auf eine Hürde.</source>
        <translation>The measure is there and points at a barrier.</translation>
    </message>
    <message>
        <source>Die Maßnahme ist da, eine Hürde steht noch nicht dabei.</source>
        <translation>The measure is there; there is no barrier with it yet.</translation>
    </message>
    <message>
        <source>Die Maßnahme wäre vor ihrem Beginn fertig. Bitte die Tage prüfen.</source>
        <translation>The measure would be done before it starts. Please check the days.</translation>
    </message>
    <message>
        <source>Die Mindestzahl ist mindestens {lowest}, damit niemand erkennbar wird.</source>
        <translation>The minimum number is at least {lowest}, so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>Die Minuten eines einzelnen Tages können verraten, mit wem gesprochen wurde: Wer Arbeitszeiten kennt, sieht, wessen Abwesenheit dazu passt. Für eine Freistellung genügt meist die Woche.</source>
        <translation>The minutes of a single day can give away who was talked to: whoever knows the working hours sees whose absence fits. For a release from work the week is usually enough.</translation>
    </message>
    <message>
        <source>Die Namen, die das Programm vorschlägt, sagen nichts über Personen.</source>
        <translation>The names that the program proposes say nothing about persons.</translation>
    </message>
    <message>
        <source>Die Notiz liegt in der eigenen Schublade und kommt in keinen Bericht.</source>
        <translation>The note lies in the drawer of your own and comes into no report.</translation>
    </message>
    <message>
        <source>Die Organisation ist da. Fehlt noch die Ansprechperson dort.</source>
        <translation>The organisation is there. What is missing is the contact person.</translation>
    </message>
    <message>
        <source>Die Passphrase braucht mindestens 8 Zeichen.</source>
        <translation>The passphrase needs at least 8 characters.</translation>
    </message>
    <message>
        <source>Die Passphrase braucht mindestens {n} Zeichen.</source>
        <translation>The passphrase needs at least {n} characters.</translation>
    </message>
    <message>
        <source>Die Passphrase fehlt.</source>
        <translation>The passphrase is missing.</translation>
    </message>
    <message>
        <source>Die Passphrase fehlt. Sie kommt aus --passphrase-file, aus {name} oder der Tastatur.</source>
        <translation>The passphrase is missing. It comes from --passphrase-file, from {name} or from the keyboard.</translation>
    </message>
    <message>
        <source>Die Passphrase ist geändert. Ab jetzt gilt nur die neue; ein Notfallblatt von früher öffnet nichts mehr.</source>
        <translation>The passphrase is changed. From now on only the new one is valid; an earlier recovery sheet opens nothing any more.</translation>
    </message>
    <message>
        <source>Die Passphrase kommt aus --passphrase-file, aus MENDI_PASSPHRASE oder wird erfragt.</source>
        <translation>The passphrase comes from --passphrase-file, from MENDI_PASSPHRASE or is asked for.</translation>
    </message>
    <message>
        <source>Die Passphrase passt nicht zu „{name}“. Groß- und Kleinschreibung zählen.</source>
        <translation>The passphrase does not match “{name}”. Upper and lower case matter.</translation>
    </message>
    <message>
        <source>Die Passphrase stimmt, aber der Anfang von „{name}“ ist beschädigt.</source>
        <translation>The passphrase is right, but the beginning of “{name}” is damaged.</translation>
    </message>
    <message>
        <source>Die Passphrase stimmt, aber „{name}“ ist beschädigt: Ein Stück ist nicht mehr lesbar.</source>
        <translation>The passphrase is right, but “{name}” is damaged: one piece can no longer be read.</translation>
    </message>
    <message>
        <source>Die Passphrase stimmt, aber „{name}“ ist beschädigt: {n} von {all} Stücken sind nicht mehr lesbar.</source>
        <translation>The passphrase is right, but “{name}” is damaged: {n} of {all} pieces can no longer be read.</translation>
    </message>
    <message>
        <source>Die Passphrase stimmt, aber „{name}“ ist unvollständig oder vermischt.</source>
        <translation>The passphrase is right, but “{name}” is incomplete or mixed up.</translation>
    </message>
    <message>
        <source>Die Reparatur wurde nicht beendet. Bitte die Daten noch einmal prüfen.</source>
        <translation>The repair was not finished. Please check the data once more.</translation>
    </message>
    <message>
        <source>Die Rolle fehlt noch; diese Tätigkeit passt zu jeder.</source>
        <translation>The role is still missing; this activity fits any of them.</translation>
    </message>
    <message>
        <source>Die Rückmeldung läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation>The reply would lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Die Seiten, die sich gerade ändern, ebenso verschlüsselt.</source>
        <translation>The pages that are changing just now, encrypted as well.</translation>
    </message>
    <message>
        <source>Die Sicherung ist nicht gelungen</source>
        <translation>The backup did not work</translation>
    </message>
    <message>
        <source>Die Sicherung ist nicht gelungen.</source>
        <translation>The backup did not work.</translation>
    </message>
    <message>
        <source>Die Sicherung liegt nicht mehr an ihrem Ort. Bitte eine andere wählen.</source>
        <translation>The backup is no longer in its place. Please choose another one.</translation>
    </message>
    <message>
        <source>Die Sicherungen</source>
        <translation>The backups</translation>
    </message>
    <message>
        <source>Die Suche in „{table}“ erfährt nichts von neuen Texten.</source>
        <translation>The search in “{table}” does not hear of new texts.</translation>
    </message>
    <message>
        <source>Die Suche in „{table}“ passt bei einem Text nicht.</source>
        <translation>The search in “{table}” does not match for one text.</translation>
    </message>
    <message>
        <source>Die Suche in „{table}“ passt bei {n} Texten nicht.</source>
        <translation>The search in “{table}” does not match for {n} texts.</translation>
    </message>
    <message>
        <source>Die Suche wird neu aufgebaut.</source>
        <translation>The search is built anew.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei ist beschädigt. Bitte eine Sicherung öffnen.</source>
        <translation>The vault file is damaged. Please open a backup.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei ist gerade anderweitig in Gebrauch. Bitte kurz warten und es dann noch einmal versuchen.</source>
        <translation>The vault file is in use elsewhere. Please wait a moment and then try again.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei lässt sich nicht beschreiben. Bitte prüfen, ob sie noch an ihrem Ort liegt und beschreibbar ist.</source>
        <translation>The vault file cannot be written to. Please check whether it is still in its place and may be written to.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei wurde von außen verändert.</source>
        <translation>The vault file was changed from outside.</translation>
    </message>
    <message>
        <source>Die Tätigkeit fehlt noch, zum Beispiel Netzwerktreffen.</source>
        <translation>The activity is still missing, for example network meeting.</translation>
    </message>
    <message>
        <source>Die Tätigkeit läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation>The activity would lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Die Uhr des Rechners geht nach: Die letzte Sicherung liegt in der Zukunft.</source>
        <translation>The computer’s clock is slow: the last backup lies in the future.</translation>
    </message>
    <message>
        <source>Die Veranstaltung endet vor ihrem Anfang. Bitte das Datum prüfen.</source>
        <translation>The event ends before it starts. Please check the date.</translation>
    </message>
    <message>
        <source>Die Veranstaltung endet vor ihrem Anfang. Bitte die Uhrzeit prüfen.</source>
        <translation>The event ends before it starts. Please check the time.</translation>
    </message>
    <message>
        <source>Die Veranstaltung liegt noch vor dem heutigen Tag. Eigene Zeit und Teilnahme kommen danach dazu.</source>
        <translation>The event is still to come. Own time and attendance are added afterwards.</translation>
    </message>
    <message>
        <source>Die Verbindung wird neu angelegt und die Suche neu aufgebaut.</source>
        <translation>The connection is made anew and the search built anew.</translation>
    </message>
    <message>
        <source>Die Werkbank für Weiterbildungsmentor*innen. Freie Software unter der EUPL-1.2.</source>
        <translation>The workbench for further training mentors. Free software under the EUPL-1.2.</translation>
    </message>
    <message>
        <source>Die Werkbank für Weiterbildungsmentor*innen: Gespräche festhalten, Schritte im Blick behalten,</source>
        <translation>The workbench for further training mentors: recording talks, keeping steps in view,</translation>
    </message>
    <message>
        <source>Die Wiedervorlage läge vor dem Gespräch. Bitte das Datum prüfen.</source>
        <translation>The follow-up would lie before the talk. Please check the date.</translation>
    </message>
    <message>
        <source>Die Zahlen sind dieselben. In den Texten kann sich trotzdem etwas unterscheiden.</source>
        <translation>The numbers are the same. Something in the texts may differ all the same.</translation>
    </message>
    <message>
        <source>Die Zeile hat mehr Felder als Spalten; der Rest steht in der Notiz.</source>
        <translation>The line has more fields than columns; the rest is in the note.</translation>
    </message>
    <message>
        <source>Die Zeit der Gespräche ist hier nicht enthalten. Was von ihr gezeigt werden darf, steht bei den Zahlen.</source>
        <translation>The time of the talks is not included here. What may be shown of it is with the figures.</translation>
    </message>
    <message>
        <source>Die Zeit ist da, sie steht noch bei einer anderen Rolle.</source>
        <translation>The time is there; it stands with another role yet.</translation>
    </message>
    <message>
        <source>Die Zeit zählt im Monat mit, bei der richtigen Rolle.</source>
        <translation>The time counts in the month, with the right role.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben unterscheiden sich. Bitte noch einmal von vorn.</source>
        <translation>The two entries differ. Please start once more.</translation>
    </message>
    <message>
        <source>Die beiden Hälften gehören nicht zusammen. Sie stammen von verschiedenen Notfallblättern.</source>
        <translation>The two halves do not belong together. They come from different recovery sheets.</translation>
    </message>
    <message>
        <source>Die beiden Passphrasen sind verschieden.</source>
        <translation>The two passphrases are different.</translation>
    </message>
    <message>
        <source>Die erste Kolleg*in, mit Kürzel</source>
        <translation>The first colleague, with an alias</translation>
    </message>
    <message>
        <source>Die erste Sicherung kommt gleich</source>
        <translation>The first backup comes in a moment</translation>
    </message>
    <message>
        <source>Die erste Zeile der Tabelle lässt sich nicht lesen. Dort stehen die Namen der Spalten.</source>
        <translation>The first line of the table cannot be read. It holds the names of the columns.</translation>
    </message>
    <message>
        <source>Die ersten Schritte gibt es im eigenen Tresor.</source>
        <translation>The first steps are there in a vault of one&apos;s own.</translation>
    </message>
    <message>
        <source>Die ersten Schritte warten im Menü Hilfe.</source>
        <translation>The first steps wait in the Help menu.</translation>
    </message>
    <message>
        <source>Die jetzige Datei wird nur beiseitegelegt, nie gelöscht.</source>
        <translation>The present file is only set aside, never deleted.</translation>
    </message>
    <message>
        <source>Die letzte Sicherung ist älter als eine Woche.</source>
        <translation>The last backup is older than a week.</translation>
    </message>
    <message>
        <source>Die neue Passphrase fehlt. Sie kommt aus --new-passphrase-file, aus {name} oder der Tastatur.</source>
        <translation>The new passphrase is missing. It comes from --new-passphrase-file, from {name} or from the keyboard.</translation>
    </message>
    <message>
        <source>Die neue Passphrase gilt, aber es fehlt das Blatt: {what}</source>
        <translation>The new passphrase is valid, but the sheet is missing: {what}</translation>
    </message>
    <message>
        <source>Die neue Passphrase gilt. Das bisherige Notfallblatt öffnet den Tresor nicht mehr.</source>
        <translation>The new passphrase is valid. The present recovery sheet no longer opens the vault.</translation>
    </message>
    <message>
        <source>Die vier Zeilen abtippen. Das Programm prüft jede Zeile und sagt, wo ein Zeichen nicht stimmt.</source>
        <translation>Type in the four lines. The program checks every line and says where a character is not right.</translation>
    </message>
    <message>
        <source>Die Überwachung des Netzes antwortet nicht; bitte das Programm neu starten.</source>
        <translation>The watch over the network does not answer; please restart the program.</translation>
    </message>
    <message>
        <source>Die Übung ließ sich nicht starten. Bitte das Programm neu öffnen und noch einmal versuchen.</source>
        <translation>The exercise could not be started. Please open the program anew and try again.</translation>
    </message>
    <message>
        <source>Die Übung öffnet nur erfundene Daten. Einen eigenen Tresor bitte im normalen Programm öffnen.</source>
        <translation>The exercise opens invented data only. Please open a vault of your own in the normal program.</translation>
    </message>
    <message>
        <source>Die Übung öffnet sich in einem eigenen Fenster.</source>
        <translation>The exercise opens in a window of its own.</translation>
    </message>
    <message>
        <source>Die Übungsdaten haben keine eigene Passphrase. Bitte einen eigenen Tresor anlegen.</source>
        <translation>The practice data have no passphrase of their own. Please create your own vault.</translation>
    </message>
    <message>
        <source>Die Übungsdaten „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</source>
        <translation>There are no practice data “{name}”. Choose from: {names}.</translation>
    </message>
    <message>
        <source>Die ältere gilt; die andere bleibt lesbar aufgehoben.</source>
        <translation>The older one is valid; the other stays kept in readable form.</translation>
    </message>
    <message>
        <source>Diese Angabe gibt es hier nicht: {names}.</source>
        <translation>This is not an option here: {names}.</translation>
    </message>
    <message>
        <source>Diese Freigabe ist schon widerrufen.</source>
        <translation>This consent has already been withdrawn.</translation>
    </message>
    <message>
        <source>Diese Reihenfolge hilft; springen ist erlaubt, auslassen auch.</source>
        <translation>This order helps; jumping about is fine, and so is leaving out.</translation>
    </message>
    <message>
        <source>Diese Selbsteinschätzung entfernen</source>
        <translation>Remove this self-assessment</translation>
    </message>
    <message>
        <source>Diese Sicherung entstand {reason}.</source>
        <translation>This backup was made {reason}.</translation>
    </message>
    <message>
        <source>Diese Sicherung gehört zu einer anderen Passphrase. Bitte eine andere wählen oder sie dort öffnen.</source>
        <translation>This backup belongs to another passphrase. Please choose another one or open it there.</translation>
    </message>
    <message>
        <source>Diese Sicherung ist beschädigt. Bitte eine andere wählen; verändert wurde nichts.</source>
        <translation>This backup is damaged. Please choose another one; nothing was changed.</translation>
    </message>
    <message>
        <source>Diese Sicherung stammt aus einer neueren Version. Bitte die neue Version dort erfragen, woher dieses Programm kam.</source>
        <translation>This backup comes from a newer version. Please ask for the new version where this program came from.</translation>
    </message>
    <message>
        <source>Diese Zahl ist zu groß. Bitte prüfen.</source>
        <translation>This number is too large. Please check it.</translation>
    </message>
    <message>
        <source>Diese Zeichen fehlen in der Schrift und stehen als □ da: {chars}</source>
        <translation>These characters are missing in the font and appear as □: {chars}</translation>
    </message>
    <message>
        <source>Diese Zeichen fehlen in der Schrift: {chars}</source>
        <translation>These characters are missing in the font: {chars}</translation>
    </message>
    <message>
        <source>Diese Zeile ist nicht lesbar und bleibt weg.</source>
        <translation>This line cannot be read and is left out.</translation>
    </message>
    <message>
        <source>Diese Zeile ist viel zu lang und bleibt weg.</source>
        <translation>This line is much too long and is left out.</translation>
    </message>
    <message>
        <source>Diese Zeile lässt sich so nicht verstehen.</source>
        <translation>This line cannot be understood as it is.</translation>
    </message>
    <message>
        <source>Dieselben Zahlen stehen im Papier {number} für das Gremium.</source>
        <translation>The same figures are in paper {number} to the council.</translation>
    </message>
    <message>
        <source>Diesen Code haben mehrere Einträge. Welcher ist gemeint?</source>
        <translation>Several entries have this code. Which one is meant?</translation>
    </message>
    <message>
        <source>Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen.</source>
        <translation>This entry does not exist any more. Please open the view again.</translation>
    </message>
    <message>
        <source>Diesen Stand zurückholen</source>
        <translation>Bring back this state</translation>
    </message>
    <message>
        <source>Dieser Antrag ist noch nicht gestellt. Bitte zuerst festhalten, wann er gestellt wurde.</source>
        <translation>This request is not submitted yet. Please first record when it was submitted.</translation>
    </message>
    <message>
        <source>Dieser Bericht unterscheidet sich vom Bericht für {period} nur um wenige Personen. Bitte einen längeren Zeitraum wählen.</source>
        <translation>This report differs from the report for {period} only by a few persons. Please choose a longer period.</translation>
    </message>
    <message>
        <source>Dieser Code stammt aus einer neueren Version von mendi desktop.</source>
        <translation>This code comes from a newer version of mendi desktop.</translation>
    </message>
    <message>
        <source>Dieser Ort ist gerade nicht zu erreichen. Bitte einen anderen wählen.</source>
        <translation>This place cannot be reached just now. Please choose another one.</translation>
    </message>
    <message>
        <source>Dieser Tag kommt erst noch. Bitte das Datum prüfen.</source>
        <translation>This day is still to come. Please check the date.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt noch vor uns. Bitte das Datum prüfen.</source>
        <translation>This day is still ahead. Please check the date.</translation>
    </message>
    <message>
        <source>Dieser Tag läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation>This day would lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Dieser Tresor ist schon in einem anderen Fenster geöffnet.</source>
        <translation>This vault is already open in another window.</translation>
    </message>
    <message>
        <source>Dieser Zeitraum überschneidet sich mit dem Bericht für {period}. Bitte einen Zeitraum wählen, der ihn ganz enthält oder daneben liegt.</source>
        <translation>This period overlaps with the report for {period}. Please choose a period that contains it completely or lies beside it.</translation>
    </message>
    <message>
        <source>Dieses Blatt ist für die Mentor*in selbst. Niemand hat Anspruch darauf; wer es weitergibt, entscheidet, ob mit oder ohne Selbsteinschätzung. Über Kolleg*innen steht nichts darin.</source>
        <translation>This sheet is for the mentor alone. Nobody has a claim to it; whoever passes it on decides whether with or without the self-assessment. It says nothing about colleagues.</translation>
    </message>
    <message>
        <source>Dieses Blatt öffnet nichts allein. Zusammen mit Hälfte {other} öffnet es den Tresor.</source>
        <translation>This sheet opens nothing alone. Together with half {other} it opens the vault.</translation>
    </message>
    <message>
        <source>Dieses Projekt gibt es nicht mehr. Bitte die Ansicht neu öffnen.</source>
        <translation>This project does not exist any more. Please open the view again.</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>Doch nicht angemeldet</source>
        <translation>Not registered after all</translation>
    </message>
    <message>
        <source>Doch nicht begegnet: {who}</source>
        <translation>Not met after all: {who}</translation>
    </message>
    <message>
        <source>Doch nicht erledigt: {what}</source>
        <translation>Not done after all: {what}</translation>
    </message>
    <message>
        <source>Doch, heute geprüft</source>
        <translation>Active after all, checked today</translation>
    </message>
    <message>
        <source>Doppelpunkt</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Dort liegen schon die Sicherungen dieses Rechners. Bitte einen anderen Ort.</source>
        <translation>The backups of this computer already lie there. Please use another place.</translation>
    </message>
    <message>
        <source>Dort lässt sich nicht schreiben. Bitte für den eigenen Stand einen anderen Ordner wählen.</source>
        <translation>Nothing can be written there. Please choose another folder for the state open here.</translation>
    </message>
    <message>
        <source>Dorthin gehen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-Mail der Organisation</source>
        <translation>E-mail of the organisation</translation>
    </message>
    <message>
        <source>E-Mail-Adresse der Organisation</source>
        <translation>E-mail address of the organisation</translation>
    </message>
    <message>
        <source>Eigene Ablage. Kommt in keinen Bericht, keinen Export und keine Suche anderer.</source>
        <translation>A drawer of its own. Enters no report, no export and nobody else’s search.</translation>
    </message>
    <message>
        <source>Eigene Notizen</source>
        <translation>Own notes</translation>
    </message>
    <message>
        <source>Eigene Qualifizierung</source>
        <translation>Own qualification</translation>
    </message>
    <message>
        <source>Eigene Rolle</source>
        <translation>Own role</translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation>Own time</translation>
    </message>
    <message>
        <source>Eigener Name</source>
        <translation>Name of its own</translation>
    </message>
    <message>
        <source>Ein Bericht nennt Zahlen und Themen, nie Namen. Was herausgegeben wurde, steht danach hier.</source>
        <translation>A report gives numbers and topics, never names. What was issued is then listed here.</translation>
    </message>
    <message>
        <source>Ein Betrieb wird erfunden …</source>
        <translation>Inventing a company …</translation>
    </message>
    <message>
        <source>Ein Blatt</source>
        <translation>One sheet</translation>
    </message>
    <message>
        <source>Ein Cloud-Dienst</source>
        <translation>A cloud service</translation>
    </message>
    <message>
        <source>Ein Code hat 4 Zeilen, zwei Hälften haben zusammen 8; hier sind es {count}.</source>
        <translation>A code has 4 lines, two halves have 8 together; here there are {count}.</translation>
    </message>
    <message>
        <source>Ein Code hat {n} Zeichen, zum Beispiel {code}.</source>
        <translation>A code has {n} characters, for example {code}.</translation>
    </message>
    <message>
        <source>Ein Doppelklick im Dateimanager kommt auf die Liste zuletzt benutzter Dateien, mancher Ordner und manches Vorschaubild auch.</source>
        <translation>A double click in the file manager enters the list of recently used files, as do some folders and some thumbnails.</translation>
    </message>
    <message>
        <source>Ein Druckauftrag wartet lesbar beim Drucker oder seinem Server, manchmal auch danach.</source>
        <translation>A print job waits in readable form at the printer or its server, sometimes afterwards, too.</translation>
    </message>
    <message>
        <source>Ein Eintrag im Tresor ist nicht lesbar. Bitte die Daten prüfen und reparieren.</source>
        <translation>An entry in the vault cannot be read. Please check and repair the data.</translation>
    </message>
    <message>
        <source>Ein Eintrag in „{table}“ führt zu etwas, das es nicht mehr gibt.</source>
        <translation>One entry in “{table}” leads to something that does not exist any more.</translation>
    </message>
    <message>
        <source>Ein Eintrag in „{table}“ gehört zu etwas, das es nicht mehr gibt („{parent}“).</source>
        <translation>An entry in “{table}” belongs to something that does not exist any more (“{parent}”).</translation>
    </message>
    <message>
        <source>Ein Eintrag ist doppelt vorhanden.</source>
        <translation>One entry is there twice.</translation>
    </message>
    <message>
        <source>Ein Entwurf zählt noch nicht mit.</source>
        <translation>A draft does not count yet.</translation>
    </message>
    <message>
        <source>Ein Feld ist länger als {n} Zeichen; nichts übernommen.</source>
        <translation>One field is longer than {n} characters; nothing added.</translation>
    </message>
    <message>
        <source>Ein Gespräch festhalten</source>
        <translation>Record a talk</translation>
    </message>
    <message>
        <source>Ein Gespräch ist da. Zu zählen geht es mit „Infoveranstaltung“ oder „Gruppenberatung“.</source>
        <translation>A talk is there. It can be tallied as an information event or a group consultation.</translation>
    </message>
    <message>
        <source>Ein Gespräch ist in einer halben Minute festgehalten: Datum, Dauer und Art genügen.</source>
        <translation>A talk is recorded in half a minute: date, duration and kind are enough.</translation>
    </message>
    <message>
        <source>Ein Kürzel fehlt noch. Ein Baumname wie „Ahorn-7“ genügt.</source>
        <translation>An alias is still missing. The name of a tree such as “Ahorn-7” will do.</translation>
    </message>
    <message>
        <source>Ein Kürzel genügt, auch ein neues.</source>
        <translation>An alias will do, a new one too.</translation>
    </message>
    <message>
        <source>Ein Kürzel genügt, ein Name nur mit Freigabe. Am leichtesten entsteht es mit dem ersten Gespräch.</source>
        <translation>An alias is enough, a name only with consent. The easiest way to one is the first talk.</translation>
    </message>
    <message>
        <source>Ein Kürzel statt eines Namens, damit niemand auf einzelne Personen schließen kann.</source>
        <translation>An alias instead of a name, so that nobody can draw conclusions about single persons.</translation>
    </message>
    <message>
        <source>Ein Monat, ein Quartal oder eigene Tage.</source>
        <translation>A month, a quarter or days of choice.</translation>
    </message>
    <message>
        <source>Ein Name darf festgehalten werden.</source>
        <translation>A name may be recorded.</translation>
    </message>
    <message>
        <source>Ein Name fehlt noch, zum Beispiel „Offene Wiedervorlagen“.</source>
        <translation>A name is still missing, for example “Open follow-ups”.</translation>
    </message>
    <message>
        <source>Ein Name oder Kontakt braucht eine Freigabe „mit Namen“. Bitte zuerst die Freigabe festhalten.</source>
        <translation>A name or contact needs a consent “with the name”. Please record the consent first.</translation>
    </message>
    <message>
        <source>Ein Name oder eine Funktion fehlt noch.</source>
        <translation>A name or a function is still missing.</translation>
    </message>
    <message>
        <source>Ein Projekt mit diesem Titel gibt es schon. Bitte einen anderen wählen.</source>
        <translation>There is already a project with this title. Please choose another one.</translation>
    </message>
    <message>
        <source>Ein Punkt fehlt.</source>
        <translation>One item is missing.</translation>
    </message>
    <message>
        <source>Ein Punkt heißt: nicht ausgewiesen, damit niemand auf einzelne Personen schließen kann</source>
        <translation>A dot means: not shown, so that nobody can draw conclusions about single persons</translation>
    </message>
    <message>
        <source>Ein Punkt kann auch null bedeuten.</source>
        <translation>A dot can also mean zero.</translation>
    </message>
    <message>
        <source>Ein Satz, der sich messen lässt: „60 Kolleg*innen nutzen bis Juni 2027 …“.</source>
        <translation>A sentence that can be measured: “60 colleagues use … by June 2027”.</translation>
    </message>
    <message>
        <source>Ein Stück der Datei ist beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben.</source>
        <translation>One piece of the file is damaged. Please use a backup and keep the file.</translation>
    </message>
    <message>
        <source>Ein Tag fehlt noch. „morgen“ oder „12.3.“ genügt.</source>
        <translation>A day is still missing. “tomorrow” or “12.3.” (day first) will do.</translation>
    </message>
    <message>
        <source>Ein Teil des Zeitraums hat weniger als fünf Tage. Bitte ihn erweitern oder Gespräche je Tag zeigen.</source>
        <translation>Part of the period has fewer than five days. Please widen it or show talks by day.</translation>
    </message>
    <message>
        <source>Ein Termin beginnt jetzt.</source>
        <translation>An appointment begins now.</translation>
    </message>
    <message>
        <source>Ein Text ist länger als {n} Zeichen; nichts übernommen.</source>
        <translation>One text is longer than {n} characters; nothing added.</translation>
    </message>
    <message>
        <source>Ein Titel fehlt noch. Ein paar Worte genügen.</source>
        <translation>A title is still missing. A few words will do.</translation>
    </message>
    <message>
        <source>Ein Titel genügt. Keine Namen, keine Einzelfälle: Der Antrag wird gelesen.</source>
        <translation>A title is enough. No names, no single cases: the request will be read.</translation>
    </message>
    <message>
        <source>Ein Tresor mit erfundenen Daten; er öffnet sich ohne Passphrase.</source>
        <translation>A vault of invented data; it opens without a passphrase.</translation>
    </message>
    <message>
        <source>Ein Verlauf der Zwischenablage (unter Windows Win+V) behält Kopien, auch auf anderen Geräten. Stürzt ein Programm hart ab, legt das System manchmal seinen Arbeitsspeicher ab.</source>
        <translation>A clipboard history (Win+V on Windows) keeps copies, on other devices too. When a program crashes hard, the system sometimes puts its memory on the disk.</translation>
    </message>
    <message>
        <source>Ein Verzeichnis zum schnellen Finden fehlt.</source>
        <translation>An index for quick finding is missing.</translation>
    </message>
    <message>
        <source>Ein Verzeichnis zum schnellen Finden stimmt nicht mit den Einträgen überein („{table}“).</source>
        <translation>An index for quick finding does not match the entries (“{table}”).</translation>
    </message>
    <message>
        <source>Ein Vorschlag. Jedes andere geht auch.</source>
        <translation>A proposal. Any other one will do as well.</translation>
    </message>
    <message>
        <source>Ein Widerruf gilt ab heute oder früher. Bitte das Datum prüfen.</source>
        <translation>A withdrawal takes effect today or earlier. Please check the date.</translation>
    </message>
    <message>
        <source>Ein anderes Papier ist heraus. Fehlt noch der Bericht für das Gremium.</source>
        <translation>Another paper is out. What is missing is the report for the council.</translation>
    </message>
    <message>
        <source>Ein angefangenes Formular gehört zu etwas, das es nicht mehr gibt.</source>
        <translation>A half-typed form belongs to something that does not exist any more.</translation>
    </message>
    <message>
        <source>Ein angefangenes Formular wartet.</source>
        <translation>A half-typed form is waiting.</translation>
    </message>
    <message>
        <source>Ein angefangenes Gespräch wartet.</source>
        <translation>A talk was begun and is waiting.</translation>
    </message>
    <message>
        <source>Ein eigener Tresor auf diesem Rechner oder Stick, in zwei Minuten und mit Notfallblatt.</source>
        <translation>A new vault on this computer or a stick, in two minutes and with a recovery sheet.</translation>
    </message>
    <message>
        <source>Ein erfundener Betrieb zum Ausprobieren. Nichts davon ist echt, nichts bleibt gespeichert.</source>
        <translation>An invented company to try things out. None of it is real, none of it stays saved.</translation>
    </message>
    <message>
        <source>Ein gemeinsam angefangenes Gespräch wartet in der Mitschau.</source>
        <translation>A talk begun together is waiting in the shared view.</translation>
    </message>
    <message>
        <source>Ein kurzer Satz, wie er auf dem Steckbrief steht.</source>
        <translation>A short sentence, as it stands on the project profile.</translation>
    </message>
    <message>
        <source>Ein leerer Tresor unter einer zufälligen Passphrase, die niemand kennt.</source>
        <translation>An empty vault under a random passphrase that nobody knows.</translation>
    </message>
    <message>
        <source>Ein neuer Stand im Entstehen und, was beiseitegelegt wurde, weil es beschädigt war; alles verschlüsselt.</source>
        <translation>A new state in the making and what was set aside because it was damaged; all encrypted.</translation>
    </message>
    <message>
        <source>Ein neuer Tag hat begonnen. Heute warten {n} Punkte.</source>
        <translation>A new day has begun. {n} items are waiting today.</translation>
    </message>
    <message>
        <source>Ein neuer Tag hat begonnen. Heute wartet {n} Punkt.</source>
        <translation>A new day has begun. {n} item is waiting today.</translation>
    </message>
    <message>
        <source>Ein zweiter Sicherungsort ist gewählt.</source>
        <translation>A second backup place is chosen.</translation>
    </message>
    <message>
        <source>Eine Angabe enthält Zeichen, die nicht zu lesen sind (kein UTF-8).</source>
        <translation>One value contains characters that cannot be read (not UTF-8).</translation>
    </message>
    <message>
        <source>Eine Angabe zum Tresor ist nicht zu verstehen.</source>
        <translation>One detail of the vault cannot be understood.</translation>
    </message>
    <message>
        <source>Eine Anzahl passt nur zu Gesprächen ohne Kolleg*in. Bitte eines von beiden leer lassen.</source>
        <translation>A number of persons fits only talks without a colleague. Please leave one of the two empty.</translation>
    </message>
    <message>
        <source>Eine Anzahl passt nur zu Gesprächen ohne Kolleg*in; „{word}“ bleibt im Text.</source>
        <translation>A number of persons fits only talks without a colleague; “{word}” stays in the text.</translation>
    </message>
    <message>
        <source>Eine Datei, jederzeit mitzunehmen</source>
        <translation>One file, ready to take along at any time</translation>
    </message>
    <message>
        <source>Eine Erinnerung in eigenen Worten, keine Rechtsberatung.</source>
        <translation>A reminder in our own words, not legal advice.</translation>
    </message>
    <message>
        <source>Eine Erinnerung in eigenen Worten, keine Rechtsberatung. Stand: {stand}.</source>
        <translation>A reminder in plain words, not legal advice. As of {stand}.</translation>
    </message>
    <message>
        <source>Eine Freigabe ist da. Für einen Namen braucht es die Stufe „mit Namen“.</source>
        <translation>A consent is there. For a name it takes the one “with name”.</translation>
    </message>
    <message>
        <source>Eine Freigabe kann nicht in der Zukunft liegen. Bitte das Datum prüfen.</source>
        <translation>A consent cannot lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Eine Funktion genügt.</source>
        <translation>A function is enough.</translation>
    </message>
    <message>
        <source>Eine Funktion wie „Werkleitung“ genügt. Namen und Haltung kommen in keinen Bericht.</source>
        <translation>A function such as “plant management” is enough. Names and attitude go into no report.</translation>
    </message>
    <message>
        <source>Eine KW {n} hat das Jahr {year} nicht.</source>
        <translation>The year {year} has no week {n}.</translation>
    </message>
    <message>
        <source>Eine Liste „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</source>
        <translation>There is no list “{name}”. Choose from: {names}.</translation>
    </message>
    <message>
        <source>Eine Notiz „nur für mich“ ist älter als 90 Tage und darf gehen.</source>
        <translation>One note “for me only” is older than 90 days and may go.</translation>
    </message>
    <message>
        <source>Eine Person kann in mehreren Zeilen stehen; die Zeilen ergeben dann zusammen mehr als die Summe der Personen.</source>
        <translation>A person can appear in several rows; the rows then add up to more than the total of persons.</translation>
    </message>
    <message>
        <source>Eine Seite mit einem Code, der den Tresor öffnet. Sie gehört in den Safe des Betriebsrats.</source>
        <translation>A page with a code that opens the vault. It belongs in the works council’s safe.</translation>
    </message>
    <message>
        <source>Eine Seite mit einem Code, der den Tresor öffnet. Sie gehört in den Safe des Personalrats.</source>
        <translation>A page with a code that opens the vault. It belongs in the staff council’s safe.</translation>
    </message>
    <message>
        <source>Eine Selbsteinschätzung</source>
        <translation>One self-assessment</translation>
    </message>
    <message>
        <source>Eine Sicherung fehlt oder ist nicht mehr ganz.</source>
        <translation>A backup is missing or no longer whole.</translation>
    </message>
    <message>
        <source>Eine Wiedervorlage hat einen anderen Tag. Erledigt ist noch keine.</source>
        <translation>A follow-up has another day. None is done yet.</translation>
    </message>
    <message>
        <source>Eine Zeile genügt, zum Beispiel: 10 min Flur.</source>
        <translation>One line will do, for example: 10 min corridor.</translation>
    </message>
    <message>
        <source>Eine neue Passphrase wählen. Ab dann gilt dieses Blatt nicht mehr, und ein neues wird gebraucht.</source>
        <translation>Choose a new passphrase. From then on this sheet is no longer valid, and a new one is needed.</translation>
    </message>
    <message>
        <source>Eine neue verschlüsselt Tresor und Sicherungen neu; die alte öffnet dann nichts mehr.</source>
        <translation>A new one encrypts vault and backups anew; the old one then opens nothing any more.</translation>
    </message>
    <message>
        <source>Eine oder mehrere.</source>
        <translation>One or several.</translation>
    </message>
    <message>
        <source>Eine vCard- oder CSV-Datei, zum Beispiel aus Outlook oder dem Telefon. Die Datei bleibt, wie sie ist.</source>
        <translation>A vCard or CSV file, for example from Outlook or the phone. The file stays as it is.</translation>
    </message>
    <message>
        <source>Eine Übung öffnet keinen eigenen Tresor. Bitte --vault oder --demo weglassen.</source>
        <translation>An exercise opens no vault of your own. Please leave out --vault or --demo.</translation>
    </message>
    <message>
        <source>Einen Moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Einen Tresor öffnen, der schon da ist: vom alten Rechner, vom Stick oder aus einer Sicherung.</source>
        <translation>Open a vault that exists already: from the old computer, from a stick or from a backup.</translation>
    </message>
    <message>
        <source>Einen {month}. Monat gibt es nicht; zuerst der Tag, dann der Monat: „12.3.“.</source>
        <translation>There is no month number {month}; first the day, then the month: “12.3.”.</translation>
    </message>
    <message>
        <source>Einfg</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Einfluss {influence}</source>
        <translation>{influence} influence</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Eingabe, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Eingabe, Strg+Eingabe</source>
        <translation>Enter, Ctrl+Enter</translation>
    </message>
    <message>
        <source>Eingabe: hingehen oder tun · Esc: schließen</source>
        <translation>Enter: go there or do it · Esc: close</translation>
    </message>
    <message>
        <source>Eingaben gesichert</source>
        <translation>Input kept</translation>
    </message>
    <message>
        <source>Eingaben sichern</source>
        <translation>Save what was typed</translation>
    </message>
    <message>
        <source>Eingaben verwerfen</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Eingaben verworfen</source>
        <translation>What was typed has been discarded</translation>
    </message>
    <message>
        <source>Eingeladen von</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Einheit der Kennzahl</source>
        <translation>Unit of the indicator</translation>
    </message>
    <message>
        <source>Einmal verdecken und zurückholen</source>
        <translation>Hide everything once and bring it back</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Eintrag der mitgelieferten Sammlung</source>
        <translation>Entry of the collection included</translation>
    </message>
    <message>
        <source>Eintrag für das Verzeichnis (Art. 30 Abs. 1 DSGVO)</source>
        <translation>Entry for the record of processing activities (Art. 30 (1) GDPR)</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Einzeln in der nächsten Tabelle.</source>
        <translation>One by one in the next table.</translation>
    </message>
    <message>
        <source>Einzelne Hürden lassen sich für diesen Zeitraum nicht zeigen, ohne zu viel zu verraten.</source>
        <translation>Single barriers cannot be shown for this period without giving too much away.</translation>
    </message>
    <message>
        <source>Einziger Wert: {names} mit {value}.</source>
        <translation>Only value: {names} with {value}.</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ende der Veranstaltung</source>
        <translation>End of the event</translation>
    </message>
    <message>
        <source>Ende des Zeitraums</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Entfernen: {what}</source>
        <translation>Remove: {what}</translation>
    </message>
    <message>
        <source>Enthält keine Angaben über einzelne Kolleg*innen. Gelöscht wird von Hand.</source>
        <translation>Contains no details about single colleagues. Erasing is done by hand.</translation>
    </message>
    <message>
        <source>Entwerfen</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Entwurf gesichert {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>Entwurf nicht gesichert</source>
        <translation>Draft not saved</translation>
    </message>
    <message>
        <source>Entwurf wieder geöffnet</source>
        <translation>Draft opened again</translation>
    </message>
    <message>
        <source>Entwurf, es fehlt: {fields}</source>
        <translation>Draft, still missing: {fields}</translation>
    </message>
    <message>
        <source>Entwurf, noch nicht gestellt</source>
        <translation>Draft, not submitted yet</translation>
    </message>
    <message>
        <source>Entwurf, zählt noch nicht mit</source>
        <translation>Draft, does not count yet</translation>
    </message>
    <message>
        <source>Entwürfe</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Er bekommt eine neue Nummer. Frühere Sicherungen bleiben und lassen sich über ihre Datei zurückholen.</source>
        <translation>It gets a new number. Earlier backups stay and can be brought back by their file.</translation>
    </message>
    <message>
        <source>Erfahrung aus dem Projekt</source>
        <translation>Lesson learned from the project</translation>
    </message>
    <message>
        <source>Erfahrungen</source>
        <translation>Lessons learned</translation>
    </message>
    <message>
        <source>Erfahrungen festgehalten</source>
        <translation>Lessons learned recorded</translation>
    </message>
    <message>
        <source>Erfahrungen festhalten</source>
        <translation>Record lessons learned</translation>
    </message>
    <message>
        <source>Erfahrungen im Projekt</source>
        <translation>Lessons learned in the project</translation>
    </message>
    <message>
        <source>Erfundene Daten zum Ausprobieren, ohne Passphrase.</source>
        <translation>Invented data to try things out, without a passphrase.</translation>
    </message>
    <message>
        <source>Erfundener Betrieb zum Ausprobieren. Keine Person darin gibt es wirklich.</source>
        <translation>An invented company to try things out. No person in it exists.</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Ergebnis am</source>
        <translation>Outcome on</translation>
    </message>
    <message>
        <source>Ergebnis des Antrags festgehalten</source>
        <translation>Outcome of the request recorded</translation>
    </message>
    <message>
        <source>Ergebnis des Antrags festhalten</source>
        <translation>Record outcome of the request</translation>
    </message>
    <message>
        <source>Ergebnis festgehalten</source>
        <translation>Outcome recorded</translation>
    </message>
    <message>
        <source>Ergebnis festhalten</source>
        <translation>Record outcome</translation>
    </message>
    <message>
        <source>Ergebnis: {what}</source>
        <translation>Outcome: {what}</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Ergebnisse der Veranstaltung</source>
        <translation>Outcomes of the event</translation>
    </message>
    <message>
        <source>Erinnerung an die Selbsteinschätzung erledigen</source>
        <translation>Mark reminder of the self-assessment as done</translation>
    </message>
    <message>
        <source>Erinnerung an die Selbsteinschätzung erledigt</source>
        <translation>Reminder of the self-assessment done</translation>
    </message>
    <message>
        <source>Erinnerung an die Selbsteinschätzung verschieben</source>
        <translation>Move reminder of the self-assessment</translation>
    </message>
    <message>
        <source>Erinnerung an die Selbsteinschätzung verschoben</source>
        <translation>Reminder of the self-assessment moved</translation>
    </message>
    <message>
        <source>Erinnerung an die Selbsteinschätzung wieder offen</source>
        <translation>Reminder of the self-assessment open again</translation>
    </message>
    <message>
        <source>Erinnerung an die Selbsteinschätzung wieder öffnen</source>
        <translation>Reopen reminder of the self-assessment</translation>
    </message>
    <message>
        <source>Erinnerung für heute ausblenden</source>
        <translation>Hide reminder for today</translation>
    </message>
    <message>
        <source>Erklärungen</source>
        <translation>Explanations</translation>
    </message>
    <message>
        <source>Erklärungen zeigen</source>
        <translation>Show explanations</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Erledigt ist erst, was geschehen ist. Bitte das Datum prüfen.</source>
        <translation>Only what has happened is done. Please check the date.</translation>
    </message>
    <message>
        <source>Erledigt, und für heute bleibt es mit „Rückgängig“ stehen.</source>
        <translation>Done; for today it stays there with “Undo”.</translation>
    </message>
    <message>
        <source>Erledigt: {steps}</source>
        <translation>Done: {steps}</translation>
    </message>
    <message>
        <source>Erledigt: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Erreicht am</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Erreicht ist</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Erreicht ist ein Meilenstein erst, wenn es so weit ist. Bitte das Datum prüfen.</source>
        <translation>A milestone is reached only once the time has come. Please check the date.</translation>
    </message>
    <message>
        <source>Erreicht: {what}</source>
        <translation>Reached: {what}</translation>
    </message>
    <message>
        <source>Erreichte Gruppen</source>
        <translation>Groups reached</translation>
    </message>
    <message>
        <source>Erste Ansprechperson aufnehmen</source>
        <translation>Add first contact person</translation>
    </message>
    <message>
        <source>Erste Schritte</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Erste Schritte: weiter mit Schritt {n}</source>
        <translation>First steps: go on with step {n}</translation>
    </message>
    <message>
        <source>Erster Tag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Erstes Gespräch</source>
        <translation>First talk</translation>
    </message>
    <message>
        <source>Es fehlt noch: {fields}.</source>
        <translation>Still missing: {fields}.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {names}.</source>
        <translation>Still missing: {names}.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {title}.</source>
        <translation>Still missing: {title}.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {title}. Zur Wahl: {titles}.</source>
        <translation>Still missing: {title}. Choose from: {titles}.</translation>
    </message>
    <message>
        <source>Es geht nur eine Datei auf einmal. Bitte die andere weglassen.</source>
        <translation>Only one file at a time. Please leave out the other one.</translation>
    </message>
    <message>
        <source>Es gibt eine Sicherung davon, die sich zurückholen lässt.</source>
        <translation>There is one backup of it that can be brought back.</translation>
    </message>
    <message>
        <source>Es gibt noch kein Notfallblatt.</source>
        <translation>There is no recovery sheet yet.</translation>
    </message>
    <message>
        <source>Es gibt {n} Sicherungen davon, die sich zurückholen lassen.</source>
        <translation>There are {n} backups of it that can be brought back.</translation>
    </message>
    <message>
        <source>Es gilt, was sich davon lesen lässt, sonst bleibt es leer.</source>
        <translation>What can be read of it is valid, otherwise it stays empty.</translation>
    </message>
    <message>
        <source>Es gilt, was sich davon lesen lässt, sonst der Tag, an dem der Eintrag entstand.</source>
        <translation>What can be read of it is valid, otherwise the day on which the entry was made.</translation>
    </message>
    <message>
        <source>Es sind dieselben Zahlen wie im Bericht für das Gremium, nie mehr.</source>
        <translation>These are the same figures as in the report to the council, never more.</translation>
    </message>
    <message>
        <source>Es wird gesichert und dann repariert …</source>
        <translation>Backing up first, then repairing …</translation>
    </message>
    <message>
        <source>Es wird neu angelegt.</source>
        <translation>It is made anew.</translation>
    </message>
    <message>
        <source>Es wird neu gebildet.</source>
        <translation>It is formed anew.</translation>
    </message>
    <message>
        <source>Es wurde nichts verändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Es öffnet den Tresor, wenn die Passphrase vergessen ist.</source>
        <translation>It opens the vault if the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc oder Alt+←</source>
        <translation>Esc or Alt+←</translation>
    </message>
    <message>
        <source>Esc schließt, die Zeile bleibt.</source>
        <translation>Esc closes, the line stays.</translation>
    </message>
    <message>
        <source>Etwas hat nach dem Netz gegriffen: {found}. Bitte weitersagen.</source>
        <translation>Something reached for the network: {found}. Please pass this on.</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>F9, Esc</source>
        <translation>F9, Esc</translation>
    </message>
    <message>
        <source>Fassung des Freigabetextes</source>
        <translation>Version of the consent text</translation>
    </message>
    <message>
        <source>Fassung des Textes</source>
        <translation>Version of the text</translation>
    </message>
    <message>
        <source>Fassung {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Fehlt noch</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Feiertage: nur die bundesweiten.</source>
        <translation>Public holidays: only the nationwide ones.</translation>
    </message>
    <message>
        <source>Feiertage: {region}</source>
        <translation>Public holidays: {region}</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Feld für eine Dauer</source>
        <translation>Field for a duration</translation>
    </message>
    <message>
        <source>Feld für einen Tag</source>
        <translation>Field for a day</translation>
    </message>
    <message>
        <source>Feld für einen Tag, Auswahlliste</source>
        <translation>Field for a day, pick list</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Fenster nicht zeigen</source>
        <translation>Do not show windows</translation>
    </message>
    <message>
        <source>Fenster zeigen</source>
        <translation>Show windows</translation>
    </message>
    <message>
        <source>Fernwartung und Aufnahmen zeigen, was gerade offen ist.</source>
        <translation>Remote maintenance and recordings show what is open at that moment.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Fertig: {file}</source>
        <translation>Done: {file}</translation>
    </message>
    <message>
        <source>Festgehalten.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filter entfernen</source>
        <translation>Remove filter</translation>
    </message>
    <message>
        <source>Filter entfernt</source>
        <translation>Filter removed</translation>
    </message>
    <message>
        <source>Filter gemerkt</source>
        <translation>Filter saved</translation>
    </message>
    <message>
        <source>Filter leeren</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Filter merken</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Filter merken …</source>
        <translation>Save filter …</translation>
    </message>
    <message>
        <source>Filter umbenannt</source>
        <translation>Filter renamed</translation>
    </message>
    <message>
        <source>Filter umbenennen</source>
        <translation>Rename filter</translation>
    </message>
    <message>
        <source>Finden und tun</source>
        <translation>Find and do</translation>
    </message>
    <message>
        <source>Finden und tun …</source>
        <translation>Find and do …</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form des Berichts</source>
        <translation>Form of the report</translation>
    </message>
    <message>
        <source>Form des Notfallblatts</source>
        <translation>Form of the recovery sheet</translation>
    </message>
    <message>
        <source>Formular eines Gesprächs</source>
        <translation>Form of a talk</translation>
    </message>
    <message>
        <source>Freigabe</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Freigabe festgehalten</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Freigabe festhalten</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Freigabe ist widerrufen</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Freigabe und Name stehen nebeneinander, so soll es sein.</source>
        <translation>Consent and name stand side by side, as they should.</translation>
    </message>
    <message>
        <source>Freigabe widerrufen</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Freigaben</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Freistellung</source>
        <translation>Release from work</translation>
    </message>
    <message>
        <source>Freistellung: {basis}</source>
        <translation>Release from work: {basis}</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Frist für die Antwort geändert</source>
        <translation>Deadline for the answer changed</translation>
    </message>
    <message>
        <source>Frist für die Antwort ändern</source>
        <translation>Change deadline for the answer</translation>
    </message>
    <message>
        <source>Fristen, Wiedervorlagen und Veranstaltungen in neutralen Worten.</source>
        <translation>Deadlines, follow-ups and events in neutral words.</translation>
    </message>
    <message>
        <source>Frühere Schlüssel verwalten</source>
        <translation>Manage former keys</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Funktion der Ansprechperson</source>
        <translation>Function of the contact person</translation>
    </message>
    <message>
        <source>Funktion der Mentor*in</source>
        <translation>Function of the mentor</translation>
    </message>
    <message>
        <source>Funktion einer weiteren Mentor*in</source>
        <translation>Function of another mentor</translation>
    </message>
    <message>
        <source>Funktion von Beteiligten</source>
        <translation>Function of stakeholders</translation>
    </message>
    <message>
        <source>Funktion: mendi codes mentor_function</source>
        <translation>Function: mendi codes mentor_function</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Förderung geprüft</source>
        <translation>Funding checked</translation>
    </message>
    <message>
        <source>Förderung geprüft: {what}</source>
        <translation>Funding checked: {what}</translation>
    </message>
    <message>
        <source>Für Absprachen im Team, zum Beispiel wo oder bis wann.</source>
        <translation>For arrangements in the team, for example where or by when.</translation>
    </message>
    <message>
        <source>Für Gruppen und Infostände.</source>
        <translation>For groups and info stands.</translation>
    </message>
    <message>
        <source>Für Rückfragen, wenn die Kolleg*in das möchte.</source>
        <translation>For questions later, if the colleague wishes.</translation>
    </message>
    <message>
        <source>Für Wörter wie Betriebsrat oder Personalrat.</source>
        <translation>For words such as works council or staff council.</translation>
    </message>
    <message>
        <source>Für alles, was auf dem Steckbrief keinen Platz hat.</source>
        <translation>For everything that finds no room on the project profile.</translation>
    </message>
    <message>
        <source>Für das Projekt</source>
        <translation>For the project</translation>
    </message>
    <message>
        <source>Für das, was beim nächsten Gespräch hilft.</source>
        <translation>For what helps in the next talk.</translation>
    </message>
    <message>
        <source>Für das, was die Begleitung über einzelne Gespräche hinaus braucht.</source>
        <translation>For what the support needs beyond single talks.</translation>
    </message>
    <message>
        <source>Für den Weg dorthin.</source>
        <translation>For finding the way there.</translation>
    </message>
    <message>
        <source>Für die Anzahl passen 1 bis {n} Personen.</source>
        <translation>The number of persons takes 1 to {n}.</translation>
    </message>
    <message>
        <source>Für die Anzahl passt eine Zahl, zum Beispiel 12.</source>
        <translation>The number of persons takes a number, for example 12.</translation>
    </message>
    <message>
        <source>Für die Dauer passen 1 bis {n} Minuten.</source>
        <translation>The duration takes 1 to {n} minutes.</translation>
    </message>
    <message>
        <source>Für die Freistellung: nur Tage, Dauer und Art.</source>
        <translation>For release from work: only days, duration and kind.</translation>
    </message>
    <message>
        <source>Für die eigene Zeit passen 1 bis {n} Minuten.</source>
        <translation>Own time takes 1 to {n} minutes.</translation>
    </message>
    <message>
        <source>Für die eigenen Unterlagen</source>
        <translation>For the mentor’s own records</translation>
    </message>
    <message>
        <source>Für die zweite Seite: Umfeld, Aufwand, Risiken.</source>
        <translation>For the second page: setting, effort, risks.</translation>
    </message>
    <message>
        <source>Für die Übungsdaten passen 1 bis {n} Gespräche.</source>
        <translation>The practice data take 1 to {n} talks.</translation>
    </message>
    <message>
        <source>Für diesen Tag gibt es schon einen Messwert. Bitte ihn zuerst entfernen.</source>
        <translation>There is already a reading for this day. Please remove it first.</translation>
    </message>
    <message>
        <source>Für diesen Tag ist nichts vorgemerkt.</source>
        <translation>Nothing is noted for this day.</translation>
    </message>
    <message>
        <source>Für diesen Zeitraum gilt der Stand des ersten Berichts; spätere Änderungen sind nicht eingerechnet.</source>
        <translation>For this period the figures of the first report hold; later changes are not included.</translation>
    </message>
    <message>
        <source>Für eigene Erfahrungen mit der Stelle.</source>
        <translation>For one’s own experience with the organisation.</translation>
    </message>
    <message>
        <source>Für eigene Gedanken zum Meilenstein.</source>
        <translation>For one’s own thoughts on the milestone.</translation>
    </message>
    <message>
        <source>Für eigene Gedanken zum Seminar.</source>
        <translation>For one’s own thoughts on the seminar.</translation>
    </message>
    <message>
        <source>Für eigene Worte dazu, was genau hakt.</source>
        <translation>What exactly is in the way, in one’s own words.</translation>
    </message>
    <message>
        <source>Für ein Stichwort, das später weiterhilft.</source>
        <translation>For a keyword that helps later.</translation>
    </message>
    <message>
        <source>Für ein Zeitbudget passen bis {n} Stunden im Monat.</source>
        <translation>A time budget takes up to {n} hours a month.</translation>
    </message>
    <message>
        <source>Für eine Seite ist das etwa {n} Zeile zu lang. Kürzer gefasst passt es; die Schrift bleibt, wie sie ist.</source>
        <translation>For one page this is about {n} line too long. Put more briefly it fits; the text size stays as it is.</translation>
    </message>
    <message>
        <source>Für eine Seite ist das etwa {n} Zeilen zu lang. Kürzer gefasst passt es; die Schrift bleibt, wie sie ist.</source>
        <translation>For one page this is about {n} lines too long. Put more briefly it fits; the text size stays as it is.</translation>
    </message>
    <message>
        <source>Für heute ausblenden</source>
        <translation>Hide for today</translation>
    </message>
    <message>
        <source>Für mich / für uns waren folgende Erfahrungen besonders wichtig (lessons learned) …</source>
        <translation>For me / for us, these lessons learned were particularly important …</translation>
    </message>
    <message>
        <source>Für uns gibt es noch folgende Herausforderungen …</source>
        <translation>For us there are still the following challenges …</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Ganz lesen</source>
        <translation>Read in full</translation>
    </message>
    <message>
        <source>Ganze Seite</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Ganzes Formular</source>
        <translation>Whole form</translation>
    </message>
    <message>
        <source>Geburts- und Gedenktage</source>
        <translation>Birthdays and anniversaries</translation>
    </message>
    <message>
        <source>Gedrucktes</source>
        <translation>Printouts</translation>
    </message>
    <message>
        <source>Gedächtnis des Dateidialogs</source>
        <translation>Memory of the file dialog</translation>
    </message>
    <message>
        <source>Gedächtnisstütze, nur für die Mentor*in</source>
        <translation>A memory aid, for the mentor only</translation>
    </message>
    <message>
        <source>Gefunden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Gefunden am</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>Gefunden im Handbuch</source>
        <translation>Found in the handbook</translation>
    </message>
    <message>
        <source>Gegeben am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Gehen mit der Datei.</source>
        <translation>Go with the file.</translation>
    </message>
    <message>
        <source>Geht beim Schließen.</source>
        <translation>Goes on closing.</translation>
    </message>
    <message>
        <source>Geht beim Sperren und Schließen.</source>
        <translation>Goes on locking and closing.</translation>
    </message>
    <message>
        <source>Geht beim Verlassen; nach einem Absturz beim nächsten Start.</source>
        <translation>Goes on leaving; after a crash, at the next start.</translation>
    </message>
    <message>
        <source>Geht mit jeder Änderung; nach einem Absturz beim nächsten Öffnen.</source>
        <translation>Goes with every change; after a crash, at the next opening.</translation>
    </message>
    <message>
        <source>Geht nach wenigen Sekunden.</source>
        <translation>Goes after a few seconds.</translation>
    </message>
    <message>
        <source>Gehört zum Gespräch vom {day}.</source>
        <translation>Belongs to the talk of {day}.</translation>
    </message>
    <message>
        <source>Gelöschtes wird in der Datei sofort mit Nullen überschrieben, nicht nur ausgetragen.</source>
        <translation>What is erased is overwritten with zeros in the file at once, not just struck off.</translation>
    </message>
    <message>
        <source>Gelöst am</source>
        <translation>Solved on</translation>
    </message>
    <message>
        <source>Gemeinsam festhalten</source>
        <translation>Record together</translation>
    </message>
    <message>
        <source>Gemeint ist entweder eine Organisation oder eine Ansprechperson.</source>
        <translation>Either an organisation or a contact person is meant.</translation>
    </message>
    <message>
        <source>Gemerkt</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Gemerkte Filter ändern</source>
        <translation>Change saved filters</translation>
    </message>
    <message>
        <source>Gemerktes der Ansicht</source>
        <translation>What the view remembers</translation>
    </message>
    <message>
        <source>Gemessen am</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Genug zum Festhalten. Alles andere geht auch später.</source>
        <translation>Enough to record. Everything else can wait.</translation>
    </message>
    <message>
        <source>Genug zum Festhalten: Eingabe.</source>
        <translation>Enough to record: Enter.</translation>
    </message>
    <message>
        <source>Geplant</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Geplant am</source>
        <translation>Planned on</translation>
    </message>
    <message>
        <source>Geplant für</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Geplante Seminare</source>
        <translation>Seminars planned</translation>
    </message>
    <message>
        <source>Geprüft am</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Geprüfte Förderung</source>
        <translation>Funding checked</translation>
    </message>
    <message>
        <source>Gesamt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Geschriebenes zeigen oder verbergen</source>
        <translation>show or hide what is typed</translation>
    </message>
    <message>
        <source>Gesichert als „{name}“.</source>
        <translation>Saved as “{name}”.</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: „{name}“. Sie öffnet sich mit der Passphrase von heute.</source>
        <translation>Backed up and checked: “{name}”. It opens with the passphrase of today.</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: „{name}“. Wie alle Übungsdaten braucht sie keine Passphrase.</source>
        <translation>Backed up and checked: “{name}”. Like all practice data it needs no passphrase.</translation>
    </message>
    <message>
        <source>Gesichert wird von selbst: bei der Arbeit jede halbe Stunde und beim Beenden.</source>
        <translation>Backups happen by themselves: every half hour during work, and on quitting.</translation>
    </message>
    <message>
        <source>Gesichert wird von selbst; wohin, steht unter „Sicherheit“.</source>
        <translation>Backups make themselves; “Safety” says where.</translation>
    </message>
    <message>
        <source>Gespeichert. Ohne Passphrase öffnet sich „{name}“.</source>
        <translation>Saved. No passphrase is needed to open “{name}”.</translation>
    </message>
    <message>
        <source>Gespeicherte Filter</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Gesperrt um {time}.</source>
        <translation>Locked at {time}.</translation>
    </message>
    <message>
        <source>Gesperrt, weil der Bildschirm gesperrt wurde.</source>
        <translation>Locked because the screen was locked.</translation>
    </message>
    <message>
        <source>Gesperrt, weil der Rechner schlafen ging.</source>
        <translation>Locked because the computer went to sleep.</translation>
    </message>
    <message>
        <source>Gesperrt, weil sich jemand anderes angemeldet hat.</source>
        <translation>Locked because somebody else logged in.</translation>
    </message>
    <message>
        <source>Gesperrt, weil {n} Minuten niemand da war.</source>
        <translation>Locked because nobody was here for {n} minutes.</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Gespräch ansehen</source>
        <translation>View talk</translation>
    </message>
    <message>
        <source>Gespräch entfernen</source>
        <translation>Remove talk</translation>
    </message>
    <message>
        <source>Gespräch entfernt</source>
        <translation>Talk removed</translation>
    </message>
    <message>
        <source>Gespräch festgehalten</source>
        <translation>Talk recorded</translation>
    </message>
    <message>
        <source>Gespräch festhalten</source>
        <translation>Record talk</translation>
    </message>
    <message>
        <source>Gespräch geändert</source>
        <translation>Talk changed</translation>
    </message>
    <message>
        <source>Gespräch in einer Zeile</source>
        <translation>Talk in one line</translation>
    </message>
    <message>
        <source>Gespräch mit {alias} festhalten</source>
        <translation>Record talk with {alias}</translation>
    </message>
    <message>
        <source>Gespräch vom {day}</source>
        <translation>Talk of {day}</translation>
    </message>
    <message>
        <source>Gespräch vom {day} öffnen</source>
        <translation>Open the talk of {day}</translation>
    </message>
    <message>
        <source>Gespräch ändern</source>
        <translation>Change talk</translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Gespräche ansehen</source>
        <translation>View talks</translation>
    </message>
    <message>
        <source>Gespräche ohne Personenbezug</source>
        <translation>Talks without a person</translation>
    </message>
    <message>
        <source>Gespräche ohne Personenbezug sind in den Gesprächen enthalten, nicht in den Personen.</source>
        <translation>Talks without a person are included in the talks, not in the persons.</translation>
    </message>
    <message>
        <source>Gespräche und Veranstaltungen zählen von selbst mit.</source>
        <translation>Talks and events count by themselves.</translation>
    </message>
    <message>
        <source>Gespräche und Veranstaltungen zählen von selbst. Was sonst Zeit kostet, steht in einer Zeile da: für den Stundennachweis und den Blick auf die eigenen vier Rollen.</source>
        <translation>Talks and events count by themselves. Whatever else takes time is put down in one line: for the statement of hours and the view of one’s own four roles.</translation>
    </message>
    <message>
        <source>Gespräche zusammengefasst</source>
        <translation>Talks summed up</translation>
    </message>
    <message>
        <source>Gespräche {hours}</source>
        <translation>talks {hours}</translation>
    </message>
    <message>
        <source>Gespräche, Kürzel, Vereinbarungen</source>
        <translation>Talks, aliases, agreements</translation>
    </message>
    <message>
        <source>Gesprächsnotiz</source>
        <translation>Talk note</translation>
    </message>
    <message>
        <source>Gesprächsnotiz, die gezeigt werden darf</source>
        <translation>Talk note, which may be shown</translation>
    </message>
    <message>
        <source>Gesprächsnotizen</source>
        <translation>Talk notes</translation>
    </message>
    <message>
        <source>Gestellt</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Gestellt am</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Gewerkschaften, Agenturen, Verbünde: mit Quelle und Stand.</source>
        <translation>Trade unions, agencies, training networks: with source and date checked.</translation>
    </message>
    <message>
        <source>Gezeigt wird nur, was mindestens {k} Personen genannt haben; es sind dieselben Zahlen wie im Bericht für das Gremium. Eine Person kann mehrere Hürden nennen.</source>
        <translation>Only what at least {k} persons have named is shown; these are the same figures as in the report to the council. One person can name several barriers.</translation>
    </message>
    <message>
        <source>Gezeigt wird nur, wohinter genug verschiedene Personen stehen: {what}.</source>
        <translation>Shown only where enough different persons stand behind it: {what}.</translation>
    </message>
    <message>
        <source>Gezählt am</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Gezählt werden Gespräche und verschiedene Personen; Namen, Texte und einzelne Tage zählen nie mit.</source>
        <translation>What counts is talks and different persons; names, texts and single days never count.</translation>
    </message>
    <message>
        <source>Gezählt, und niemand ist mit Kürzel oder Namen dabei.</source>
        <translation>Counted, and nobody is there with an alias or a name.</translation>
    </message>
    <message>
        <source>Gilt auch für Gespräche und Veranstaltungen.</source>
        <translation>Also applies to talks and events.</translation>
    </message>
    <message>
        <source>Gilt auf diesem Rechner, für jeden Tresor.</source>
        <translation>Applies on this computer, to every vault.</translation>
    </message>
    <message>
        <source>Gilt, bis etwas anderes vereinbart ist. Ein Maß für mich, keine Kontrolle.</source>
        <translation>Applies until something else is agreed. A yardstick for me, not a check on me.</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Groß oder klein, mit oder ohne Lücken: Das ist beim Abtippen gleich. Die Buchstaben I, L, O und U kommen nicht vor; was so aussieht, ist eine 1 oder eine 0.</source>
        <translation>Capital or small letters, with or without gaps: it makes no difference when typing. The letters I, L, O and U do not occur; what looks like one is a 1 or a 0.</translation>
    </message>
    <message>
        <source>Groß oder klein, mit oder ohne Strich.</source>
        <translation>Upper or lower case, with or without the dash.</translation>
    </message>
    <message>
        <source>Groß- und Kleinschreibung zählt.</source>
        <translation>Upper and lower case matter.</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Grundlage</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Grundlage der Freistellung</source>
        <translation>Basis of the release from work</translation>
    </message>
    <message>
        <source>Grundlage der Freistellung für das Seminar</source>
        <translation>Basis of the release from work for the seminar</translation>
    </message>
    <message>
        <source>Grundlage der aufgewendeten Zeit</source>
        <translation>Basis of the time spent</translation>
    </message>
    <message>
        <source>Grundlagen</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Größe und Zeit, für den Bruchteil einer Sekunde.</source>
        <translation>Size and time, for a fraction of a second.</translation>
    </message>
    <message>
        <source>Größe, Maß, Übung: „Ährenlese“.</source>
        <translation>Größe, Maß, Übung: “Ährenlese”.</translation>
    </message>
    <message>
        <source>Gut: Wer die Datei hat, braucht mit hundert Grafikkarten {time}.</source>
        <translation>Good: with a hundred graphics cards, somebody who has the file needs {time}.</translation>
    </message>
    <message>
        <source>Halbe Tage</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <source>Halbjahre</source>
        <translation>Half-years</translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Handbuch</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Handbuch: {title}</source>
        <translation>Handbook: {title}</translation>
    </message>
    <message>
        <source>Herausgegebene Berichte</source>
        <translation>Reports issued</translation>
    </message>
    <message>
        <source>Herausgegebene Berichte bleiben vermerkt. Was seitdem gelöscht oder widerrufen wurde, ist dann wieder da und muss noch einmal gelöscht oder widerrufen werden.</source>
        <translation>Issued reports stay on record. What has been erased or withdrawn since is then there again and has to be erased or withdrawn once more.</translation>
    </message>
    <message>
        <source>Herausgegebene Zahlen</source>
        <translation>Numbers issued</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Heute gesprochen</source>
        <translation>Spoke today</translation>
    </message>
    <message>
        <source>Heute gesprochen: {who}</source>
        <translation>Spoke today: {who}</translation>
    </message>
    <message>
        <source>Heute wartet nichts. Zeit für einen Gang durch den Betrieb.</source>
        <translation>Nothing is waiting today. Time for a walk round the workplace.</translation>
    </message>
    <message>
        <source>Heute: {event}</source>
        <translation>Today: {event}</translation>
    </message>
    <message>
        <source>Heute: {event}, {others}</source>
        <translation>Today: {event}, {others}</translation>
    </message>
    <message>
        <source>Hier beginnt der Tag</source>
        <translation>The day starts here</translation>
    </message>
    <message>
        <source>Hier bitte noch einmal dieselbe.</source>
        <translation>The same once more here, please.</translation>
    </message>
    <message>
        <source>Hier erscheint, was fällig wird, Veranstaltungen und Gespräche.</source>
        <translation>What is due, events and talks appear here.</translation>
    </message>
    <message>
        <source>Hier fehlen Name und Organisation; nichts übernommen.</source>
        <translation>Name and organisation are missing here; nothing added.</translation>
    </message>
    <message>
        <source>Hier fehlt ein Anführungszeichen, oder ein Feld ist zu lang; die Zeile ist nicht übernommen.</source>
        <translation>A quotation mark is missing here, or a field is too long; the line was not added.</translation>
    </message>
    <message>
        <source>Hier fehlt noch die Passphrase.</source>
        <translation>The passphrase is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch die bisherige Passphrase.</source>
        <translation>The present passphrase is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch eine Wahl.</source>
        <translation>A choice is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch, wo der Tresor liegen soll.</source>
        <translation>The place for the vault is still missing.</translation>
    </message>
    <message>
        <source>Hier ist kein nächster Schritt vorgesehen.</source>
        <translation>No next step is planned here.</translation>
    </message>
    <message>
        <source>Hier passen ganze und halbe Tage, zum Beispiel „2,5“.</source>
        <translation>Whole and half days fit here, for example “2.5”.</translation>
    </message>
    <message>
        <source>Hier passt eine Zahl wie „41“ oder „12,5“.</source>
        <translation>A number such as “41” or “12.5” fits here.</translation>
    </message>
    <message>
        <source>Hier passt {names}.</source>
        <translation>This fits here: {names}.</translation>
    </message>
    <message>
        <source>Hier steht alles davon, eben nachgesehen. Wer den Rechner verwaltet, kann jede dieser Dateien öffnen und kopieren, solange der Stick steckt. Was im Tresor steht, bleibt ohne Passphrase unlesbar.</source>
        <translation>All of it stands here, looked up just now. Whoever runs this computer can open and copy each of these files while the stick is plugged in. What is in the vault stays unreadable without the passphrase.</translation>
    </message>
    <message>
        <source>Hier steht alles, was das Programm auf diesem Rechner anfasst, eben nachgesehen. Wer den Rechner verwaltet, kann jede dieser Dateien öffnen und kopieren. Was im Tresor steht, bleibt ohne Passphrase unlesbar.</source>
        <translation>This is everything that the program touches on this computer, looked up just now. Whoever administers the computer can open and copy each of these files. What is in the vault stays unreadable without the passphrase.</translation>
    </message>
    <message>
        <source>Hier steht die Akte. Arbeitsnotizen, die sich Mentor*innen nur für sich machen, kann diese Ansicht nicht lesen; sie zählen nie mit und werden nach 90 Tagen zum Löschen vorgeschlagen.</source>
        <translation>This is the record. Working notes that mentors make for themselves only cannot be read by this view; they never count and are proposed for erasing after 90 days.</translation>
    </message>
    <message>
        <source>Hier steht, was im Betrieb bewegt werden soll: Ziel, Schritte, Hürden, Wirkung. Ein Titel genügt für den Anfang.</source>
        <translation>This is the place for what is to be moved forward in the company: goal, steps, barriers, effect. A title is enough for a start.</translation>
    </message>
    <message>
        <source>Hier wartet noch eine angefangene Eingabe.</source>
        <translation>A half-typed form is still waiting here.</translation>
    </message>
    <message>
        <source>Hier wird nichts gefragt, was aufgehoben wird.</source>
        <translation>Nothing is asked here that is kept.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hilfe zu einem Verb: mendi VERB --help</source>
        <translation>Help on a verb: mendi VERB --help</translation>
    </message>
    <message>
        <source>Hilfe: {command} --help</source>
        <translation>Help: {command} --help</translation>
    </message>
    <message>
        <source>Hingehen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close note</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hälfte A</source>
        <translation>Half A</translation>
    </message>
    <message>
        <source>Hälfte A und Hälfte B abtippen. Das Programm prüft jede Zeile und sagt, wo etwas nicht stimmt.</source>
        <translation>Type in half A and half B. The program checks every line and says where something is not right.</translation>
    </message>
    <message>
        <source>Hälfte A und Hälfte B an zwei verschlossene Orte bei verschiedenen Personen, eine davon {safe}.</source>
        <translation>Half A and half B in two locked places with different persons, one of them {safe}.</translation>
    </message>
    <message>
        <source>Hälfte A, Zeile {number}</source>
        <translation>Half A, line {number}</translation>
    </message>
    <message>
        <source>Hälfte B</source>
        <translation>Half B</translation>
    </message>
    <message>
        <source>Hälfte B, Zeile {number}</source>
        <translation>Half B, line {number}</translation>
    </message>
    <message>
        <source>Hälfte {other} hat</source>
        <translation>half {other} is held by</translation>
    </message>
    <message>
        <source>Höchster Wert: {names} mit {value}.</source>
        <translation>Highest value: {names} with {value}.</translation>
    </message>
    <message>
        <source>Hürde</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Hürde bearbeiten</source>
        <translation>Edit barrier</translation>
    </message>
    <message>
        <source>Hürde entfernen</source>
        <translation>Remove barrier</translation>
    </message>
    <message>
        <source>Hürde entfernt</source>
        <translation>Barrier removed</translation>
    </message>
    <message>
        <source>Hürde geändert</source>
        <translation>Barrier changed</translation>
    </message>
    <message>
        <source>Hürde hinzufügen</source>
        <translation>Add barrier</translation>
    </message>
    <message>
        <source>Hürde hinzugefügt</source>
        <translation>Barrier added</translation>
    </message>
    <message>
        <source>Hürde ändern</source>
        <translation>Change barrier</translation>
    </message>
    <message>
        <source>Hürde: {what}</source>
        <translation>Barrier: {what}</translation>
    </message>
    <message>
        <source>Hürden</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Hürden ansehen</source>
        <translation>View barriers</translation>
    </message>
    <message>
        <source>Hürden aus den Gesprächen, die damit kleiner werden sollen.</source>
        <translation>Barriers from the talks that this is meant to make smaller.</translation>
    </message>
    <message>
        <source>Hürden bisher</source>
        <translation>Barriers so far</translation>
    </message>
    <message>
        <source>Hürden im Projekt</source>
        <translation>Barriers in the project</translation>
    </message>
    <message>
        <source>Hürden kommen aus Gesprächen. Sobald ein Quartal vorbei ist, zeigt die Karte, was im Weg stand.</source>
        <translation>Barriers come from talks. As soon as a quarter is over, the map shows what stood in the way.</translation>
    </message>
    <message>
        <source>Hürden nach Gruppen</source>
        <translation>Barriers by group</translation>
    </message>
    <message>
        <source>Hürden senken: {barriers}</source>
        <translation>Lower barriers: {barriers}</translation>
    </message>
    <message>
        <source>Hürden und Förderung</source>
        <translation>Barriers and funding</translation>
    </message>
    <message>
        <source>Hürden, die der Antrag senken soll</source>
        <translation>Barriers that the request is meant to lower</translation>
    </message>
    <message>
        <source>Ich</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Im Bericht genannt als</source>
        <translation>Named in the report as</translation>
    </message>
    <message>
        <source>Im Formular liegt ein angefangenes Gespräch. Die Zeile wartet hier.</source>
        <translation>A talk has been started in the form. This line waits here.</translation>
    </message>
    <message>
        <source>Im Haus</source>
        <translation>In-house</translation>
    </message>
    <message>
        <source>Im Haus oder außerhalb</source>
        <translation>In-house or outside</translation>
    </message>
    <message>
        <source>Im Kontakt mit</source>
        <translation>In contact with</translation>
    </message>
    <message>
        <source>Im Programm ist etwas schiefgegangen, nichts ist halb gespeichert; der Bericht dazu: {file}</source>
        <translation>Something went wrong in the program, nothing is half saved; the report on it: {file}</translation>
    </message>
    <message>
        <source>Im Programm ist etwas schiefgegangen, nichts ist halb gespeichert; ein Bericht ließ sich nicht schreiben.</source>
        <translation>Something went wrong in the program, nothing is half saved; a report could not be written.</translation>
    </message>
    <message>
        <source>Immer wieder gefragt</source>
        <translation>Asked again and again</translation>
    </message>
    <message>
        <source>In Gruppen und an Infoständen Erreichte</source>
        <translation>Reached in groups and at info stands</translation>
    </message>
    <message>
        <source>In Sicherungen steht Gelöschtes weiter, bis sie gehen: nach höchstens {days} Tagen, solange mit dem Tresor gearbeitet wird. Festgehaltene Sicherungen gehen erst, wenn jemand sie freigibt.</source>
        <translation>In backups, what was erased is still there until they go: after {days} days at most, as long as the vault is worked with. Backups marked as kept go only when somebody releases them.</translation>
    </message>
    <message>
        <source>In den Ordner lässt sich nicht schreiben. Bitte prüfen, ob er erreichbar und beschreibbar ist.</source>
        <translation>Nothing can be written to the folder. Please check whether it can be reached and may be written to.</translation>
    </message>
    <message>
        <source>In den Ordner „{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation>Nothing can be written to the folder “{name}”. Please choose another place.</translation>
    </message>
    <message>
        <source>In den Safe des Betriebsrats</source>
        <translation>Into the works council’s safe</translation>
    </message>
    <message>
        <source>In den Safe des Personalrats</source>
        <translation>Into the staff council’s safe</translation>
    </message>
    <message>
        <source>In der Datei liegt etwas, das nicht zum Programm gehört. Es bleibt liegen und schadet nicht.</source>
        <translation>In the file there is something that does not belong to the program. It stays there and does no harm.</translation>
    </message>
    <message>
        <source>In der Datei passen mehr als {n} Zeilen nicht. Vermutlich ist sie beschädigt.</source>
        <translation>No more than {n} lines fit in the file. It is probably damaged.</translation>
    </message>
    <message>
        <source>In der Datei stehen Name, Funktion, Organisation, Telefon, E-Mail, Anschrift und Internetseite.</source>
        <translation>The file holds name, function, organisation, phone, e-mail, address and website.</translation>
    </message>
    <message>
        <source>In der Datei stehen Name, Funktion, Organisation, Telefon, E-Mail, Anschrift, Internetseite und die Notizen.</source>
        <translation>The file holds name, function, organisation, phone, e-mail, address, website and the notes.</translation>
    </message>
    <message>
        <source>In der Datei stehen Name, Funktion, Thema, Telefon und E-Mail, von der Organisation Name, Art, Region, Angebote, Anschrift, Internetseite, Telefon und E-Mail, dazu Notizen, letzter Kontakt und nächste Schritte.</source>
        <translation>The file holds name, function, topic, phone and e-mail; of the organisation its name, kind, region, offers, address, website, phone and e-mail; and notes, last contact and next steps.</translation>
    </message>
    <message>
        <source>In der Datei stehen Name, Funktion, Thema, Telefon und E-Mail, von der Organisation Name, Art, Region, Angebote, Anschrift, Internetseite, Telefon und E-Mail.</source>
        <translation>The file holds name, function, topic, phone and e-mail; of the organisation its name, kind, region, offers, address, website, phone and e-mail.</translation>
    </message>
    <message>
        <source>In der Datei stehen {n} Anweisungen, die nicht zum Programm gehören.</source>
        <translation>In the file there are {n} instructions that do not belong to the program.</translation>
    </message>
    <message>
        <source>In der Datei steht eine Anweisung, die nicht zum Programm gehört.</source>
        <translation>In the file there is an instruction that does not belong to the program.</translation>
    </message>
    <message>
        <source>In der Freizeit</source>
        <translation>In spare time</translation>
    </message>
    <message>
        <source>In der Gesprächsnotiz steht etwas, „nur für mich“ ist noch leer.</source>
        <translation>There is something in the record; “for me only” is still empty.</translation>
    </message>
    <message>
        <source>In der ersten Zeile von „{name}“ steht keine Passphrase.</source>
        <translation>The first line of “{name}” holds no passphrase.</translation>
    </message>
    <message>
        <source>In der mitgelieferten Sammlung gibt es den Eintrag „{key}“ nicht.</source>
        <translation>There is no entry “{key}” in the collection included.</translation>
    </message>
    <message>
        <source>In der Übung gibt es keinen: Es soll nichts von ihr zurückbleiben.</source>
        <translation>There is none in practice: nothing of it is meant to stay.</translation>
    </message>
    <message>
        <source>In deutschen Texten: Kolleg*innen, jede*r.</source>
        <translation>How German texts write words for people of all genders.</translation>
    </message>
    <message>
        <source>In diesem Code stimmt ein Zeichen nicht. Bitte noch einmal vergleichen.</source>
        <translation>One character of this code is not right. Please compare it once more.</translation>
    </message>
    <message>
        <source>In diesem Zeitraum ist keine Zeit festgehalten. Bitte einen anderen wählen.</source>
        <translation>No time is recorded in this period. Please choose another one.</translation>
    </message>
    <message>
        <source>In diesem Zeitraum sind noch zu wenige Personen zusammengekommen, um Zahlen zu zeigen.</source>
        <translation>So far too few persons have come together in this period for numbers to be shown.</translation>
    </message>
    <message>
        <source>In diesem Zeitraum sind zu wenige Personen zusammengekommen, um Zahlen zu zeigen.</source>
        <translation>Too few persons came together in this period to show figures.</translation>
    </message>
    <message>
        <source>In eigenen Worten</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>In einem Ordner, den ein Cloud-Dienst abgleicht, nur verschlüsselt; Sicherungen {kept}.</source>
        <translation>In a folder that a cloud service synchronises, encrypted only; backups {kept}.</translation>
    </message>
    <message>
        <source>In mendi desktop den Tresor wählen und „Mit dem Notfallblatt öffnen“ anklicken.</source>
        <translation>Choose the vault in mendi desktop and click “Open with the recovery sheet”.</translation>
    </message>
    <message>
        <source>In welchen Ordnern zuletzt eine Datei gewählt wurde; gehört allen Programmen, die Qt benutzen.</source>
        <translation>In which folders a file was chosen last; belongs to all programs that use Qt.</translation>
    </message>
    <message>
        <source>In {n} Minute beginnt ein Termin.</source>
        <translation>An appointment begins in {n} minute.</translation>
    </message>
    <message>
        <source>In {n} Minuten beginnt ein Termin.</source>
        <translation>An appointment begins in {n} minutes.</translation>
    </message>
    <message>
        <source>In „{folder}“ neben dem Programm lässt sich nicht schreiben. Bitte den Schreibschutz des Sticks lösen oder den ganzen Ordner an einen Ort kopieren, der beschreibbar ist.</source>
        <translation>“{folder}” beside the program cannot be written to. Please remove the stick’s write protection, or copy the whole folder to a place that can be written to.</translation>
    </message>
    <message>
        <source>In „{name}“ selbst wurde geschrieben. Was vorher darin stand, liegt in der letzten Sicherung.</source>
        <translation>“{name}” itself was written to. What was in it before lies in the last backup.</translation>
    </message>
    <message>
        <source>In „{table}“ ist eine Angabe nicht lesbar: {column}.</source>
        <translation>In “{table}” one value cannot be read: {column}.</translation>
    </message>
    <message>
        <source>In „{table}“ kann eine Angabe so nicht stimmen: {column}. Bitte dort nachsehen und ändern.</source>
        <translation>In “{table}” one value cannot be right like this: {column}. Please look there and change it.</translation>
    </message>
    <message>
        <source>In „{table}“ können {n} Angaben so nicht stimmen: {column}. Bitte dort nachsehen und ändern.</source>
        <translation>In “{table}” {n} values cannot be right like this: {column}. Please look there and change them.</translation>
    </message>
    <message>
        <source>In „{table}“ passen {n} Angaben nicht zu den anderen: {column}.</source>
        <translation>In “{table}” {n} values do not match the others: {column}.</translation>
    </message>
    <message>
        <source>In „{table}“ passt eine Angabe nicht zu den anderen: {column}.</source>
        <translation>In “{table}” one value does not match the others: {column}.</translation>
    </message>
    <message>
        <source>In „{table}“ sind Einträge nicht zu unterscheiden. Bitte einen davon umbenennen.</source>
        <translation>In “{table}” entries cannot be told apart. Please rename one of them.</translation>
    </message>
    <message>
        <source>In „{table}“ sind {n} Angaben nicht lesbar: {column}.</source>
        <translation>In “{table}” {n} values cannot be read: {column}.</translation>
    </message>
    <message>
        <source>In „{table}“ steht etwas, das keine Auswahlliste kennt: {column}. Es bleibt, wie es ist.</source>
        <translation>In “{table}” there is something that no pick list knows: {column}. It stays as it is.</translation>
    </message>
    <message>
        <source>In „{table}“ steht {n}-mal etwas, das keine Auswahlliste kennt: {column}. Es bleibt, wie es ist.</source>
        <translation>In “{table}” there is {n} times something that no pick list knows: {column}. It stays as it is.</translation>
    </message>
    <message>
        <source>In „{table}“ wird dieses Projekt noch genannt. Bitte es dort zuerst herausnehmen.</source>
        <translation>This project is still named in “{table}”. Please take it out there first.</translation>
    </message>
    <message>
        <source>Infostand 40 Leute 2 h</source>
        <translation>Info stand 40 people 2 h</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Initiator*in</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Insgesamt</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Interesse</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Internetadresse der Organisation</source>
        <translation>Web address of the organisation</translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Ist die Passphrase dann einmal vergessen, bleibt der Tresor für immer zu. Das Blatt geht auch später.</source>
        <translation>If the passphrase is then forgotten one day, the vault stays shut for ever. The sheet can also be made later.</translation>
    </message>
    <message>
        <source>Ja / Nein / Enthaltung</source>
        <translation>Yes / no / abstention</translation>
    </message>
    <message>
        <source>Ja, heute geprüft</source>
        <translation>Yes, checked today</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jahre</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Jahre und Geburtstage sind schnell durchprobiert; ein weiteres zufälliges Wort hilft mehr.</source>
        <translation>Years and birthdays are quickly tried out; one more random word helps more.</translation>
    </message>
    <message>
        <source>Januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Je Zeile ein Punkt für den Steckbrief.</source>
        <translation>One point per line for the project profile.</translation>
    </message>
    <message>
        <source>Je Zeile ein Punkt.</source>
        <translation>One point per line.</translation>
    </message>
    <message>
        <source>Je Zeile ein Punkt. So stehen sie auch im Steckbrief.</source>
        <translation>One point per line. That is also how they stand in the project profile.</translation>
    </message>
    <message>
        <source>Je Zeile ein Tisch oder Thema.</source>
        <translation>One table or topic per line.</translation>
    </message>
    <message>
        <source>Jede Änderung ist ganz oder gar nicht auf dem Datenträger; jede Seite der Datei trägt eine Prüfsumme mit Schlüssel (HMAC-SHA512).</source>
        <translation>Every change is on the drive completely or not at all; every page of the file carries a checksum with a key (HMAC-SHA512).</translation>
    </message>
    <message>
        <source>Jederzeit möglich: eine Auskunft auf Papier, etwas berichtigen, alles löschen lassen.</source>
        <translation>Possible at any time: information on paper, a correction, having everything erased.</translation>
    </message>
    <message>
        <source>Jedes Blatt braucht eine Datei für sich. Bitte verschiedene Namen angeben.</source>
        <translation>Each sheet needs a file of its own. Please give different names.</translation>
    </message>
    <message>
        <source>Jetzt kommt es nur darauf an, sie zu behalten; ein bekannter Satz sollte sie nicht sein.</source>
        <translation>Now all that matters is remembering it; it should not be a well-known sentence.</translation>
    </message>
    <message>
        <source>Jetzt nicht</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Jetzt verdecken</source>
        <translation>Hide now</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>KW {n}</source>
        <translation>Week {n}</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kalenderdatei sichern</source>
        <translation>Save calendar file</translation>
    </message>
    <message>
        <source>Kalenderdatei sichern …</source>
        <translation>Save calendar file …</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kann Gesundheit, Herkunft oder Ähnliches verraten: am besten nur, was gebraucht wird.</source>
        <translation>May reveal health, origin or the like: preferably only what is needed.</translation>
    </message>
    <message>
        <source>Kann {places} stehen.</source>
        <translation>May appear {places}.</translation>
    </message>
    <message>
        <source>Kante zwischen Liste und Eintrag</source>
        <translation>Edge between list and entry</translation>
    </message>
    <message>
        <source>Kapitel</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Kapitel beginnen</source>
        <translation>Begin a chapter</translation>
    </message>
    <message>
        <source>Kapitel und Rückblick</source>
        <translation>Chapters and looking back</translation>
    </message>
    <message>
        <source>Kapitel {number}: {title}</source>
        <translation>Chapter {number}: {title}</translation>
    </message>
    <message>
        <source>Kapitel „{chapter}“</source>
        <translation>Chapter “{chapter}”</translation>
    </message>
    <message>
        <source>Kapitel „{chapter}“ beginnt</source>
        <translation>Chapter “{chapter}” begins</translation>
    </message>
    <message>
        <source>Kategorien</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Kein Antrag gefunden</source>
        <translation>No request found</translation>
    </message>
    <message>
        <source>Kein Gespräch passt zu Suche und Filtern.</source>
        <translation>No talk matches search and filters.</translation>
    </message>
    <message>
        <source>Kein Kürzel passt dazu. Ein neues entsteht mit dem ersten Gespräch.</source>
        <translation>No alias matches. A new one comes with the first talk.</translation>
    </message>
    <message>
        <source>Kein Kürzel und kein Bereich passt zu dem, was gesucht wird.</source>
        <translation>No alias and no department matches the search.</translation>
    </message>
    <message>
        <source>Kein Notfallblatt. Niemand kann die Passphrase zurücksetzen.</source>
        <translation>No recovery sheet. Nobody can reset the passphrase.</translation>
    </message>
    <message>
        <source>Kein Programm kann das verhindern. Was auf dem Stick liegt, steht dort nicht.</source>
        <translation>No program can prevent that. What lies on the stick does not stand there.</translation>
    </message>
    <message>
        <source>Kein Tag zum Löschen vorgesehen.</source>
        <translation>No day set for erasure.</translation>
    </message>
    <message>
        <source>Kein Wert ist ausgewiesen.</source>
        <translation>No value is shown.</translation>
    </message>
    <message>
        <source>Kein zweiter Ort.</source>
        <translation>No second place.</translation>
    </message>
    <message>
        <source>Keine</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Keine Spalte heißt „{name}“ oder „{organisation}“. Die erste Zeile nennt die Namen der Spalten.</source>
        <translation>No column is called “{name}” or “{organisation}”. The first line gives the names of the columns.</translation>
    </message>
    <message>
        <source>Keine Übermittlung. Das Programm öffnet keine Netzverbindung.</source>
        <translation>No transfer. The program opens no network connection.</translation>
    </message>
    <message>
        <source>Keiner. Ein Stick hilft, wenn dieser Rechner ausfällt oder verloren geht.</source>
        <translation>None. A stick helps if this computer fails or gets lost.</translation>
    </message>
    <message>
        <source>Keins. Ist die Passphrase vergessen, kommt niemand mehr an die Daten.</source>
        <translation>None. If the passphrase is forgotten, nobody can get at the data any more.</translation>
    </message>
    <message>
        <source>Kennzahl</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Kennzahl bearbeiten</source>
        <translation>Edit indicator</translation>
    </message>
    <message>
        <source>Kennzahl bearbeiten: {what}</source>
        <translation>Edit indicator: {what}</translation>
    </message>
    <message>
        <source>Kennzahl entfernen</source>
        <translation>Remove indicator</translation>
    </message>
    <message>
        <source>Kennzahl entfernt</source>
        <translation>Indicator removed</translation>
    </message>
    <message>
        <source>Kennzahl geändert</source>
        <translation>Indicator changed</translation>
    </message>
    <message>
        <source>Kennzahl hinzufügen</source>
        <translation>Add indicator</translation>
    </message>
    <message>
        <source>Kennzahl hinzugefügt</source>
        <translation>Indicator added</translation>
    </message>
    <message>
        <source>Kennzahl ändern</source>
        <translation>Change indicator</translation>
    </message>
    <message>
        <source>Kennzahlen</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Kleine Bereiche sind unter „Übrige Bereiche“ zusammengefasst.</source>
        <translation>Small departments are put together under “Other departments”.</translation>
    </message>
    <message>
        <source>Kolleg*in</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Kolleg*in aufgenommen</source>
        <translation>Colleague added</translation>
    </message>
    <message>
        <source>Kolleg*in aufnehmen</source>
        <translation>Add colleague</translation>
    </message>
    <message>
        <source>Kolleg*in entfernen</source>
        <translation>Remove colleague</translation>
    </message>
    <message>
        <source>Kolleg*in entfernt</source>
        <translation>Colleague removed</translation>
    </message>
    <message>
        <source>Kolleg*innen</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Kommend</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Kommt jemand herein, verdeckt {cover} alles auf einmal; dieselbe Taste holt es zurück, auch halb Getipptes. „Sperren“ ({lock}) schließt ab: Dann öffnet nur die Passphrase.</source>
        <translation>If somebody comes in, {cover} hides everything at once; the same key brings it back, half-typed words too. “Lock” ({lock}) closes the vault: then only the passphrase opens it.</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakt festgehalten</source>
        <translation>Contact recorded</translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Kontaktdaten der verantwortlichen Stelle und ihrer Datenschutzbeauftragten</source>
        <translation>Contact details of the controller and its data protection officer</translation>
    </message>
    <message>
        <source>Kontakte aus einer Datei einlesen …</source>
        <translation>Import contacts from a file …</translation>
    </message>
    <message>
        <source>Kontakte ausgeben</source>
        <translation>Export contacts</translation>
    </message>
    <message>
        <source>Kontakte ausgeben …</source>
        <translation>Export contacts …</translation>
    </message>
    <message>
        <source>Kontakte einlesen</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Kontakte einlesen …</source>
        <translation>Import contacts …</translation>
    </message>
    <message>
        <source>Kontakte und Kalender</source>
        <translation>Contacts and calendar</translation>
    </message>
    <message>
        <source>Kopien aufheben</source>
        <translation>Keeping copies</translation>
    </message>
    <message>
        <source>Kopien der Datensicherung des Hauses (verschlüsselt), ausgegebene Dateien und Ausdrucke erreicht das Programm nicht.</source>
        <translation>Copies in the organisation’s own backups (encrypted), exported files and printouts are out of the program’s reach.</translation>
    </message>
    <message>
        <source>Kopien des ganzen Tresors, verschlüsselt wie er, und eine lesbare Liste davon.</source>
        <translation>Copies of the whole vault, encrypted as it is, and a readable list of them.</translation>
    </message>
    <message>
        <source>Kopien neben dem Tresor</source>
        <translation>Copies beside the vault</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopiertes</source>
        <translation>Copied text</translation>
    </message>
    <message>
        <source>KÜRZEL</source>
        <translation>ALIAS</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Kürzel aufnehmen</source>
        <translation>Add alias</translation>
    </message>
    <message>
        <source>Kürzel der Kolleg*in</source>
        <translation>Alias of the colleague</translation>
    </message>
    <message>
        <source>Kürzel der Kolleg*in; ein neues wird aufgenommen</source>
        <translation>Alias of the colleague; a new one is added</translation>
    </message>
    <message>
        <source>Kürzel entfernen</source>
        <translation>Remove alias</translation>
    </message>
    <message>
        <source>Kürzel in vereinfachter Schreibweise</source>
        <translation>Alias in simplified spelling</translation>
    </message>
    <message>
        <source>Kürzel oder Bereich</source>
        <translation>Alias or department</translation>
    </message>
    <message>
        <source>Kürzel oder Name</source>
        <translation>Alias or name</translation>
    </message>
    <message>
        <source>Kürzel statt Namen</source>
        <translation>Alias instead of a name</translation>
    </message>
    <message>
        <source>Kürzel statt Namen; Name und Kontakt erst, wenn eine Freigabe vermerkt ist.</source>
        <translation>Aliases instead of names; name and contact only once a consent is on record.</translation>
    </message>
    <message>
        <source>Kürzel, unter dem jemand begleitet wird</source>
        <translation>Alias under which somebody is supported</translation>
    </message>
    <message>
        <source>LISTE</source>
        <translation>LIST</translation>
    </message>
    <message>
        <source>Lange nicht gehört</source>
        <translation>Not heard from for a while</translation>
    </message>
    <message>
        <source>Leer, solange es noch nicht so weit ist.</source>
        <translation>Empty until the time has come.</translation>
    </message>
    <message>
        <source>Leer: Berichte nennen niemanden.</source>
        <translation>Empty: reports name nobody.</translation>
    </message>
    <message>
        <source>Leer: der Bereich der Kolleg*in.</source>
        <translation>Empty: the colleague’s department.</translation>
    </message>
    <message>
        <source>Leertaste</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Leitfaden für Trainer*innen</source>
        <translation>Trainer&apos;s guide</translation>
    </message>
    <message>
        <source>Leitfaden für Trainer*innen …</source>
        <translation>Trainer&apos;s guide …</translation>
    </message>
    <message>
        <source>Leitfaden zum Seminar</source>
        <translation>Seminar guide</translation>
    </message>
    <message>
        <source>Lernergebnis</source>
        <translation>Learning outcome</translation>
    </message>
    <message>
        <source>Lernergebnisse: {outcomes}, Stand {outcomes_stand}. Punkte: {items}, Stand {items_stand}.</source>
        <translation>Learning outcomes: {outcomes}, as of {outcomes_stand}. Points: {items}, as of {items_stand}.</translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Letzter Kontakt: {day}</source>
        <translation>Last contact: {day}</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Letztes Gespräch</source>
        <translation>Last talk</translation>
    </message>
    <message>
        <source>Letztes Gespräch ganz lesen</source>
        <translation>Read in full: last talk</translation>
    </message>
    <message>
        <source>Letztes Gespräch, offene Versprechen, Ziele: auf einen Blick, bevor es losgeht.</source>
        <translation>Last talk, open promises, goals: at a glance before it starts.</translation>
    </message>
    <message>
        <source>Liegen dort, wo sie gesichert wurden, und sind für alle lesbar, die an den Ort kommen.</source>
        <translation>Lie where they were saved, and can be read by everybody who gets to the place.</translation>
    </message>
    <message>
        <source>Liegt verschlüsselt im Tresor und reist mit ihm.</source>
        <translation>Kept encrypted in the vault and travels with it.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Liste der Gespräche</source>
        <translation>List of talks</translation>
    </message>
    <message>
        <source>Liste der Sicherungen</source>
        <translation>List of backups</translation>
    </message>
    <message>
        <source>Liste und Eintrag, wo nur eines Platz hat</source>
        <translation>List and entry where only one fits</translation>
    </message>
    <message>
        <source>Liste von Zeit und Rollen</source>
        <translation>List of time and roles</translation>
    </message>
    <message>
        <source>Listen von Netzwerk, Qualifizierung und Gremium</source>
        <translation>Lists of network, qualification and council</translation>
    </message>
    <message>
        <source>Lizenz im Wortlaut</source>
        <translation>Licence in full</translation>
    </message>
    <message>
        <source>Lizenzen</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Läuft gerade. {tells}</source>
        <translation>Running now. {tells}</translation>
    </message>
    <message>
        <source>Löschen am</source>
        <translation>Erase on</translation>
    </message>
    <message>
        <source>Löschen ist vorgemerkt für den {day}.</source>
        <translation>Erasure is noted for {day}.</translation>
    </message>
    <message>
        <source>Löschen vormerken für</source>
        <translation>Note erasure for</translation>
    </message>
    <message>
        <source>Löschkonzept (Art. 17 DSGVO)</source>
        <translation>Deletion concept (Art. 17 GDPR)</translation>
    </message>
    <message>
        <source>Löscht das Programm dann sofort.</source>
        <translation>The program erases it at once then.</translation>
    </message>
    <message>
        <source>Löscht das Programm mit dem Widerruf.</source>
        <translation>The program erases it with the withdrawal.</translation>
    </message>
    <message>
        <source>Löschung und Maßnahmen: siehe die beiden folgenden Abschnitte.</source>
        <translation>Erasure and measures: see the two following sections.</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Maßnahme bearbeiten</source>
        <translation>Edit measure</translation>
    </message>
    <message>
        <source>Maßnahme beginnen</source>
        <translation>Start measure</translation>
    </message>
    <message>
        <source>Maßnahme begonnen</source>
        <translation>Measure started</translation>
    </message>
    <message>
        <source>Maßnahme entfernen</source>
        <translation>Remove measure</translation>
    </message>
    <message>
        <source>Maßnahme entfernt</source>
        <translation>Measure removed</translation>
    </message>
    <message>
        <source>Maßnahme erledigen</source>
        <translation>Mark measure as done</translation>
    </message>
    <message>
        <source>Maßnahme erledigt</source>
        <translation>Measure done</translation>
    </message>
    <message>
        <source>Maßnahme geändert</source>
        <translation>Measure changed</translation>
    </message>
    <message>
        <source>Maßnahme hinzufügen</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>Maßnahme hinzugefügt</source>
        <translation>Measure added</translation>
    </message>
    <message>
        <source>Maßnahme im Projekt</source>
        <translation>Measure in the project</translation>
    </message>
    <message>
        <source>Maßnahme verschieben</source>
        <translation>Move measure</translation>
    </message>
    <message>
        <source>Maßnahme verschoben</source>
        <translation>Measure moved</translation>
    </message>
    <message>
        <source>Maßnahme wieder offen</source>
        <translation>Measure open again</translation>
    </message>
    <message>
        <source>Maßnahme wieder öffnen</source>
        <translation>Reopen measure</translation>
    </message>
    <message>
        <source>Maßnahme {title}: Projekt {project} ansehen</source>
        <translation>Measure {title}: view project {project}</translation>
    </message>
    <message>
        <source>Maßnahme · {project}</source>
        <translation>Measure · {project}</translation>
    </message>
    <message>
        <source>Maßnahme ändern</source>
        <translation>Change measure</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Maßnahmen im Projekt</source>
        <translation>Measures in the project</translation>
    </message>
    <message>
        <source>Maßnahmen, technisch und organisatorisch (Art. 32 DSGVO)</source>
        <translation>Technical and organisational measures (Art. 32 GDPR)</translation>
    </message>
    <message>
        <source>Mehr als {n} Einträge auf einmal passen nicht. Bitte aufteilen.</source>
        <translation>No more than {n} entries fit at once. Please split them.</translation>
    </message>
    <message>
        <source>Mehr als {n} lassen sich nicht anheften. Bitte zuerst etwas lösen.</source>
        <translation>No more than {n} can be pinned. Please unpin something first.</translation>
    </message>
    <message>
        <source>Mehr zu diesem Gespräch festhalten</source>
        <translation>Record more on this talk</translation>
    </message>
    <message>
        <source>Mehr zu dieser Tätigkeit festhalten</source>
        <translation>Record more on this activity</translation>
    </message>
    <message>
        <source>Mehr …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Mehrere Jahre</source>
        <translation>Several years</translation>
    </message>
    <message>
        <source>Mehrere Kürzel: {aliases}. Zu wem das Gespräch gehört, ist offen.</source>
        <translation>Several aliases: {aliases}. Whose talk it is remains open.</translation>
    </message>
    <message>
        <source>Meilenstein</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Meilenstein als erreicht festhalten</source>
        <translation>Record milestone as reached</translation>
    </message>
    <message>
        <source>Meilenstein bearbeiten</source>
        <translation>Edit milestone</translation>
    </message>
    <message>
        <source>Meilenstein entfernen</source>
        <translation>Remove milestone</translation>
    </message>
    <message>
        <source>Meilenstein entfernt</source>
        <translation>Milestone removed</translation>
    </message>
    <message>
        <source>Meilenstein erreicht</source>
        <translation>Milestone reached</translation>
    </message>
    <message>
        <source>Meilenstein geändert</source>
        <translation>Milestone changed</translation>
    </message>
    <message>
        <source>Meilenstein hinzufügen</source>
        <translation>Add milestone</translation>
    </message>
    <message>
        <source>Meilenstein hinzugefügt</source>
        <translation>Milestone added</translation>
    </message>
    <message>
        <source>Meilenstein verschieben</source>
        <translation>Move milestone</translation>
    </message>
    <message>
        <source>Meilenstein verschoben</source>
        <translation>Milestone moved</translation>
    </message>
    <message>
        <source>Meilenstein wieder offen</source>
        <translation>Milestone open again</translation>
    </message>
    <message>
        <source>Meilenstein wieder öffnen</source>
        <translation>Reopen milestone</translation>
    </message>
    <message>
        <source>Meilenstein · {project}</source>
        <translation>Milestone · {project}</translation>
    </message>
    <message>
        <source>Meilenstein ändern</source>
        <translation>Change milestone</translation>
    </message>
    <message>
        <source>Meilensteine</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Mentor*in</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentor*in aufnehmen</source>
        <translation>Add mentor</translation>
    </message>
    <message>
        <source>Mentor*in aus dem Team genommen</source>
        <translation>Mentor taken out of the team</translation>
    </message>
    <message>
        <source>Mentor*in aus dem Team nehmen</source>
        <translation>Take mentor out of the team</translation>
    </message>
    <message>
        <source>Mentor*in im Team festgehalten</source>
        <translation>Mentor recorded in the team</translation>
    </message>
    <message>
        <source>Mentor*in ins Team aufnehmen</source>
        <translation>Add mentor to the team</translation>
    </message>
    <message>
        <source>Mentor*innen im Team</source>
        <translation>Mentors in the team</translation>
    </message>
    <message>
        <source>Menü {menu}</source>
        <translation>Menu {menu}</translation>
    </message>
    <message>
        <source>Menütaste</source>
        <translation>Menu key</translation>
    </message>
    <message>
        <source>Merken</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Messwert</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Messwert entfernen</source>
        <translation>Remove reading</translation>
    </message>
    <message>
        <source>Messwert entfernt</source>
        <translation>Reading removed</translation>
    </message>
    <message>
        <source>Messwert festgehalten</source>
        <translation>Reading recorded</translation>
    </message>
    <message>
        <source>Messwert festhalten</source>
        <translation>Record reading</translation>
    </message>
    <message>
        <source>Messwert festhalten: {what}</source>
        <translation>Record reading: {what}</translation>
    </message>
    <message>
        <source>Messwert vom {day} entfernen</source>
        <translation>Remove the reading of {day}</translation>
    </message>
    <message>
        <source>Messwerte</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Mindestens eine Rolle gehört dazu.</source>
        <translation>At least one role is needed.</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minuten je Woche</source>
        <translation>Minutes per week</translation>
    </message>
    <message>
        <source>Mit Namen nur mit Freigabe, bisher keine.</source>
        <translation>With the name only with consent, none so far.</translation>
    </message>
    <message>
        <source>Mit Namen nur mit Freigabe: steht in keinem Bericht.</source>
        <translation>By name only with consent: appears in no report.</translation>
    </message>
    <message>
        <source>Mit Selbsteinschätzung</source>
        <translation>With self-assessment</translation>
    </message>
    <message>
        <source>Mit dem Notfallblatt öffnen</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Mit dem Notfallblatt öffnen …</source>
        <translation>Open with the recovery sheet …</translation>
    </message>
    <message>
        <source>Mit der Passphrase wird der Tresor lesbar.</source>
        <translation>The passphrase makes the vault readable.</translation>
    </message>
    <message>
        <source>Mit einer Rechtsgrundlage steht hier, was sie bedeutet und was für Antworten gilt.</source>
        <translation>Once a legal basis is chosen, this shows what it means and what applies to answers.</translation>
    </message>
    <message>
        <source>Mit jeder neuen Passphrase gilt das Blatt nicht mehr und kann in den Aktenvernichter.</source>
        <translation>With every new passphrase the sheet is no longer valid and can go into the shredder.</translation>
    </message>
    <message>
        <source>Mit nächstem Schritt</source>
        <translation>With a next step</translation>
    </message>
    <message>
        <source>Mit wem?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Mit ← und → breiter oder schmaler, mit Eingabe wie zuvor.</source>
        <translation>Wider or narrower with ← and →, as before with Enter.</translation>
    </message>
    <message>
        <source>Mitgeliefert</source>
        <translation>Included</translation>
    </message>
    <message>
        <source>Mitgelieferte Organisationen übernehmen</source>
        <translation>Add the included organisations</translation>
    </message>
    <message>
        <source>Mitgelieferte Organisationen übernommen</source>
        <translation>Included organisations added</translation>
    </message>
    <message>
        <source>Mitgeliefertes</source>
        <translation>Parts included</translation>
    </message>
    <message>
        <source>Mitschau</source>
        <translation>Shared view</translation>
    </message>
    <message>
        <source>Mitschau beenden</source>
        <translation>End shared view</translation>
    </message>
    <message>
        <source>Mitschau: Zu sehen ist nur, was über {alias} festgehalten ist.</source>
        <translation>Shared view: only what is recorded about {alias} can be seen.</translation>
    </message>
    <message>
        <source>Mitschrift einer Änderung</source>
        <translation>Journal of a change</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Modul der Seminarreihe</source>
        <translation>Module of the seminar series</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Monat, ab dem ein Zeitbudget gilt</source>
        <translation>Month from which a time budget applies</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Motivator*in</source>
        <translation>Motivator</translation>
    </message>
    <message>
        <source>März</source>
        <translation>March</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Nach dem Ausdrucken die Datei am besten löschen.</source>
        <translation>After printing it is best to delete the file.</translation>
    </message>
    <message>
        <source>Nach dem Übernehmen löschen. Ein Kalender liegt meist auf einem Server.</source>
        <translation>Erase them once they have been taken over. A calendar usually lies on a server.</translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Nachweis am</source>
        <translation>Proof on</translation>
    </message>
    <message>
        <source>Nachweis der Freigabe</source>
        <translation>Proof of consent</translation>
    </message>
    <message>
        <source>Nachweis der Freigabe (Art. 7 Abs. 1 DSGVO)</source>
        <translation>Proof of consent (Art. 7 (1) GDPR)</translation>
    </message>
    <message>
        <source>Nachweis festgehalten</source>
        <translation>Proof recorded</translation>
    </message>
    <message>
        <source>Nachweis festhalten</source>
        <translation>Record proof</translation>
    </message>
    <message>
        <source>Nachweis zum Meilenstein</source>
        <translation>Proof for the milestone</translation>
    </message>
    <message>
        <source>Nachweis über das Seminar</source>
        <translation>Proof for the seminar</translation>
    </message>
    <message>
        <source>Nachweis: {proof}</source>
        <translation>Proof: {proof}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name der Ansprechperson</source>
        <translation>Name of the contact person</translation>
    </message>
    <message>
        <source>Name der Kennzahl</source>
        <translation>Name of the indicator</translation>
    </message>
    <message>
        <source>Name der Organisation oder Stelle</source>
        <translation>Name of the organisation or office</translation>
    </message>
    <message>
        <source>Name der verantwortlichen Stelle</source>
        <translation>Name of the controller</translation>
    </message>
    <message>
        <source>Name des Betriebs oder der Dienststelle</source>
        <translation>Name of the company or public office</translation>
    </message>
    <message>
        <source>Name des Betriebs, Name und Funktion der Mentor*in, verantwortliche Stelle</source>
        <translation>Name of the company, name and function of the mentor, controller</translation>
    </message>
    <message>
        <source>Name des Formulars</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>Name des Tresors</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>Name einer Einstellung</source>
        <translation>Name of a setting</translation>
    </message>
    <message>
        <source>Name einer Liste; ohne ihn: alle Listen</source>
        <translation>Name of a list; without it: all lists</translation>
    </message>
    <message>
        <source>Name einer beteiligten Person</source>
        <translation>Name of a stakeholder</translation>
    </message>
    <message>
        <source>Name einer weiteren Mentor*in</source>
        <translation>Name of another mentor</translation>
    </message>
    <message>
        <source>Name eines Befehls; ohne ihn: alle Befehle</source>
        <translation>Name of a command; without it: all commands</translation>
    </message>
    <message>
        <source>Name oder Funktion genügt.</source>
        <translation>Name or function is enough.</translation>
    </message>
    <message>
        <source>Name oder Organisation</source>
        <translation>Name or organisation</translation>
    </message>
    <message>
        <source>Name und Art genügen, alles andere geht auch später.</source>
        <translation>Name and kind are enough. Everything else can wait.</translation>
    </message>
    <message>
        <source>Name und Kontakt</source>
        <translation>Name and contact</translation>
    </message>
    <message>
        <source>Name und Kontakt brauchen eine Freigabe „mit Namen“. Bis dahin bleibt es beim Kürzel.</source>
        <translation>Name and contact need a consent “with the name”. Until then the alias stays.</translation>
    </message>
    <message>
        <source>Name und Ort</source>
        <translation>Name and place</translation>
    </message>
    <message>
        <source>Name, Größe und Zeit.</source>
        <translation>Name, size and time.</translation>
    </message>
    <message>
        <source>Name, Ort, Größe und Zeiten der Datei. Vorn steht das Salz, eine Zufallszahl; alles sieht aus wie Zufall.</source>
        <translation>Name, place, size and times of the file. At the front is the salt, a random number; everything looks like chance.</translation>
    </message>
    <message>
        <source>Namen und Zeiten, kein Inhalt. Das Symbol in der Leiste lässt sich in den Einstellungen abschalten.</source>
        <translation>Names and times, no content. The icon in the system tray can be switched off in the settings.</translation>
    </message>
    <message>
        <source>Namen von Betrieb und Personen werden zuerst probiert; besser sind Wörter ohne jeden Bezug.</source>
        <translation>Names of company and persons are tried first; words without any connection are better.</translation>
    </message>
    <message>
        <source>Namen, Größen und Zeiten.</source>
        <translation>Names, sizes and times.</translation>
    </message>
    <message>
        <source>Neben dem Nachweis {number} ließen sich einzelne Tage ausrechnen. Bitte ganze Wochen oder Monate wählen oder Gespräche je Tag zeigen.</source>
        <translation>Alongside statement of hours {number}, single days could be worked out. Please choose whole weeks or months, or show talks by day.</translation>
    </message>
    <message>
        <source>Neben den Nachweisen {numbers} ließen sich einzelne Tage ausrechnen. Bitte ganze Wochen oder Monate wählen oder Gespräche je Tag zeigen.</source>
        <translation>Alongside statements of hours {numbers}, single days could be worked out. Please choose whole weeks or months, or show talks by day.</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nein, nicht mehr aktiv</source>
        <translation>No, no longer active</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Netz prüfen</source>
        <translation>Check the network</translation>
    </message>
    <message>
        <source>Netz, Überprüfung</source>
        <translation>Network, verification</translation>
    </message>
    <message>
        <source>Netzlaufwerk</source>
        <translation>Network drive</translation>
    </message>
    <message>
        <source>Netzlaufwerk „{name}“</source>
        <translation>Network drive “{name}”</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Netzwerk aufbauen und weitergeben können</source>
        <translation>Being able to build up the network and pass it on</translation>
    </message>
    <message>
        <source>Netzwerk für Weiterbildung</source>
        <translation>Network for further training</translation>
    </message>
    <message>
        <source>Netzwerk zum Weitergeben</source>
        <translation>Network to pass on</translation>
    </message>
    <message>
        <source>Netzwerk: nächster Schritt</source>
        <translation>Network: next step</translation>
    </message>
    <message>
        <source>Netzwerker*in</source>
        <translation>Networker</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Neu anlegen</source>
        <translation>Create new</translation>
    </message>
    <message>
        <source>Neu aufgenommen: {alias}</source>
        <translation>Newly added: {alias}</translation>
    </message>
    <message>
        <source>Neu beginnen</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Neu: Version {version}</source>
        <translation>New: version {version}</translation>
    </message>
    <message>
        <source>Neu: {words}</source>
        <translation>New: {words}</translation>
    </message>
    <message>
        <source>Neue Ansprechpersonen</source>
        <translation>New contact persons</translation>
    </message>
    <message>
        <source>Neue Begegnung festgehalten</source>
        <translation>New encounter recorded</translation>
    </message>
    <message>
        <source>Neue Begegnung festhalten</source>
        <translation>Record new encounter</translation>
    </message>
    <message>
        <source>Neue Organisationen</source>
        <translation>New organisations</translation>
    </message>
    <message>
        <source>Neue Passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Neue Passphrase wiederholen</source>
        <translation>Repeat new passphrase</translation>
    </message>
    <message>
        <source>Neue Passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>Neues Kürzel?</source>
        <translation>New alias?</translation>
    </message>
    <message>
        <source>Neues Notfallblatt</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Neues Notfallblatt …</source>
        <translation>New recovery sheet …</translation>
    </message>
    <message>
        <source>Neuestes Gespräch</source>
        <translation>Latest talk</translation>
    </message>
    <message>
        <source>Nicht fotografieren, nicht verschicken. Eine gespeicherte PDF-Datei nach dem Drucken löschen.</source>
        <translation>Do not photograph it, do not send it. Erase a saved PDF file after printing.</translation>
    </message>
    <message>
        <source>Nicht in Bildschirmaufnahmen zeigen</source>
        <translation>Do not show in pictures of the screen</translation>
    </message>
    <message>
        <source>Nicht länger aufheben</source>
        <translation>Keep no longer</translation>
    </message>
    <message>
        <source>Nicht mehr aktiv</source>
        <translation>No longer active</translation>
    </message>
    <message>
        <source>Nicht mehr aktiv, geprüft am {day}.</source>
        <translation>No longer active, checked on {day}.</translation>
    </message>
    <message>
        <source>Nicht mehr angeheftet</source>
        <translation>No longer pinned</translation>
    </message>
    <message>
        <source>Nicht mehr verwenden</source>
        <translation>Use no longer</translation>
    </message>
    <message>
        <source>Nichts aus diesen Gesprächen zählt mit.</source>
        <translation>Nothing from these talks counts.</translation>
    </message>
    <message>
        <source>Nichts davon passt zu Suche und Filtern.</source>
        <translation>None of this matches search and filters.</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nichts gefunden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Nichts oder ein Ausrufezeichen; der Name ist eine Prüfsumme des Ortes, an dem der Tresor liegt.</source>
        <translation>Nothing or an exclamation mark; the name is a checksum of the place where the vault lies.</translation>
    </message>
    <message>
        <source>Nichts offen.</source>
        <translation>Nothing open.</translation>
    </message>
    <message>
        <source>Nichts passt zu dem, was gesucht wird.</source>
        <translation>Nothing matches what is being looked for.</translation>
    </message>
    <message>
        <source>Nichts steht an. Ein Meilenstein oder eine Maßnahme gibt dem Projekt den nächsten Tag.</source>
        <translation>Nothing is coming up. A milestone or a measure gives the project its next date.</translation>
    </message>
    <message>
        <source>Nichts vereinbart.</source>
        <translation>Nothing agreed.</translation>
    </message>
    <message>
        <source>Nichts, das bekannt wäre.</source>
        <translation>Nothing that is known.</translation>
    </message>
    <message>
        <source>Nie in einem Bericht.</source>
        <translation>Never in a report.</translation>
    </message>
    <message>
        <source>Nie: {what}.</source>
        <translation>Never: {what}.</translation>
    </message>
    <message>
        <source>Niedrigster Wert: {names} mit {value}.</source>
        <translation>Lowest value: {names} with {value}.</translation>
    </message>
    <message>
        <source>Niemand gefunden</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Niemand kann die Passphrase zurücksetzen. Am besten aufschreiben und wegschließen.</source>
        <translation>Nobody can reset the passphrase. It is best written down and locked away.</translation>
    </message>
    <message>
        <source>Noch aktiv?</source>
        <translation>Still active?</translation>
    </message>
    <message>
        <source>Noch aktiv? {known}</source>
        <translation>Still active? {known}</translation>
    </message>
    <message>
        <source>Noch aktiv? {name}</source>
        <translation>Still active? {name}</translation>
    </message>
    <message>
        <source>Noch eine Herausforderung</source>
        <translation>Still a challenge</translation>
    </message>
    <message>
        <source>Noch einen Moment</source>
        <translation>One more moment</translation>
    </message>
    <message>
        <source>Noch einmal: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>Noch im Wachsen</source>
        <translation>Still growing</translation>
    </message>
    <message>
        <source>Noch im Wachsen: {items}</source>
        <translation>Still growing: {items}</translation>
    </message>
    <message>
        <source>Noch ist kein Punkt eingeschätzt. Einer genügt.</source>
        <translation>No point is assessed yet. One is enough.</translation>
    </message>
    <message>
        <source>Noch ist kein Seminar und keine Selbsteinschätzung festgehalten.</source>
        <translation>No seminar and no self-assessment is recorded yet.</translation>
    </message>
    <message>
        <source>Noch kein Bericht</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Noch kein Gespräch festgehalten. Hier steht dann alles in einem Text.</source>
        <translation>No talk recorded yet. Later everything can be read here as one text.</translation>
    </message>
    <message>
        <source>Noch kein Messwert. Der erste genügt für einen Anfang.</source>
        <translation>No reading yet. The first one is enough for a start.</translation>
    </message>
    <message>
        <source>Noch kein Netzwerk</source>
        <translation>No network yet</translation>
    </message>
    <message>
        <source>Noch kein Projekt</source>
        <translation>No project yet</translation>
    </message>
    <message>
        <source>Noch kein Seminar. Auch ein geplantes oder ein früheres zählt.</source>
        <translation>No seminar yet. A planned or an earlier one counts, too.</translation>
    </message>
    <message>
        <source>Noch keine Ansprechperson</source>
        <translation>No contact person yet</translation>
    </message>
    <message>
        <source>Noch keine Anträge</source>
        <translation>No requests yet</translation>
    </message>
    <message>
        <source>Noch keine Datei gewählt.</source>
        <translation>No file chosen yet.</translation>
    </message>
    <message>
        <source>Noch keine Gespräche</source>
        <translation>No talks yet</translation>
    </message>
    <message>
        <source>Noch keine Hürden zu sehen</source>
        <translation>No barriers to be seen yet</translation>
    </message>
    <message>
        <source>Noch keine Kolleg*innen</source>
        <translation>No colleagues yet</translation>
    </message>
    <message>
        <source>Noch keine Organisation</source>
        <translation>No organisation yet</translation>
    </message>
    <message>
        <source>Noch keine Organisation festgehalten.</source>
        <translation>No organisation recorded yet.</translation>
    </message>
    <message>
        <source>Noch keine Selbsteinschätzung. Vier Stufen von „noch nicht“ bis „kann ich weitergeben“, keine Note: Beim zweiten Mal zeigt sich, was gewachsen ist.</source>
        <translation>No self-assessment yet. Four steps from “not yet” to “can pass it on”, no grade: the second time shows what has grown.</translation>
    </message>
    <message>
        <source>Noch keine Sicherung.</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>Noch keine Veranstaltung</source>
        <translation>No event yet</translation>
    </message>
    <message>
        <source>Noch keine. Die erste kommt von selbst.</source>
        <translation>None yet. The first one comes by itself.</translation>
    </message>
    <message>
        <source>Noch keine. Ein Jahr genügt: „2027: Betriebsvereinbarung unterschrieben“.</source>
        <translation>None yet. A year will do: “2027: works agreement signed”.</translation>
    </message>
    <message>
        <source>Noch keine. Eine Sprechstunde ist ein guter Anfang.</source>
        <translation>None yet. An office hour is a good start.</translation>
    </message>
    <message>
        <source>Noch nicht gesichert.</source>
        <translation>Not backed up yet.</translation>
    </message>
    <message>
        <source>Noch nicht herausgegeben. Vor dem Zeigen am besten den Bericht für diesen Zeitraum herausgeben.</source>
        <translation>Not issued yet. Before showing it, it is best to issue the report for this period.</translation>
    </message>
    <message>
        <source>Noch nichts festgehalten.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Noch nichts festgehalten. Gespräche und Veranstaltungen erscheinen hier von selbst.</source>
        <translation>Nothing recorded yet. Talks and events appear here by themselves.</translation>
    </message>
    <message>
        <source>Noch nichts vereinbart.</source>
        <translation>Nothing agreed yet.</translation>
    </message>
    <message>
        <source>Noch niemand. Wer kann helfen, dass es gelingt?</source>
        <translation>Nobody yet. Who can help it to succeed?</translation>
    </message>
    <message>
        <source>Noch offen: {fields}.</source>
        <translation>Still open: {fields}.</translation>
    </message>
    <message>
        <source>Noch von Hand zu ergänzen</source>
        <translation>Still to be added by hand</translation>
    </message>
    <message>
        <source>Noch zu entdecken</source>
        <translation>Still to discover</translation>
    </message>
    <message>
        <source>Noch zu leicht zu erraten: Wer die Datei hat, braucht mit hundert Grafikkarten {time}.</source>
        <translation>Still too easy to guess: with a hundred graphics cards, somebody who has the file needs {time}.</translation>
    </message>
    <message>
        <source>Notfallblatt</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Notfallblatt Hälfte A</source>
        <translation>Recovery sheet half A</translation>
    </message>
    <message>
        <source>Notfallblatt Hälfte B</source>
        <translation>Recovery sheet half B</translation>
    </message>
    <message>
        <source>Notfallblatt als neue PDF-Datei schreiben</source>
        <translation>Write the recovery sheet as a new PDF file</translation>
    </message>
    <message>
        <source>Notfallblatt in zwei Hälften schreiben, die beide gebraucht werden</source>
        <translation>Write the recovery sheet in two halves that are both needed</translation>
    </message>
    <message>
        <source>Notfallblatt machen …</source>
        <translation>Make recovery sheet …</translation>
    </message>
    <message>
        <source>Notfallblatt vermerken</source>
        <translation>Record recovery sheet</translation>
    </message>
    <message>
        <source>Notfallblatt vom {day}, auf Papier aufzubewahren.</source>
        <translation>Recovery sheet of {day}, to be kept on paper.</translation>
    </message>
    <message>
        <source>Notfallblatt …</source>
        <translation>Recovery sheet …</translation>
    </message>
    <message>
        <source>Notfallblatt, Hälfte A</source>
        <translation>Recovery sheet, half A</translation>
    </message>
    <message>
        <source>Notfallblatt, Hälfte B</source>
        <translation>Recovery sheet, half B</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notiz dazu</source>
        <translation>Note on this</translation>
    </message>
    <message>
        <source>Notiz der Mentor*in zum Seminar</source>
        <translation>The mentor’s note on the seminar</translation>
    </message>
    <message>
        <source>Notiz der Mentor*in zur Selbsteinschätzung</source>
        <translation>The mentor’s note on the self-assessment</translation>
    </message>
    <message>
        <source>Notiz der Mentor*in zur Tätigkeit</source>
        <translation>The mentor’s note on the activity</translation>
    </message>
    <message>
        <source>Notiz nur für mich</source>
        <translation>Note for me only</translation>
    </message>
    <message>
        <source>Notiz nur für mich entfernen</source>
        <translation>Remove note for me only</translation>
    </message>
    <message>
        <source>Notiz nur für mich entfernt</source>
        <translation>Note for me only removed</translation>
    </message>
    <message>
        <source>Notiz nur für mich geschrieben</source>
        <translation>Note for me only written</translation>
    </message>
    <message>
        <source>Notiz nur für mich schreiben</source>
        <translation>Write note for me only</translation>
    </message>
    <message>
        <source>Notiz zum Meilenstein</source>
        <translation>Note on the milestone</translation>
    </message>
    <message>
        <source>Notiz zur Aufteilung im Team</source>
        <translation>Note on the sharing of roles in the team</translation>
    </message>
    <message>
        <source>Notiz „nur für mich“ zeigen</source>
        <translation>Show note “for me only”</translation>
    </message>
    <message>
        <source>Notiz „nur für mich“ zuklappen</source>
        <translation>Fold away note “for me only”</translation>
    </message>
    <message>
        <source>Notizen für die Akte</source>
        <translation>Notes for the record</translation>
    </message>
    <message>
        <source>Notizen in der Akte</source>
        <translation>Notes in the record</translation>
    </message>
    <message>
        <source>Notizen mitgeben</source>
        <translation>Include notes</translation>
    </message>
    <message>
        <source>Notizen zur Begleitung, die gezeigt werden dürfen</source>
        <translation>Notes on the support, which may be shown</translation>
    </message>
    <message>
        <source>Notizen „nur für mich“</source>
        <translation>Notes “for me only”</translation>
    </message>
    <message>
        <source>Notizen „nur für mich“ liegen in einer eigenen Tabelle, die kein Bericht erreicht. Freitext zählt nie mit.</source>
        <translation>Notes “for me only” lie in a table of their own that no report reaches. Free text never counts.</translation>
    </message>
    <message>
        <source>Notizen „nur für mich“ werden nach 90 Tagen zum Löschen vorgeschlagen.</source>
        <translation>Notes “for me only” are proposed for erasure after 90 days.</translation>
    </message>
    <message>
        <source>Notizen, letzten Kontakt und nächste Schritte mitgeben</source>
        <translation>Include notes, last contact and next steps</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Nummer des Berichts</source>
        <translation>Number of the report</translation>
    </message>
    <message>
        <source>Nur Name, Funktion und Rollen, mit ihrem Wissen. Gelöscht wird von Hand.</source>
        <translation>Only name, function and roles, with their knowledge. Erasing is done by hand.</translation>
    </message>
    <message>
        <source>Nur Zahlen, keine Namen.</source>
        <translation>Numbers only, no names.</translation>
    </message>
    <message>
        <source>Nur die Anzahl der Gespräche zählt mit.</source>
        <translation>Only the number of talks counts.</translation>
    </message>
    <message>
        <source>Nur diese Übungsdaten öffnen sich ohne Passphrase, und alles darin ist erfunden.</source>
        <translation>Only these practice data open without a passphrase, and everything in them is invented.</translation>
    </message>
    <message>
        <source>Nur eine Übung lässt sich als Szenario speichern.</source>
        <translation>Only an exercise can be saved as a scenario.</translation>
    </message>
    <message>
        <source>Nur für mich. Steht in keinem Nachweis und keinem Bericht.</source>
        <translation>For me only. Appears in no statement of hours and no report.</translation>
    </message>
    <message>
        <source>Nur für mich: nie in einem Bericht.</source>
        <translation>For me only: never in a report.</translation>
    </message>
    <message>
        <source>Nur mit Passphrase, immer nur in einem Programm; sperrt sich nach {minutes} Minuten ohne Eingabe und wenn der Rechner gesperrt wird.</source>
        <translation>Only with the passphrase, always in one program only; locks after {minutes} minutes without input and when the computer is locked.</translation>
    </message>
    <message>
        <source>Nur, wenn die Kolleg*in mit Namen begleitet werden möchte.</source>
        <translation>Only if the colleague would like support by name.</translation>
    </message>
    <message>
        <source>Nur, wenn es mehr als ein Tag ist.</source>
        <translation>Only if it is more than one day.</translation>
    </message>
    <message>
        <source>Nutzen der Veranstaltung</source>
        <translation>Benefit of the event</translation>
    </message>
    <message>
        <source>Nutzen fürs Projekt</source>
        <translation>Benefit for the project</translation>
    </message>
    <message>
        <source>Nutzen: </source>
        <translation>Benefit: </translation>
    </message>
    <message>
        <source>Nächste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nächste Aufgabe</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>Nächste Notiz „nur für mich“ zeigen</source>
        <translation>Show next note “for me only”</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Nächster Meilenstein</source>
        <translation>Next milestone</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Nächster Schritt bis</source>
        <translation>Next step by</translation>
    </message>
    <message>
        <source>Nötig sind nur Datum, Dauer und Art (*). Eingabe geht zum nächsten Feld.</source>
        <translation>Only date, duration and kind (*) are needed. Enter goes to the next field.</translation>
    </message>
    <message>
        <source>Ob das noch aktiv ist, wurde noch nicht geprüft.</source>
        <translation>It has not been checked yet whether this is still active.</translation>
    </message>
    <message>
        <source>Ob es eine gibt, weiß, wer das Programm weitergegeben hat. Wie sie sich prüfen lässt: im Handbuch.</source>
        <translation>Whoever handed the program on knows whether there is one. How to check it: in the handbook.</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offene Aufgaben</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Offene Hürden</source>
        <translation>Open barriers</translation>
    </message>
    <message>
        <source>Offene Maßnahmen</source>
        <translation>Open measures</translation>
    </message>
    <message>
        <source>Offene Schritte</source>
        <translation>Open steps</translation>
    </message>
    <message>
        <source>Offene Verbindungen zählt auf diesem System nur die IT, etwa mit „netstat“.</source>
        <translation>On this system only IT can count open connections, for example with “netstat”.</translation>
    </message>
    <message>
        <source>Offene Wiedervorlagen</source>
        <translation>Open follow-ups</translation>
    </message>
    <message>
        <source>Oft gefragt</source>
        <translation>Often asked</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Ohne Angabe das laufende Jahr.</source>
        <translation>If not stated, the current year.</translation>
    </message>
    <message>
        <source>Ohne Blatt weiter</source>
        <translation>Go on without a sheet</translation>
    </message>
    <message>
        <source>Ohne Namen. Darf leer bleiben.</source>
        <translation>Without names. May stay empty.</translation>
    </message>
    <message>
        <source>Ohne Passphrase: Namen, Größen und Zeiten. Kein Wort.</source>
        <translation>Without the passphrase: names, sizes and times. Not a word.</translation>
    </message>
    <message>
        <source>Ohne Sichern beenden</source>
        <translation>Quit without backing up</translation>
    </message>
    <message>
        <source>Ohne sie eignet sich das Blatt auch als Nachweis für andere.</source>
        <translation>Without it the sheet is also suitable as proof for others.</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Ordner für den Tresor</source>
        <translation>Folder for the vault</translation>
    </message>
    <message>
        <source>Ordner für weitere Sicherungen</source>
        <translation>Folder for further backups</translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation aufgenommen</source>
        <translation>Organisation added</translation>
    </message>
    <message>
        <source>Organisation aufnehmen</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Organisation entfernen</source>
        <translation>Remove organisation</translation>
    </message>
    <message>
        <source>Organisation entfernt</source>
        <translation>Organisation removed</translation>
    </message>
    <message>
        <source>Organisation geändert</source>
        <translation>Organisation changed</translation>
    </message>
    <message>
        <source>Organisation ändern</source>
        <translation>Change organisation</translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisationen ansehen</source>
        <translation>View organisations</translation>
    </message>
    <message>
        <source>Organisationen und Ansprechpersonen, so wie sie hier stehen.</source>
        <translation>Organisations and contact persons, as they stand here.</translation>
    </message>
    <message>
        <source>Organisationen, die schon da sind</source>
        <translation>Organisations already here</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ort der Veranstaltung</source>
        <translation>Place of the event</translation>
    </message>
    <message>
        <source>Ort des Gesprächs</source>
        <translation>Place of the talk</translation>
    </message>
    <message>
        <source>Ort des Seminars</source>
        <translation>Place of the seminar</translation>
    </message>
    <message>
        <source>Ort und Tag</source>
        <translation>Place and day</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF mit {n} Bytes, zweimal gleich, barrierefrei, mit dem Zeichen „Übung“</source>
        <translation>PDF of {n} bytes, the same twice, accessible, marked “exercise”</translation>
    </message>
    <message>
        <source>PDF sichern</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF sichern …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>PROJEKTSTECKBRIEF</source>
        <translation>PROJECT PROFILE</translation>
    </message>
    <message>
        <source>Passend sind ein halber Tag bis {n} Tage.</source>
        <translation>Half a day up to {n} days fits here.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase setzen</source>
        <translation>Set passphrase</translation>
    </message>
    <message>
        <source>Passphrase vergessen? Dann hilft nur das Notfallblatt, niemand kann sie zurücksetzen.</source>
        <translation>Passphrase forgotten? Then only the recovery sheet helps, nobody can reset it.</translation>
    </message>
    <message>
        <source>Passphrase vorschlagen</source>
        <translation>Propose a passphrase</translation>
    </message>
    <message>
        <source>Passphrase wiederholen</source>
        <translation>Repeat passphrase</translation>
    </message>
    <message>
        <source>Passphrase zeigen oder verbergen</source>
        <translation>Show or hide passphrase</translation>
    </message>
    <message>
        <source>Passphrase ändern</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Passphrase ändern …</source>
        <translation>Change passphrase …</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Passphrasen</source>
        <translation>Passphrases</translation>
    </message>
    <message>
        <source>Personalrat</source>
        <translation>Staff council</translation>
    </message>
    <message>
        <source>Personalversammlung</source>
        <translation>Staff meeting</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Pfad kopieren: {title}</source>
        <translation>Copy path: {title}</translation>
    </message>
    <message>
        <source>Pfad: {title}</source>
        <translation>Path: {title}</translation>
    </message>
    <message>
        <source>Pfeile oder 1 bis 4 wählen eine Stufe, Entf nimmt sie zurück, Tab geht weiter.</source>
        <translation>Arrows or 1 to 4 choose a level, Del takes it back, Tab goes on.</translation>
    </message>
    <message>
        <source>Pfeiltasten</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>Pfeiltasten, Leertaste, Entf</source>
        <translation>Arrow keys, space bar, Del</translation>
    </message>
    <message>
        <source>Pfeiltasten, Pos1, Ende</source>
        <translation>Arrow keys, Home, End</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase des Projekts</source>
        <translation>Phase of the project</translation>
    </message>
    <message>
        <source>Phase gesetzt</source>
        <translation>Phase set</translation>
    </message>
    <message>
        <source>Phase setzen</source>
        <translation>Set phase</translation>
    </message>
    <message>
        <source>Phase {at} von {n}</source>
        <translation>Phase {at} of {n}</translation>
    </message>
    <message>
        <source>Phase {at} von {n}: {phase}</source>
        <translation>Phase {at} of {n}: {phase}</translation>
    </message>
    <message>
        <source>Phase: {phase} · Status: {status}</source>
        <translation>Phase: {phase} · Status: {status}</translation>
    </message>
    <message>
        <source>Planung</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Planung anhängen</source>
        <translation>Append planning</translation>
    </message>
    <message>
        <source>Pos1</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pos1, Ende, T</source>
        <translation>Home, End, T</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Probe von „mendi doctor“</source>
        <translation>Trial by “mendi doctor”</translation>
    </message>
    <message>
        <source>Probe: Ein Befehl ginge durch, gespeichert ist nichts.</source>
        <translation>Trial: one command would go through, nothing is saved.</translation>
    </message>
    <message>
        <source>Probe: {n} Befehle gingen durch, gespeichert ist nichts.</source>
        <translation>Trial: {n} commands would go through, nothing is saved.</translation>
    </message>
    <message>
        <source>Projekt</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projekt angelegt</source>
        <translation>Project created</translation>
    </message>
    <message>
        <source>Projekt anlegen</source>
        <translation>Create project</translation>
    </message>
    <message>
        <source>Projekt bearbeiten</source>
        <translation>Edit project</translation>
    </message>
    <message>
        <source>Projekt entfernen</source>
        <translation>Remove project</translation>
    </message>
    <message>
        <source>Projekt entfernt</source>
        <translation>Project removed</translation>
    </message>
    <message>
        <source>Projekt geändert</source>
        <translation>Project changed</translation>
    </message>
    <message>
        <source>Projekt wählen oder suchen</source>
        <translation>Choose or search a project</translation>
    </message>
    <message>
        <source>Projekt ändern</source>
        <translation>Change project</translation>
    </message>
    <message>
        <source>Projekt, Netzwerk, eigene Zeit und Qualifizierung</source>
        <translation>Project, network, own time and qualification</translation>
    </message>
    <message>
        <source>Projekte</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Projektsteckbrief</source>
        <translation>Project profile</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Prüfsumme der Datei</source>
        <translation>Checksum of the file</translation>
    </message>
    <message>
        <source>Pseudonyme</source>
        <translation>Pseudonyms</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Punkt der Selbsteinschätzung</source>
        <translation>Point of the self-assessment</translation>
    </message>
    <message>
        <source>Qualifizierung</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Quartal, Halbjahr, Jahr oder mehrere Jahre; andere Zeiträume werden darauf erweitert.</source>
        <translation>Quarter, half-year, year or several years; other periods are widened to that.</translation>
    </message>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quelle der Angaben</source>
        <translation>Source of the details</translation>
    </message>
    <message>
        <source>Quelle: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Quelle: {source}. Stand {day}.</source>
        <translation>Source: {source}. As of {day}.</translation>
    </message>
    <message>
        <source>Quellen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Rechte</source>
        <translation>Access rights</translation>
    </message>
    <message>
        <source>Rechte bei Weiterbildung</source>
        <translation>Rights in further training</translation>
    </message>
    <message>
        <source>Rechtliche Hinweise</source>
        <translation>Legal notes</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Rechtsgrundlage des Antrags</source>
        <translation>Legal basis of the request</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reihe von Knöpfen</source>
        <translation>Row of buttons</translation>
    </message>
    <message>
        <source>Reihe von gewählten Einträgen</source>
        <translation>Row of chosen entries</translation>
    </message>
    <message>
        <source>Reihen auf der Tastatur und Wiederholungen helfen kaum; besser sind mehrere zufällige Wörter.</source>
        <translation>Rows on the keyboard and repetitions hardly help; several random words are better.</translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Reihenfolge der Erfahrungen</source>
        <translation>Order of the lessons learned</translation>
    </message>
    <message>
        <source>Reihenfolge: {order}</source>
        <translation>Order: {order}</translation>
    </message>
    <message>
        <source>Reparatur: {what}</source>
        <translation>Repair: {what}</translation>
    </message>
    <message>
        <source>Reparieren</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Repariert. Der Stand davor liegt als Sicherung bereit.</source>
        <translation>Repaired. The state before is ready as a backup.</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rolle, in der die Mentor*in tätig war</source>
        <translation>Role in which the mentor was active</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rollen im Team</source>
        <translation>Roles in the team</translation>
    </message>
    <message>
        <source>Rollen im Team geändert</source>
        <translation>Roles in the team changed</translation>
    </message>
    <message>
        <source>Rollen im Team ändern</source>
        <translation>Change roles in the team</translation>
    </message>
    <message>
        <source>Rollen lassen sich teilen</source>
        <translation>Roles can be shared</translation>
    </message>
    <message>
        <source>Rollen unter den Mentor*innen aufteilen</source>
        <translation>Sharing the roles among the mentors</translation>
    </message>
    <message>
        <source>Rollen, die eine Mentor*in übernimmt</source>
        <translation>Roles a mentor takes on</translation>
    </message>
    <message>
        <source>Rückblick</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>Rückblick auf das Seminar</source>
        <translation>Looking back on the seminar</translation>
    </message>
    <message>
        <source>Rückblick leeren</source>
        <translation>Clear looking back</translation>
    </message>
    <message>
        <source>Rückblick …</source>
        <translation>Looking back …</translation>
    </message>
    <message>
        <source>Rückfragen, nur mit Freigabe</source>
        <translation>Questions later on, only with consent</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rückgängig: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Rückmeldung festhalten</source>
        <translation>Record reply</translation>
    </message>
    <message>
        <source>Rückmeldung zum Verweis festgehalten</source>
        <translation>Reply to the referral recorded</translation>
    </message>
    <message>
        <source>Rückmeldung zum Verweis festhalten</source>
        <translation>Record reply to the referral</translation>
    </message>
    <message>
        <source>Rücktaste</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>SICHERUNG</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>SZENARIO</source>
        <translation>SCENARIO</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schlüsselzeichen {mark}: gleich auf allen Blättern, die zum selben Schlüssel gehören.</source>
        <translation>Key mark {mark}: the same on all sheets that belong to the same key.</translation>
    </message>
    <message>
        <source>Schnell gewählt</source>
        <translation>Quick choice</translation>
    </message>
    <message>
        <source>Schon da, werden ausgelassen</source>
        <translation>Already here, will be left out</translation>
    </message>
    <message>
        <source>Schon da, werden ergänzt</source>
        <translation>Already here, will be added to</translation>
    </message>
    <message>
        <source>Schon erreicht</source>
        <translation>Already achieved</translation>
    </message>
    <message>
        <source>Schon probiert, in einem anderen Kapitel.</source>
        <translation>Tried already, in another chapter.</translation>
    </message>
    <message>
        <source>Schreibweise</source>
        <translation>Gender style in German</translation>
    </message>
    <message>
        <source>Schrift größer</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Schrift kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Schrift {n} %</source>
        <translation>Text size {n}%</translation>
    </message>
    <message>
        <source>Schritt bis</source>
        <translation>Step by</translation>
    </message>
    <message>
        <source>Schritt entfernen</source>
        <translation>Remove step</translation>
    </message>
    <message>
        <source>Schritt entfernt</source>
        <translation>Step removed</translation>
    </message>
    <message>
        <source>Schritt erledigen</source>
        <translation>Mark step as done</translation>
    </message>
    <message>
        <source>Schritt erledigt</source>
        <translation>Step done</translation>
    </message>
    <message>
        <source>Schritt erledigt am</source>
        <translation>Step done on</translation>
    </message>
    <message>
        <source>Schritt geändert</source>
        <translation>Step changed</translation>
    </message>
    <message>
        <source>Schritt hinzufügen</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Schritt im Netzwerk erledigen</source>
        <translation>Mark network step as done</translation>
    </message>
    <message>
        <source>Schritt im Netzwerk erledigt</source>
        <translation>Network step done</translation>
    </message>
    <message>
        <source>Schritt im Netzwerk verschieben</source>
        <translation>Move network step</translation>
    </message>
    <message>
        <source>Schritt im Netzwerk verschoben</source>
        <translation>Network step moved</translation>
    </message>
    <message>
        <source>Schritt im Netzwerk wieder offen</source>
        <translation>Network step open again</translation>
    </message>
    <message>
        <source>Schritt im Netzwerk wieder öffnen</source>
        <translation>Reopen network step</translation>
    </message>
    <message>
        <source>Schritt im Projekt</source>
        <translation>Step in the project</translation>
    </message>
    <message>
        <source>Schritt mit Beteiligten erledigen</source>
        <translation>Mark step with stakeholders as done</translation>
    </message>
    <message>
        <source>Schritt mit Beteiligten erledigt</source>
        <translation>Step with stakeholders done</translation>
    </message>
    <message>
        <source>Schritt mit Beteiligten verschieben</source>
        <translation>Move step with stakeholders</translation>
    </message>
    <message>
        <source>Schritt mit Beteiligten verschoben</source>
        <translation>Step with stakeholders moved</translation>
    </message>
    <message>
        <source>Schritt mit Beteiligten wieder offen</source>
        <translation>Step with stakeholders open again</translation>
    </message>
    <message>
        <source>Schritt mit Beteiligten wieder öffnen</source>
        <translation>Reopen step with stakeholders</translation>
    </message>
    <message>
        <source>Schritt mit {who}</source>
        <translation>Step with {who}</translation>
    </message>
    <message>
        <source>Schritt vereinbaren</source>
        <translation>Agree step</translation>
    </message>
    <message>
        <source>Schritt vereinbart</source>
        <translation>Step agreed</translation>
    </message>
    <message>
        <source>Schritt wieder offen</source>
        <translation>Step open again</translation>
    </message>
    <message>
        <source>Schritt wieder öffnen</source>
        <translation>Reopen step</translation>
    </message>
    <message>
        <source>Schritt {n}</source>
        <translation>Step {n}</translation>
    </message>
    <message>
        <source>Schritt {n} bis wann?</source>
        <translation>Step {n} by when?</translation>
    </message>
    <message>
        <source>Schritt {n} entfernen</source>
        <translation>Remove step {n}</translation>
    </message>
    <message>
        <source>Schritt {n} von {all}</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>Schritt {n} von {all}: {step}</source>
        <translation>Step {n} of {all}: {step}</translation>
    </message>
    <message>
        <source>Schritt {when}</source>
        <translation>Step {when}</translation>
    </message>
    <message>
        <source>Schritt ändern</source>
        <translation>Change step</translation>
    </message>
    <message>
        <source>Schrägstrich</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Schön, der Anfang ist gemacht</source>
        <translation>Lovely, a start is made</translation>
    </message>
    <message>
        <source>Sehr gut: Wer die Datei hat, braucht mit hundert Grafikkarten {time}.</source>
        <translation>Very good: with a hundred graphics cards, somebody who has the file needs {time}.</translation>
    </message>
    <message>
        <source>Sehr leicht zu erraten: Wer die Datei hat, braucht mit hundert Grafikkarten {time}.</source>
        <translation>Very easy to guess: with a hundred graphics cards, somebody who has the file needs {time}.</translation>
    </message>
    <message>
        <source>Seit dem Start hat das Programm nie nach dem Netz gegriffen. Die Überwachung hört mit, eben geprüft.</source>
        <translation>Since it was started, the program has never reached for the network. The watch is listening, checked just now.</translation>
    </message>
    <message>
        <source>Seite in der Seitenleiste</source>
        <translation>Page in the sidebar</translation>
    </message>
    <message>
        <source>Seite {page} von {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Seite, Kürzel, Gespräch, Projekt oder Befehl</source>
        <translation>Page, alias, talk, project or command</translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Seiten, die nicht in der Seitenleiste stehen</source>
        <translation>Pages that are not in the sidebar</translation>
    </message>
    <message>
        <source>Seitenleiste</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Selbsteinschätzung</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Selbsteinschätzung entfernen</source>
        <translation>Remove self-assessment</translation>
    </message>
    <message>
        <source>Selbsteinschätzung entfernt</source>
        <translation>Self-assessment removed</translation>
    </message>
    <message>
        <source>Selbsteinschätzung festgehalten</source>
        <translation>Self-assessment recorded</translation>
    </message>
    <message>
        <source>Selbsteinschätzung festhalten</source>
        <translation>Record self-assessment</translation>
    </message>
    <message>
        <source>Selbsteinschätzung machen</source>
        <translation>Do self-assessment</translation>
    </message>
    <message>
        <source>Selbsteinschätzung wiederholen</source>
        <translation>Repeat self-assessment</translation>
    </message>
    <message>
        <source>Selbsteinschätzungen</source>
        <translation>Self-assessments</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Seminar als besucht festgehalten</source>
        <translation>Seminar recorded as attended</translation>
    </message>
    <message>
        <source>Seminar als besucht festhalten</source>
        <translation>Record seminar as attended</translation>
    </message>
    <message>
        <source>Seminar bearbeiten</source>
        <translation>Edit seminar</translation>
    </message>
    <message>
        <source>Seminar eingetragen</source>
        <translation>Seminar entered</translation>
    </message>
    <message>
        <source>Seminar eintragen</source>
        <translation>Enter seminar</translation>
    </message>
    <message>
        <source>Seminar entfernen</source>
        <translation>Remove seminar</translation>
    </message>
    <message>
        <source>Seminar entfernt</source>
        <translation>Seminar removed</translation>
    </message>
    <message>
        <source>Seminar ist wieder geplant</source>
        <translation>Seminar is planned again</translation>
    </message>
    <message>
        <source>Seminar mit mendi desktop</source>
        <translation>Seminar with mendi desktop</translation>
    </message>
    <message>
        <source>Seminar verschieben</source>
        <translation>Move seminar</translation>
    </message>
    <message>
        <source>Seminar verschoben</source>
        <translation>Seminar moved</translation>
    </message>
    <message>
        <source>Seminar wieder als geplant führen</source>
        <translation>List seminar as planned again</translation>
    </message>
    <message>
        <source>Seminar-Daten ansehen</source>
        <translation>View seminar data</translation>
    </message>
    <message>
        <source>Seminare</source>
        <translation>Seminars</translation>
    </message>
    <message>
        <source>Seminare für Mentor*innen, zum Beispiel: {offers}. Stand {month}; Termine kennt der Anbieter.</source>
        <translation>Seminars for mentors, for example: {offers}. As of {month}; the provider knows the dates.</translation>
    </message>
    <message>
        <source>Seminare mit Nachweis und eine Selbsteinschätzung, die zeigt, was gewachsen ist. Nur für die eigenen Unterlagen.</source>
        <translation>Seminars with proof and a self-assessment that shows what has grown. For the mentor’s own records only.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sicher oder weiterzugeben</source>
        <translation>Confident or can pass it on</translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Sicherheit des Tresors</source>
        <translation>Safety of the vault</translation>
    </message>
    <message>
        <source>Sicherung und Tresor sind dieselbe Datei. Bitte zwei verschiedene nennen.</source>
        <translation>Backup and vault are the same file. Please name two different ones.</translation>
    </message>
    <message>
        <source>Sicherung von</source>
        <translation>Backup from</translation>
    </message>
    <message>
        <source>Sicherung zurückgeholt</source>
        <translation>Backup brought back</translation>
    </message>
    <message>
        <source>Sicherung {n} von {all} wird neu verschlüsselt …</source>
        <translation>Backup {n} of {all} is being encrypted anew …</translation>
    </message>
    <message>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sicherungen finden und öffnen können</source>
        <translation>to be able to find and open backups</translation>
    </message>
    <message>
        <source>Sicherungen werden gesucht …</source>
        <translation>Looking for backups …</translation>
    </message>
    <message>
        <source>Sie gelten als nicht ausgefüllt; der bisherige Inhalt bleibt lesbar aufgehoben.</source>
        <translation>They count as not filled in; the present content stays kept in readable form.</translation>
    </message>
    <message>
        <source>Sie ist nicht verschlüsselt. Nach dem Weitergeben am besten löschen.</source>
        <translation>It is not encrypted. After passing it on it is best to erase it.</translation>
    </message>
    <message>
        <source>Sie steht auf den Listen, die zuerst probiert werden; besser sind mehrere zufällige Wörter.</source>
        <translation>It is on the lists that are tried first; several random words are better.</translation>
    </message>
    <message>
        <source>Sie wird herausgenommen; ihr Wortlaut bleibt aufgehoben.</source>
        <translation>It is taken out; its wording stays kept.</translation>
    </message>
    <message>
        <source>So heißt der Tresor im Fenster. Kein Personenname.</source>
        <translation>What the vault is called in the window. Not the name of a person.</translation>
    </message>
    <message>
        <source>So ist der Tresor nur schwach geschützt.</source>
        <translation>Like this the vault is only weakly protected.</translation>
    </message>
    <message>
        <source>So kann das Programm nicht anfangen</source>
        <translation>The program cannot begin like this</translation>
    </message>
    <message>
        <source>So lassen</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>So steht es im Kalender</source>
        <translation>As it stands in the calendar</translation>
    </message>
    <message>
        <source>So viele haben sich zur Weiterbildung beraten lassen. Jedes Gespräch bleibt unter vier Augen.</source>
        <translation>This many came for a consultation on further training. Every talk stays between the two who had it.</translation>
    </message>
    <message>
        <source>Sobald etwas davon da ist, steht es hier.</source>
        <translation>As soon as something of it is there, it stands here.</translation>
    </message>
    <message>
        <source>Solange der Tresor offen ist, liegen Schlüssel und Gelesenes im Arbeitsspeicher.</source>
        <translation>While the vault is open, the key and what was read lie in the memory.</translation>
    </message>
    <message>
        <source>Soll diese Hürden senken</source>
        <translation>Meant to lower these barriers</translation>
    </message>
    <message>
        <source>Speicherbegrenzung</source>
        <translation>Storage limitation</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sperren gibt beides frei; den Speicher danach zu überschreiben, ist Sache des Systems.</source>
        <translation>Locking frees both; overwriting the memory afterwards is up to the system.</translation>
    </message>
    <message>
        <source>Sperren nach</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Sperren nach Ruhe</source>
        <translation>Lock after idle time</translation>
    </message>
    <message>
        <source>Sperren nach so vielen Minuten ohne Eingabe</source>
        <translation>Lock after this many minutes without typing</translation>
    </message>
    <message>
        <source>Sperren, bevor der Rechner ruht; dazu eine verschlüsselte Platte (BitLocker, LUKS, FileVault).</source>
        <translation>Lock before the computer rests; an encrypted disk helps as well (BitLocker, LUKS, FileVault).</translation>
    </message>
    <message>
        <source>Sperrt in {n} s, eine Taste hält offen</source>
        <translation>Locks in {n} s, any key keeps it open</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprache: de oder en</source>
        <translation>Language: de or en</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Später weiter</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stand davor zurückholen</source>
        <translation>Bring back the state before</translation>
    </message>
    <message>
        <source>Stand der Angaben</source>
        <translation>Details as of</translation>
    </message>
    <message>
        <source>Stand der Begleitung</source>
        <translation>Status of support</translation>
    </message>
    <message>
        <source>Stand der Hürde</source>
        <translation>Status of the barrier</translation>
    </message>
    <message>
        <source>Stand der Hürde gesetzt</source>
        <translation>Status of the barrier set</translation>
    </message>
    <message>
        <source>Stand der Hürde setzen</source>
        <translation>Set status of the barrier</translation>
    </message>
    <message>
        <source>Stand festgehalten</source>
        <translation>Progress recorded</translation>
    </message>
    <message>
        <source>Stand festhalten</source>
        <translation>Record progress</translation>
    </message>
    <message>
        <source>Stand und Weg</source>
        <translation>Status and path</translation>
    </message>
    <message>
        <source>Stand unklar</source>
        <translation>Status unclear</translation>
    </message>
    <message>
        <source>Stand von {moment} wiederhergestellt</source>
        <translation>State from {moment} restored</translation>
    </message>
    <message>
        <source>Stand von {moment} wiederhergestellt, die beschädigte Datei liegt daneben</source>
        <translation>State of {moment} restored, the damaged file lies beside it</translation>
    </message>
    <message>
        <source>Stand von {moment} wiederherstellen</source>
        <translation>Restore the state from {moment}</translation>
    </message>
    <message>
        <source>Stand {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>As of {stand}</translation>
    </message>
    <message>
        <source>Statt eines Namens steht hier ein Kürzel, damit niemand auf einzelne Personen schließen kann. Eins wird vorgeschlagen. Ein Name kommt nur mit Freigabe dazu.</source>
        <translation>Instead of a name there is an alias here, so that nobody can draw conclusions about single persons. One is suggested. A name is added with consent only.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status des Projekts</source>
        <translation>Status of the project</translation>
    </message>
    <message>
        <source>Steckbrief als PDF</source>
        <translation>Profile as PDF</translation>
    </message>
    <message>
        <source>Steht in Berichten. Leer: keine Angabe.</source>
        <translation>Appears in reports. Empty: not stated.</translation>
    </message>
    <message>
        <source>Steht in keinem Bericht. Am besten nur, was dienstlich bekannt ist.</source>
        <translation>Appears in no report. Preferably only what is known through work.</translation>
    </message>
    <message>
        <source>Steht in keinem Bericht; die Kolleg*in darf es lesen.</source>
        <translation>Appears in no report; the colleague may read it.</translation>
    </message>
    <message>
        <source>Steht wieder in der Seitenleiste</source>
        <translation>Back in the sidebar</translation>
    </message>
    <message>
        <source>Steht wörtlich im Bericht. Keine Namen, keine Einzelfälle.</source>
        <translation>Appears in the report word for word. No names, no single cases.</translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation>Organisations and bodies</translation>
    </message>
    <message>
        <source>Stern</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Strg</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Strg+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Strg+Bild ab, Strg+Bild auf</source>
        <translation>Ctrl+Page Down, Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Strg+D heftet an, was zu sehen ist.</source>
        <translation>Ctrl+D pins what is in view.</translation>
    </message>
    <message>
        <source>Strg+Eingabe</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Strg+F, Esc</source>
        <translation>Ctrl+F, Esc</translation>
    </message>
    <message>
        <source>Strg+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Strg+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Strg+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Strg+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Strg+Umschalt+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Strg+Umschalt+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Strg+Umschalt+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Strg+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Stufe wählen, zurücknehmen</source>
        <translation>choose level, take back</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Stunden im Monat</source>
        <translation>Hours per month</translation>
    </message>
    <message>
        <source>Stundennachweis</source>
        <translation>Statement of hours</translation>
    </message>
    <message>
        <source>Stundennachweis Weiterbildungsmentoring</source>
        <translation>Statement of hours, further training mentoring</translation>
    </message>
    <message>
        <source>Stundennachweis für die Freistellung</source>
        <translation>Statement of hours for the release from work</translation>
    </message>
    <message>
        <source>Stärken</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Stärken zuerst</source>
        <translation>Strengths first</translation>
    </message>
    <message>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Suche leeren</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Suchen im Handbuch</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <source>Suchen im Netzwerk</source>
        <translation>Search the network</translation>
    </message>
    <message>
        <source>Suchen in Anträgen</source>
        <translation>Search requests</translation>
    </message>
    <message>
        <source>Suchen in Gesprächen</source>
        <translation>Search talks</translation>
    </message>
    <message>
        <source>Suchen in den Tasten</source>
        <translation>Search the keys</translation>
    </message>
    <message>
        <source>Suchen unter Kolleg*innen</source>
        <translation>Search colleagues</translation>
    </message>
    <message>
        <source>Sucht …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>Suchzeile der Gespräche, des Netzwerks</source>
        <translation>Search line of the talks, of the network</translation>
    </message>
    <message>
        <source>Suchzeile der Projekte</source>
        <translation>Search line of the projects</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Symbol in der Leiste des Systems</source>
        <translation>Icon in the system tray</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Szenario speichern</source>
        <translation>Save scenario</translation>
    </message>
    <message>
        <source>Szenario von mendi desktop</source>
        <translation>Scenario of mendi desktop</translation>
    </message>
    <message>
        <source>Szenario öffnen</source>
        <translation>Open scenario</translation>
    </message>
    <message>
        <source>Szenario öffnen …</source>
        <translation>Open scenario …</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TITEL</source>
        <translation>TITLE</translation>
    </message>
    <message>
        <source>TRESOR</source>
        <translation>VAULT</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Umschalt+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tag der Anmeldung zum Seminar</source>
        <translation>Day of registration for the seminar</translation>
    </message>
    <message>
        <source>Tag der Antwort</source>
        <translation>Day of the answer</translation>
    </message>
    <message>
        <source>Tag der Arbeit</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Tag der Befreiung</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>Tag der Freigabe</source>
        <translation>Day of the consent</translation>
    </message>
    <message>
        <source>Tag der Reparatur</source>
        <translation>Day of the repair</translation>
    </message>
    <message>
        <source>Tag der Rückmeldung</source>
        <translation>Day of the reply</translation>
    </message>
    <message>
        <source>Tag der Selbsteinschätzung der Mentor*in</source>
        <translation>Day of the mentor’s self-assessment</translation>
    </message>
    <message>
        <source>Tag des Berichts</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Tag des Beschlusses</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Tag des Ergebnisses</source>
        <translation>Day of the outcome</translation>
    </message>
    <message>
        <source>Tag des Gesprächs (in Berichten nur der Zeitraum)</source>
        <translation>Day of the talk (in reports only the period)</translation>
    </message>
    <message>
        <source>Tag des Messwerts</source>
        <translation>Day of the reading</translation>
    </message>
    <message>
        <source>Tag des Nachweises</source>
        <translation>Day of the proof</translation>
    </message>
    <message>
        <source>Tag des Notfallblatts</source>
        <translation>Day of the recovery sheet</translation>
    </message>
    <message>
        <source>Tag des Widerrufs</source>
        <translation>Day of the withdrawal</translation>
    </message>
    <message>
        <source>Tag des nächsten Schritts</source>
        <translation>Day of the next step</translation>
    </message>
    <message>
        <source>Tag einer eigenen Tätigkeit</source>
        <translation>Day of an own activity</translation>
    </message>
    <message>
        <source>Tag, an dem an die nächste Selbsteinschätzung erinnert wird</source>
        <translation>Day of the reminder of the next self-assessment</translation>
    </message>
    <message>
        <source>Tag, bis zu dem erzählt wird; sonst heute</source>
        <translation>Day up to which the story is told; otherwise today</translation>
    </message>
    <message>
        <source>Tag, für den das Löschen vorgemerkt ist</source>
        <translation>Day for which erasure is noted</translation>
    </message>
    <message>
        <source>Tag: heute, gestern, 12.3., 2026-03-12</source>
        <translation>Day: today, yesterday, 12.3., 2026-03-12</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tasten aufzeichnen</source>
        <translation>Recording keystrokes</translation>
    </message>
    <message>
        <source>Tasten fürs Vorführen</source>
        <translation>Keys for showing</translation>
    </message>
    <message>
        <source>Tasten und Klicks sind jetzt zu sehen</source>
        <translation>Keys and clicks can be seen now</translation>
    </message>
    <message>
        <source>Tasten und Klicks zeigen</source>
        <translation>Show keys and clicks</translation>
    </message>
    <message>
        <source>Tasten, die bleiben</source>
        <translation>Keys that stay</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teil</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Teilnahme</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Telefon der Organisation</source>
        <translation>Phone of the organisation</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>Telefonnummer der Organisation</source>
        <translation>Phone number of the organisation</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation>Date open</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Termine für den Kalender</source>
        <translation>Dates for the calendar</translation>
    </message>
    <message>
        <source>Termine für den Kalender …</source>
        <translation>Dates for the calendar …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text des Berichts</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Text kopieren</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Text zur Planung des Projekts</source>
        <translation>Text on the planning of the project</translation>
    </message>
    <message>
        <source>Textgröße</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Textgröße in Prozent</source>
        <translation>Text size in per cent</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Thema der Veranstaltung</source>
        <translation>Topic of the event</translation>
    </message>
    <message>
        <source>Thema des Projekts in Stichpunkten</source>
        <translation>Topic of the project in keywords</translation>
    </message>
    <message>
        <source>Thema:</source>
        <translation>Topic:</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Themen aus der Auswahlliste</source>
        <translation>Topics from the pick list</translation>
    </message>
    <message>
        <source>Themen der Tische</source>
        <translation>Topics of the tables</translation>
    </message>
    <message>
        <source>Themen je Tisch</source>
        <translation>Topics per table</translation>
    </message>
    <message>
        <source>Themenfelder</source>
        <translation>Topic areas</translation>
    </message>
    <message>
        <source>Thementische</source>
        <translation>Topic tables</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Titel der Veranstaltung</source>
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>Titel des Antrags</source>
        <translation>Title of the request</translation>
    </message>
    <message>
        <source>Titel des Projekts</source>
        <translation>Title of the project</translation>
    </message>
    <message>
        <source>Titel des Seminars, an dem die Mentor*in teilnimmt</source>
        <translation>Title of the seminar the mentor takes part in</translation>
    </message>
    <message>
        <source>Titel und Ziel genügen für den Anfang. Ohne Angaben zu einzelnen Kolleg*innen.</source>
        <translation>Title and goal will do for a start. No details on single colleagues.</translation>
    </message>
    <message>
        <source>Titel, Art und Tag genügen. Ergebnisse und Zeit kommen danach dazu.</source>
        <translation>Title, kind and day will do. Outcomes and time are added afterwards.</translation>
    </message>
    <message>
        <source>Treffen, Tagungen, Märkte: mit Anmeldefrist, Aufgaben, Ergebnissen und wem man begegnet ist.</source>
        <translation>Meetings, conferences, fairs: with registration deadline, tasks, outcomes and who was met there.</translation>
    </message>
    <message>
        <source>Trennung</source>
        <translation>Separation</translation>
    </message>
    <message>
        <source>Tresor</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Tresor anlegen</source>
        <translation>Create vault</translation>
    </message>
    <message>
        <source>Tresor oder Szenario, wie ein Doppelklick es öffnet</source>
        <translation>vault or scenario, as a double click opens it</translation>
    </message>
    <message>
        <source>Tresor von mendi desktop</source>
        <translation>Vault of mendi desktop</translation>
    </message>
    <message>
        <source>Tresor von {mentor}</source>
        <translation>Vault of {mentor}</translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation>Open vault</translation>
    </message>
    <message>
        <source>Tresor, der in seinem Cloud-Ordner bleiben soll</source>
        <translation>Vault that is to stay in its cloud folder</translation>
    </message>
    <message>
        <source>Tresor-Datei</source>
        <translation>Vault file</translation>
    </message>
    <message>
        <source>Trotzdem verwenden</source>
        <translation>Use it all the same</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Processing activity</translation>
    </message>
    <message>
        <source>Tätigkeit entfernen</source>
        <translation>Remove activity</translation>
    </message>
    <message>
        <source>Tätigkeit entfernt</source>
        <translation>Activity removed</translation>
    </message>
    <message>
        <source>Tätigkeit festgehalten</source>
        <translation>Activity recorded</translation>
    </message>
    <message>
        <source>Tätigkeit festhalten</source>
        <translation>Record activity</translation>
    </message>
    <message>
        <source>Tätigkeit geändert</source>
        <translation>Activity changed</translation>
    </message>
    <message>
        <source>Tätigkeit ändern</source>
        <translation>Change activity</translation>
    </message>
    <message>
        <source>Tätigkeiten</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Uhrzeit</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Umstände</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Unklar seit {day}.</source>
        <translation>Unknown since {day}.</translation>
    </message>
    <message>
        <source>Unter diesem Namen steht der Filter danach über der Liste.</source>
        <translation>The filter will then stand above the list under this name.</translation>
    </message>
    <message>
        <source>Unter macOS steht Cmd für Strg. Strg+? zeigt alle Tasten.</source>
        <translation>On macOS it is Cmd instead of Ctrl. Ctrl+? shows all keys.</translation>
    </message>
    <message>
        <source>Unversehrtheit</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>Veranstaltet von</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltung ansehen</source>
        <translation>View event</translation>
    </message>
    <message>
        <source>Veranstaltung aufgenommen</source>
        <translation>Event added</translation>
    </message>
    <message>
        <source>Veranstaltung aufnehmen</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Veranstaltung entfernen</source>
        <translation>Remove event</translation>
    </message>
    <message>
        <source>Veranstaltung entfernt</source>
        <translation>Event removed</translation>
    </message>
    <message>
        <source>Veranstaltung geändert</source>
        <translation>Event changed</translation>
    </message>
    <message>
        <source>Veranstaltung ändern</source>
        <translation>Change event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Veranstaltungen ansehen</source>
        <translation>View events</translation>
    </message>
    <message>
        <source>Veranstaltungen gab es in diesem Zeitraum keine.</source>
        <translation>There were no events in this period.</translation>
    </message>
    <message>
        <source>Veranstaltungen im Zeitraum</source>
        <translation>Events in the period</translation>
    </message>
    <message>
        <source>Veranstaltungen {hours}</source>
        <translation>Events {hours}</translation>
    </message>
    <message>
        <source>Veranstaltungen: {period}</source>
        <translation>Events: {period}</translation>
    </message>
    <message>
        <source>Verantwortlich für den Datenschutz</source>
        <translation>Controller for data protection</translation>
    </message>
    <message>
        <source>Verantwortlich für den Datenschutz: mendi codes controller</source>
        <translation>Controller for data protection: mendi codes controller</translation>
    </message>
    <message>
        <source>Verdecken</source>
        <translation>Draw the curtain</translation>
    </message>
    <message>
        <source>Verdeckt und wieder da, auch halb Getipptes wäre noch da gewesen.</source>
        <translation>Hidden and back again; what is half typed would have been there, too.</translation>
    </message>
    <message>
        <source>Verdeckt. {key}, Esc oder ein Doppelklick holt alles zurück.</source>
        <translation>Covered. {key}, Esc or a double click brings everything back.</translation>
    </message>
    <message>
        <source>Vereinbaren</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Vereinbart</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Vereinbart sind für diesen Zeitraum {hours} Stunden.</source>
        <translation>{hours} hours are agreed for this period.</translation>
    </message>
    <message>
        <source>Vereinbarte Schritte</source>
        <translation>Agreed steps</translation>
    </message>
    <message>
        <source>Vereinbarter Schritt</source>
        <translation>Agreed step</translation>
    </message>
    <message>
        <source>Vereinbarung entfernen: {since}</source>
        <translation>Remove agreement: {since}</translation>
    </message>
    <message>
        <source>Vereinbarung und nächster Schritt</source>
        <translation>Agreement and next step</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Vergessene Passphrase</source>
        <translation>Forgotten passphrase</translation>
    </message>
    <message>
        <source>Vergleich ab {day}</source>
        <translation>Comparison from {day}</translation>
    </message>
    <message>
        <source>Vergleich bleibt geschützt</source>
        <translation>Comparison stays protected</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Verlauf: {title}.</source>
        <translation>History: {title}.</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Verschlüsselt gespeichert, nur {where}</source>
        <translation>Saved encrypted, only {where}</translation>
    </message>
    <message>
        <source>Verschlüsselt, wird gleich zum ersten Mal gesichert</source>
        <translation>Encrypted, about to be backed up for the first time</translation>
    </message>
    <message>
        <source>Verschlüsselt, zuletzt gesichert {moment}, geprüft</source>
        <translation>Encrypted, last backed up {moment}, checked</translation>
    </message>
    <message>
        <source>Verschlüsselung</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version, die zuletzt geöffnet war</source>
        <translation>Version that was opened last</translation>
    </message>
    <message>
        <source>Versionen</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versionen und Stellen im Programm, keine Eingaben.</source>
        <translation>Versions and places in the program, no input.</translation>
    </message>
    <message>
        <source>Versprochen</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Verständlich sind zum Beispiel „14.4.2027“, „Juni 2027“ oder „2027“.</source>
        <translation>Understood are for example “14.4.2027” (day first), “June 2027” or “2027”.</translation>
    </message>
    <message>
        <source>Vertraulich, gehört in den Safe</source>
        <translation>Confidential, belongs in the safe</translation>
    </message>
    <message>
        <source>Vertrauliches an einem Drucker ausgeben, der nichts aufhebt.</source>
        <translation>Print what is confidential on a printer that keeps nothing.</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Public office</translation>
    </message>
    <message>
        <source>Verweis entfernen</source>
        <translation>Remove referral</translation>
    </message>
    <message>
        <source>Verweis entfernt</source>
        <translation>Referral removed</translation>
    </message>
    <message>
        <source>Verweis festgehalten</source>
        <translation>Referral recorded</translation>
    </message>
    <message>
        <source>Verweis festhalten</source>
        <translation>Record referral</translation>
    </message>
    <message>
        <source>Verweise an andere Stellen</source>
        <translation>Referrals to others</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Verwiesen an</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Verwiesen an: {target}. {answer}</source>
        <translation>Referred to: {target}. {answer}</translation>
    </message>
    <message>
        <source>Verzeichnis der Schriften</source>
        <translation>List of fonts</translation>
    </message>
    <message>
        <source>Veränderung über {stages}.</source>
        <translation>Change across {stages}.</translation>
    </message>
    <message>
        <source>Vier kurze Hinweise an diesem Fenster, der letzte führt zum ersten eigenen Gespräch. Alles andere geht dabei wie immer.</source>
        <translation>Four short notes in this window, the last one leads to the first own talk. Everything else works as ever meanwhile.</translation>
    </message>
    <message>
        <source>Vier oder mehr Wörter, die nur hier zusammen vorkommen.</source>
        <translation>Four or more words that are found together only here.</translation>
    </message>
    <message>
        <source>Vom Kalendereintrag zurück zum Eintrag hier.</source>
        <translation>From the calendar entry back to the entry here.</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Von anderen</source>
        <translation>By others</translation>
    </message>
    <message>
        <source>Von diesem Tag ist nichts offen und nichts festgehalten.</source>
        <translation>Nothing is open and nothing is recorded from this day.</translation>
    </message>
    <message>
        <source>Von mir</source>
        <translation>By me</translation>
    </message>
    <message>
        <source>Von selbst höchstens alle {minutes} Minuten eine Sicherung {where}, jede zur Probe geöffnet. Es bleiben die {newest} neuesten und je eine für {days} Tage, {weeks} Wochen und {months} Monate.</source>
        <translation>By itself, at most every {minutes} minutes, a backup {where}, each opened as a trial. The {newest} newest stay, and one each for {days} days, {weeks} weeks and {months} months.</translation>
    </message>
    <message>
        <source>Von {alias}</source>
        <translation>By {alias}</translation>
    </message>
    <message>
        <source>Vor</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Vor dem Gespräch</source>
        <translation>Before the talk</translation>
    </message>
    <message>
        <source>Vor dem Gespräch mit {alias}</source>
        <translation>Before the talk with {alias}</translation>
    </message>
    <message>
        <source>Vor dem Gespräch, Strg+T</source>
        <translation>Before the talk, Ctrl+T</translation>
    </message>
    <message>
        <source>Vor dem Gespräch: {what}</source>
        <translation>Before the talk: {what}</translation>
    </message>
    <message>
        <source>Vor der Reparatur ließ sich nicht sichern. Bitte freien Platz prüfen.</source>
        <translation>No backup could be made before the repair. Please check the free space.</translation>
    </message>
    <message>
        <source>Vor jeder Fernwartung sperren. Auf Aufnahmen bleibt das Fenster leer, wo das System es zulässt.</source>
        <translation>Lock before any remote maintenance. In recordings the window stays empty where the system allows it.</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Vorgesehen ist die Einwilligung (Art. 6 Abs. 1 a DSGVO, § 26 Abs. 2 BDSG), für Angaben nach Art. 9 die ausdrückliche. Bitte prüfen.</source>
        <translation>The intended basis is consent (Art. 6 (1) (a) GDPR, s. 26 (2) BDSG), for data under Art. 9 explicit consent. Please check.</translation>
    </message>
    <message>
        <source>Vorgesehen: {until}.</source>
        <translation>Intended: {until}.</translation>
    </message>
    <message>
        <source>Vorher wird gesichert.</source>
        <translation>A backup is made first.</translation>
    </message>
    <message>
        <source>Vorige Aufgabe</source>
        <translation>Previous task</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Vormachen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Vorschau des Berichts</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Vorschlag als Papier</source>
        <translation>Proposal as a paper</translation>
    </message>
    <message>
        <source>Vorschlag an das Gremium</source>
        <translation>Proposal to the council</translation>
    </message>
    <message>
        <source>Vorschlag an den Betriebsrat</source>
        <translation>Proposal to the works council</translation>
    </message>
    <message>
        <source>Vorschlag an den Personalrat</source>
        <translation>Proposal to the staff council</translation>
    </message>
    <message>
        <source>Vorschlag daraus machen</source>
        <translation>Make a proposal from it</translation>
    </message>
    <message>
        <source>Vorschlag wegen „{words}“; Pfeiltasten wählen eine andere Art.</source>
        <translation>Proposed because of “{words}”; arrow keys choose another kind.</translation>
    </message>
    <message>
        <source>Vorschläge an die Interessenvertretung und was aus ihnen wird</source>
        <translation>Proposals to the representatives of the employees and what becomes of them</translation>
    </message>
    <message>
        <source>Vorschrift</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wann ist der Meilenstein geplant? Ein Jahr genügt.</source>
        <translation>When is the milestone planned? A year will do.</translation>
    </message>
    <message>
        <source>Wann sie stimmten.</source>
        <translation>When they were right.</translation>
    </message>
    <message>
        <source>Wann und warum gesichert wurde, Größen und Prüfsummen. Nicht, wie viele Gespräche oder mit wem.</source>
        <translation>When and why backups were made, sizes and checksums. Not how many talks or with whom.</translation>
    </message>
    <message>
        <source>Wann welcher Teil des Programms was tat; nie, was jemand schrieb.</source>
        <translation>When which part of the program did what; never what somebody wrote.</translation>
    </message>
    <message>
        <source>Wann, bei wem, wo</source>
        <translation>When, with whom, where</translation>
    </message>
    <message>
        <source>Wann?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>War dabei</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was Verwaltende trotzdem könnten</source>
        <translation>What administrators could do all the same</translation>
    </message>
    <message>
        <source>Was als Nächstes kommt, fehlt noch.</source>
        <translation>What comes next is still missing.</translation>
    </message>
    <message>
        <source>Was als Zahl mitzählt</source>
        <translation>What counts as a number</translation>
    </message>
    <message>
        <source>Was an dem Projekt wichtig ist, zum Beispiel „Anlagen sollen laufen“.</source>
        <translation>What matters about the project, for example “machines should keep running”.</translation>
    </message>
    <message>
        <source>Was ausprobiert ist</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Was außerhalb des Programms geöffnet wird</source>
        <translation>What is opened outside the program</translation>
    </message>
    <message>
        <source>Was beim Prüfen der Daten aufgefallen ist.</source>
        <translation>What was noticed when the data were checked.</translation>
    </message>
    <message>
        <source>Was bleibt: Wer den Rechner verwaltet, könnte Eingaben und Bildschirm aufzeichnen. Berichte, Kontakte und Kalenderdateien, die jemand sichert, sind lesbare Dateien.</source>
        <translation>What remains: whoever administers the computer could record input and screen. Reports, contacts and calendar files that somebody saves are readable files.</translation>
    </message>
    <message>
        <source>Was dafür getan wird:</source>
        <translation>What is being done for it:</translation>
    </message>
    <message>
        <source>Was dafür spricht</source>
        <translation>What speaks in favour</translation>
    </message>
    <message>
        <source>Was danach festgehalten wurde, fehlt in der Sicherung.</source>
        <translation>What was recorded after that is missing in the backup.</translation>
    </message>
    <message>
        <source>Was das Gremium beim Arbeitgeber beantragt, lässt sich hier entwerfen und bis zum Ergebnis verfolgen.</source>
        <translation>What the council requests from the employer can be drafted here and followed up to the outcome.</translation>
    </message>
    <message>
        <source>Was das Programm hier anfasst, und was davon ohne Passphrase zu sehen ist:</source>
        <translation>What the program touches here, and what of it can be seen without the passphrase:</translation>
    </message>
    <message>
        <source>Was das Programm mitbringt, und unter welchen Bedingungen, im Wortlaut.</source>
        <translation>What the program brings along, and on which terms, in full.</translation>
    </message>
    <message>
        <source>Was das Programm sonst ablegt</source>
        <translation>What else the program leaves</translation>
    </message>
    <message>
        <source>Was das Projekt zählt, damit man sieht, ob es wirkt.</source>
        <translation>What the project counts, to see whether it works.</translation>
    </message>
    <message>
        <source>Was das Projekt zählt, zum Beispiel Teilnahmen: mit Ziel und Verlauf.</source>
        <translation>What the project counts, for example participations: with target and history.</translation>
    </message>
    <message>
        <source>Was das Recht dazu bietet</source>
        <translation>What the law offers here</translation>
    </message>
    <message>
        <source>Was das Recht dazu sagt</source>
        <translation>What the law says on this</translation>
    </message>
    <message>
        <source>Was dazu schon läuft</source>
        <translation>What is already under way</translation>
    </message>
    <message>
        <source>Was der Rechner sich merkt</source>
        <translation>What the computer notes down</translation>
    </message>
    <message>
        <source>Was der Rechner sich trotzdem merkt:</source>
        <translation>What the computer notes down all the same:</translation>
    </message>
    <message>
        <source>Was die Datei bringt</source>
        <translation>What the file brings</translation>
    </message>
    <message>
        <source>Was dort angeboten wird</source>
        <translation>What is offered there</translation>
    </message>
    <message>
        <source>Was eine Mentor*in selbst lernt</source>
        <translation>A mentor’s own learning</translation>
    </message>
    <message>
        <source>Was fällig ist, zeigt die Seite „Heute“; ein Klick entfernt es, von selbst geschieht es nicht.</source>
        <translation>What is due is shown by the page “Today”; one click removes it, it does not happen by itself.</translation>
    </message>
    <message>
        <source>Was geantwortet wurde</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Was gerade prägt, in einem Satz.</source>
        <translation>What shapes things just now, in one sentence.</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Was halb getippt war, ließ sich nicht aufheben: {sentence}</source>
        <translation>What was half typed could not be kept: {sentence}</translation>
    </message>
    <message>
        <source>Was ich als Erstes ausprobiere, und bis wann</source>
        <translation>What I try first, and by when</translation>
    </message>
    <message>
        <source>Was im Weg stand</source>
        <translation>What stood in the way</translation>
    </message>
    <message>
        <source>Was im Weg steht</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>Was in Kraft ist</source>
        <translation>What is in force</translation>
    </message>
    <message>
        <source>Was in diesem Monat war</source>
        <translation>What happened this month</translation>
    </message>
    <message>
        <source>Was ist neu</source>
        <translation>What’s new</translation>
    </message>
    <message>
        <source>Was ist vereinbart?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Was jemand selbst ablegt</source>
        <translation>What people put down themselves</translation>
    </message>
    <message>
        <source>Was jetzt wichtig ist</source>
        <translation>What matters now</translation>
    </message>
    <message>
        <source>Was kam zurück?</source>
        <translation>What came back?</translation>
    </message>
    <message>
        <source>Was kommt als Nächstes?</source>
        <translation>What comes next?</translation>
    </message>
    <message>
        <source>Was kopiert wird, liegt in der Zwischenablage und ist dort für andere Programme lesbar.</source>
        <translation>What is copied lies on the clipboard and can be read there by other programs.</translation>
    </message>
    <message>
        <source>Was nicht erkannt wird, bleibt als Text in der Gesprächsnotiz.</source>
        <translation>What is not recognised stays as text in the talk note.</translation>
    </message>
    <message>
        <source>Was nicht gebraucht wird, muss hier nicht stehen. Auf den Seiten bleibt alles.</source>
        <translation>What is not needed can be left out here. On the pages everything stays.</translation>
    </message>
    <message>
        <source>Was nicht in die Übung gehört</source>
        <translation>What does not belong in the exercise</translation>
    </message>
    <message>
        <source>Was nie mitzählt</source>
        <translation>What never counts</translation>
    </message>
    <message>
        <source>Was probiert wurde, sammelt sich hier nach Bereichen. Es ist keine Prüfung.</source>
        <translation>What was tried gathers here by area. It is no examination.</translation>
    </message>
    <message>
        <source>Was rechts steht, steht genauso in der Datei.</source>
        <translation>The file will look exactly as shown on the right.</translation>
    </message>
    <message>
        <source>Was sich geändert hat. Alles andere bleibt, wie es ist.</source>
        <translation>What has changed. Everything else stays as it is.</translation>
    </message>
    <message>
        <source>Was sie anbietet</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Was sie bedeutet, steht dann hier.</source>
        <translation>What it means will then appear here.</translation>
    </message>
    <message>
        <source>Was sie tut</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Was sieht die IT?</source>
        <translation>What does IT see?</translation>
    </message>
    <message>
        <source>Was sieht die IT? Ansehen</source>
        <translation>What does IT see? View</translation>
    </message>
    <message>
        <source>Was soll mendi tun? Es gibt: {verbs}.</source>
        <translation>What should mendi do? There are: {verbs}.</translation>
    </message>
    <message>
        <source>Was steht im Weg?</source>
        <translation>What stands in the way?</translation>
    </message>
    <message>
        <source>Was steht im Weg? Ein Stichwort genügt.</source>
        <translation>What stands in the way? A keyword will do.</translation>
    </message>
    <message>
        <source>Was unten steht, steht genauso im Kalender: ein neutrales Wort, der Code, der Tag.</source>
        <translation>What stands below stands in the calendar in just the same way: a neutral word, the code, the day.</translation>
    </message>
    <message>
        <source>Was vorgeschlagen wird</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>Was wird gezählt?</source>
        <translation>What is counted?</translation>
    </message>
    <message>
        <source>Was wird gezählt? Ein Stichwort genügt.</source>
        <translation>What is counted? A keyword will do.</translation>
    </message>
    <message>
        <source>Was wurde daraus? Danach ist der Antrag abgeschlossen und lässt sich wieder öffnen.</source>
        <translation>What became of it? After that the request is closed and can be reopened.</translation>
    </message>
    <message>
        <source>Was zählt mit</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Was zählt mit, was bleibt nur für mich?</source>
        <translation>What counts, what stays for me only?</translation>
    </message>
    <message>
        <source>Was zählt mit: Datum als Quartal, Dauer, Art, Anliegen, Hürden. Der Text zählt nie mit.</source>
        <translation>What counts: date as a quarter, duration, kind, concern, barriers. The text never counts.</translation>
    </message>
    <message>
        <source>Was {alias} erlaubt hat. Widerrufen geht jederzeit mit einem Klick.</source>
        <translation>What {alias} has allowed. It can be withdrawn at any time with one click.</translation>
    </message>
    <message>
        <source>Wechselmedium</source>
        <translation>Removable drive</translation>
    </message>
    <message>
        <source>Wechselmedium „{name}“</source>
        <translation>Removable drive “{name}”</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>Weiterbildung bei uns</source>
        <translation>Further training at our workplace</translation>
    </message>
    <message>
        <source>Weiterbildungsberatung</source>
        <translation>Further training consultation</translation>
    </message>
    <message>
        <source>Weiterbildungsberatung und Datenschutz</source>
        <translation>Further training consultation and data protection</translation>
    </message>
    <message>
        <source>Weiterbildungsmentor*in</source>
        <translation>the further training mentor</translation>
    </message>
    <message>
        <source>Weitere</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Weitere Angaben</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Weitere Beteiligte</source>
        <translation>Others taking part</translation>
    </message>
    <message>
        <source>Weitere Kennzahl</source>
        <translation>Another indicator</translation>
    </message>
    <message>
        <source>Weitere Maßnahme hinzufügen</source>
        <translation>Add another measure</translation>
    </message>
    <message>
        <source>Weitere zeigen</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Weiteren Meilenstein hinzufügen</source>
        <translation>Add another milestone</translation>
    </message>
    <message>
        <source>Weiterschreiben</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Welche Art von Stelle ist es? Eine Wahl aus der Liste genügt.</source>
        <translation>What kind of organisation is it? A choice from the list will do.</translation>
    </message>
    <message>
        <source>Welche Art von Veranstaltung ist es? Eine Wahl aus der Liste genügt.</source>
        <translation>What kind of event is it? A choice from the list will do.</translation>
    </message>
    <message>
        <source>Welche Dateien es gibt, und was ohne Passphrase darin zu erkennen ist.</source>
        <translation>Which files there are, and what can be made out in them without the passphrase.</translation>
    </message>
    <message>
        <source>Welche Schriften die Rechner haben, an denen der Stick war; das System legt es an (nur unter Linux).</source>
        <translation>Which fonts the computers have that the stick was plugged into; the system makes it (on Linux only).</translation>
    </message>
    <message>
        <source>Welcher Bericht</source>
        <translation>Which report</translation>
    </message>
    <message>
        <source>Welcher Tag dieser Woche war es? Zum Beispiel „letzte Woche Do“ oder „KW 46 Do“.</source>
        <translation>Which day of that week was it? For example “last week Thu” or “week 46 Thu”.</translation>
    </message>
    <message>
        <source>Wem begegnet</source>
        <translation>Who was met</translation>
    </message>
    <message>
        <source>Wem begegnet?</source>
        <translation>Who was met?</translation>
    </message>
    <message>
        <source>Wem begegnet? Ein Name genügt.</source>
        <translation>Who was met? A name will do.</translation>
    </message>
    <message>
        <source>Wem die Mentor*in sie gibt, erhält außerdem: Stundennachweise mit Zeiten, auch Summen der Gesprächszeit, ohne Kürzel und Namen, aber nicht ab einer Personenzahl geschützt; Kontakte (vCard, CSV) mit Angaben zu Ansprechpersonen; Kalenderdateien mit Tagen, Uhrzeiten, neutralen Wörtern und Codes; Blätter zu Netzwerk, Projekten, Qualifizierung und Vorschlägen an das Gremium.</source>
        <translation>Whoever the mentor gives them to also receives: statements of hours with times, including totals of talk time, without aliases and names but not protected by a number of persons; contacts (vCard, CSV) with details of contact persons; calendar files with days, times, neutral words and codes; sheets on the network, projects, own qualification and proposals to the council.</translation>
    </message>
    <message>
        <source>Wen kann man anrufen, worüber zuletzt gesprochen wurde und was als Nächstes kommt.</source>
        <translation>Who can be called, what was talked about last and what comes next.</translation>
    </message>
    <message>
        <source>Wenn Zeit ist</source>
        <translation>If there is time</translation>
    </message>
    <message>
        <source>Wenn die Passphrase fehlt</source>
        <translation>If the passphrase is missing</translation>
    </message>
    <message>
        <source>Wer Programme einspielt, kann auch ein verändertes einspielen.</source>
        <translation>Whoever installs programs can also install an altered one.</translation>
    </message>
    <message>
        <source>Wer berät, bildet weiter, fördert oder entscheidet mit, im Haus und außerhalb.</source>
        <translation>Who advises, trains, funds or has a say, in-house and outside.</translation>
    </message>
    <message>
        <source>Wer dabei sein wird</source>
        <translation>Who will be there</translation>
    </message>
    <message>
        <source>Wer den Rechner verwaltet, kann mitschreiben lassen, was getippt wird, auch die Passphrase.</source>
        <translation>Whoever administers the computer can have everything recorded that is typed, the passphrase included.</translation>
    </message>
    <message>
        <source>Wer dieses Blatt hat, kann den Tresor öffnen, auch ohne die Passphrase.</source>
        <translation>Whoever has this sheet can open the vault, even without the passphrase.</translation>
    </message>
    <message>
        <source>Wer erreicht wurde</source>
        <translation>Who was reached</translation>
    </message>
    <message>
        <source>Wer hilft weiter, wen kann man anrufen, wo trifft man sich: Hier bleibt es beisammen.</source>
        <translation>Who helps, whom to call, where people meet: here it stays together.</translation>
    </message>
    <message>
        <source>Wer im Haus und außerhalb bei Weiterbildung hilft. Ansprechpersonen stehen hier nicht: Sie werden nur mit ihrem Einverständnis weitergegeben.</source>
        <translation>Who helps with further training, in-house and outside. Contact persons are not listed here: they are passed on only with their agreement.</translation>
    </message>
    <message>
        <source>Wer ist gemeint? Eine Funktion wie „Werkleitung“ genügt.</source>
        <translation>Who is meant? A function such as “plant management” will do.</translation>
    </message>
    <message>
        <source>Wer macht Schritt {n}?</source>
        <translation>Who does step {n}?</translation>
    </message>
    <message>
        <source>Wer macht es?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Wer nach der DSGVO für diese Aufzeichnungen einsteht. Das steht im Blatt für den Datenschutz.</source>
        <translation>Who answers for these records under the GDPR. It is stated in the data protection sheet.</translation>
    </message>
    <message>
        <source>Wer schon da ist</source>
        <translation>Who is already here</translation>
    </message>
    <message>
        <source>Werden von selbst weniger: die {newest} neuesten bleiben, je eine für {days} Tage, {weeks} Wochen und {months} Monate; nach {oldest} Tagen geht jede, die nicht festgehalten ist.</source>
        <translation>They thin out by themselves: the {newest} newest stay, one each for {days} days, {weeks} weeks and {months} months; after {oldest} days every one goes that is not marked as kept.</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Wichtig für mich</source>
        <translation>Important to me</translation>
    </message>
    <message>
        <source>Wichtig für mich: {items}</source>
        <translation>Important to me: {items}</translation>
    </message>
    <message>
        <source>Wichtige Erfahrungen</source>
        <translation>Important lessons learned</translation>
    </message>
    <message>
        <source>Wichtige Meilensteine:</source>
        <translation>Important milestones:</translation>
    </message>
    <message>
        <source>Wichtiges schnell wiederfinden</source>
        <translation>Finding important things again quickly</translation>
    </message>
    <message>
        <source>Widerrufen</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Widerrufen: {what}</source>
        <translation>Withdraw: {what}</translation>
    </message>
    <message>
        <source>Wie beim Zeitbudget vereinbart, oder anders.</source>
        <translation>As agreed in the time budget, or different.</translation>
    </message>
    <message>
        <source>Wie beraten wurde</source>
        <translation>How the talks were held</translation>
    </message>
    <message>
        <source>Wie das Fenster aussieht, spricht, gendert und sperrt, ob Symbol in der Leiste, Erklärungen und Bildschirmaufnahmen an sind, welche Version zuletzt da war, und der Ort des zuletzt geöffneten Tresors.</source>
        <translation>How the window looks, speaks, writes genders and locks, whether tray icon, explanations and screen capture are on, which version was here last, and the place of the vault opened last.</translation>
    </message>
    <message>
        <source>Wie es geschieht</source>
        <translation>How it happens</translation>
    </message>
    <message>
        <source>Wie es sich heute anfühlt. Überspringen geht überall.</source>
        <translation>How it feels today. Anything can be skipped.</translation>
    </message>
    <message>
        <source>Wie es weiterging</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Wie gesprochen wurde</source>
        <translation>How people talked</translation>
    </message>
    <message>
        <source>Wie heißt das Seminar? Ein Titel genügt.</source>
        <translation>What is the seminar called? A title will do.</translation>
    </message>
    <message>
        <source>Wie lange es bleibt</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>Wieder da ist, was davor zu sehen war.</source>
        <translation>What was in sight before is back.</translation>
    </message>
    <message>
        <source>Wieder fragen am</source>
        <translation>Ask again on</translation>
    </message>
    <message>
        <source>Wieder sprechen</source>
        <translation>Talk again</translation>
    </message>
    <message>
        <source>Wieder sprechen: {about}</source>
        <translation>Talk again: {about}</translation>
    </message>
    <message>
        <source>Wieder zeigen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Wiederherstellen …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Wiederholen: {act}</source>
        <translation>Redo: {act}</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage erledigen</source>
        <translation>Mark follow-up as done</translation>
    </message>
    <message>
        <source>Wiedervorlage erledigt</source>
        <translation>Follow-up done</translation>
    </message>
    <message>
        <source>Wiedervorlage schnell</source>
        <translation>Quick follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage verschieben</source>
        <translation>Move follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage verschoben</source>
        <translation>Follow-up moved</translation>
    </message>
    <message>
        <source>Wiedervorlage wieder offen</source>
        <translation>Follow-up open again</translation>
    </message>
    <message>
        <source>Wiedervorlage wieder öffnen</source>
        <translation>Reopen follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage {day}</source>
        <translation>Follow-up {day}</translation>
    </message>
    <message>
        <source>Wiedervorlage: {about}</source>
        <translation>Follow-up: {about}</translation>
    </message>
    <message>
        <source>Wiedervorlagen auf der Seite Heute</source>
        <translation>Follow-ups on the page Today</translation>
    </message>
    <message>
        <source>Willkommen bei mendi desktop</source>
        <translation>Welcome to mendi desktop</translation>
    </message>
    <message>
        <source>Windows merkt sich Name, Pfad und Zeiten gestarteter Programme (Prefetch, Amcache, Sprunglisten, die Symbole der Leiste), ein Virenscanner oft auch, welche Dateien gelesen wurden.</source>
        <translation>Windows notes down name, path and times of programs that were started (Prefetch, Amcache, jump lists, the icons of the tray), a virus scanner often also which files were read.</translation>
    </message>
    <message>
        <source>Windows notiert Name, Seriennummer und Zeit jedes Sticks in Registrierung und Ereignisprotokoll, Linux und macOS in ihren Protokollen.</source>
        <translation>Windows notes down name, serial number and time of every stick in registry and event log, Linux and macOS in their logs.</translation>
    </message>
    <message>
        <source>Wird als Bericht {number} vermerkt. Namen und Texte sind nicht enthalten.</source>
        <translation>Will be entered as report {number}. Names and texts are not included.</translation>
    </message>
    <message>
        <source>Wird als Blatt {number} vermerkt. Es sagt nichts über einzelne Kolleg*innen.</source>
        <translation>Will be entered as sheet {number}. It says nothing about single colleagues.</translation>
    </message>
    <message>
        <source>Wird angelegt …</source>
        <translation>Being created …</translation>
    </message>
    <message>
        <source>Wird gesichert</source>
        <translation>Being backed up</translation>
    </message>
    <message>
        <source>Wird gesichert. Danach schließt sich das Fenster von selbst.</source>
        <translation>Being backed up. The window then closes by itself.</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Being opened …</translation>
    </message>
    <message>
        <source>Wird verglichen …</source>
        <translation>Being compared …</translation>
    </message>
    <message>
        <source>Wird von Hand gelöscht, zusammen mit dem Kürzel; von selbst geschieht es noch nicht.</source>
        <translation>Is erased by hand, together with the alias; it does not yet happen by itself.</translation>
    </message>
    <message>
        <source>Wird wiederhergestellt</source>
        <translation>Being restored</translation>
    </message>
    <message>
        <source>Wird zusammen geschrieben. Der Text zählt nie mit.</source>
        <translation>Written together. The text never counts.</translation>
    </message>
    <message>
        <source>Wird übernommen …</source>
        <translation>Being imported …</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wo die Datei sie nicht nennt.</source>
        <translation>Where the file does not name it.</translation>
    </message>
    <message>
        <source>Wo dieses Blatt hingehört</source>
        <translation>Where this sheet belongs</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Woher die Angaben stammen.</source>
        <translation>Where the details come from.</translation>
    </message>
    <message>
        <source>Wohin die Zeit geht</source>
        <translation>Where the time goes</translation>
    </message>
    <message>
        <source>Woran man es sieht</source>
        <translation>How it can be seen</translation>
    </message>
    <message>
        <source>Worte zur Hürde im Projekt</source>
        <translation>Words on the barrier in the project</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Worum es ging</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>Wozu wird das gefragt?</source>
        <translation>Why is this asked?</translation>
    </message>
    <message>
        <source>Wozu?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Wählen, suchen …</source>
        <translation>Choose, search …</translation>
    </message>
    <message>
        <source>ZAHL</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>ZIEL</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>Zahlen für den Betriebsrat.</source>
        <translation>figures for the works council.</translation>
    </message>
    <message>
        <source>Zahlen, hinter denen weniger als {k} Personen stehen, werden nicht gezeigt; an ihrer Stelle steht ein Punkt (·).</source>
        <translation>Figures with fewer than {k} persons behind them are not shown; a dot (·) stands in their place.</translation>
    </message>
    <message>
        <source>Zeichen „Fenster ist offen“</source>
        <translation>Sign “window is open”</translation>
    </message>
    <message>
        <source>Zeichen „ist offen“</source>
        <translation>Sign “is open”</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Zeigen oder verbergen (Strg+Umschalt+A)</source>
        <translation>Show or hide (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Zeile auf der Seite Heute</source>
        <translation>Line on the page Today</translation>
    </message>
    <message>
        <source>Zeile auf der Seite Zeit und Rollen</source>
        <translation>Line on the page Time and roles</translation>
    </message>
    <message>
        <source>Zeile {line}, {field}: {what}</source>
        <translation>Line {line}, {field}: {what}</translation>
    </message>
    <message>
        <source>Zeile {line}: {what}</source>
        <translation>Line {line}: {what}</translation>
    </message>
    <message>
        <source>Zeile {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>Zeile {n}</source>
        <translation>Line {n}</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Zeit für die Aufgabe nachweisen und die Rollen im Blick behalten</source>
        <translation>Proving the time spent on the task and keeping the roles in view</translation>
    </message>
    <message>
        <source>Zeit und Rollen</source>
        <translation>Time and roles</translation>
    </message>
    <message>
        <source>Zeitbudget</source>
        <translation>Time budget</translation>
    </message>
    <message>
        <source>Zeitbudget entfernen</source>
        <translation>Remove time budget</translation>
    </message>
    <message>
        <source>Zeitbudget entfernt</source>
        <translation>Time budget removed</translation>
    </message>
    <message>
        <source>Zeitbudget festgehalten</source>
        <translation>Time budget recorded</translation>
    </message>
    <message>
        <source>Zeitbudget vereinbaren</source>
        <translation>Agree time budget</translation>
    </message>
    <message>
        <source>Zeitbudget ändern</source>
        <translation>Change time budget</translation>
    </message>
    <message>
        <source>Zeitbudgets</source>
        <translation>Time budgets</translation>
    </message>
    <message>
        <source>Zeitgrundlage</source>
        <translation>Basis of time</translation>
    </message>
    <message>
        <source>Zeitleiste</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Zeitleiste vom {first} bis zum {last}.</source>
        <translation>Timeline from {first} to {last}.</translation>
    </message>
    <message>
        <source>Zeitleiste, Linie einer Kennzahl, Selbsteinschätzung als Bild</source>
        <translation>Timeline, line of an indicator, self-assessment as a picture</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Zeitraum der Rollen</source>
        <translation>Period of the roles</translation>
    </message>
    <message>
        <source>Zeitraum der Zahlen</source>
        <translation>Period of the figures</translation>
    </message>
    <message>
        <source>Zertifikat ist da</source>
        <translation>Certificate received</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Ziel bis</source>
        <translation>Target by</translation>
    </message>
    <message>
        <source>Ziel bis {day}</source>
        <translation>Target by {day}</translation>
    </message>
    <message>
        <source>Ziel des Projekts</source>
        <translation>Goal of the project</translation>
    </message>
    <message>
        <source>Ziel festhalten</source>
        <translation>Record goal</translation>
    </message>
    <message>
        <source>Ziel {value}</source>
        <translation>Target {value}</translation>
    </message>
    <message>
        <source>Ziel: {target}.</source>
        <translation>Target: {target}.</translation>
    </message>
    <message>
        <source>Ziel: {value}</source>
        <translation>Target: {value}</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Ziele und Möglichkeiten</source>
        <translation>Goals and possibilities</translation>
    </message>
    <message>
        <source>Ziele, Verweise, Ergebnis</source>
        <translation>Goals, referrals, outcome</translation>
    </message>
    <message>
        <source>Zielgruppe: {what}</source>
        <translation>Target group: {what}</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>Zu --format passt {words}.</source>
        <translation>--format takes {words}.</translation>
    </message>
    <message>
        <source>Zu --lang passt {languages}.</source>
        <translation>--lang takes {languages}.</translation>
    </message>
    <message>
        <source>Zu --workplace passt {words}.</source>
        <translation>--workplace takes {words}.</translation>
    </message>
    <message>
        <source>Zu den Berichten</source>
        <translation>To the reports</translation>
    </message>
    <message>
        <source>Zu diesem Gespräch gibt es keine Wiedervorlage.</source>
        <translation>This talk has no follow-up.</translation>
    </message>
    <message>
        <source>Zu dieser Ansprechperson ist kein nächster Schritt vermerkt.</source>
        <translation>No next step is noted for this contact person.</translation>
    </message>
    <message>
        <source>Zu einem Code gehen</source>
        <translation>Go to a code</translation>
    </message>
    <message>
        <source>Zu einem Code gehen …</source>
        <translation>Go to a code …</translation>
    </message>
    <message>
        <source>Zu sehen</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Zu {alias} sind Gespräche festgehalten. Bitte zuerst diese entfernen.</source>
        <translation>Talks are recorded for {alias}. Please remove these first.</translation>
    </message>
    <message>
        <source>Zu {names} fehlt der Wert.</source>
        <translation>{names} needs a value.</translation>
    </message>
    <message>
        <source>Zu {option} passt eine Zahl von {low} bis {high}.</source>
        <translation>{option} takes a number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Zu „{title}“ ist hier noch nichts festgehalten.</source>
        <translation>Nothing is recorded here yet on “{title}”.</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Zuklappen</source>
        <translation>Fold away</translation>
    </message>
    <message>
        <source>Zuletzt</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Zuletzt angesehen</source>
        <translation>Last viewed</translation>
    </message>
    <message>
        <source>Zuletzt benutzt</source>
        <translation>Recently used</translation>
    </message>
    <message>
        <source>Zuletzt festgehalten</source>
        <translation>Recorded last</translation>
    </message>
    <message>
        <source>Zuletzt gesichert {age}.</source>
        <translation>Last backed up {age}.</translation>
    </message>
    <message>
        <source>Zuletzt gesprochen</source>
        <translation>Last talked</translation>
    </message>
    <message>
        <source>Zuletzt geöffneter Tresor</source>
        <translation>Vault opened last</translation>
    </message>
    <message>
        <source>Zuletzt im Gespräch:</source>
        <translation>Last talked to:</translation>
    </message>
    <message>
        <source>Zuletzt {moment}, geprüft. Seitdem hat sich nichts geändert.</source>
        <translation>Last backup {moment}, checked. Nothing has changed since.</translation>
    </message>
    <message>
        <source>Zuletzt {moment}, geprüft. Was seitdem dazukam, wird von selbst gesichert.</source>
        <translation>Last backup {moment}, checked. What has been added since is backed up by itself.</translation>
    </message>
    <message>
        <source>Zum Anfang des Formulars</source>
        <translation>To the beginning of the form</translation>
    </message>
    <message>
        <source>Zum Beispiel 12 oder 12:30.</source>
        <translation>For example 12 or 12:30.</translation>
    </message>
    <message>
        <source>Zum Beispiel „2026-01“. Darf leer bleiben.</source>
        <translation>For example “2026-01”. May stay empty.</translation>
    </message>
    <message>
        <source>Zum Beispiel „9:30“.</source>
        <translation>For example “9:30”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Betriebsrat“. Eine Funktion, kein Name.</source>
        <translation>For example “works council”. A function, no name.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Feste Lernzeiten im Schichtplan“.</source>
        <translation>For example “Fixed learning times in the shift plan”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Flyer schicken“.</source>
        <translation>For example “send flyer”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Fr“, „in 2 Wochen“ oder „12.3.“</source>
        <translation>For example “Fri”, “in 2 weeks” or “12.3.” (day first)</translation>
    </message>
    <message>
        <source>Zum Beispiel „Lernzeit ab Januar vereinbart“.</source>
        <translation>For example “Learning time agreed from January”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Montage“. Darf leer bleiben.</source>
        <translation>For example “Assembly”. May stay empty.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Personen“ oder „%“.</source>
        <translation>For example “persons” or “%”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Pilot Halle 2 läuft“.</source>
        <translation>For example “Pilot in hall 2 is running”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Protokoll vom 14.4.“.</source>
        <translation>For example “Minutes of 14.4.”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Sprechstunde in der Frühschicht“.</source>
        <translation>For example “Office hour in the early shift”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Teilnahmelisten“.</source>
        <translation>For example “attendance lists”.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Teilqualifizierung“.</source>
        <translation>For example “partial qualification”.</translation>
    </message>
    <message>
        <source>Zum Beispiel, wo oder bis wann.</source>
        <translation>For example where or by when.</translation>
    </message>
    <message>
        <source>Zum Beispiel:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>Zum Code {code} gibt es in diesem Tresor keinen Eintrag. Vielleicht ist er entfernt.</source>
        <translation>There is no entry for the code {code} in this vault. Perhaps it has been removed.</translation>
    </message>
    <message>
        <source>Zum Datum fehlt noch das Ergebnis selbst.</source>
        <translation>The date still lacks the outcome itself.</translation>
    </message>
    <message>
        <source>Zum Datum fehlt noch der nächste Schritt.</source>
        <translation>The date still lacks the next step.</translation>
    </message>
    <message>
        <source>Zum Ende fehlt noch der Anfang.</source>
        <translation>The end still lacks the start.</translation>
    </message>
    <message>
        <source>Zum Erinnern und Weitermachen, ohne Namen und ohne Noten. Wer wenig ausprobiert hat, hat vielleicht viel gefragt.</source>
        <translation>To remember and to go on, without names and without marks. Whoever has tried little may have asked much.</translation>
    </message>
    <message>
        <source>Zum Feld „nur für mich“</source>
        <translation>To the field “for me only”</translation>
    </message>
    <message>
        <source>Zum Nachlesen, was die Stelle anbietet.</source>
        <translation>To read up on what the organisation offers.</translation>
    </message>
    <message>
        <source>Zum Rückblick</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Zum Schutz der Kolleg*innen</source>
        <translation>To protect the colleagues</translation>
    </message>
    <message>
        <source>Zum Tag fehlt noch, was der nächste Schritt ist.</source>
        <translation>The day still lacks what the next step is.</translation>
    </message>
    <message>
        <source>Zum ersten Mal im Gespräch</source>
        <translation>First talk</translation>
    </message>
    <message>
        <source>Zum laufenden Monat</source>
        <translation>To the current month</translation>
    </message>
    <message>
        <source>Zum Öffnen von „{name}“ fehlt die Passphrase.</source>
        <translation>The passphrase to open “{name}” is missing.</translation>
    </message>
    <message>
        <source>Zur Antwort</source>
        <translation>On the answer</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Zur Sicherheit</source>
        <translation>To safety</translation>
    </message>
    <message>
        <source>Zur Zeile</source>
        <translation>To the line</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zurück am Anfang von „{chapter}“</source>
        <translation>Back at the start of “{chapter}”</translation>
    </message>
    <message>
        <source>Zurück an den Anfang</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Zurück an den Anfang: {key}</source>
        <translation>Back to the start: {key}</translation>
    </message>
    <message>
        <source>Zurückholen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Zusammengestellt von {who}.</source>
        <translation>Compiled by {who}.</translation>
    </message>
    <message>
        <source>Zustande gekommen</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>Zustande gekommen: {what}</source>
        <translation>How it came about: {what}</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Zwei Hälften</source>
        <translation>Two halves</translation>
    </message>
    <message>
        <source>Zwei Seiten an zwei Orten: Nur beide zusammen öffnen den Tresor, eine allein verrät nichts.</source>
        <translation>Two pages in two places: only both together open the vault, one alone reveals nothing.</translation>
    </message>
    <message>
        <source>Zweiten Sicherungsort wählen</source>
        <translation>Choose second backup place</translation>
    </message>
    <message>
        <source>Zweiter Sicherungsort</source>
        <translation>Second backup place</translation>
    </message>
    <message>
        <source>Zwischenablage und Abstürze</source>
        <translation>Clipboard and crashes</translation>
    </message>
    <message>
        <source>Zählt als Zeit fürs Netzwerk.</source>
        <translation>Counts as time for the network.</translation>
    </message>
    <message>
        <source>Zählt an diesem Tag schon von selbst: {what}</source>
        <translation>On this day this already counts by itself: {what}</translation>
    </message>
    <message>
        <source>Zählt mit, in Berichten nur in Summen.</source>
        <translation>Counts, in reports only in totals.</translation>
    </message>
    <message>
        <source>Zählt mit: {places}.</source>
        <translation>Counts: {places}.</translation>
    </message>
    <message>
        <source>Zählt nur mit „gelöst“; leer heißt heute.</source>
        <translation>Counts only with “solved”; empty means today.</translation>
    </message>
    <message>
        <source>a) Verantwortlich</source>
        <translation>a) Controller</translation>
    </message>
    <message>
        <source>ab {month}</source>
        <translation>from {month}</translation>
    </message>
    <message>
        <source>abgeschlossen {day}</source>
        <translation>closed {day}</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>alle Ordner nur für dieses Konto</source>
        <translation>all folders for this account only</translation>
    </message>
    <message>
        <source>alle vier Zeilen auf einmal</source>
        <translation>all four lines at once</translation>
    </message>
    <message>
        <source>alle weiteren: {figure}</source>
        <translation>all others: {figure}</translation>
    </message>
    <message>
        <source>alle {n} zeigen</source>
        <translation>show all {n}</translation>
    </message>
    <message>
        <source>alle: {figure}</source>
        <translation>all: {figure}</translation>
    </message>
    <message>
        <source>alles auf dem Stick: {folder}</source>
        <translation>everything on the stick: {folder}</translation>
    </message>
    <message>
        <source>alles zurückholen</source>
        <translation>bring everything back</translation>
    </message>
    <message>
        <source>als Betriebsrat oder Personalrat in jedem Bericht</source>
        <translation>as works council or staff council in every report</translation>
    </message>
    <message>
        <source>als JSON</source>
        <translation>as JSON</translation>
    </message>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>am {day} um {time}</source>
        <translation>on {day} at {time}</translation>
    </message>
    <message>
        <source>an beiden Orten</source>
        <translation>in both places</translation>
    </message>
    <message>
        <source>an welche Stelle verwiesen wurde</source>
        <translation>to whom the referral was</translation>
    </message>
    <message>
        <source>an wen der Bericht ging</source>
        <translation>to whom the report went</translation>
    </message>
    <message>
        <source>andere Zahl, andere Leute</source>
        <translation>another number, other people</translation>
    </message>
    <message>
        <source>anderer Zeitraum</source>
        <translation>another period</translation>
    </message>
    <message>
        <source>angelegt am {day}</source>
        <translation>made on {day}</translation>
    </message>
    <message>
        <source>angelegt am {day}: „{value}“</source>
        <translation>made on {day}: “{value}”</translation>
    </message>
    <message>
        <source>angelegt, wieder geöffnet, falsche Passphrase abgewiesen</source>
        <translation>created, opened again, wrong passphrase turned away</translation>
    </message>
    <message>
        <source>angemeldet</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>anmelden bis {day}</source>
        <translation>register by {day}</translation>
    </message>
    <message>
        <source>auch für andere Konten lesbar</source>
        <translation>can be read by other accounts, too</translation>
    </message>
    <message>
        <source>auch für andere Konten lesbar, aber nur verschlüsselt. {where}</source>
        <translation>can be read by other accounts, too, but only encrypted. {where}</translation>
    </message>
    <message>
        <source>auch für andere Konten offen: {folders}</source>
        <translation>open to other accounts, too: {folders}</translation>
    </message>
    <message>
        <source>auf Wunsch</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>auf dem Blatt für den Datenschutz</source>
        <translation>on the data protection sheet</translation>
    </message>
    <message>
        <source>auf dem Stick beim Programm</source>
        <translation>on the stick with the program</translation>
    </message>
    <message>
        <source>auf dem eigenen Qualifizierungsblatt</source>
        <translation>on the mentor’s own qualification sheet</translation>
    </message>
    <message>
        <source>auf dem Übergabeblatt und im Bericht für das Gremium</source>
        <translation>on the handover sheet and in the report to the council</translation>
    </message>
    <message>
        <source>auf diesem Rechner</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>auf einem Stick: er gehört dem, der ihn hat; vertraulich ist allein der verschlüsselte Tresor</source>
        <translation>on a stick: it belongs to whoever has it; only the encrypted vault is confidential</translation>
    </message>
    <message>
        <source>aufbewahrt in</source>
        <translation>kept in</translation>
    </message>
    <message>
        <source>aufklappen, zuklappen</source>
        <translation>unfold, fold away</translation>
    </message>
    <message>
        <source>aus „{words}“</source>
        <translation>from “{words}”</translation>
    </message>
    <message>
        <source>ausblenden</source>
        <translation>hide</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>auslassen</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>auswählen, hingehen</source>
        <translation>choose, go there</translation>
    </message>
    <message>
        <source>b) Zwecke</source>
        <translation>b) Purposes</translation>
    </message>
    <message>
        <source>beantwortet {day}</source>
        <translation>answered {day}</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>beendet am {day}</source>
        <translation>ended on {day}</translation>
    </message>
    <message>
        <source>beendet {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>bei einer Reparatur nichts verlieren</source>
        <translation>to lose nothing in a repair</translation>
    </message>
    <message>
        <source>bei welcher Veranstaltung man sich begegnet ist</source>
        <translation>at which event the meeting was</translation>
    </message>
    <message>
        <source>beschlossen am, Unterschrift</source>
        <translation>decided on, signature</translation>
    </message>
    <message>
        <source>besucht</source>
        <translation>attended</translation>
    </message>
    <message>
        <source>betriebliches Projekt planen und zeigen</source>
        <translation>planning and showing a company project</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>by</translation>
    </message>
    <message>
        <source>bis festgehalten oder verworfen</source>
        <translation>until recorded or discarded</translation>
    </message>
    <message>
        <source>bis wann</source>
        <translation>by when</translation>
    </message>
    <message>
        <source>bis wann der Zielwert erreicht sein soll</source>
        <translation>by when the target value is to be reached</translation>
    </message>
    <message>
        <source>bis wann die Maßnahme fertig sein soll</source>
        <translation>by when the measure is to be finished</translation>
    </message>
    <message>
        <source>bis wann eine Antwort erhofft wird</source>
        <translation>by when an answer is hoped for</translation>
    </message>
    <message>
        <source>bis zum Löschen von Hand</source>
        <translation>until erased by hand</translation>
    </message>
    <message>
        <source>bis zum Widerruf der Freigabe</source>
        <translation>until the consent is withdrawn</translation>
    </message>
    <message>
        <source>bis zum nächsten Gespräch</source>
        <translation>until the next talk</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>bitte prüfen</source>
        <translation>please check</translation>
    </message>
    <message>
        <source>c) Betroffene</source>
        <translation>c) Data subjects</translation>
    </message>
    <message>
        <source>c) Daten</source>
        <translation>c) Data</translation>
    </message>
    <message>
        <source>d) Empfänger</source>
        <translation>d) Recipients</translation>
    </message>
    <message>
        <source>dabei: {what}</source>
        <translation>taking part: {what}</translation>
    </message>
    <message>
        <source>danach</source>
        <translation>afterwards</translation>
    </message>
    <message>
        <source>danach {figure}</source>
        <translation>afterwards {figure}</translation>
    </message>
    <message>
        <source>danach: {what}</source>
        <translation>afterwards: {what}</translation>
    </message>
    <message>
        <source>das Feld gibt es nicht; es gibt: {names}</source>
        <translation>there is no such field; there are: {names}</translation>
    </message>
    <message>
        <source>das Feld gibt es nicht; gemeint ist vielleicht „{near}“</source>
        <translation>there is no such field; perhaps “{near}” is meant</translation>
    </message>
    <message>
        <source>das Feld steht zweimal da</source>
        <translation>the field is there twice</translation>
    </message>
    <message>
        <source>das ist kein JSON in einer Zeile</source>
        <translation>this is not JSON in one line</translation>
    </message>
    <message>
        <source>davor {figure}</source>
        <translation>before {figure}</translation>
    </message>
    <message>
        <source>dazu {hours} in der Freizeit</source>
        <translation>plus {hours} in spare time</translation>
    </message>
    <message>
        <source>den Befehl gibt es nicht; alle zeigt: mendi commands</source>
        <translation>there is no such command; all are shown by: mendi commands</translation>
    </message>
    <message>
        <source>den Befehl gibt es nicht; gemeint ist vielleicht „{near}“</source>
        <translation>there is no such command; perhaps “{near}” is meant</translation>
    </message>
    <message>
        <source>den Betriebsrat</source>
        <translation>the works council</translation>
    </message>
    <message>
        <source>den Meilenstein öffnen</source>
        <translation>open the milestone</translation>
    </message>
    <message>
        <source>den Personalrat</source>
        <translation>the staff council</translation>
    </message>
    <message>
        <source>der Weiterbildungsmentor*in</source>
        <translation>the further training mentor</translation>
    </message>
    <message>
        <source>der des Systems</source>
        <translation>that of the system</translation>
    </message>
    <message>
        <source>die Antwort zum Kürzel</source>
        <translation>the answer about the alias</translation>
    </message>
    <message>
        <source>die Auswahllisten mit ihren Codes zeigen</source>
        <translation>show the pick lists with their codes</translation>
    </message>
    <message>
        <source>die Befehle für „apply“ mit ihren Feldern zeigen</source>
        <translation>show the commands for “apply” with their fields</translation>
    </message>
    <message>
        <source>die Betriebsversammlung</source>
        <translation>the works meeting</translation>
    </message>
    <message>
        <source>die Bibliothek {name}</source>
        <translation>the library {name}</translation>
    </message>
    <message>
        <source>die Datenschutzbeauftragten</source>
        <translation>the data protection officers</translation>
    </message>
    <message>
        <source>die Feiertage oder die Zeitzonen</source>
        <translation>the holidays or the time zones</translation>
    </message>
    <message>
        <source>die Freistellung</source>
        <translation>the release from work</translation>
    </message>
    <message>
        <source>die Mentor*in selbst</source>
        <translation>the mentor</translation>
    </message>
    <message>
        <source>die Nachfolge und das Mentor*innen-Team</source>
        <translation>the successor and the team of mentors</translation>
    </message>
    <message>
        <source>die Personalversammlung</source>
        <translation>the staff meeting</translation>
    </message>
    <message>
        <source>die Ruhe im Netz: das Fenster wollte hinaus</source>
        <translation>quiet on the network: the window reached out</translation>
    </message>
    <message>
        <source>die Schrift {name}</source>
        <translation>the font {name}</translation>
    </message>
    <message>
        <source>die Verschlüsselung: die Probe war lesbar</source>
        <translation>the encryption: the trial was readable</translation>
    </message>
    <message>
        <source>die eigene Aufgabe planen, zeigen und belegen</source>
        <translation>planning, showing and proving the mentor’s own task</translation>
    </message>
    <message>
        <source>die erste</source>
        <translation>the first</translation>
    </message>
    <message>
        <source>die mitgelieferten Symbole, Auswahllisten oder das Handbuch</source>
        <translation>the icons, pick lists or the handbook that come with it</translation>
    </message>
    <message>
        <source>die {n}. bisher</source>
        <translation>no. {n} so far</translation>
    </message>
    <message>
        <source>die Überwachung antwortet nicht</source>
        <translation>the watch does not answer</translation>
    </message>
    <message>
        <source>dienstliche E-Mail-Adresse</source>
        <translation>work e-mail address</translation>
    </message>
    <message>
        <source>dienstliche Telefonnummer</source>
        <translation>work phone number</translation>
    </message>
    <message>
        <source>diese Hilfe zeigen</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>dieselben Angaben in Kleinschreibung, für die Suche</source>
        <translation>the same details in lower case, for the search</translation>
    </message>
    <message>
        <source>diesen Tresor öffnen</source>
        <translation>open this vault</translation>
    </message>
    <message>
        <source>diesmal ohne Angabe</source>
        <translation>not stated this time</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>e) Drittländer</source>
        <translation>e) Third countries</translation>
    </message>
    <message>
        <source>eigene Einschätzung der Mentor*in, nur für sie selbst</source>
        <translation>the mentor’s own assessment, for the mentor only</translation>
    </message>
    <message>
        <source>eigene Notiz zur Ansprechperson</source>
        <translation>own note on the contact person</translation>
    </message>
    <message>
        <source>eigene Notiz zur Organisation</source>
        <translation>own note on the organisation</translation>
    </message>
    <message>
        <source>eigene Qualifizierung</source>
        <translation>own qualification</translation>
    </message>
    <message>
        <source>eigene Qualifizierung der Mentor*in belegen und planen</source>
        <translation>proving and planning the mentor’s own qualification</translation>
    </message>
    <message>
        <source>eigene Rolle bei der Veranstaltung</source>
        <translation>own role at the event</translation>
    </message>
    <message>
        <source>eigene Zeit für die Veranstaltung</source>
        <translation>own time for the event</translation>
    </message>
    <message>
        <source>ein Archiv oder Office-Dokument</source>
        <translation>an archive or Office document</translation>
    </message>
    <message>
        <source>ein Bericht, der hält, was er soll: {found}</source>
        <translation>a report that is what it should be: {found}</translation>
    </message>
    <message>
        <source>ein Bericht, der zweimal gleich ausfällt</source>
        <translation>a report that comes out the same twice</translation>
    </message>
    <message>
        <source>ein Bild</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>ein Bildschirm oder eine Bibliothek dafür: das Fenster ging nicht auf ({code})</source>
        <translation>a screen or a library for it: the window did not open ({code})</translation>
    </message>
    <message>
        <source>ein Cloud-Dienst</source>
        <translation>a cloud service</translation>
    </message>
    <message>
        <source>ein Fenster, auf dem etwas zu sehen ist</source>
        <translation>a window on which anything is to be seen</translation>
    </message>
    <message>
        <source>ein Gespräch festhalten</source>
        <translation>record a talk</translation>
    </message>
    <message>
        <source>ein Ordner, in den sich schreiben lässt: {folder}</source>
        <translation>a folder that can be written to: {folder}</translation>
    </message>
    <message>
        <source>ein PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>ein Tag, eine Woche später oder früher</source>
        <translation>a day, a week later or earlier</translation>
    </message>
    <message>
        <source>ein Text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>ein Tresor, der sich nur mit der richtigen Passphrase öffnet</source>
        <translation>a vault that opens only with the right passphrase</translation>
    </message>
    <message>
        <source>ein Urteil über Passphrasen, das stimmt</source>
        <translation>a judgement of passphrases that is right</translation>
    </message>
    <message>
        <source>ein halber Tag</source>
        <translation>half a day</translation>
    </message>
    <message>
        <source>eine Datei von KeePass</source>
        <translation>a file of KeePass</translation>
    </message>
    <message>
        <source>eine geprüfte Sicherung anlegen, zum Mitnehmen</source>
        <translation>make a checked backup, to take along</translation>
    </message>
    <message>
        <source>eine unverschlüsselte Datenbank</source>
        <translation>an unencrypted database</translation>
    </message>
    <message>
        <source>eine Übung mit erfundenen Daten öffnen</source>
        <translation>open an exercise with invented data</translation>
    </message>
    <message>
        <source>einem Tresor eine neue Passphrase geben</source>
        <translation>give a vault a new passphrase</translation>
    </message>
    <message>
        <source>einen Bericht erstellen</source>
        <translation>make a report</translation>
    </message>
    <message>
        <source>einen Tresor auf den Stand einer Sicherung bringen</source>
        <translation>bring a vault to the state of a backup</translation>
    </message>
    <message>
        <source>einen Tresor mit erfundenen Beispieldaten anlegen</source>
        <translation>create a vault of invented sample data</translation>
    </message>
    <message>
        <source>einen neuen, verschlüsselten Tresor anlegen</source>
        <translation>create a new, encrypted vault</translation>
    </message>
    <message>
        <source>einer Woche</source>
        <translation>of a week</translation>
    </message>
    <message>
        <source>eines Monats</source>
        <translation>of a month</translation>
    </message>
    <message>
        <source>einfügen</source>
        <translation>paste</translation>
    </message>
    <message>
        <source>eingrenzen, nehmen</source>
        <translation>narrow down, take</translation>
    </message>
    <message>
        <source>ergänzen</source>
        <translation>add to it</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>erledigt {when}</source>
        <translation>done {when}</translation>
    </message>
    <message>
        <source>erreicht</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>erreicht {when}</source>
        <translation>reached {when}</translation>
    </message>
    <message>
        <source>erstellt am {day}</source>
        <translation>made on {day}</translation>
    </message>
    <message>
        <source>erster Tag der Veranstaltung</source>
        <translation>first day of the event</translation>
    </message>
    <message>
        <source>erster Tag des Seminars</source>
        <translation>first day of the seminar</translation>
    </message>
    <message>
        <source>erster Tag des Zeitraums</source>
        <translation>first day of the period</translation>
    </message>
    <message>
        <source>erster, letzter Tag des Monats, heute</source>
        <translation>first, last day of the month, today</translation>
    </message>
    <message>
        <source>es fehlt noch: {names}</source>
        <translation>still missing: {names}</translation>
    </message>
    <message>
        <source>es fehlt, welcher Befehl gemeint ist</source>
        <translation>it does not say which command is meant</translation>
    </message>
    <message>
        <source>etwa ein Jahr</source>
        <translation>about a year</translation>
    </message>
    <message>
        <source>etwa eine Minute</source>
        <translation>about a minute</translation>
    </message>
    <message>
        <source>etwa eine Stunde</source>
        <translation>about an hour</translation>
    </message>
    <message>
        <source>etwa einen Monat</source>
        <translation>about a month</translation>
    </message>
    <message>
        <source>etwa einen Tag</source>
        <translation>about a day</translation>
    </message>
    <message>
        <source>etwa {n} Jahre</source>
        <translation>about {n} years</translation>
    </message>
    <message>
        <source>etwa {n} Minuten</source>
        <translation>about {n} minutes</translation>
    </message>
    <message>
        <source>etwa {n} Monate</source>
        <translation>about {n} months</translation>
    </message>
    <message>
        <source>etwa {n} Stunden</source>
        <translation>about {n} hours</translation>
    </message>
    <message>
        <source>etwa {n} Tage</source>
        <translation>about {n} days</translation>
    </message>
    <message>
        <source>f) und g)</source>
        <translation>f) and g)</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>fehlt oder ist beschädigt</source>
        <translation>is missing or damaged</translation>
    </message>
    <message>
        <source>festhalten</source>
        <translation>record</translation>
    </message>
    <message>
        <source>festhalten, ins ganze Formular</source>
        <translation>record, to the whole form</translation>
    </message>
    <message>
        <source>früher auch: {what}</source>
        <translation>earlier also: {what}</translation>
    </message>
    <message>
        <source>frühere Schlüssel, solange eine Sicherung sie noch braucht</source>
        <translation>former keys, as long as a backup still needs them</translation>
    </message>
    <message>
        <source>fällig</source>
        <translation>due</translation>
    </message>
    <message>
        <source>fünf, dreißig Minuten mehr oder weniger</source>
        <translation>five, thirty minutes more or less</translation>
    </message>
    <message>
        <source>für den Tresor in der Datei {name}</source>
        <translation>for the vault in the file {name}</translation>
    </message>
    <message>
        <source>für den Tresor „{title}“ in der Datei {name}</source>
        <translation>for the vault “{title}” in the file {name}</translation>
    </message>
    <message>
        <source>für jemand anderen</source>
        <translation>for somebody else</translation>
    </message>
    <message>
        <source>für mich</source>
        <translation>for me</translation>
    </message>
    <message>
        <source>für wann ein Meilenstein geplant ist</source>
        <translation>for when a milestone is planned</translation>
    </message>
    <message>
        <source>für {recipient}</source>
        <translation>for {recipient}</translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>gedruckt</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>gegen: {barriers}</source>
        <translation>against: {barriers}</translation>
    </message>
    <message>
        <source>gehen, wegnehmen</source>
        <translation>move, take away</translation>
    </message>
    <message>
        <source>gehörte nicht zum Programm</source>
        <translation>did not belong to the program</translation>
    </message>
    <message>
        <source>gehörte zu etwas, das es nicht mehr gibt</source>
        <translation>belonged to something that does not exist any more</translation>
    </message>
    <message>
        <source>gelöst {day}</source>
        <translation>solved {day}</translation>
    </message>
    <message>
        <source>gemalt</source>
        <translation>painted</translation>
    </message>
    <message>
        <source>gemalt, {size} Punkte, {colours} Farben, {screen}</source>
        <translation>painted, {size} pixels, {colours} colours, {screen}</translation>
    </message>
    <message>
        <source>gemerkte Ansichten und zuletzt Angesehenes</source>
        <translation>remembered views and what was last viewed</translation>
    </message>
    <message>
        <source>genau wie vereinbart</source>
        <translation>exactly as agreed</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>geplant bis {day}</source>
        <translation>planned by {day}</translation>
    </message>
    <message>
        <source>geplant – {titles}</source>
        <translation>planned – {titles}</translation>
    </message>
    <message>
        <source>geplantes Ende des Projekts</source>
        <translation>planned end of the project</translation>
    </message>
    <message>
        <source>geprüfte Förderung</source>
        <translation>funding checked</translation>
    </message>
    <message>
        <source>gerade nichts da</source>
        <translation>nothing there just now</translation>
    </message>
    <message>
        <source>gesamt</source>
        <translation>total</translation>
    </message>
    <message>
        <source>geschützt</source>
        <translation>protected</translation>
    </message>
    <message>
        <source>gesichert</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>gespeicherte Filter</source>
        <translation>saved filters</translation>
    </message>
    <message>
        <source>gestellt</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>gestellt {day}</source>
        <translation>submitted {day}</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>gestern 15&apos; Tel. Birke-3 Förderung, Kosten, WV in 2 Wochen</source>
        <translation>yesterday 15&apos; phone Birke-3 funding, costs, follow-up in 2 weeks</translation>
    </message>
    <message>
        <source>gestern um {time}</source>
        <translation>yesterday at {time}</translation>
    </message>
    <message>
        <source>gewesen</source>
        <translation>past</translation>
    </message>
    <message>
        <source>gewählte Angaben des Berichts</source>
        <translation>options chosen for the report</translation>
    </message>
    <message>
        <source>ging nicht ({kind})</source>
        <translation>did not work ({kind})</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>heute um {time}</source>
        <translation>today at {time}</translation>
    </message>
    <message>
        <source>heute wartet nichts</source>
        <translation>nothing is waiting today</translation>
    </message>
    <message>
        <source>hier passt ein Objekt mit Feldern</source>
        <translation>an object with fields fits here</translation>
    </message>
    <message>
        <source>hier passt ein Objekt wie {example}</source>
        <translation>an object such as {example} fits here</translation>
    </message>
    <message>
        <source>hier passt ein Tag wie 2026-07-31</source>
        <translation>a day such as 2026-07-31 fits here</translation>
    </message>
    <message>
        <source>hier passt ein Text</source>
        <translation>a text fits here</translation>
    </message>
    <message>
        <source>hier passt eine Kennung oder „$1“ für das, was Zeile 1 anlegt</source>
        <translation>an id fits here, or “$1” for what line 1 makes</translation>
    </message>
    <message>
        <source>hier passt eine Liste</source>
        <translation>a list fits here</translation>
    </message>
    <message>
        <source>hier passt eine Zahl wie 12 oder 12.5</source>
        <translation>a number such as 12 or 12.5 fits here</translation>
    </message>
    <message>
        <source>hier passt eine ganze Zahl</source>
        <translation>a whole number fits here</translation>
    </message>
    <message>
        <source>hier passt true oder false</source>
        <translation>true or false fits here</translation>
    </message>
    <message>
        <source>hingehen oder tun, schließen</source>
        <translation>go there or do it, close</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>hoher Kontrast, hell</source>
        <translation>high contrast, light</translation>
    </message>
    <message>
        <source>hält es fest</source>
        <translation>records it</translation>
    </message>
    <message>
        <source>im Haus oder außerhalb</source>
        <translation>in-house or outside</translation>
    </message>
    <message>
        <source>im Kontakt seit {month}</source>
        <translation>in contact since {month}</translation>
    </message>
    <message>
        <source>im Kopf von Berichten</source>
        <translation>at the head of reports</translation>
    </message>
    <message>
        <source>im Projekt mit Beteiligten im Gespräch bleiben, nur für die Mentor*in</source>
        <translation>staying in touch with stakeholders in the project, for the mentor only</translation>
    </message>
    <message>
        <source>im Safe des Betriebsrats</source>
        <translation>in the works council’s safe</translation>
    </message>
    <message>
        <source>im Safe des Personalrats</source>
        <translation>in the staff council’s safe</translation>
    </message>
    <message>
        <source>im Steckbrief und im Bericht für das Gremium</source>
        <translation>in the project profile and in the report to the council</translation>
    </message>
    <message>
        <source>im Stundennachweis und im Bericht für das Gremium</source>
        <translation>in the statement of hours and in the report to the council</translation>
    </message>
    <message>
        <source>im Vorschlag an das Gremium und in seinem Bericht</source>
        <translation>in the proposal and the report to the council</translation>
    </message>
    <message>
        <source>im letzten Gespräch genannt</source>
        <translation>named in the last talk</translation>
    </message>
    <message>
        <source>in der Liste gehen</source>
        <translation>move in the list</translation>
    </message>
    <message>
        <source>in die Liste des Tages, zurück</source>
        <translation>into the list of the day, back</translation>
    </message>
    <message>
        <source>insgesamt {talks}</source>
        <translation>{talks} overall</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>je Monat</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>je Tag</source>
        <translation>per day</translation>
    </message>
    <message>
        <source>je Woche</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>je nach Tätigkeit</source>
        <translation>by activity</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>kein Kürzel doppelt vergeben, Suche</source>
        <translation>no alias given twice, search</translation>
    </message>
    <message>
        <source>keine Verbindung geöffnet, die Überwachung hörte mit</source>
        <translation>no connection opened, the watch was listening</translation>
    </message>
    <message>
        <source>keiner; die Konsole geht auch so</source>
        <translation>none; the console works without</translation>
    </message>
    <message>
        <source>keins</source>
        <translation>none</translation>
    </message>
    <message>
        <source>kommend</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>lange nicht gehört</source>
        <translation>not heard from lately</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>letzter Kontakt</source>
        <translation>last contact</translation>
    </message>
    <message>
        <source>letzter Tag der Anmeldung zum Seminar</source>
        <translation>last day of registration for the seminar</translation>
    </message>
    <message>
        <source>letzter Tag der Veranstaltung</source>
        <translation>last day of the event</translation>
    </message>
    <message>
        <source>letzter Tag des Seminars</source>
        <translation>last day of the seminar</translation>
    </message>
    <message>
        <source>letzter Tag des Zeitraums</source>
        <translation>last day of the period</translation>
    </message>
    <message>
        <source>längste zuerst</source>
        <translation>longest first</translation>
    </message>
    <message>
        <source>läuft seit {day}</source>
        <translation>running since {day}</translation>
    </message>
    <message>
        <source>macht: {who}</source>
        <translation>done by: {who}</translation>
    </message>
    <message>
        <source>mehr als eine Million Jahre</source>
        <translation>more than a million years</translation>
    </message>
    <message>
        <source>mehr als tausend Jahre</source>
        <translation>more than a thousand years</translation>
    </message>
    <message>
        <source>mehr …</source>
        <translation>more …</translation>
    </message>
    <message>
        <source>mendi desktop</source>
        <translation>mendi desktop</translation>
    </message>
    <message>
        <source>mit wem (in Berichten nur die Anzahl verschiedener Personen)</source>
        <translation>with whom (in reports only the number of different persons)</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>nach Anliegen</source>
        <translation>by concern</translation>
    </message>
    <message>
        <source>nach Art</source>
        <translation>by kind</translation>
    </message>
    <message>
        <source>nach Datum</source>
        <translation>by date</translation>
    </message>
    <message>
        <source>nach Kolleg*in</source>
        <translation>by colleague</translation>
    </message>
    <message>
        <source>nach Kürzel</source>
        <translation>by alias</translation>
    </message>
    <message>
        <source>nach Name</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>nach Organisation</source>
        <translation>by organisation</translation>
    </message>
    <message>
        <source>nach Ort</source>
        <translation>by place</translation>
    </message>
    <message>
        <source>nach Projekt</source>
        <translation>by project</translation>
    </message>
    <message>
        <source>nach Titel</source>
        <translation>by title</translation>
    </message>
    <message>
        <source>nachfragen</source>
        <translation>ask again</translation>
    </message>
    <message>
        <source>nachvollziehen, welche Zahlen weitergegeben wurden</source>
        <translation>to trace which numbers were passed on</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>neu aufnehmen</source>
        <translation>add as new</translation>
    </message>
    <message>
        <source>neueste zuerst</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>nicht ausgewiesen</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>nicht gefunden: {file}</source>
        <translation>not found: {file}</translation>
    </message>
    <message>
        <source>nicht lesbar</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>nicht vermerkt</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>nicht zeigen</source>
        <translation>do not show</translation>
    </message>
    <message>
        <source>nicht zu erkennen</source>
        <translation>cannot be made out</translation>
    </message>
    <message>
        <source>nichts geht verloren, wenn das Programm unterbrochen wird</source>
        <translation>nothing is lost when the program is interrupted</translation>
    </message>
    <message>
        <source>nichts vereinbart</source>
        <translation>nothing agreed</translation>
    </message>
    <message>
        <source>nie geprüft</source>
        <translation>never checked</translation>
    </message>
    <message>
        <source>niemanden</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>noch aktiv?</source>
        <translation>still active?</translation>
    </message>
    <message>
        <source>noch kein Gespräch</source>
        <translation>no talk yet</translation>
    </message>
    <message>
        <source>noch keine Rückmeldung</source>
        <translation>no reply yet</translation>
    </message>
    <message>
        <source>noch keine Rückmeldung seit {day}</source>
        <translation>no reply yet since {day}</translation>
    </message>
    <message>
        <source>noch leer</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>noch nicht angegeben</source>
        <translation>not yet stated</translation>
    </message>
    <message>
        <source>noch nicht festgehaltene Eingaben</source>
        <translation>typed but not yet recorded</translation>
    </message>
    <message>
        <source>noch nichts notiert</source>
        <translation>nothing noted yet</translation>
    </message>
    <message>
        <source>noch nie</source>
        <translation>never yet</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>noch ohne Rolle</source>
        <translation>no role yet</translation>
    </message>
    <message>
        <source>noch {hours} frei</source>
        <translation>{hours} still free</translation>
    </message>
    <message>
        <source>nur am zweiten Ort</source>
        <translation>only at the second place</translation>
    </message>
    <message>
        <source>nur für die eigenen Unterlagen</source>
        <translation>for the mentor’s own records only</translation>
    </message>
    <message>
        <source>nur für mich</source>
        <translation>for me only</translation>
    </message>
    <message>
        <source>nur zur Probe: nichts wird gespeichert</source>
        <translation>trial only: nothing is saved</translation>
    </message>
    <message>
        <source>nur „{name}“</source>
        <translation>only “{name}”</translation>
    </message>
    <message>
        <source>nächste, vorige Zeile</source>
        <translation>next, previous row</translation>
    </message>
    <message>
        <source>nächste, vorige Überschrift</source>
        <translation>next, previous heading</translation>
    </message>
    <message>
        <source>nächster Schritt mit Beteiligten</source>
        <translation>next step with stakeholders</translation>
    </message>
    <message>
        <source>nächster Schritt mit der Ansprechperson</source>
        <translation>next step with the contact person</translation>
    </message>
    <message>
        <source>nächster, voriger Tag, nächste, vorige Woche</source>
        <translation>next, previous day, next, previous week</translation>
    </message>
    <message>
        <source>nötig</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>ob Beteiligte aus dem Haus sind</source>
        <translation>whether stakeholders are in-house</translation>
    </message>
    <message>
        <source>ob auch samstags gearbeitet wird</source>
        <translation>whether Saturdays are working days, too</translation>
    </message>
    <message>
        <source>ob das Gespräch noch ein Entwurf ist</source>
        <translation>whether the talk is still a draft</translation>
    </message>
    <message>
        <source>ob das Seminar online stattfindet</source>
        <translation>whether the seminar is held online</translation>
    </message>
    <message>
        <source>ob der Punkt der Mentor*in wichtig ist</source>
        <translation>whether the point is important to the mentor</translation>
    </message>
    <message>
        <source>ob die Ansprechperson noch da ist</source>
        <translation>whether the contact person is still there</translation>
    </message>
    <message>
        <source>ob die Mentor*in dabei war</source>
        <translation>whether the mentor was there</translation>
    </message>
    <message>
        <source>ob die Organisation noch aktiv ist</source>
        <translation>whether the organisation is still active</translation>
    </message>
    <message>
        <source>ob die Veranstaltung online ist</source>
        <translation>whether the event is online</translation>
    </message>
    <message>
        <source>ob gelungen, Herausforderung oder Erfahrung</source>
        <translation>whether it went well, is a challenge or a lesson learned</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>offen seit {day}</source>
        <translation>open since {day}</translation>
    </message>
    <message>
        <source>ohne --{flag}</source>
        <translation>without --{flag}</translation>
    </message>
    <message>
        <source>ohne Anbieter</source>
        <translation>no provider</translation>
    </message>
    <message>
        <source>ohne Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>ohne Angaben zu einzelnen Kolleg*innen</source>
        <translation>no details on single colleagues</translation>
    </message>
    <message>
        <source>ohne Bereich</source>
        <translation>no department</translation>
    </message>
    <message>
        <source>ohne Gespräche</source>
        <translation>without talks</translation>
    </message>
    <message>
        <source>ohne Notiz</source>
        <translation>no note</translation>
    </message>
    <message>
        <source>ohne Organisation</source>
        <translation>no organisation</translation>
    </message>
    <message>
        <source>ohne Rechtsgrundlage</source>
        <translation>no legal basis</translation>
    </message>
    <message>
        <source>ohne Tag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>ohne Zuordnung</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>passte nicht als Einstellung</source>
        <translation>did not fit as a setting</translation>
    </message>
    <message>
        <source>persönliche Angaben</source>
        <translation>personal details</translation>
    </message>
    <message>
        <source>private Anschriften und Nummern</source>
        <translation>private addresses and numbers</translation>
    </message>
    <message>
        <source>probiert</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>prüfen, ob ein Tresor heil ist</source>
        <translation>check whether a vault is sound</translation>
    </message>
    <message>
        <source>prüfen, ob hier alles da ist, was das Programm braucht</source>
        <translation>check whether everything the program needs is here</translation>
    </message>
    <message>
        <source>rechte Maustaste</source>
        <translation>right mouse button</translation>
    </message>
    <message>
        <source>schmaler, breiter, wie zuvor</source>
        <translation>narrower, wider, as before</translation>
    </message>
    <message>
        <source>schon da</source>
        <translation>already here</translation>
    </message>
    <message>
        <source>schreibt …</source>
        <translation>typing …</translation>
    </message>
    <message>
        <source>seit wann beendet</source>
        <translation>since when it has ended</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>seit {month} nicht mehr genannt</source>
        <translation>not named since {month}</translation>
    </message>
    <message>
        <source>seit {month}, auch im letzten Gespräch</source>
        <translation>since {month}, also in the last talk</translation>
    </message>
    <message>
        <source>seit {when}</source>
        <translation>since {when}</translation>
    </message>
    <message>
        <source>solange Kontakt oder Projekt dauern</source>
        <translation>as long as contact or project last</translation>
    </message>
    <message>
        <source>solange die Aufgabe dauert</source>
        <translation>as long as the task lasts</translation>
    </message>
    <message>
        <source>solange es den Tresor gibt</source>
        <translation>as long as the vault exists</translation>
    </message>
    <message>
        <source>solange sie sich die Rollen teilen</source>
        <translation>as long as they share the roles</translation>
    </message>
    <message>
        <source>sperrt nach {n} min Ruhe</source>
        <translation>locks after {n} min idle</translation>
    </message>
    <message>
        <source>sperrt nicht von selbst</source>
        <translation>does not lock by itself</translation>
    </message>
    <message>
        <source>stimmt</source>
        <translation>right</translation>
    </message>
    <message>
        <source>suchen, Suche leeren oder schließen</source>
        <translation>search, clear search or close</translation>
    </message>
    <message>
        <source>technische Angaben</source>
        <translation>technical details</translation>
    </message>
    <message>
        <source>technische Ordnung der Einträge</source>
        <translation>technical order of the entries</translation>
    </message>
    <message>
        <source>tippen, Eingabe</source>
        <translation>type, Enter</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>und {n} weitere auf der Linie</source>
        <translation>and {n} more on the line</translation>
    </message>
    <message>
        <source>und {n} weiterer auf der Linie</source>
        <translation>and {n} more on the line</translation>
    </message>
    <message>
        <source>und {n} weiteres auf der Seite der Kolleg*in</source>
        <translation>and {n} more on the colleague’s page</translation>
    </message>
    <message>
        <source>unter jedem Feld</source>
        <translation>under every field</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>vCard für Adressbücher</source>
        <translation>vCard for address books</translation>
    </message>
    <message>
        <source>vCard oder CSV</source>
        <translation>vCard or CSV</translation>
    </message>
    <message>
        <source>verdecktes Fenster</source>
        <translation>covered window</translation>
    </message>
    <message>
        <source>vereinbarte Minuten im Monat</source>
        <translation>agreed minutes per month</translation>
    </message>
    <message>
        <source>verwiesen an: {what}</source>
        <translation>referred to: {what}</translation>
    </message>
    <message>
        <source>veröffentlichte Zahlen, schon geschützt</source>
        <translation>published numbers, already protected</translation>
    </message>
    <message>
        <source>viele Befehle aus einer Datei ausführen, alle oder keinen</source>
        <translation>run many commands from a file, all or none</translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>von Punkt zu Punkt</source>
        <translation>from point to point</translation>
    </message>
    <message>
        <source>von selbst</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>von {hours} Stunden</source>
        <translation>of {hours} hours</translation>
    </message>
    <message>
        <source>vor dem Einlesen</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>vor dem Reparieren</source>
        <translation>before a repair</translation>
    </message>
    <message>
        <source>vor dem Umstellen auf eine neue Version</source>
        <translation>before changing to a new version</translation>
    </message>
    <message>
        <source>vor dem Wiederherstellen</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>vor dem Zusammenführen</source>
        <translation>before a merge</translation>
    </message>
    <message>
        <source>vor {n} Monat</source>
        <translation>{n} month ago</translation>
    </message>
    <message>
        <source>vor {n} Monaten</source>
        <translation>{n} months ago</translation>
    </message>
    <message>
        <source>vor {n} Tag</source>
        <translation>{n} day ago</translation>
    </message>
    <message>
        <source>vor {n} Tagen</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>vor {n} Woche</source>
        <translation>{n} week ago</translation>
    </message>
    <message>
        <source>vor {n} Wochen</source>
        <translation>{n} weeks ago</translation>
    </message>
    <message>
        <source>vorher sichern, dann beheben, was sich beheben lässt</source>
        <translation>back up first, then mend what can be mended</translation>
    </message>
    <message>
        <source>voriger, nächster Monat</source>
        <translation>previous, next month</translation>
    </message>
    <message>
        <source>wann das Seminar besucht war</source>
        <translation>when the seminar was attended</translation>
    </message>
    <message>
        <source>wann das zuletzt geprüft wurde</source>
        <translation>when this was last checked</translation>
    </message>
    <message>
        <source>wann der Antrag gestellt wurde</source>
        <translation>when the request was submitted</translation>
    </message>
    <message>
        <source>wann der Eintrag entstand</source>
        <translation>when the entry was made</translation>
    </message>
    <message>
        <source>wann der Eintrag zuletzt geändert wurde</source>
        <translation>when the entry was last changed</translation>
    </message>
    <message>
        <source>wann der Schritt erledigt war</source>
        <translation>when the step was done</translation>
    </message>
    <message>
        <source>wann der nächste Schritt dran ist</source>
        <translation>when the next step is due</translation>
    </message>
    <message>
        <source>wann der nächste Schritt erledigt war</source>
        <translation>when the next step was done</translation>
    </message>
    <message>
        <source>wann die Hürde gelöst war</source>
        <translation>when the barrier was solved</translation>
    </message>
    <message>
        <source>wann die Maßnahme begann</source>
        <translation>when the measure began</translation>
    </message>
    <message>
        <source>wann die Maßnahme erledigt war</source>
        <translation>when the measure was done</translation>
    </message>
    <message>
        <source>wann die Mentor*in sich angemeldet hat</source>
        <translation>when the mentor registered</translation>
    </message>
    <message>
        <source>wann die Wiedervorlage erledigt war</source>
        <translation>when the follow-up was done</translation>
    </message>
    <message>
        <source>wann diese Erinnerung erledigt war</source>
        <translation>when this reminder was done</translation>
    </message>
    <message>
        <source>wann ein Meilenstein erreicht war</source>
        <translation>when a milestone was reached</translation>
    </message>
    <message>
        <source>wann es erledigt war</source>
        <translation>when it was done</translation>
    </message>
    <message>
        <source>wann wieder danach gefragt wird</source>
        <translation>when it will be asked again</translation>
    </message>
    <message>
        <source>war dabei</source>
        <translation>was there</translation>
    </message>
    <message>
        <source>war nicht lesbar</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>war zweimal da</source>
        <translation>was there twice</translation>
    </message>
    <message>
        <source>warum es herausgenommen wurde</source>
        <translation>why it was taken out</translation>
    </message>
    <message>
        <source>was Beteiligten wichtig ist</source>
        <translation>what matters to stakeholders</translation>
    </message>
    <message>
        <source>was aus dem Antrag wurde</source>
        <translation>what became of the request</translation>
    </message>
    <message>
        <source>was bei einer Reparatur herausgenommen wurde</source>
        <translation>what was taken out in a repair</translation>
    </message>
    <message>
        <source>was die Organisation anbietet</source>
        <translation>what the organisation offers</translation>
    </message>
    <message>
        <source>was festgehalten wird und gezeigt werden darf</source>
        <translation>what is recorded and may be shown</translation>
    </message>
    <message>
        <source>was geantwortet wurde</source>
        <translation>what was answered</translation>
    </message>
    <message>
        <source>was gezeigt wird: {names}</source>
        <translation>what is shown: {names}</translation>
    </message>
    <message>
        <source>was vereinbart ist</source>
        <translation>what was agreed</translation>
    </message>
    <message>
        <source>was von dort zurückkam</source>
        <translation>what came back from there</translation>
    </message>
    <message>
        <source>was vorgeschlagen wird</source>
        <translation>what is proposed</translation>
    </message>
    <message>
        <source>was zu tun ist</source>
        <translation>what is to be done</translation>
    </message>
    <message>
        <source>weiter, zurück</source>
        <translation>forward, back</translation>
    </message>
    <message>
        <source>weitere Beteiligte</source>
        <translation>others taking part</translation>
    </message>
    <message>
        <source>welche Hürden der Antrag senken soll</source>
        <translation>which barriers the request is to lower</translation>
    </message>
    <message>
        <source>welche Hürden die Maßnahme senken soll</source>
        <translation>which barriers the measure is to lower</translation>
    </message>
    <message>
        <source>welche Organisation einlädt</source>
        <translation>which organisation invites</translation>
    </message>
    <message>
        <source>welchen Einfluss Beteiligte haben</source>
        <translation>what influence stakeholders have</translation>
    </message>
    <message>
        <source>welcher Ansprechperson man begegnet ist</source>
        <translation>which contact person was met</translation>
    </message>
    <message>
        <source>welcher erfundene Betrieb</source>
        <translation>which invented company</translation>
    </message>
    <message>
        <source>weniger als eine Minute</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>wer das Projekt beauftragt hat</source>
        <translation>who gave the mandate for the project</translation>
    </message>
    <message>
        <source>wer das Seminar anbietet</source>
        <translation>who provides the seminar</translation>
    </message>
    <message>
        <source>wer die Freigabe gegeben hat</source>
        <translation>who gave the consent</translation>
    </message>
    <message>
        <source>wer die Maßnahme macht</source>
        <translation>who carries out the measure</translation>
    </message>
    <message>
        <source>wer einlädt</source>
        <translation>who invites</translation>
    </message>
    <message>
        <source>wer es macht</source>
        <translation>who does it</translation>
    </message>
    <message>
        <source>wer für den Datenschutz verantwortlich ist</source>
        <translation>who is responsible for data protection</translation>
    </message>
    <message>
        <source>wer verantwortlich ist (bitte mit Gremium, Gewerkschaft oder Datenschutz klären)</source>
        <translation>who the controller is (please clarify with council, trade union or data protection officer)</translation>
    </message>
    <message>
        <source>wichtig</source>
        <translation>important</translation>
    </message>
    <message>
        <source>widerrufen {day}</source>
        <translation>withdrawn {day}</translation>
    </message>
    <message>
        <source>wie Beteiligte zum Projekt stehen</source>
        <translation>how stakeholders see the project</translation>
    </message>
    <message>
        <source>wie das Gespräch zustande kam</source>
        <translation>how the talk came about</translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation>like the system</translation>
    </message>
    <message>
        <source>wie die Freigabe gegeben wurde</source>
        <translation>how the consent was given</translation>
    </message>
    <message>
        <source>wie die Mentor*in in Berichten heißt</source>
        <translation>what the mentor is called in reports</translation>
    </message>
    <message>
        <source>wie die Unterlagen des Gremiums</source>
        <translation>like the council’s documents</translation>
    </message>
    <message>
        <source>wie genau der Tag gemeint ist</source>
        <translation>how precisely the day is meant</translation>
    </message>
    <message>
        <source>wie sicher sich die Mentor*in dabei ist</source>
        <translation>how confident the mentor is in this</translation>
    </message>
    <message>
        <source>wie viele Gespräche, sonst {n}</source>
        <translation>how many talks, otherwise {n}</translation>
    </message>
    <message>
        <source>wie viele da waren, bei Gesprächen ohne Kolleg*in</source>
        <translation>how many were there, for talks without a colleague</translation>
    </message>
    <message>
        <source>wie weit die Freigabe reicht</source>
        <translation>how far the consent reaches</translation>
    </message>
    <message>
        <source>wie üblich</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>wiederherstellen, nach einer Frage</source>
        <translation>restore, after a question</translation>
    </message>
    <message>
        <source>wird aufgehoben</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>wo die Ansprechperson arbeitet</source>
        <translation>where the contact person works</translation>
    </message>
    <message>
        <source>wofür die Freigabe gilt</source>
        <translation>what the consent is for</translation>
    </message>
    <message>
        <source>woher der Messwert stammt</source>
        <translation>where the reading comes from</translation>
    </message>
    <message>
        <source>woher etwas stammt, das bei einer Reparatur herausgenommen wurde</source>
        <translation>where something comes from that was taken out in a repair</translation>
    </message>
    <message>
        <source>worüber man spricht</source>
        <translation>what is talked about</translation>
    </message>
    <message>
        <source>wählen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>wählen …</source>
        <translation>choose …</translation>
    </message>
    <message>
        <source>zeigen</source>
        <translation>show</translation>
    </message>
    <message>
        <source>zeigen, was im Tresor steht</source>
        <translation>show what is in the vault</translation>
    </message>
    <message>
        <source>zu welchem Gespräch es gehört</source>
        <translation>which talk it belongs to</translation>
    </message>
    <message>
        <source>zu welchem Projekt der Antrag gehört</source>
        <translation>which project the request belongs to</translation>
    </message>
    <message>
        <source>zu welchem Projekt die Veranstaltung gehört</source>
        <translation>which project the event belongs to</translation>
    </message>
    <message>
        <source>zu welchem Projekt es gehört</source>
        <translation>which project it belongs to</translation>
    </message>
    <message>
        <source>zu welchem Schlüssel das Notfallblatt gehört</source>
        <translation>which key the recovery sheet belongs to</translation>
    </message>
    <message>
        <source>zu welcher Kennzahl der Messwert gehört</source>
        <translation>which indicator the reading belongs to</translation>
    </message>
    <message>
        <source>zu welcher Selbsteinschätzung eine Antwort gehört</source>
        <translation>which self-assessment an answer belongs to</translation>
    </message>
    <message>
        <source>zu welcher Veranstaltung die Aufgabe gehört</source>
        <translation>which event the task belongs to</translation>
    </message>
    <message>
        <source>zuerst, was wartet</source>
        <translation>waiting first</translation>
    </message>
    <message>
        <source>zufällige Nummer des Eintrags</source>
        <translation>random number of the entry</translation>
    </message>
    <message>
        <source>zufällige Nummer des Tresors, an der er seine Sicherungen erkennt</source>
        <translation>random number of the vault, by which it knows its backups</translation>
    </message>
    <message>
        <source>zufällige Nummer für die Suche</source>
        <translation>random number for the search</translation>
    </message>
    <message>
        <source>zuletzt am {day}</source>
        <translation>last on {day}</translation>
    </message>
    <message>
        <source>zuletzt geprüft {day}</source>
        <translation>last checked {day}</translation>
    </message>
    <message>
        <source>zuletzt gesprochen</source>
        <translation>last spoken to</translation>
    </message>
    <message>
        <source>zuletzt im {month}</source>
        <translation>last in {month}</translation>
    </message>
    <message>
        <source>zuletzt {day}</source>
        <translation>last {day}</translation>
    </message>
    <message>
        <source>zum Beispiel Werk Nord</source>
        <translation>for example North Works</translation>
    </message>
    <message>
        <source>zum nächsten Feld</source>
        <translation>to the next field</translation>
    </message>
    <message>
        <source>zum Ändern öffnen</source>
        <translation>open to change</translation>
    </message>
    <message>
        <source>zur Übung „{title}“</source>
        <translation>for the exercise “{title}”</translation>
    </message>
    <message>
        <source>zurück zur Liste</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>zurück, vor</source>
        <translation>back, forward</translation>
    </message>
    <message>
        <source>zurücknehmen</source>
        <translation>take back</translation>
    </message>
    <message>
        <source>zählt mit</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>zählt von selbst</source>
        <translation>counts by itself</translation>
    </message>
    <message>
        <source>{act}: {target}</source>
        <translation>{act}: {target}</translation>
    </message>
    <message>
        <source>{asked} · Antwort erhofft bis {day}</source>
        <translation>{asked} · answer hoped for by {day}</translation>
    </message>
    <message>
        <source>{asked} · Antwort steht aus seit {day}</source>
        <translation>{asked} · answer outstanding since {day}</translation>
    </message>
    <message>
        <source>{at} von {n}</source>
        <translation>{at} of {n}</translation>
    </message>
    <message>
        <source>{council} erhält Zahlen ab {k} verschiedenen Personen, eine Versammlung ab {many}; kleinere sind unterdrückt. Einzelne Angaben gibt die Mentor*in nur mit Freigabe weiter.</source>
        <translation>{council} receives numbers from {k} different persons upwards, a meeting from {many}; smaller ones are suppressed. The mentor passes on single details only with consent.</translation>
    </message>
    <message>
        <source>{count} Nicht übernommen wird: {what}.</source>
        <translation>{count} Not imported: {what}.</translation>
    </message>
    <message>
        <source>{count}, {period}</source>
        <translation>{count}, {period}</translation>
    </message>
    <message>
        <source>{day} ist am Wochenende.</source>
        <translation>{day} is at the weekend.</translation>
    </message>
    <message>
        <source>{day} ist {holiday}.</source>
        <translation>{day} is {holiday}.</translation>
    </message>
    <message>
        <source>{day} nehmen</source>
        <translation>Take {day}</translation>
    </message>
    <message>
        <source>{day} um {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{day}, {time} Uhr</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}.{month}.</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>{day}: {value}</source>
        <translation>{day}: {value}</translation>
    </message>
    <message>
        <source>{day}: {value} {unit}</source>
        <translation>{day}: {value} {unit}</translation>
    </message>
    <message>
        <source>{done} von {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>{done} von {all} Punkten eingeschätzt.</source>
        <translation>{done} of {all} points assessed.</translation>
    </message>
    <message>
        <source>{done} von {n} erledigt</source>
        <translation>{done} of {n} done</translation>
    </message>
    <message>
        <source>{file} ist auch für andere Konten lesbar; das nächste Öffnen schließt sie</source>
        <translation>{file} can be read by other accounts, too; the next opening closes it to them</translation>
    </message>
    <message>
        <source>{file}, {size}, {where}</source>
        <translation>{file}, {size}, {where}</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first} und {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}. bis {last}. {month}</source>
        <translation>{first} to {last} {month}</translation>
    </message>
    <message>
        <source>{fonts} Schriften, {icons} Symbole, {lists} Auswahllisten, {chapters} Kapitel im Handbuch</source>
        <translation>{fonts} fonts, {icons} icons, {lists} pick lists, {chapters} chapters in the handbook</translation>
    </message>
    <message>
        <source>{hint} Taste: {keys}</source>
        <translation>{hint} Key: {keys}</translation>
    </message>
    <message>
        <source>{hours} Stunden</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{hours} Uhr</source>
        <translation>{hours}</translation>
    </message>
    <message>
        <source>{hours} aus Gesprächen</source>
        <translation>{hours} from talks</translation>
    </message>
    <message>
        <source>{hours} aus Veranstaltungen</source>
        <translation>{hours} from events</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} mehr als vereinbart</source>
        <translation>{hours} more than agreed</translation>
    </message>
    <message>
        <source>{hours}:{minutes} Stunden</source>
        <translation>{hours}:{minutes} hours</translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation>{hours}:{minutes} h</translation>
    </message>
    <message>
        <source>{how_far}. Danach schließt sich das Fenster von selbst.</source>
        <translation>{how_far}. The window then closes by itself.</translation>
    </message>
    <message>
        <source>{hurdle} ({state})</source>
        <translation>{hurdle} ({state})</translation>
    </message>
    <message>
        <source>{item}: wichtig für mich</source>
        <translation>{item}: important to me</translation>
    </message>
    <message>
        <source>{kind}, aufgenommen am {day}</source>
        <translation>{kind}, added on {day}</translation>
    </message>
    <message>
        <source>{label}: ohne Angabe</source>
        <translation>{label}: not stated</translation>
    </message>
    <message>
        <source>{label}: von {before} ({first}) zu {now} ({last})</source>
        <translation>{label}: from {before} ({first}) to {now} ({last})</translation>
    </message>
    <message>
        <source>{label}: {now} ({first} und {last})</source>
        <translation>{label}: {now} ({first} and {last})</translation>
    </message>
    <message>
        <source>{label}: {stage} ({day})</source>
        <translation>{label}: {stage} ({day})</translation>
    </message>
    <message>
        <source>{moment} geprüft: alles in Ordnung.</source>
        <translation>{moment}: checked, all in order.</translation>
    </message>
    <message>
        <source>{month} bisher</source>
        <translation>{month} so far</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} steht ohne Wert.</source>
        <translation>{names} takes no value.</translation>
    </message>
    <message>
        <source>{names} und {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message>
        <source>{name} gleicht diesen Ordner ab</source>
        <translation>{name} synchronises this folder</translation>
    </message>
    <message>
        <source>{number}, zusammen {days}.</source>
        <translation>{number}, together {days}.</translation>
    </message>
    <message>
        <source>{number}. Halbjahr {year}</source>
        <translation>H{number} {year}</translation>
    </message>
    <message>
        <source>{number}. Quartal {year}</source>
        <translation>Q{number} {year}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} Angaben zum Tresor sind nicht zu verstehen.</source>
        <translation>{n} details of the vault cannot be understood.</translation>
    </message>
    <message>
        <source>{n} Ansprechperson</source>
        <translation>{n} contact person</translation>
    </message>
    <message>
        <source>{n} Ansprechpersonen</source>
        <translation>{n} contact persons</translation>
    </message>
    <message>
        <source>{n} Antwort steht aus</source>
        <translation>{n} answer outstanding</translation>
    </message>
    <message>
        <source>{n} Antworten stehen aus</source>
        <translation>{n} answers outstanding</translation>
    </message>
    <message>
        <source>{n} Arbeitsnotiz, zugeklappt</source>
        <translation>{n} working note, folded away</translation>
    </message>
    <message>
        <source>{n} Arbeitsnotizen, zugeklappt</source>
        <translation>{n} working notes, folded away</translation>
    </message>
    <message>
        <source>{n} Aufgabe ausprobiert</source>
        <translation>{n} task tried</translation>
    </message>
    <message>
        <source>{n} Aufgabe ist noch offen.</source>
        <translation>{n} task is still open.</translation>
    </message>
    <message>
        <source>{n} Aufgaben ausprobiert</source>
        <translation>{n} tasks tried</translation>
    </message>
    <message>
        <source>{n} Aufgaben sind noch offen.</source>
        <translation>{n} tasks are still open.</translation>
    </message>
    <message>
        <source>{n} Befund</source>
        <translation>{n} finding</translation>
    </message>
    <message>
        <source>{n} Befund beim Prüfen</source>
        <translation>{n} finding from the check</translation>
    </message>
    <message>
        <source>{n} Befunde</source>
        <translation>{n} findings</translation>
    </message>
    <message>
        <source>{n} Befunde beim Prüfen</source>
        <translation>{n} findings from the check</translation>
    </message>
    <message>
        <source>{n} Bericht herausgegeben</source>
        <translation>{n} report issued</translation>
    </message>
    <message>
        <source>{n} Berichte herausgegeben</source>
        <translation>{n} reports issued</translation>
    </message>
    <message>
        <source>{n} Datei</source>
        <translation>{n} file</translation>
    </message>
    <message>
        <source>{n} Dateien</source>
        <translation>{n} files</translation>
    </message>
    <message>
        <source>{n} Eintrag</source>
        <translation>{n} entry</translation>
    </message>
    <message>
        <source>{n} Eintrag der Liste</source>
        <translation>{n} entry of the list</translation>
    </message>
    <message>
        <source>{n} Eintrag in der Datei.</source>
        <translation>{n} entry in the file.</translation>
    </message>
    <message>
        <source>{n} Eintrag übernehmen</source>
        <translation>Import {n} entry</translation>
    </message>
    <message>
        <source>{n} Einträge</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>{n} Einträge der Liste</source>
        <translation>{n} entries of the list</translation>
    </message>
    <message>
        <source>{n} Einträge in der Datei.</source>
        <translation>{n} entries in the file.</translation>
    </message>
    <message>
        <source>{n} Einträge in „{table}“ führen zu etwas, das es nicht mehr gibt.</source>
        <translation>{n} entries in “{table}” lead to something that does not exist any more.</translation>
    </message>
    <message>
        <source>{n} Einträge in „{table}“ gehören zu etwas, das es nicht mehr gibt („{parent}“).</source>
        <translation>{n} entries in “{table}” belong to something that does not exist any more (“{parent}”).</translation>
    </message>
    <message>
        <source>{n} Einträge sind doppelt vorhanden.</source>
        <translation>{n} entries are there twice.</translation>
    </message>
    <message>
        <source>{n} Einträge übernehmen</source>
        <translation>Import {n} entries</translation>
    </message>
    <message>
        <source>{n} Gespr.</source>
        <translation>Talks: {n}</translation>
    </message>
    <message>
        <source>{n} Gespräch</source>
        <translation>{n} talk</translation>
    </message>
    <message>
        <source>{n} Gespräch in diesem Monat</source>
        <translation>{n} talk this month</translation>
    </message>
    <message>
        <source>{n} Gespräch in einem Text</source>
        <translation>{n} talk in one text</translation>
    </message>
    <message>
        <source>{n} Gespräche</source>
        <translation>{n} talks</translation>
    </message>
    <message>
        <source>{n} Gespräche in diesem Monat</source>
        <translation>{n} talks this month</translation>
    </message>
    <message>
        <source>{n} Gespräche in einem Text</source>
        <translation>{n} talks in one text</translation>
    </message>
    <message>
        <source>{n} Jahre nach Jahresende</source>
        <translation>{n} years after the end of the year</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} Kürzel</source>
        <translation>{n} aliases</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} Mentor*in</source>
        <translation>{n} mentor</translation>
    </message>
    <message>
        <source>{n} Mentor*innen</source>
        <translation>{n} mentors</translation>
    </message>
    <message>
        <source>{n} Messwert.</source>
        <translation>{n} reading.</translation>
    </message>
    <message>
        <source>{n} Messwerte.</source>
        <translation>{n} readings.</translation>
    </message>
    <message>
        <source>{n} Minute</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} Monate nach dem letzten Kontakt</source>
        <translation>{n} months after the last contact</translation>
    </message>
    <message>
        <source>{n} Notizen „nur für mich“ sind älter als 90 Tage und dürfen gehen.</source>
        <translation>{n} notes “for me only” are older than 90 days and may go.</translation>
    </message>
    <message>
        <source>{n} Organisation</source>
        <translation>{n} organisation</translation>
    </message>
    <message>
        <source>{n} Organisationen</source>
        <translation>{n} organisations</translation>
    </message>
    <message>
        <source>{n} Person</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} Person beraten</source>
        <translation>{n} person advised</translation>
    </message>
    <message>
        <source>{n} Personen</source>
        <translation>{n} persons</translation>
    </message>
    <message>
        <source>{n} Personen beraten</source>
        <translation>{n} persons advised</translation>
    </message>
    <message>
        <source>{n} Punkt wartet heute</source>
        <translation>{n} item is waiting today</translation>
    </message>
    <message>
        <source>{n} Punkte fehlen.</source>
        <translation>{n} items are missing.</translation>
    </message>
    <message>
        <source>{n} Punkte vorsichtiger</source>
        <translation>{n} points more cautious</translation>
    </message>
    <message>
        <source>{n} Punkte warten heute</source>
        <translation>{n} items are waiting today</translation>
    </message>
    <message>
        <source>{n} Punkte weiter</source>
        <translation>{n} points further</translation>
    </message>
    <message>
        <source>{n} Rolle noch offen</source>
        <translation>{n} role still open</translation>
    </message>
    <message>
        <source>{n} Rollen noch offen</source>
        <translation>{n} roles still open</translation>
    </message>
    <message>
        <source>{n} Schritte</source>
        <translation>{n} steps</translation>
    </message>
    <message>
        <source>{n} Selbsteinschätzungen</source>
        <translation>{n} self-assessments</translation>
    </message>
    <message>
        <source>{n} Seminare</source>
        <translation>{n} seminars</translation>
    </message>
    <message>
        <source>{n} Seminare besucht</source>
        <translation>{n} seminars attended</translation>
    </message>
    <message>
        <source>{n} Stelle übernehmen</source>
        <translation>Add {n} body</translation>
    </message>
    <message>
        <source>{n} Stellen</source>
        <translation>{n} matches</translation>
    </message>
    <message>
        <source>{n} Stellen übernehmen</source>
        <translation>Add {n} bodies</translation>
    </message>
    <message>
        <source>{n} Stunde</source>
        <translation>{n} hour</translation>
    </message>
    <message>
        <source>{n} Stunden</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <source>{n} Stücke der Datei sind beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben.</source>
        <translation>{n} pieces of the file are damaged. Please use a backup and keep the file.</translation>
    </message>
    <message>
        <source>{n} Tag</source>
        <translation>{n} day</translation>
    </message>
    <message>
        <source>{n} Tage</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{n} Tage nach dem Gespräch</source>
        <translation>{n} days after the talk</translation>
    </message>
    <message>
        <source>{n} Treffer</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <source>{n} Veranstaltung</source>
        <translation>{n} event</translation>
    </message>
    <message>
        <source>{n} Veranstaltungen</source>
        <translation>{n} events</translation>
    </message>
    <message>
        <source>{n} Verzeichnisse zum schnellen Finden fehlen.</source>
        <translation>{n} indexes for quick finding are missing.</translation>
    </message>
    <message>
        <source>{n} Wert ist nicht ausgewiesen.</source>
        <translation>{n} value is not shown.</translation>
    </message>
    <message>
        <source>{n} Werte sind nicht ausgewiesen.</source>
        <translation>{n} values are not shown.</translation>
    </message>
    <message>
        <source>{n} Woche</source>
        <translation>{n} week</translation>
    </message>
    <message>
        <source>{n} Wochen</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>{n} Wörter für Vorschläge</source>
        <translation>{n} words for proposals</translation>
    </message>
    <message>
        <source>{n} Zeile</source>
        <translation>{n} row</translation>
    </message>
    <message>
        <source>{n} Zeile.</source>
        <translation>{n} row.</translation>
    </message>
    <message>
        <source>{n} Zeilen</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>{n} Zeilen.</source>
        <translation>{n} rows.</translation>
    </message>
    <message>
        <source>{n} angefangene Formulare gehören zu etwas, das es nicht mehr gibt.</source>
        <translation>{n} half-typed forms belong to something that does not exist any more.</translation>
    </message>
    <message>
        <source>{n} frühere,</source>
        <translation>{n} earlier,</translation>
    </message>
    <message>
        <source>{n} fällig</source>
        <translation>{n} due</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} offen</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>{n} offene Aufgabe</source>
        <translation>{n} open task</translation>
    </message>
    <message>
        <source>{n} offene Aufgaben</source>
        <translation>{n} open tasks</translation>
    </message>
    <message>
        <source>{n} offene Schritte</source>
        <translation>{n} open steps</translation>
    </message>
    <message>
        <source>{n} offener Schritt</source>
        <translation>{n} open step</translation>
    </message>
    <message>
        <source>{n} von {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>{n} von {all} probiert</source>
        <translation>{n} of {all} tried</translation>
    </message>
    <message>
        <source>{n} von {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>{n} warten</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>{n} weitere</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>{n} weitere zeigen</source>
        <translation>show {n} more</translation>
    </message>
    <message>
        <source>{n} {step}</source>
        <translation>{n} {step}</translation>
    </message>
    <message>
        <source>{n}. Halbjahr {year}</source>
        <translation>H{n} {year}</translation>
    </message>
    <message>
        <source>{n}. Quartal {year}</source>
        <translation>Q{n} {year}</translation>
    </message>
    <message>
        <source>{option}: {what}</source>
        <translation>{option}: {what}</translation>
    </message>
    <message>
        <source>{pages} ausblenden</source>
        <translation>Hide {pages}</translation>
    </message>
    <message>
        <source>{page} öffnen</source>
        <translation>Open {page}</translation>
    </message>
    <message>
        <source>{proof} vom {day}</source>
        <translation>{proof} of {day}</translation>
    </message>
    <message>
        <source>{proof}, {day}</source>
        <translation>{proof}, {day}</translation>
    </message>
    <message>
        <source>{purpose} · Nr. {number}</source>
        <translation>{purpose} · No. {number}</translation>
    </message>
    <message>
        <source>{report} für {recipient}</source>
        <translation>{report} for {recipient}</translation>
    </message>
    <message>
        <source>{rest} Noch nicht besucht: {areas}.</source>
        <translation>{rest} Not visited yet: {areas}.</translation>
    </message>
    <message>
        <source>{roles}: noch niemand</source>
        <translation>{roles}: nobody yet</translation>
    </message>
    <message>
        <source>{safe} oder an einen anderen verschlossenen Ort, nie zum Rechner.</source>
        <translation>{safe} or to another locked place, never near the computer.</translation>
    </message>
    <message>
        <source>{source}. Stand: {month}. In eigenen Worten, keine Rechtsberatung.</source>
        <translation>{source}. As of {month}. In plain words, not legal advice.</translation>
    </message>
    <message>
        <source>{task} (Blatt {number})</source>
        <translation>{task} (sheet {number})</translation>
    </message>
    <message>
        <source>{text} (Wortlaut nicht verglichen)</source>
        <translation>{text} (wording not compared)</translation>
    </message>
    <message>
        <source>{times}, die letzte vom {day}.</source>
        <translation>{times}, the last of {day}.</translation>
    </message>
    <message>
        <source>{title} (erledigt)</source>
        <translation>{title} (done)</translation>
    </message>
    <message>
        <source>{title} (geplant: {when})</source>
        <translation>{title} (planned: {when})</translation>
    </message>
    <message>
        <source>{title} (seit {day})</source>
        <translation>{title} (since {day})</translation>
    </message>
    <message>
        <source>{title}, erreicht: {when}</source>
        <translation>{title}, reached: {when}</translation>
    </message>
    <message>
        <source>{title}, geplant: {when}</source>
        <translation>{title}, planned: {when}</translation>
    </message>
    <message>
        <source>{title}, überfällig seit: {when}</source>
        <translation>{title}, overdue since: {when}</translation>
    </message>
    <message>
        <source>{told} Taste:&#xa0;{key}</source>
        <translation>{told} Key:&#xa0;{key}</translation>
    </message>
    <message>
        <source>{unit}: {values}</source>
        <translation>{unit}: {values}</translation>
    </message>
    <message>
        <source>{value} am {day}</source>
        <translation>{value} on {day}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{weekday}, {day}. {month}</source>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <source>{what} Bitte ein anderes Szenario wählen.</source>
        <translation>{what} Please choose another scenario.</translation>
    </message>
    <message>
        <source>{what} entfernen</source>
        <translation>Remove {what}</translation>
    </message>
    <message>
        <source>{what} zurücknehmen</source>
        <translation>Take back {what}</translation>
    </message>
    <message>
        <source>{what} · {project}</source>
        <translation>{what} · {project}</translation>
    </message>
    <message>
        <source>{what}, neuer Wert</source>
        <translation>{what}, new value</translation>
    </message>
    <message>
        <source>{what}, siehe: mendi codes {list}</source>
        <translation>{what}, see: mendi codes {list}</translation>
    </message>
    <message>
        <source>{what}, {n} %</source>
        <translation>{what}, {n}%</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: {then} statt {now}</source>
        <translation>{what}: {then} instead of {now}</translation>
    </message>
    <message>
        <source>{where} ist noch leer.</source>
        <translation>{where} is still empty.</translation>
    </message>
    <message>
        <source>{where} stimmt noch nicht, am ehesten in der {group}. Gruppe.</source>
        <translation>{where} is not right yet, most likely in group {group}.</translation>
    </message>
    <message>
        <source>{where} stimmt noch nicht. Bitte Zeichen für Zeichen mit dem Blatt vergleichen.</source>
        <translation>{where} is not right yet. Please compare it with the sheet character by character.</translation>
    </message>
    <message>
        <source>{where}: Die Datei liegt damit auch auf fremden Rechnern, nur verschlüsselt; sie bleibt immer eine einzige Datei, geöffnet nur in einem Programm, und die Sicherungen liegen {kept}.</source>
        <translation>{where}: the file then also lies on computers of others, encrypted only; it always stays one single file, opened in one program only, and the backups lie {kept}.</translation>
    </message>
    <message>
        <source>{where}: Es sind 15 Zeichen, hier stehen erst {count}.</source>
        <translation>{where}: a line has 15 characters, so far there are {count} here.</translation>
    </message>
    <message>
        <source>{where}: Es sind 15 Zeichen, hier stehen {count}.</source>
        <translation>{where}: a line has 15 characters, here there are {count}.</translation>
    </message>
    <message>
        <source>{where}: Geht es verloren, liest ohne Passphrase niemand darin; jede Änderung wird sofort ganz geschrieben, und die Sicherungen liegen {kept}.</source>
        <translation>{where}: if it gets lost, nobody can read it without the passphrase; every change is written in full at once, and the backups lie {kept}.</translation>
    </message>
    <message>
        <source>{where}: Hier steht vermutlich {other}. Bitte an die richtige Stelle setzen.</source>
        <translation>{where}: this is probably {other}. Please put it in the right place.</translation>
    </message>
    <message>
        <source>{where}: Wer es verwaltet, sieht die verschlüsselte Datei, aber keinen Inhalt; sie öffnet sich immer nur in einem Programm, jede Änderung wird sofort ganz geschrieben, und die Sicherungen liegen {kept}.</source>
        <translation>{where}: whoever administers it sees the encrypted file, but no content; it always opens in one program only, every change is written in full at once, and the backups lie {kept}.</translation>
    </message>
    <message>
        <source>{where}: „{sign}“ kommt im Code nicht vor.</source>
        <translation>{where}: “{sign}” does not occur in the code.</translation>
    </message>
    <message>
        <source>{who}; so {rule} für das Gremium</source>
        <translation>{who}; {rule} says so for the council</translation>
    </message>
    <message>
        <source>{words} Teil {part} von {parts}.</source>
        <translation>{words} Part {part} of {parts}.</translation>
    </message>
    <message>
        <source>§ 69 BPersVG</source>
        <translation>s. 69 BPersVG</translation>
    </message>
    <message>
        <source>§ 79a Satz 2 BetrVG</source>
        <translation>s. 79a sentence 2 BetrVG</translation>
    </message>
    <message>
        <source>Ältere zeigen</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändern: {what}</source>
        <translation>Change: {what}</translation>
    </message>
    <message>
        <source>Öffentliche Stellen übernehmen</source>
        <translation>Add public bodies</translation>
    </message>
    <message>
        <source>Öffentliche Stellen übernehmen …</source>
        <translation>Add public bodies …</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öffnet das Fenster von mendi desktop.</source>
        <translation>Opens the window of mendi desktop.</translation>
    </message>
    <message>
        <source>ÜBUNG</source>
        <translation>PRACTICE DATA</translation>
    </message>
    <message>
        <source>ÜBUNG – erfundene Daten</source>
        <translation>PRACTICE DATA – all invented</translation>
    </message>
    <message>
        <source>Über das Projekt</source>
        <translation>About the project</translation>
    </message>
    <message>
        <source>Über mendi desktop</source>
        <translation>About mendi desktop</translation>
    </message>
    <message>
        <source>Überblick</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Übergabeblatt</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Überschreibt sich selbst, höchstens {n} Dateien zu {kib} KiB.</source>
        <translation>Overwrites itself, at most {n} files of {kib} KiB.</translation>
    </message>
    <message>
        <source>Übrige Bereiche</source>
        <translation>Other departments</translation>
    </message>
    <message>
        <source>Übung verlassen</source>
        <translation>Leave the exercise</translation>
    </message>
    <message>
        <source>Übung öffnen</source>
        <translation>Open an exercise</translation>
    </message>
    <message>
        <source>Übungsdaten</source>
        <translation>Practice data</translation>
    </message>
    <message>
        <source>Übungsdaten angelegt: „{name}“. Alles darin ist erfunden.</source>
        <translation>Practice data created: “{name}”. Everything in it is invented.</translation>
    </message>
    <message>
        <source>Übungsdaten schreiben</source>
        <translation>Write practice data</translation>
    </message>
    <message>
        <source>Übungsdaten öffnen sich ohne Passphrase und sperren sich nicht; sie sind erfunden.</source>
        <translation>Practice data open without a passphrase and do not lock; they are invented.</translation>
    </message>
    <message>
        <source>Übungsdaten: Hier lässt sich alles ausprobieren</source>
        <translation>Practice data: everything can be tried out here</translation>
    </message>
    <message>
        <source>Übungsdaten: alles erfunden, nichts davon wird aufgehoben</source>
        <translation>Practice data: all invented, none of it is kept</translation>
    </message>
    <message>
        <source>älteste zuerst</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>ändern, oder zum Gespräch, zur Veranstaltung</source>
        <translation>change, or go to the talk, to the event</translation>
    </message>
    <message>
        <source>über {n} Wochen</source>
        <translation>over {n} weeks</translation>
    </message>
    <message>
        <source>überall</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>überfällig seit {when}</source>
        <translation>overdue since {when}</translation>
    </message>
    <message>
        <source>übergeben von (Name, Unterschrift)</source>
        <translation>handed over by (name, signature)</translation>
    </message>
    <message>
        <source>übernommen von (Name, Unterschrift)</source>
        <translation>received by (name, signature)</translation>
    </message>
    <message>
        <source>überwiegend „{step}“</source>
        <translation>mostly “{step}”</translation>
    </message>
    <message>
        <source>übliche Grundlage der aufgewendeten Zeit</source>
        <translation>usual basis of the time spent</translation>
    </message>
    <message>
        <source>„14.4.2027“, „Juni 2027“ oder „2027“.</source>
        <translation>“14.4.2027” (day first), “June 2027” or “2027”.</translation>
    </message>
    <message>
        <source>„Als Entwurf weglegen“ geht auch so.</source>
        <translation>“Put aside as draft” works even so.</translation>
    </message>
    <message>
        <source>„Als Nächstes“ und die Listen eines Projekts</source>
        <translation>“Coming next” and the lists of a project</translation>
    </message>
    <message>
        <source>„Noch aktiv?“ beantworten</source>
        <translation>Answer “Still active?”</translation>
    </message>
    <message>
        <source>„Noch aktiv?“ erinnert im Netzwerk nach einem Jahr. Gelöscht wird von Hand.</source>
        <translation>“Still active?” reminds in the network after a year. Erased by hand.</translation>
    </message>
    <message>
        <source>„Noch aktiv?“ ist beantwortet</source>
        <translation>“Still active?” is answered</translation>
    </message>
    <message>
        <source>„Noch aktiv?“ später fragen</source>
        <translation>Ask “Still active?” later</translation>
    </message>
    <message>
        <source>„Noch aktiv?“ wird an diesem Tag gefragt</source>
        <translation>“Still active?” will be asked on this day</translation>
    </message>
    <message>
        <source>„Zählt mit“ heißt: in Berichten nur in Summen. „Nur für mich“ heißt: nie in einem Bericht. Jedes Feld sagt es selbst: hineingehen und {why} drücken, oder daneben „Wozu?“.</source>
        <translation>“Counts” means: in reports only in totals. “For me only” means: never in a report. Every field says so itself: go into it and press {why}, or “Why?” beside it.</translation>
    </message>
    <message>
        <source>„ergänzen“ füllt nur leere Felder; Abweichendes kommt in die Notiz.</source>
        <translation>“add to it” fills empty fields only; what differs goes into the note.</translation>
    </message>
    <message>
        <source>„{alias}“ gibt es noch nicht.</source>
        <translation>“{alias}” does not exist yet.</translation>
    </message>
    <message>
        <source>„{chapter}“ beginnen</source>
        <translation>Begin “{chapter}”</translation>
    </message>
    <message>
        <source>„{chapter}“ ist vorbereitet.</source>
        <translation>“{chapter}” is prepared.</translation>
    </message>
    <message>
        <source>„{chapter}“ wird vorbereitet und beginnt gleich …</source>
        <translation>“{chapter}” is being prepared and begins in a moment …</translation>
    </message>
    <message>
        <source>„{chapter}“: {act}</source>
        <translation>“{chapter}”: {act}</translation>
    </message>
    <message>
        <source>„{code}“ gibt es in der Liste „{list}“ nicht. Gemeint ist vielleicht: {near}.</source>
        <translation>There is no “{code}” in the list “{list}”. Perhaps this is meant: {near}.</translation>
    </message>
    <message>
        <source>„{file}“ liegt verschlüsselt {where}.</source>
        <translation>“{file}” lies encrypted {where}.</translation>
    </message>
    <message>
        <source>„{folder}“ ist da; jede Sicherung kommt auch dorthin.</source>
        <translation>“{folder}” is there; every backup goes there, too.</translation>
    </message>
    <message>
        <source>„{folder}“ war noch nie da.</source>
        <translation>“{folder}” has never been there.</translation>
    </message>
    <message>
        <source>„{folder}“ war zuletzt {age} da. Sobald es wieder da ist, wird dorthin gesichert.</source>
        <translation>“{folder}” was last there {age}. As soon as it is back, backups go there, too.</translation>
    </message>
    <message>
        <source>„{given}“ ist nicht dabei. Gemeint ist vielleicht: {titles}.</source>
        <translation>“{given}” is not among them. Perhaps one of these is meant: {titles}.</translation>
    </message>
    <message>
        <source>„{given}“ passt auf mehrere: {titles}.</source>
        <translation>“{given}” fits several: {titles}.</translation>
    </message>
    <message>
        <source>„{mentor}“ steht schon im Team.</source>
        <translation>“{mentor}” is already in the team.</translation>
    </message>
    <message>
        <source>„{month}“ ist kein Monat. So geht es: 2026-11.</source>
        <translation>“{month}” is not a month. This is how it works: 2026-11.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. Bitte einen anderen Namen angeben.</source>
        <translation>“{name}” exists already. Please give another name.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation>“{name}” exists already. Please choose another name.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. Eine zweite mit diesem Namen braucht eine andere Region.</source>
        <translation>“{name}” is already here. A second one with this name needs another region.</translation>
    </message>
    <message>
        <source>„{name}“ hat jetzt den Stand der Sicherung.</source>
        <translation>“{name}” now has the state of the backup.</translation>
    </message>
    <message>
        <source>„{name}“ ist auf dem Rechner {machine} geöffnet. Bitte dort zuerst schließen.</source>
        <translation>“{name}” is open on the computer {machine}. Please close it there first.</translation>
    </message>
    <message>
        <source>„{name}“ ist die Sicherung eines anderen Tresors. Bitte einen neuen Dateinamen nennen.</source>
        <translation>“{name}” is the backup of another vault. Please give a new file name.</translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner und keine Tresor-Datei.</source>
        <translation>“{name}” is a folder and not a vault file.</translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner. Bitte einen Dateinamen angeben.</source>
        <translation>“{name}” is a folder. Please give the name of a file.</translation>
    </message>
    <message>
        <source>„{name}“ ist heil: Datei, Verweise, Suche und Tage sind geprüft.</source>
        <translation>“{name}” is sound: file, links, search and days have been checked.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein Szenario, sondern ein eigener Tresor oder beschädigt. Hier bleibt er zu.</source>
        <translation>“{name}” is no scenario but a vault of your own, or damaged. It stays closed here.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein Tresor von mendi desktop, sondern {what}.</source>
        <translation>“{name}” is not a vault of mendi desktop, but {what}.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein Tresor von mendi desktop. Bitte eine andere Datei wählen.</source>
        <translation>“{name}” is not a vault of mendi desktop. Please choose another file.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine Datei, die sich ersetzen lässt.</source>
        <translation>“{name}” is not a file that can be replaced.</translation>
    </message>
    <message>
        <source>„{name}“ ist leer: Es steht kein einziges Zeichen darin.</source>
        <translation>“{name}” is empty: there is not a single character in it.</translation>
    </message>
    <message>
        <source>„{name}“ ist schon geöffnet. Bitte das andere Fenster verwenden.</source>
        <translation>“{name}” is already open. Please use the other window.</translation>
    </message>
    <message>
        <source>„{name}“ ist schreibgeschützt. Bitte den Schutz aufheben oder kopieren.</source>
        <translation>“{name}” is write-protected. Please lift the protection or make a copy.</translation>
    </message>
    <message>
        <source>„{name}“ ist unvollständig: Am Ende der Datei fehlt ein Stück.</source>
        <translation>“{name}” is incomplete: a piece is missing at the end of the file.</translation>
    </message>
    <message>
        <source>„{name}“ ist zu groß für eine Kontaktdatei.</source>
        <translation>“{name}” is too large for a contact file.</translation>
    </message>
    <message>
        <source>„{name}“ kann keine Datei heißen.</source>
        <translation>A file cannot be called “{name}”.</translation>
    </message>
    <message>
        <source>„{name}“ liegt nicht mehr an ihrem Ort; der eigene Stand ist von {ours}. Bitte den Datenträger wieder anschließen; ist der Ordner noch da, legt das Sperren ihn dort ab.</source>
        <translation>“{name}” is no longer in its place; the state open here is of {ours}. Please connect the drive again; if the folder is still there, locking puts it down there.</translation>
    </message>
    <message>
        <source>„{name}“ ließ sich nicht ersetzen und ist, wie es war. Bitte den Ordner prüfen.</source>
        <translation>“{name}” could not be replaced and is as it was. Please check the folder.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich dort nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation>“{name}” cannot be written there. Please choose another place.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen.</source>
        <translation>“{name}” cannot be read.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation>“{name}” cannot be written. Please choose another place.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht umbenennen. Bitte prüfen, ob der Ordner beschreibbar ist.</source>
        <translation>“{name}” cannot be renamed. Please check whether the folder may be written to.</translation>
    </message>
    <message>
        <source>„{name}“ stammt aus einer neueren Version und bleibt, wie die Datei ist. Bitte die neue Version dort erfragen, woher dieses Programm kam.</source>
        <translation>“{name}” is from a newer version and stays as it is. Please ask for the new version where this program came from.</translation>
    </message>
    <message>
        <source>„{name}“ wird gelesen …</source>
        <translation>“{name}” is being read …</translation>
    </message>
    <message>
        <source>„{name}“ wurde von außen ersetzt (Stand {theirs}), der eigene Stand ist von {ours}. Nichts wurde überschrieben: Bitte sperren und neu öffnen, beide Stände liegen dann nebeneinander.</source>
        <translation>“{name}” was replaced from outside (state of {theirs}), the state open here is of {ours}. Nothing was overwritten: please lock and open again, both states then lie side by side.</translation>
    </message>
    <message>
        <source>„{name}“ wurde von außen geändert ({theirs}), der eigene Stand ist von {ours}. Nichts wurde überschrieben: Bitte sperren, neu öffnen und den Inhalt ansehen.</source>
        <translation>“{name}” was changed from outside ({theirs}), the state open here is of {ours}. Nothing was overwritten: please lock, open again and look at the content.</translation>
    </message>
    <message>
        <source>„{number}“ ist als {number} Minuten gelesen.</source>
        <translation>“{number}” is read as {number} minutes.</translation>
    </message>
    <message>
        <source>„{number}“: Minuten oder etwas anderes?</source>
        <translation>“{number}”: minutes or something else?</translation>
    </message>
    <message>
        <source>„{table}“ fehlt in der Datei, ganz oder teilweise. Bitte eine Sicherung zurückholen.</source>
        <translation>“{table}” is missing in the file, completely or in part. Please bring back a backup.</translation>
    </message>
    <message>
        <source>„{text}“ ist kein Tag. So geht es: 2026-07-31.</source>
        <translation>“{text}” is not a day. This is how: 2026-07-31.</translation>
    </message>
    <message>
        <source>„{text}“ ist kein Zeitraum. So geht es: 2026-Q3, 2026-H1, 2026 oder 2026-07-01..2026-09-30.</source>
        <translation>“{text}” is not a period. This is how: 2026-Q3, 2026-H1, 2026 or 2026-07-01..2026-09-30.</translation>
    </message>
    <message>
        <source>„{text}“ passt nicht zu „{title}“. Zur Wahl stehen: {codes}.</source>
        <translation>“{text}” does not fit “{title}”. Choose from: {codes}.</translation>
    </message>
    <message>
        <source>„{title}“</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>„{title}“ entfernen</source>
        <translation>Remove “{title}”</translation>
    </message>
    <message>
        <source>„{title}“ gibt es hier schon.</source>
        <translation>“{title}” is already here.</translation>
    </message>
    <message>
        <source>„{title}“ umbenennen …</source>
        <translation>Rename “{title}” …</translation>
    </message>
    <message>
        <source>„{verb}“ kennt mendi nicht. Es gibt: {verbs}.</source>
        <translation>mendi does not know “{verb}”. There are: {verbs}.</translation>
    </message>
    <message>
        <source>„{verb}“ kennt mendi nicht. Gemeint ist vielleicht „{near}“; es gibt: {verbs}.</source>
        <translation>mendi does not know “{verb}”. Perhaps “{near}” is meant; there are: {verbs}.</translation>
    </message>
    <message>
        <source>„{word}“ bleibt im Text: {choices}?</source>
        <translation>“{word}” stays in the text: {choices}?</translation>
    </message>
    <message>
        <source>„{word}“ ist als {day} gelesen: Der Wochentag ist ein anderer.</source>
        <translation>“{word}” is read as {day}: the weekday is another one.</translation>
    </message>
    <message>
        <source>„{word}“ ist als „{label}“ gelesen.</source>
        <translation>“{word}” is read as “{label}”.</translation>
    </message>
    <message>
        <source>„{word}“ ist ein weiterer Tag und bleibt im Text.</source>
        <translation>“{word}” is another day and stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ ist eine zweite Dauer und bleibt im Text.</source>
        <translation>“{word}” is a second duration and stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ ist verneint und bleibt im Text.</source>
        <translation>“{word}” is negated and stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ ist {day}, ein freier Tag.</source>
        <translation>“{word}” is {day}, a day off.</translation>
    </message>
    <message>
        <source>„{word}“ kann ein Kürzel sein oder eine Zahl dahinter; niemand ist zugeordnet.</source>
        <translation>“{word}” may be an alias or a word with a number after it; nobody is assigned.</translation>
    </message>
    <message>
        <source>„{word}“ kann ein Kürzel sein oder etwas anderes; es bleibt im Text.</source>
        <translation>“{word}” may be an alias or something else; it stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ liegt weit weg und bleibt im Text.</source>
        <translation>“{word}” is far away and stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ nennt keine Zeile davor, die etwas angelegt hat</source>
        <translation>“{word}” names no line before it that has made something</translation>
    </message>
    <message>
        <source>„{word}“ passt auf mehrere Kürzel: {aliases}.</source>
        <translation>“{word}” matches several aliases: {aliases}.</translation>
    </message>
    <message>
        <source>„{word}“ passt nicht zum Übrigen und bleibt im Text.</source>
        <translation>“{word}” does not fit the rest and stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ steht in keinem Kalender und bleibt im Text.</source>
        <translation>“{word}” is in no calendar and stays in the text.</translation>
    </message>
    <message>
        <source>„{word}“ ähnelt {alias}.</source>
        <translation>“{word}” resembles {alias}.</translation>
    </message>
    <message>
        <source>„{word}“: dazu fehlt noch ein Tag.</source>
        <translation>“{word}”: a day for it is still missing.</translation>
    </message>
    <message>
        <source>„Überwiegend“ heißt: Mindestens die Hälfte der eingeschätzten Punkte steht auf dieser Stufe oder höher. Das ist keine Note und kein Durchschnitt; verglichen wird nur mit der eigenen Einschätzung von früher.</source>
        <translation>“Mostly” means: at least half of the points assessed are on this level or higher. This is not a grade and not an average; the only comparison is with the mentor’s own earlier assessment.</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>←, →, Eingabe</source>
        <translation>←, →, Enter</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>↑, ↓, Bild auf, Bild ab</source>
        <translation>↑, ↓, Page Up, Page Down</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>↓, ↑, Bild ab, Bild auf, Pos1, Ende</source>
        <translation>↓, ↑, Page Down, Page Up, Home, End</translation>
    </message>
    <message>
        <source>↓, ↑, Eingabe</source>
        <translation>↓, ↑, Enter</translation>
    </message>
</context>
</TS>
