<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>Stormlens</name>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Open a field (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) or a saved run</source>
   <translation>Ein Feld (NetCDF, Zarr, GRIB2, IMERG, Radar-HDF5) oder einen gespeicherten Lauf öffnen</translation>
  </message>
  <message>
   <source>Open Zarr folder…</source>
   <translation>Zarr-Ordner öffnen…</translation>
  </message>
  <message>
   <source>Open a Zarr store that is a folder</source>
   <translation>Einen Zarr-Speicher öffnen, der ein Ordner ist</translation>
  </message>
  <message>
   <source>Open URL…</source>
   <translation>URL öffnen…</translation>
  </message>
  <message>
   <source>Open data on a server: OPeNDAP, or Zarr over HTTP or in S3; no more than is needed is fetched</source>
   <translation>Daten auf einem Server öffnen: OPeNDAP oder Zarr über HTTP oder in S3; nicht mehr als nötig wird geholt</translation>
  </message>
  <message>
   <source>Choose truth…</source>
   <translation>Wahrheit wählen…</translation>
  </message>
  <message>
   <source>Choose a finer field of the same place and time to verify by</source>
   <translation>Ein feineres Feld desselben Ortes und Zeitpunkts wählen, um daran zu verifizieren</translation>
  </message>
  <message>
   <source>Open the bundled storm</source>
   <translation>Mitgeliefertes Gewitter öffnen</translation>
  </message>
  <message>
   <source>Thunderstorms over Florida seen by radar, as a first example</source>
   <translation>Gewitter über Florida im Radar, als erstes Beispiel</translation>
  </message>
  <message>
   <source>Save run…</source>
   <translation>Lauf speichern…</translation>
  </message>
  <message>
   <source>Write input, ensemble, truth and provenance to one NetCDF file</source>
   <translation>Eingabe, Ensemble, Wahrheit und Herkunft in eine NetCDF-Datei schreiben</translation>
  </message>
  <message>
   <source>Save session…</source>
   <translation>Sitzung speichern…</translation>
  </message>
  <message>
   <source>Write what is open, chosen and shown to one small file, which opens here and runs without a window</source>
   <translation>Was offen, gewählt und gezeigt ist, in eine kleine Datei schreiben, die hier geöffnet und ohne Fenster gerechnet werden kann</translation>
  </message>
  <message>
   <source>Open session…</source>
   <translation>Sitzung öffnen…</translation>
  </message>
  <message>
   <source>Put back what a session file says</source>
   <translation>Wiederherstellen, was eine Sitzungsdatei sagt</translation>
  </message>
  <message>
   <source>Open last session</source>
   <translation>Letzte Sitzung öffnen</translation>
  </message>
  <message>
   <source>Put back what was on the desk in the window before this one</source>
   <translation>Wiederherstellen, was im vorigen Fenster auf dem Tisch lag</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>Bild exportieren…</translation>
  </message>
  <message>
   <source>Write the panels as they are to a PNG file</source>
   <translation>Die Karten, wie sie sind, in eine PNG-Datei schreiben</translation>
  </message>
  <message>
   <source>Export figure of the fields…</source>
   <translation>Abbildung der Felder exportieren…</translation>
  </message>
  <message>
   <source>Draw input, corrected, downscaled and truth for print, on one scale, to a PNG, PDF or SVG file</source>
   <translation>Eingabe, korrigiertes und verfeinertes Feld und Wahrheit auf einer Skala für den Druck zeichnen, als PNG, PDF oder SVG</translation>
  </message>
  <message>
   <source>Export figure of the errors…</source>
   <translation>Abbildung der Fehler exportieren…</translation>
  </message>
  <message>
   <source>Draw the violins of both stages for print, with quartiles and counts, to a PNG, PDF or SVG file</source>
   <translation>Die Violinen beider Stufen für den Druck zeichnen, mit Quartilen und Anzahlen, als PNG, PDF oder SVG</translation>
  </message>
  <message>
   <source>Export errors by hour of day…</source>
   <translation>Fehler nach Tagesstunde exportieren…</translation>
  </message>
  <message>
   <source>Draw them for print, or write the numbers as CSV or NetCDF; in UTC or by the sun, as last shown</source>
   <translation>Für den Druck zeichnen oder die Zahlen als CSV oder NetCDF schreiben; in UTC oder nach der Sonne, wie zuletzt gezeigt</translation>
  </message>
  <message>
   <source>Export the plot's numbers…</source>
   <translation>Zahlen des Diagramms exportieren…</translation>
  </message>
  <message>
   <source>Write the diagnostic plot on show, with its bands and which pixels it is of, to a CSV file</source>
   <translation>Das gezeigte Diagnosediagramm mit seinen Bändern und der Auswahl der Pixel in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Export the violins' numbers…</source>
   <translation>Zahlen der Violinen exportieren…</translation>
  </message>
  <message>
   <source>Write quantiles, mean errors and counts of every violin, and which pixels they are of, to a CSV file</source>
   <translation>Quantile, mittlere Fehler und Anzahlen jeder Violine und die Auswahl der Pixel in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Export the scores…</source>
   <translation>Bewertungen exportieren…</translation>
  </message>
  <message>
   <source>Write the score table on show, with intervals and which pixels it is of, to a CSV file</source>
   <translation>Die gezeigte Tabelle mit Intervallen und der Auswahl der Pixel in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Export animation of the times…</source>
   <translation>Animation der Zeitpunkte exportieren…</translation>
  </message>
  <message>
   <source>Show what the panels show at every time, with the time on each frame, as a GIF, an MP4, or PNG frames in a zip</source>
   <translation>Zeigen, was die Karten zu jedem Zeitpunkt zeigen, mit der Zeit auf jedem Bild, als GIF, MP4 oder PNG-Bilder in einem Zip</translation>
  </message>
  <message>
   <source>Export the point's numbers…</source>
   <translation>Zahlen des Punkts exportieren…</translation>
  </message>
  <message>
   <source>Write what the members say at the pinned point, over time or along the line, to a CSV file</source>
   <translation>Was die Mitglieder am gesetzten Punkt, über die Zeit oder entlang der Linie sagen, in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Export the probe's values…</source>
   <translation>Werte der Sonde exportieren…</translation>
  </message>
  <message>
   <source>Write what every panel says under the cursor, or else at the pinned point, to a CSV file</source>
   <translation>Was jede Karte unter dem Zeiger oder sonst am gesetzten Punkt zeigt, in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Export movie of a member…</source>
   <translation>Film eines Mitglieds exportieren…</translation>
  </message>
  <message>
   <source>Show how the member on show came out of noise, as a GIF, WebP, APNG or MP4, or its numbers as NetCDF</source>
   <translation>Zeigen, wie das gezeigte Mitglied aus Rauschen entstand, als GIF, WebP, APNG oder MP4, oder seine Zahlen als NetCDF</translation>
  </message>
  <message>
   <source>Export data…</source>
   <translation>Daten exportieren…</translation>
  </message>
  <message>
   <source>Write the run for other programs: areas as GeoJSON, fields as Zarr, scores as CSV</source>
   <translation>Den Lauf für andere Programme schreiben: Flächen als GeoJSON, Felder als Zarr, Bewertungen als CSV</translation>
  </message>
  <message>
   <source>Export report…</source>
   <translation>Bericht exportieren…</translation>
  </message>
  <message>
   <source>Write pictures, scores, how the run was made and its models' cards to one HTML page</source>
   <translation>Bilder, Bewertungen, Entstehung des Laufs und Steckbriefe seiner Modelle auf eine HTML-Seite schreiben</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Close the window; a run in progress is cancelled</source>
   <translation>Das Fenster schließen; ein Lauf im Gange wird abgebrochen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Take back the last choice: region, reading, models, settings, layout</source>
   <translation>Die letzte Wahl zurücknehmen: Gebiet, Lesart, Modelle, Einstellungen, Anordnung</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Make again the choice that was taken back</source>
   <translation>Die zurückgenommene Wahl wieder treffen</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Put the panels as they are on the clipboard</source>
   <translation>Die Karten, wie sie sind, in die Zwischenablage legen</translation>
  </message>
  <message>
   <source>Copy the probe's values</source>
   <translation>Werte der Sonde kopieren</translation>
  </message>
  <message>
   <source>Put what every panel says under the cursor, or else at the pinned point, on the clipboard</source>
   <translation>Was jede Karte unter dem Zeiger oder sonst am gesetzten Punkt zeigt, in die Zwischenablage legen</translation>
  </message>
  <message>
   <source>Copy explanation</source>
   <translation>Erklärung kopieren</translation>
  </message>
  <message>
   <source>Put the run in plain words on the clipboard</source>
   <translation>Den Lauf in klaren Worten in die Zwischenablage legen</translation>
  </message>
  <message>
   <source>Draw an area to verify</source>
   <translation>Zu verifizierende Fläche zeichnen</translation>
  </message>
  <message>
   <source>Click its corners on a map; violins, scores and plots follow</source>
   <translation>Ihre Ecken auf einer Karte anklicken; Violinen, Bewertungen und Diagramme folgen</translation>
  </message>
  <message>
   <source>Verify everything</source>
   <translation>Alles verifizieren</translation>
  </message>
  <message>
   <source>Clear the band, the area and the pinned point</source>
   <translation>Band, Fläche und gesetzten Punkt löschen</translation>
  </message>
  <message>
   <source>Put messages away</source>
   <translation>Meldungen wegräumen</translation>
  </message>
  <message>
   <source>Clear the messages over the maps</source>
   <translation>Die Meldungen über den Karten löschen</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Colours, language, units, what new windows begin with, autosave, workers</source>
   <translation>Farben, Sprache, Einheiten, womit neue Fenster beginnen, Sicherung, Threads</translation>
  </message>
  <message>
   <source>Keys of actions…</source>
   <translation>Tasten der Aktionen…</translation>
  </message>
  <message>
   <source>Change, clear or put back the keys of every action</source>
   <translation>Die Tasten jeder Aktion ändern, löschen oder zurücksetzen</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Show the time before</source>
   <translation>Den vorigen Zeitpunkt zeigen</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Show the next time</source>
   <translation>Den nächsten Zeitpunkt zeigen</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Play the times one after the other</source>
   <translation>Die Zeitpunkte nacheinander abspielen</translation>
  </message>
  <message>
   <source>Play faster</source>
   <translation>Schneller abspielen</translation>
  </message>
  <message>
   <source>Play more times a second</source>
   <translation>Mehr Zeitpunkte je Sekunde abspielen</translation>
  </message>
  <message>
   <source>Play slower</source>
   <translation>Langsamer abspielen</translation>
  </message>
  <message>
   <source>Play fewer times a second</source>
   <translation>Weniger Zeitpunkte je Sekunde abspielen</translation>
  </message>
  <message>
   <source>Play once, or again and again</source>
   <translation>Einmal oder immer wieder abspielen</translation>
  </message>
  <message>
   <source>Whether playing ends with the last time</source>
   <translation>Ob das Abspielen mit dem letzten Zeitpunkt endet</translation>
  </message>
  <message>
   <source>Next member</source>
   <translation>Nächstes Mitglied</translation>
  </message>
  <message>
   <source>Show the next member of the ensemble</source>
   <translation>Das nächste Mitglied des Ensembles zeigen</translation>
  </message>
  <message>
   <source>Previous member</source>
   <translation>Voriges Mitglied</translation>
  </message>
  <message>
   <source>Show the member before</source>
   <translation>Das vorige Mitglied zeigen</translation>
  </message>
  <message>
   <source>Full panel</source>
   <translation>Karte allein</translation>
  </message>
  <message>
   <source>Show the panel under the cursor alone, and back</source>
   <translation>Die Karte unter dem Zeiger allein zeigen, und zurück</translation>
  </message>
  <message>
   <source>Choose what a panel shows</source>
   <translation>Wählen, was eine Karte zeigt</translation>
  </message>
  <message>
   <source>Open the menu of the panel under the cursor</source>
   <translation>Das Menü der Karte unter dem Zeiger öffnen</translation>
  </message>
  <message>
   <source>Levels and units</source>
   <translation>Stufen und Einheiten</translation>
  </message>
  <message>
   <source>Type or drag the ends of the colour scales, and choose units</source>
   <translation>Die Enden der Farbskalen eintippen oder ziehen und Einheiten wählen</translation>
  </message>
  <message>
   <source>Stamps of all members</source>
   <translation>Kleine Karten aller Mitglieder</translation>
  </message>
  <message>
   <source>Show every member at once on one scale, and back</source>
   <translation>Alle Mitglieder zugleich auf einer Skala zeigen, und zurück</translation>
  </message>
  <message>
   <source>Swipe between two fields</source>
   <translation>Zwischen zwei Feldern wischen</translation>
  </message>
  <message>
   <source>Draw a curtain between two fields in one map, and back</source>
   <translation>Einen Vorhang zwischen zwei Feldern in einer Karte ziehen, und zurück</translation>
  </message>
  <message>
   <source>Blink between two fields</source>
   <translation>Zwischen zwei Feldern blinken</translation>
  </message>
  <message>
   <source>Show two fields in turn in one map, and back</source>
   <translation>Zwei Felder abwechselnd in einer Karte zeigen, und zurück</translation>
  </message>
  <message>
   <source>One panel</source>
   <translation>Eine Karte</translation>
  </message>
  <message>
   <source>Show the first panel alone</source>
   <translation>Die erste Karte allein zeigen</translation>
  </message>
  <message>
   <source>Two panels</source>
   <translation>Zwei Karten</translation>
  </message>
  <message>
   <source>Show two panels side by side</source>
   <translation>Zwei Karten nebeneinander zeigen</translation>
  </message>
  <message>
   <source>Four panels</source>
   <translation>Vier Karten</translation>
  </message>
  <message>
   <source>Show four panels: those on show first</source>
   <translation>Vier Karten zeigen, die gezeigten zuerst</translation>
  </message>
  <message>
   <source>Six panels</source>
   <translation>Sechs Karten</translation>
  </message>
  <message>
   <source>Show six panels: those on show first</source>
   <translation>Sechs Karten zeigen, die gezeigten zuerst</translation>
  </message>
  <message>
   <source>Nine panels</source>
   <translation>Neun Karten</translation>
  </message>
  <message>
   <source>Show nine panels: those on show first</source>
   <translation>Neun Karten zeigen, die gezeigten zuerst</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Nächster Teil des Fensters</translation>
  </message>
  <message>
   <source>Move the keyboard to the next dock, or to the maps</source>
   <translation>Die Tastatur zum nächsten Bereich bringen, oder zu den Karten</translation>
  </message>
  <message>
   <source>Previous part</source>
   <translation>Voriger Teil</translation>
  </message>
  <message>
   <source>Move the keyboard to the dock before, or to the maps</source>
   <translation>Die Tastatur zum Bereich davor bringen, oder zu den Karten</translation>
  </message>
  <message>
   <source>Reset layout</source>
   <translation>Anordnung zurücksetzen</translation>
  </message>
  <message>
   <source>Put every dock back where it was at first</source>
   <translation>Alle Bereiche an ihren ersten Platz stellen</translation>
  </message>
  <message>
   <source>Draw the ensemble from the field on show</source>
   <translation>Das Ensemble aus dem gezeigten Feld ziehen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stop the run; finished members are kept</source>
   <translation>Den Lauf anhalten; fertige Mitglieder bleiben</translation>
  </message>
  <message>
   <source>Run the time on show</source>
   <translation>Den gezeigten Zeitpunkt rechnen</translation>
  </message>
  <message>
   <source>One time is read and run, as at first</source>
   <translation>Ein Zeitpunkt wird gelesen und gerechnet, wie am Anfang</translation>
  </message>
  <message>
   <source>Run all times</source>
   <translation>Alle Zeitpunkte rechnen</translation>
  </message>
  <message>
   <source>All times of the file are read and run together, and play in step</source>
   <translation>Alle Zeitpunkte der Datei werden zusammen gelesen und gerechnet und laufen im Gleichschritt</translation>
  </message>
  <message>
   <source>Range of times begins here</source>
   <translation>Zeitspanne beginnt hier</translation>
  </message>
  <message>
   <source>The times from the one on show on are run together</source>
   <translation>Die Zeitpunkte ab dem gezeigten werden zusammen gerechnet</translation>
  </message>
  <message>
   <source>Range of times ends here</source>
   <translation>Zeitspanne endet hier</translation>
  </message>
  <message>
   <source>The times up to the one on show are run together</source>
   <translation>Die Zeitpunkte bis zum gezeigten werden zusammen gerechnet</translation>
  </message>
  <message>
   <source>Drop a gauge</source>
   <translation>Station setzen</translation>
  </message>
  <message>
   <source>Click a map to put a gauge there, with a value to be typed over</source>
   <translation>Auf eine Karte klicken, um dort eine Station zu setzen, deren Wert überschrieben werden kann</translation>
  </message>
  <message>
   <source>Run with and without gauges</source>
   <translation>Mit und ohne Stationen rechnen</translation>
  </message>
  <message>
   <source>Two runs with the same seed, one without any gauge, and their difference beside them</source>
   <translation>Zwei Läufe mit gleichem Startwert, einer ohne Stationen, daneben ihr Unterschied</translation>
  </message>
  <message>
   <source>Add the run to the batch</source>
   <translation>Lauf zum Stapel hinzufügen</translation>
  </message>
  <message>
   <source>It is made after the others in the queue, and written to a file</source>
   <translation>Er wird nach den anderen in der Schlange gemacht und in eine Datei geschrieben</translation>
  </message>
  <message>
   <source>Add every time to the batch</source>
   <translation>Jeden Zeitpunkt zum Stapel hinzufügen</translation>
  </message>
  <message>
   <source>Each time of the file, or of the range, is a run by itself</source>
   <translation>Jeder Zeitpunkt der Datei oder der Zeitspanne ist ein eigener Lauf</translation>
  </message>
  <message>
   <source>Add files to the batch…</source>
   <translation>Dateien zum Stapel hinzufügen…</translation>
  </message>
  <message>
   <source>Other files, read as the one on show is, each a run by itself</source>
   <translation>Andere Dateien, gelesen wie die gezeigte, jede ein eigener Lauf</translation>
  </message>
  <message>
   <source>Pause the batch, or go on</source>
   <translation>Stapel anhalten oder fortsetzen</translation>
  </message>
  <message>
   <source>No further run of the queue begins, or they go on</source>
   <translation>Kein weiterer Lauf der Schlange beginnt, oder es geht weiter</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Lauf umbenennen</translation>
  </message>
  <message>
   <source>Give the run on show a name of your own</source>
   <translation>Dem gezeigten Lauf einen eigenen Namen geben</translation>
  </message>
  <message>
   <source>Take the run out of the list</source>
   <translation>Lauf aus der Liste nehmen</translation>
  </message>
  <message>
   <source>Remove the run on show; undo brings it back, its file stays</source>
   <translation>Den gezeigten Lauf entfernen; Rückgängig bringt ihn zurück, seine Datei bleibt</translation>
  </message>
  <message>
   <source>Card of the correcting model</source>
   <translation>Steckbrief des Korrekturmodells</translation>
  </message>
  <message>
   <source>What it was trained on and how good it is</source>
   <translation>Woran es gelernt hat und wie gut es ist</translation>
  </message>
  <message>
   <source>Card of the downscaling model</source>
   <translation>Steckbrief des Verfeinerungsmodells</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Ein Modell trainieren…</translation>
  </message>
  <message>
   <source>Train or fine-tune a model on your own files, in a process of its own that the window follows</source>
   <translation>Ein Modell an eigenen Dateien trainieren oder nachtrainieren, in einem eigenen Prozess, dem das Fenster folgt</translation>
  </message>
  <message>
   <source>How the file was read</source>
   <translation>Wie die Datei gelesen wurde</translation>
  </message>
  <message>
   <source>Units, time, grid and missing values, as understood</source>
   <translation>Einheiten, Zeit, Gitter und fehlende Werte, wie sie verstanden wurden</translation>
  </message>
  <message>
   <source>Errors by hour of day</source>
   <translation>Fehler nach Tagesstunde</translation>
  </message>
  <message>
   <source>How errors follow the hours of the day, in UTC</source>
   <translation>Wie Fehler den Stunden des Tages folgen, in UTC</translation>
  </message>
  <message>
   <source>Errors by hour of day, by the sun</source>
   <translation>Fehler nach Tagesstunde, nach der Sonne</translation>
  </message>
  <message>
   <source>How errors follow the hours of the day, in mean local solar time</source>
   <translation>Wie Fehler den Stunden des Tages folgen, in mittlerer Sonnenzeit</translation>
  </message>
  <message>
   <source>Follow a member out of noise</source>
   <translation>Einem Mitglied aus dem Rauschen folgen</translation>
  </message>
  <message>
   <source>Make the member on show once more, and look at it with a slider after every evaluation of the network</source>
   <translation>Das gezeigte Mitglied noch einmal machen und mit einem Schieber nach jeder Netzauswertung ansehen</translation>
  </message>
  <message>
   <source>Sampler laboratory…</source>
   <translation>Sampler-Labor…</translation>
  </message>
  <message>
   <source>Make one storm by several samplers, steps and models with the same noise, and plot skill against seconds</source>
   <translation>Ein Gewitter mit mehreren Samplern, Schrittzahlen und Modellen bei gleichem Rauschen rechnen und Güte gegen Sekunden auftragen</translation>
  </message>
  <message>
   <source>Find any action…</source>
   <translation>Aktion finden…</translation>
  </message>
  <message>
   <source>Find an action by a few letters of its name, with its keys</source>
   <translation>Eine Aktion an einigen Buchstaben ihres Namens finden, mit ihren Tasten</translation>
  </message>
  <message>
   <source>How to use this window, offline</source>
   <translation>Wie man dieses Fenster benutzt, ohne Netz</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <source>What to press in the first minutes, said beside the controls</source>
   <translation>Was man in den ersten Minuten drückt, neben den Bedienelementen gesagt</translation>
  </message>
  <message>
   <source>About Stormlens</source>
   <translation>Über Stormlens</translation>
  </message>
  <message>
   <source>Version, licence and credits</source>
   <translation>Version, Lizenz und Danksagung</translation>
  </message>
  <message>
   <source>Precipitation rate</source>
   <translation>Niederschlagsrate</translation>
  </message>
  <message>
   <source>Precipitation</source>
   <translation>Niederschlag</translation>
  </message>
  <message>
   <source>2 m temperature</source>
   <translation>Temperatur in 2 m</translation>
  </message>
  <message>
   <source>precipitation rate</source>
   <translation>Niederschlagsrate</translation>
  </message>
  <message>
   <source>precipitation</source>
   <translation>Niederschlag</translation>
  </message>
  <message>
   <source>Difference of {lower}</source>
   <translation>Differenz: {lower}</translation>
  </message>
  <message>
   <source>Ratio of {lower}</source>
   <translation>Verhältnis: {lower}</translation>
  </message>
  <message>
   <source>Difference of {levels}</source>
   <translation>Differenz: {levels}</translation>
  </message>
  <message>
   <source>Spread of {lower}</source>
   <translation>Streuung: {lower}</translation>
  </message>
  <message>
   <source>times</source>
   <translation>-fach</translation>
  </message>
  <message>
   <source>Members below the truth</source>
   <translation>Mitglieder unter der Wahrheit</translation>
  </message>
  <message>
   <source>of {members}</source>
   <translation>von {members}</translation>
  </message>
  <message>
   <source>both dry</source>
   <translation>beide trocken</translation>
  </message>
  <message>
   <source>Members {above}</source>
   <translation>Mitglieder {above}</translation>
  </message>
  <message>
   <source>white: the truth's outline</source>
   <translation>weiß: Umriss der Wahrheit</translation>
  </message>
  <message>
   <source>black: the truth's outline</source>
   <translation>schwarz: Umriss der Wahrheit</translation>
  </message>
  <message>
   <source>by number</source>
   <translation>nach Nummer</translation>
  </message>
  <message>
   <source>no member</source>
   <translation>kein Mitglied</translation>
  </message>
  <message>
   <source>Animation: {message}</source>
   <translation>Animation: {message}</translation>
  </message>
  <message>
   <source>Animation: time {next} of {count}</source>
   <translation>Animation: Zeitpunkt {next} von {count}</translation>
  </message>
  <message>
   <source>The window changed its size while it was filmed</source>
   <translation>Das Fenster änderte seine Größe, während es gefilmt wurde</translation>
  </message>
  <message>
   <source>There is one time on show, and nothing to animate</source>
   <translation>Nur ein Zeitpunkt wird gezeigt, es gibt nichts zu animieren</translation>
  </message>
  <message>
   <source>Open a file or a run with several times</source>
   <translation>Eine Datei oder einen Lauf mit mehreren Zeitpunkten öffnen</translation>
  </message>
  <message>
   <source>{count} times are more than an animation holds, {most_frames}</source>
   <translation>{count} Zeitpunkte sind mehr, als eine Animation fasst, {most_frames}</translation>
  </message>
  <message>
   <source>Choose a range of times in the Run menu</source>
   <translation>Im Menü Lauf eine Zeitspanne wählen</translation>
  </message>
  <message>
   <source>Something is being made already</source>
   <translation>Es wird schon etwas gerechnet</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Darauf warten oder es abbrechen</translation>
  </message>
  <message>
   <source>Film it once more</source>
   <translation>Noch einmal filmen</translation>
  </message>
  <message>
   <source>Stormlens did not close properly the last time</source>
   <translation>Stormlens wurde zuletzt nicht richtig geschlossen</translation>
  </message>
  <message>
   <source>There is no last session yet</source>
   <translation>Es gibt noch keine letzte Sitzung</translation>
  </message>
  <message>
   <source>It is kept when a window closes</source>
   <translation>Sie wird behalten, wenn ein Fenster schließt</translation>
  </message>
  <message>
   <source>The corrector was trained on simulated satellite and is unvalidated here: compare with radar or gauges before you rely on it.</source>
   <translation>Die Korrektur wurde an simulierten Satelliten trainiert und ist hier nicht validiert: mit Radar oder Stationen vergleichen, bevor man sich darauf verlässt.</translation>
  </message>
  <message>
   <source>Simulated satellite: the input is radar, averaged and degraded as a satellite would see it.</source>
   <translation>Simulierter Satellit: Die Eingabe ist Radar, gemittelt und verschlechtert, wie ein Satellit es sähe.</translation>
  </message>
  <message>
   <source>No heights are bundled for this place</source>
   <translation>Für diesen Ort sind keine Höhen beigelegt</translation>
  </message>
  <message>
   <source>Relief is there for the British Isles and the United States</source>
   <translation>Relief gibt es für die Britischen Inseln und die Vereinigten Staaten</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>being made</source>
   <translation>wird gemacht</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Make the runs of the batch that are not made yet</source>
   <translation>Die noch fehlenden Läufe des Stapels machen</translation>
  </message>
  <message>
   <source>Runs of the batch that are not made yet: {count}</source>
   <translation>Noch nicht gemachte Läufe des Stapels: {count}</translation>
  </message>
  <message>
   <source>{name}, time {time}</source>
   <translation>{name}, Zeitpunkt {time}</translation>
  </message>
  <message>
   <source>{name}, times {first} to {last}</source>
   <translation>{name}, Zeitpunkte {first} bis {last}</translation>
  </message>
  <message>
   <source>Then add it to the batch</source>
   <translation>Danach zum Stapel hinzufügen</translation>
  </message>
  <message>
   <source>The field is being read.</source>
   <translation>Das Feld wird gelesen.</translation>
  </message>
  <message>
   <source>all of the region</source>
   <translation>das ganze Gebiet</translation>
  </message>
  <message>
   <source>{pixels:,} pixels, {place}</source>
   <translation>{pixels:,} Pixel, {place}</translation>
  </message>
  <message>
   <source>{place}, at {times} times</source>
   <translation>{place}, zu {times} Zeitpunkten</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <source>under input {bounds} {units_shown}</source>
   <translation>unter Eingabe {bounds} {units_shown}</translation>
  </message>
  <message>
   <source>inside the area drawn</source>
   <translation>in der gezeichneten Fläche</translation>
  </message>
  <message>
   <source>from {low}</source>
   <translation>ab {low}</translation>
  </message>
  <message>
   <source>below {high}</source>
   <translation>unter {high}</translation>
  </message>
  <message>
   <source>on land</source>
   <translation>auf dem Land</translation>
  </message>
  <message>
   <source>on seas and large lakes</source>
   <translation>auf Meeren und großen Seen</translation>
  </message>
  <message>
   <source>in progress, {count} of {members} members so far, seed {seed}, {sampling}</source>
   <translation>im Gange, bisher {count} von {members} Mitgliedern, Startwert {seed}, {sampling}</translation>
  </message>
  <message>
   <source>along the ground</source>
   <translation>entlang des Geländes</translation>
  </message>
  <message>
   <source>run {key}</source>
   <translation>Lauf {key}</translation>
  </message>
  <message>
   <source>{name} (run {key})</source>
   <translation>{name} (Lauf {key})</translation>
  </message>
  <message>
   <source>A run of the same input: {detail}.</source>
   <translation>Ein Lauf mit derselben Eingabe: {detail}.</translation>
  </message>
  <message>
   <source>It is {name_of}: {detail_of}.</source>
   <translation>Es ist {name_of}: {detail_of}.</translation>
  </message>
  <message>
   <source>this run</source>
   <translation>dieser Lauf</translation>
  </message>
  <message>
   <source>&lt;p&gt;Choose a model under Models: what it was trained on, where it is valid and how good it is then stand here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Unter Modelle ein Modell wählen: Woran es gelernt hat, wo es gilt und wie gut es ist, steht dann hier.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Stage I</source>
   <translation>Stufe I</translation>
  </message>
  <message>
   <source>Stage II</source>
   <translation>Stufe II</translation>
  </message>
  <message>
   <source>{title}: {factor} times finer; {trained_on}</source>
   <translation>{title}: {factor}-mal feiner; {trained_on}</translation>
  </message>
  <message>
   <source>{coarse_step_degrees:g}° ({km_per_degree:.3g} km)</source>
   <translation>{coarse_step_degrees:g}° ({km_per_degree:.3g} km)</translation>
  </message>
  <message>
   <source> ({solver}, {steps} steps)</source>
   <translation> ({solver}, {steps} Schritte)</translation>
  </message>
  <message>
   <source>&lt;p class='warn'&gt;&lt;b&gt;This scene lies outside of what it was trained on.&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;{reasons}&lt;/ul&gt;</source>
   <translation>&lt;p class='warn'&gt;&lt;b&gt;Diese Szene liegt außerhalb dessen, woran es gelernt hat.&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;{reasons}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>{count} places for scores</source>
   <translation>{count} Orte für Bewertungen</translation>
  </message>
  <message>
   <source>{count} places to choose settings by</source>
   <translation>{count} Orte, um Einstellungen danach zu wählen</translation>
  </message>
  <message>
   <source>Corrects {what} on cells of {cells}</source>
   <translation>Korrigiert {what} auf Zellen von {cells}</translation>
  </message>
  <message>
   <source>Makes {what} on cells of {cells} {factor} times finer</source>
   <translation>Macht {what} auf Zellen von {cells} {factor}-mal feiner</translation>
  </message>
  <message>
   <source>answers in one evaluation</source>
   <translation>antwortet in einer Auswertung</translation>
  </message>
  <message>
   <source>draws every member anew</source>
   <translation>zieht jedes Mitglied neu</translation>
  </message>
  <message>
   <source>&lt;p class='muted'&gt;Whether this scene is like what it was trained on is not known.&lt;/p&gt;</source>
   <translation>&lt;p class='muted'&gt;Ob diese Szene dem gleicht, woran es gelernt hat, ist nicht bekannt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p class='good'&gt;Resolution, time, season and place are like what it was trained on. Its input is what stage I makes, which is not judged.&lt;/p&gt;</source>
   <translation>&lt;p class='good'&gt;Auflösung, Zeit, Jahreszeit und Ort gleichen dem, woran es gelernt hat. Seine Eingabe macht Stufe I; sie ist hier nicht beurteilt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p class='good'&gt;This scene is like what it was trained on.&lt;/p&gt;</source>
   <translation>&lt;p class='good'&gt;Diese Szene gleicht dem, woran es gelernt hat.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Wet</source>
   <translation>Nass</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Fehlend</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Jahreszeit</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Overlapping regions</source>
   <translation>Überlappende Gebiete</translation>
  </message>
  <message>
   <source>half of the {wet} above {half} {units}, 1 in 100 above {hundredth}, 1 in 1000 above {thousandth}; from {lowest} to {highest} {units}</source>
   <translation>{wet}: die Hälfte über {half} {units}, 1 von 100 über {hundredth}, 1 von 1000 über {thousandth}; von {lowest} bis {highest} {units}</translation>
  </message>
  <message>
   <source>{share} of the cells</source>
   <translation>{share} der Zellen</translation>
  </message>
  <message>
   <source>{name} {start} to {end}</source>
   <translation>{name} {start} bis {end}</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Zitieren</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <source>Weights, sha256</source>
   <translation>Gewichte, sha256</translation>
  </message>
  <message>
   <source>&lt;tr&gt;&lt;td class='muted'&gt;{name}&lt;/td&gt;&lt;td&gt;{value}&lt;/td&gt;&lt;/tr&gt;</source>
   <translation>&lt;tr&gt;&lt;td class='muted'&gt;{name}&lt;/td&gt;&lt;td&gt;{value}&lt;/td&gt;&lt;/tr&gt;</translation>
  </message>
  <message>
   <source>&lt;table cellspacing='0' cellpadding='2'&gt;{lines}&lt;/table&gt;</source>
   <translation>&lt;table cellspacing='0' cellpadding='2'&gt;{lines}&lt;/table&gt;</translation>
  </message>
  <message>
   <source>&lt;h3&gt;&lt;a name="{stage}"&gt;&lt;/a&gt;{stage2}: {title}&lt;/h3&gt;</source>
   <translation>&lt;h3&gt;&lt;a name="{stage}"&gt;&lt;/a&gt;{stage2}: {title}&lt;/h3&gt;</translation>
  </message>
  <message>
   <source>It makes each frame from the member's two frames before, by their motion, and needs three times or more (Run all times); the first two are made by {starter}.</source>
   <translation>Es macht jedes Bild aus den beiden Bildern des Mitglieds davor, nach deren Bewegung, und braucht drei Zeitpunkte oder mehr (Alle Zeitpunkte rechnen); die ersten beiden macht {starter}.</translation>
  </message>
  <message>
   <source>It is told besides: {told}.</source>
   <translation>Ihm wird außerdem gesagt: {told}.</translation>
  </message>
  <message>
   <source>Its input was left out of {condition_dropout} of its training.</source>
   <translation>Seine Eingabe wurde in {condition_dropout} des Trainings weggelassen.</translation>
  </message>
  <message>
   <source>&lt;li&gt;&lt;b&gt;{capitalize}&lt;/b&gt;: {reason}.&lt;/li&gt;</source>
   <translation>&lt;li&gt;&lt;b&gt;{capitalize}&lt;/b&gt;: {reason}.&lt;/li&gt;</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>wet cells</source>
   <translation>nasse Zellen</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>{steps} steps of {batch} fields</source>
   <translation>{steps} Schritte mit {batch} Feldern</translation>
  </message>
  <message>
   <source>{hours:.2g} hours</source>
   <translation>{hours:.2g} Stunden</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>Fortgesetzt von</translation>
  </message>
  <message>
   <source>&lt;p&gt;Not measured.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Nicht gemessen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Gelernt an</translation>
  </message>
  <message>
   <source>Valid for</source>
   <translation>Gültig für</translation>
  </message>
  <message>
   <source>Skill on what it was not trained on</source>
   <translation>Güte an dem, woran es nicht gelernt hat</translation>
  </message>
  <message>
   <source>Licence and source</source>
   <translation>Lizenz und Quelle</translation>
  </message>
  <message>
   <source>agree, as measured</source>
   <translation>stimmen überein, wie gemessen</translation>
  </message>
  <message>
   <source>do not agree</source>
   <translation>stimmen nicht überein</translation>
  </message>
  <message>
   <source>&lt;br&gt;&lt;span class='muted'&gt;{words}&lt;/span&gt;&lt;/p&gt;</source>
   <translation>&lt;br&gt;&lt;span class='muted'&gt;{words}&lt;/span&gt;&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nobody has measured what it was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Niemand hat gemessen, woran es gelernt hat.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>means over {means} min</source>
   <translation>Mittel über {means} min</translation>
  </message>
  <message>
   <source>: </source>
   <translation>: </translation>
  </message>
  <message>
   <source>Open a field (Ctrl+O), or drop one here</source>
   <translation>Ein Feld öffnen (Strg+O) oder hier ablegen</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>This field was refused; see above why, and what to do</source>
   <translation>Dieses Feld wurde abgelehnt; warum und was zu tun ist, steht oben</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) to draw the ensemble</source>
   <translation>Lauf drücken (Strg+R), um das Ensemble zu ziehen</translation>
  </message>
  <message>
   <source>A run is in progress</source>
   <translation>Ein Lauf ist im Gange</translation>
  </message>
  <message>
   <source>No correcting model is chosen. Choose one under Models, where one fits.</source>
   <translation>Kein Korrekturmodell gewählt. Unter Modelle eines wählen, wenn eines passt.</translation>
  </message>
  <message>
   <source>No downscaling model is chosen. Choose one under Models, where one fits.</source>
   <translation>Kein Verfeinerungsmodell gewählt. Unter Modelle eines wählen, wenn eines passt.</translation>
  </message>
  <message>
   <source>Asking {path}</source>
   <translation>Frage {path}</translation>
  </message>
  <message>
   <source>Esc stops waiting</source>
   <translation>Esc beendet das Warten</translation>
  </message>
  <message>
   <source>Stopped opening</source>
   <translation>Öffnen abgebrochen</translation>
  </message>
  <message>
   <source>in this file</source>
   <translation>in dieser Datei</translation>
  </message>
  <message>
   <source>Docks that share a place</source>
   <translation>Bereiche am selben Platz</translation>
  </message>
  <message>
   <source>Sampler laboratory</source>
   <translation>Sampler-Labor</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Ein Modell trainieren</translation>
  </message>
  <message>
   <source>Appears after a run</source>
   <translation>Erscheint nach einem Lauf</translation>
  </message>
  <message>
   <source>The explanation is on the clipboard</source>
   <translation>Die Erklärung ist in der Zwischenablage</translation>
  </message>
  <message>
   <source>from {count} of {members} members, {place}</source>
   <translation>aus {count} von {members} Mitgliedern, {place}</translation>
  </message>
  <message>
   <source>There is no run to explain yet</source>
   <translation>Noch gibt es keinen Lauf zu erklären</translation>
  </message>
  <message>
   <source>Press Run first (Ctrl+R)</source>
   <translation>Zuerst Lauf drücken (Strg+R)</translation>
  </message>
  <message>
   <source>Choose File &gt; Export animation of the times, which can be cancelled</source>
   <translation>Datei &gt; Animation der Zeitpunkte exportieren wählen; sie lässt sich abbrechen</translation>
  </message>
  <message>
   <source>The picture is on the clipboard</source>
   <translation>Das Bild ist in der Zwischenablage</translation>
  </message>
  <message>
   <source>There is no run to export yet</source>
   <translation>Noch gibt es keinen Lauf zu exportieren</translation>
  </message>
  <message>
   <source>An animation is not exported as data</source>
   <translation>Eine Animation ist kein Datenexport</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}</source>
   <translation>Das Bild konnte nicht nach {path} geschrieben werden</translation>
  </message>
  <message>
   <source>Choose a folder you may write to</source>
   <translation>Einen Ordner wählen, in den geschrieben werden darf</translation>
  </message>
  <message>
   <source>No truth was given. Choose one (Ctrl+T).</source>
   <translation>Keine Wahrheit wurde angegeben. Eine wählen (Strg+T).</translation>
  </message>
  <message>
   <source>The arrow before the title chooses another.</source>
   <translation>Der Pfeil vor dem Titel wählt ein anderes Feld.</translation>
  </message>
  <message>
   <source>The run had no corrector. Choose one under Models, and run again (Ctrl+R).</source>
   <translation>Der Lauf hatte keine Korrektur. Unter Modelle eine wählen und neu rechnen (Strg+R).</translation>
  </message>
  <message>
   <source>The run had no downscaler. Choose one under Models, and run again (Ctrl+R).</source>
   <translation>Der Lauf hatte keine Verfeinerung. Unter Modelle eine wählen und neu rechnen (Strg+R).</translation>
  </message>
  <message>
   <source>The run had no truth. Choose one (Ctrl+T), and run again (Ctrl+R).</source>
   <translation>Der Lauf hatte keine Wahrheit. Eine wählen (Strg+T) und neu rechnen (Strg+R).</translation>
  </message>
  <message>
   <source>The run had no oracle. Give a truth, a corrector and a downscaler, and run again (Ctrl+R).</source>
   <translation>Der Lauf hatte kein Orakel. Wahrheit, Korrektur und Verfeinerung wählen und neu rechnen (Strg+R).</translation>
  </message>
  <message>
   <source>This run is not in the list of runs any more. {other}</source>
   <translation>Dieser Lauf ist nicht mehr in der Liste. {other}</translation>
  </message>
  <message>
   <source>No member is followed. Choose Tools &gt; Follow a member out of noise (N).</source>
   <translation>Keinem Mitglied wird gefolgt. Werkzeuge &gt; Einem Mitglied aus dem Rauschen folgen (N) wählen.</translation>
  </message>
  <message>
   <source>There is no such field here. {other}</source>
   <translation>Dieses Feld gibt es hier nicht. {other}</translation>
  </message>
  <message>
   <source>They come with the scores, where a run has a truth</source>
   <translation>Sie kommen mit den Bewertungen, wo ein Lauf eine Wahrheit hat</translation>
  </message>
  <message>
   <source>There is no run to draw yet</source>
   <translation>Noch gibt es keinen Lauf zu zeichnen</translation>
  </message>
  <message>
   <source>There are no errors to draw yet</source>
   <translation>Noch gibt es keine Fehler zu zeichnen</translation>
  </message>
  <message>
   <source>Movie: {message}</source>
   <translation>Film: {message}</translation>
  </message>
  <message>
   <source>Movie: waiting for the engine</source>
   <translation>Film: wartet auf den Rechner</translation>
  </message>
  <message>
   <source>There is no run to make a movie of yet</source>
   <translation>Noch gibt es keinen Lauf für einen Film</translation>
  </message>
  <message>
   <source>A finished result holds its members, not how they were made</source>
   <translation>Ein fertiges Ergebnis enthält seine Mitglieder, nicht ihre Entstehung</translation>
  </message>
  <message>
   <source>Open its input and run it (Ctrl+O)</source>
   <translation>Seine Eingabe öffnen und rechnen (Strg+O)</translation>
  </message>
  <message>
   <source>{name} makes each frame from the member's frames before: it has no way of its own out of noise</source>
   <translation>{name} macht jedes Bild aus den Bildern des Mitglieds davor: Es hat keinen eigenen Weg aus dem Rauschen</translation>
  </message>
  <message>
   <source>Choose a diffusion model of single frames, and run it</source>
   <translation>Ein Diffusionsmodell einzelner Bilder wählen und rechnen</translation>
  </message>
  <message>
   <source>answers directly</source>
   <translation>antwortet direkt</translation>
  </message>
  <message>
   <source>answer directly</source>
   <translation>antworten direkt</translation>
  </message>
  <message>
   <source>{names} {answer}, in one evaluation: members do not come out of noise</source>
   <translation>{names} {answer}, in einer Auswertung: Mitglieder entstehen nicht aus Rauschen</translation>
  </message>
  <message>
   <source>Choose a diffusion model, and run it</source>
   <translation>Ein Diffusionsmodell wählen und rechnen</translation>
  </message>
  <message>
   <source>{used} used, {name}</source>
   <translation>{used} verwendet, {name}</translation>
  </message>
  <message>
   <source>{count} by hand</source>
   <translation>{count} von Hand</translation>
  </message>
  <message>
   <source>Corrects and downscales precipitation fields, and downscales 2 m temperature, with diffusion models, and shows how good the result is.</source>
   <translation>Korrigiert und verfeinert Niederschlagsfelder und verfeinert die Temperatur in 2 m mit Diffusionsmodellen, und zeigt, wie gut das Ergebnis ist.</translation>
  </message>
  <message>
   <source>Apache-2.0. Radar: NOAA/NSSL MRMS, public domain. Maps: Natural Earth, public domain. Heights: ETOPO5, NOAA National Geophysical Data Center, public domain. 2 m temperature: ERA5 (Hersbach et al. 2020); contains modified Copernicus Climate Change Service information 2019. Neither the European Commission nor ECMWF is responsible for any use of it.</source>
   <translation>Apache-2.0. Radar: NOAA/NSSL MRMS, gemeinfrei. Karten: Natural Earth, gemeinfrei. Höhen: ETOPO5, NOAA National Geophysical Data Center, gemeinfrei. Temperatur in 2 m: ERA5 (Hersbach et al. 2020); enthält veränderte Informationen des Copernicus Climate Change Service 2019. Weder die Europäische Kommission noch das EZMW (ECMWF) sind für deren Verwendung verantwortlich.</translation>
  </message>
  <message>
   <source>Methods: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain and Anagnostou 2006 (SREM2D).</source>
   <translation>Verfahren: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain und Anagnostou 2006 (SREM2D).</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>does</source>
   <translation>Wirkung</translation>
  </message>
  <message>
   <source>{value} ({low} to {high})</source>
   <translation>{value} ({low} bis {high})</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Errors by hour of day, {clock}</source>
   <translation>Fehler nach Tagesstunde, {clock}</translation>
  </message>
  <message>
   <source>There are no errors to tell by hour yet</source>
   <translation>Noch gibt es keine Fehler nach Stunde</translation>
  </message>
  <message>
   <source>Write the times into the file, open it again and run it</source>
   <translation>Die Zeiten in die Datei schreiben, sie neu öffnen und rechnen</translation>
  </message>
  <message>
   <source>The file of the run on show gives no times, and so no hours</source>
   <translation>Die Datei des gezeigten Laufs gibt keine Zeiten an, also auch keine Stunden</translation>
  </message>
  <message>
   <source>Run all times of a longer file with stormlens downscale --time all, and open the result here</source>
   <translation>Alle Zeitpunkte einer längeren Datei mit stormlens downscale --time all rechnen und das Ergebnis hier öffnen</translation>
  </message>
  <message>
   <source>The run on show has times of one hour of day only</source>
   <translation>Der gezeigte Lauf hat nur Zeitpunkte einer Tagesstunde</translation>
  </message>
  <message>
   <source>The run's grid has no longitudes, which hours by the sun need</source>
   <translation>Das Gitter des Laufs hat keine Längengrade, die Stunden nach der Sonne brauchen</translation>
  </message>
  <message>
   <source>Show them in UTC</source>
   <translation>In UTC zeigen</translation>
  </message>
  <message>
   <source>There is no run to save yet</source>
   <translation>Noch gibt es keinen Lauf zu speichern</translation>
  </message>
  <message>
   <source>{members} members, seed {seed}, as in the sampler form</source>
   <translation>{members} Mitglieder, Startwert {seed}, wie im Sampler</translation>
  </message>
  <message>
   <source>Variants are being made…</source>
   <translation>Varianten werden gerechnet…</translation>
  </message>
  <message>
   <source>Something is being made already; wait for it, or cancel it.</source>
   <translation>Es wird schon etwas gerechnet; darauf warten oder abbrechen.</translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O); a finished result cannot be run again.</source>
   <translation>Zuerst ein Feld öffnen (Strg+O); ein fertiges Ergebnis kann nicht erneut gerechnet werden.</translation>
  </message>
  <message>
   <source>Add a variant.</source>
   <translation>Eine Variante hinzufügen.</translation>
  </message>
  <message>
   <source>Bars: 95 % intervals from resampled {unit}. </source>
   <translation>Balken: 95-%-Intervalle aus neu gezogenen {unit}. </translation>
  </message>
  <message>
   <source>{note}Numbers are rows. Click a point to show its run.</source>
   <translation>{note}Zahlen sind Zeilen. Ein Klick auf einen Punkt zeigt seinen Lauf.</translation>
  </message>
  <message>
   <source>The models are being read.</source>
   <translation>Die Modelle werden gelesen.</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>Kein Modell ist installiert.</translation>
  </message>
  <message>
   <source>{name}: {evaluations} evaluations, {words}</source>
   <translation>{name}: {evaluations} Auswertungen, {words}</translation>
  </message>
  <message>
   <source>There is no {measure}: {note}. Choose spread.</source>
   <translation>Es gibt kein {measure}: {note}. Streuung wählen.</translation>
  </message>
  <message>
   <source>not made</source>
   <translation>nicht gerechnet</translation>
  </message>
  <message>
   <source>Choose at least one model.</source>
   <translation>Mindestens ein Modell wählen.</translation>
  </message>
  <message>
   <source>Gauges need a downscaling model: choose one, or remove the gauges.</source>
   <translation>Stationen brauchen ein Verfeinerungsmodell: eines wählen oder die Stationen entfernen.</translation>
  </message>
  <message>
   <source>The input is taken as it is: no correction.</source>
   <translation>Die Eingabe wird genommen, wie sie ist: keine Korrektur.</translation>
  </message>
  <message>
   <source>Corrected on the input's own grid only.</source>
   <translation>Nur auf dem eigenen Gitter der Eingabe korrigiert.</translation>
  </message>
  <message>
   <source>{direct} answers in one evaluation.</source>
   <translation>{direct} antwortet in einer Auswertung.</translation>
  </message>
  <message>
   <source>Both answer in one evaluation.</source>
   <translation>Beide antworten in einer Auswertung.</translation>
  </message>
  <message>
   <source>{title} makes {factor} times finer fields; set 1 : {factor}.</source>
   <translation>{title} macht {factor}-mal feinere Felder; 1 : {factor} einstellen.</translation>
  </message>
  <message>
   <source>{title} was trained on {variable}; the field is {variable2}.</source>
   <translation>{title} wurde für {variable} trainiert; das Feld ist {variable2}.</translation>
  </message>
  <message>
   <source>{title} draws no samples, so gauges cannot draw them; choose a diffusion model.</source>
   <translation>{title} zieht keine Stichproben, Stationen können also keine anziehen; ein Diffusionsmodell wählen.</translation>
  </message>
  <message>
   <source>{title} draws codes, not pixels, so gauges cannot draw them; choose another model.</source>
   <translation>{title} zieht Codes, keine Pixel, sodass Stationen sie nicht anziehen können; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>No member is finished yet. The first one appears here by itself.</source>
   <translation>Noch ist kein Mitglied fertig. Das erste erscheint hier von selbst.</translation>
  </message>
  <message>
   <source>{name}, in progress</source>
   <translation>{name}, im Gange</translation>
  </message>
  <message>
   <source>The two fields are not of the same region, cell by cell. {other}</source>
   <translation>Die beiden Felder sind nicht Zelle für Zelle vom selben Gebiet. {other}</translation>
  </message>
  <message>
   <source>member {member}</source>
   <translation>Mitglied {member}</translation>
  </message>
  <message>
   <source>being drawn for {time} UTC</source>
   <translation>wird für {time} UTC gezeichnet</translation>
  </message>
  <message>
   <source> so far</source>
   <translation> bisher</translation>
  </message>
  <message>
   <source>That run is of {lower}. {other}</source>
   <translation>Der Lauf zeigt eine andere Größe: {lower}. {other}</translation>
  </message>
  <message>
   <source>That run is on a grid whose place on the Earth is not known. {other}</source>
   <translation>Der Lauf liegt auf einem Gitter, dessen Ort auf der Erde nicht bekannt ist. {other}</translation>
  </message>
  <message>
   <source>being drawn</source>
   <translation>entsteht gerade</translation>
  </message>
  <message>
   <source>being drawn for {frame}</source>
   <translation>entsteht gerade für {frame}</translation>
  </message>
  <message>
   <source>truth</source>
   <translation>Wahrheit</translation>
  </message>
  <message>
   <source>without gauges</source>
   <translation>ohne Stationen</translation>
  </message>
  <message>
   <source>There is no gauge at this place and time</source>
   <translation>An diesem Ort und zu dieser Zeit gibt es keine Station</translation>
  </message>
  <message>
   <source>Drop one on a map (G), or choose a table</source>
   <translation>Eine auf einer Karte setzen (G) oder eine Tabelle wählen</translation>
  </message>
  <message>
   <source>whole file</source>
   <translation>ganze Datei</translation>
  </message>
  <message>
   <source>heaviest rain, 2° x 2°</source>
   <translation>stärkster Regen, 2° x 2°</translation>
  </message>
  <message>
   <source>heaviest rain, 200 x 200 km</source>
   <translation>stärkster Regen, 200 x 200 km</translation>
  </message>
  <message>
   <source>{width_km:.0f} x {height_km:.0f} km; {nx} x {ny} cells; {factor} x {factor2} px</source>
   <translation>{width_km:.0f} x {height_km:.0f} km; {nx} x {ny} Zellen; {factor} x {factor2} px</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Niederlande</translation>
  </message>
  <message>
   <source>bundled storm, 200 x 200</source>
   <translation>mitgeliefertes Gewitter, 200 x 200</translation>
  </message>
  <message>
   <source>This plot needs a truth (DATA, left). Without one the spectrum and the distribution can be drawn.</source>
   <translation>Dieses Diagramm braucht eine Wahrheit (DATEN, links). Ohne sie gehen Spektrum und Verteilung.</translation>
  </message>
  <message>
   <source>This plot needs an ensemble of two members or more</source>
   <translation>Dieses Diagramm braucht ein Ensemble von mindestens zwei Mitgliedern</translation>
  </message>
  <message>
   <source>The plot is being drawn…</source>
   <translation>Das Diagramm wird gezeichnet…</translation>
  </message>
  <message>
   <source>There is no plot to write yet</source>
   <translation>Noch gibt es kein Diagramm zu schreiben</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) first</source>
   <translation>Zuerst Lauf drücken (Strg+R)</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): then the members at the pinned point appear here.</source>
   <translation>Lauf drücken (Strg+R): Dann erscheinen hier die Mitglieder am gesetzten Punkt.</translation>
  </message>
  <message>
   <source>times not run: simulated one by one</source>
   <translation>übrige Zeitpunkte: einzeln simuliert</translation>
  </message>
  <message>
   <source>That lies outside the region. Click or draw inside it.</source>
   <translation>Das liegt außerhalb des Gebiets. Darin klicken oder zeichnen.</translation>
  </message>
  <message>
   <source>No panel shows a field that the line could go through. Open one (Ctrl+O).</source>
   <translation>Keine Karte zeigt ein Feld, durch das die Linie gehen könnte. Öffnen Sie eines (Strg+O).</translation>
  </message>
  <message>
   <source>There is one member only: its value is in the probe.</source>
   <translation>Es gibt nur ein Mitglied: Sein Wert steht in der Sonde.</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start} bis {end}</translation>
  </message>
  <message>
   <source>There is no point or line to write yet</source>
   <translation>Noch gibt es keinen Punkt und keine Linie zu schreiben</translation>
  </message>
  <message>
   <source>Click a map after a run</source>
   <translation>Nach einem Lauf eine Karte anklicken</translation>
  </message>
  <message>
   <source>There is no place to read</source>
   <translation>Es gibt keinen Ort, der gelesen werden kann</translation>
  </message>
  <message>
   <source>Point at a map, or click one to pin a point</source>
   <translation>Auf eine Karte zeigen oder dort klicken, um einen Punkt zu setzen</translation>
  </message>
  <message>
   <source>The probe's values are on the clipboard</source>
   <translation>Die Werte der Sonde sind in der Zwischenablage</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>gesetzt</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>There is no overview. The message over the maps says why.</source>
   <translation>Keine Übersicht. Die Meldung über den Karten sagt, warum.</translation>
  </message>
  <message>
   <source>A shorter one has fewer members, steps or times, or a smaller region</source>
   <translation>Ein kürzerer hat weniger Mitglieder, Schritte oder Zeitpunkte oder ein kleineres Gebiet</translation>
  </message>
  <message>
   <source>Begin this run; Esc stops it, and finished members are kept</source>
   <translation>Diesen Lauf beginnen; Esc hält ihn an, fertige Mitglieder bleiben</translation>
  </message>
  <message>
   <source>{members} of {members2} members</source>
   <translation>{members} von {members2} Mitgliedern</translation>
  </message>
  <message>
   <source>Run anyway</source>
   <translation>Trotzdem rechnen</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Beginnt…</translation>
  </message>
  <message>
   <source>, {done} left</source>
   <translation>, noch {done}</translation>
  </message>
  <message>
   <source>{members} in {time}</source>
   <translation>{members} in {time}</translation>
  </message>
  <message>
   <source>The run failed</source>
   <translation>Der Lauf ist gescheitert</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>This run takes long: {text}</source>
   <translation>Dieser Lauf dauert lange: {text}</translation>
  </message>
  <message>
   <source>{how} before the first member was finished</source>
   <translation>{how}, bevor das erste Mitglied fertig war</translation>
  </message>
  <message>
   <source>{how}: {run} kept</source>
   <translation>{how}: {run} behalten</translation>
  </message>
  <message>
   <source>run {key}, {made:%H:%M} UTC, {run}, seed {seed}, {sampling}</source>
   <translation>Lauf {key}, {made:%H:%M} UTC, {run}, Startwert {seed}, {sampling}</translation>
  </message>
  <message>
   <source>taking a run out</source>
   <translation>das Entfernen eines Laufs</translation>
  </message>
  <message>
   <source>There is no run to take out of the list</source>
   <translation>Es gibt keinen Lauf, der aus der Liste zu nehmen wäre</translation>
  </message>
  <message>
   <source>renaming a run</source>
   <translation>das Umbenennen eines Laufs</translation>
  </message>
  <message>
   <source>the note on a run</source>
   <translation>die Notiz zu einem Lauf</translation>
  </message>
  <message>
   <source>which runs are compared</source>
   <translation>welche Läufe verglichen werden</translation>
  </message>
  <message>
   <source>A run is in progress; cancel it first (Esc).</source>
   <translation>Ein Lauf ist im Gange; zuerst abbrechen (Esc).</translation>
  </message>
  <message>
   <source>No model is installed; train one with `stormlens train`.</source>
   <translation>Kein Modell ist installiert; eines mit `stormlens train` trainieren.</translation>
  </message>
  <message>
   <source>This is a finished result; open a field to run (Ctrl+O).</source>
   <translation>Dies ist ein fertiges Ergebnis; ein Feld öffnen, um zu rechnen (Strg+O).</translation>
  </message>
  <message>
   <source>The field was refused; the message over the maps says why.</source>
   <translation>Das Feld wurde abgelehnt; die Meldung über den Karten sagt, warum.</translation>
  </message>
  <message>
   <source> (stage I in {steps} steps)</source>
   <translation> (Stufe I in {steps} Schritten)</translation>
  </message>
  <message>
   <source>{work}{steps}, about {size}</source>
   <translation>{work}{steps}, etwa {size}</translation>
  </message>
  <message>
   <source>Too few steps ({solver} needs {fewest}): </source>
   <translation>Zu wenige Schritte ({solver} braucht {fewest}): </translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O).</source>
   <translation>Zuerst ein Feld öffnen (Strg+O).</translation>
  </message>
  <message>
   <source>twice</source>
   <translation>doppelt</translation>
  </message>
  <message>
   <source>thrice</source>
   <translation>dreimal</translation>
  </message>
  <message>
   <source>1 member</source>
   <translation>1 Mitglied</translation>
  </message>
  <message>
   <source>{count} members</source>
   <translation>{count} Mitglieder</translation>
  </message>
  <message>
   <source>{count} of {members} members</source>
   <translation>{count} von {members} Mitgliedern</translation>
  </message>
  <message>
   <source>1 network evaluation</source>
   <translation>1 Netzauswertung</translation>
  </message>
  <message>
   <source>{n} network evaluations</source>
   <translation>{n} Netzauswertungen</translation>
  </message>
  <message>
   <source>, {guided} of them {times} as long for the gauges</source>
   <translation>, {guided} davon {times} so lang wegen der Stationen</translation>
  </message>
  <message>
   <source>There are no scores to write yet</source>
   <translation>Noch gibt es keine Bewertungen zu schreiben</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) with a truth first</source>
   <translation>Zuerst Lauf drücken (Strg+R), mit einer Wahrheit</translation>
  </message>
  <message>
   <source>{count} tiles, seam score {score:.2f}; other lines {low:.2f} to {high:.2f}</source>
   <translation>{count} Kacheln, Nahtmaß {score:.2f}; andere Linien {low:.2f} bis {high:.2f}</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} Kacheln</translation>
  </message>
  <message>
   <source>click the corners on a map; double click ends</source>
   <translation>die Ecken auf einer Karte anklicken; Doppelklick beendet</translation>
  </message>
  <message>
   <source>Verified: {place}</source>
   <translation>Verifiziert: {place}</translation>
  </message>
  <message>
   <source>{scene_id}, interrupted</source>
   <translation>{scene_id}, unterbrochen</translation>
  </message>
  <message>
   <source>, and its runs beside it: {count}</source>
   <translation>, und daneben seine Läufe: {count}</translation>
  </message>
  <message>
   <source>Saved {path}{runs}</source>
   <translation>{path} gespeichert{runs}</translation>
  </message>
  <message>
   <source>A run was not brought back: {message}</source>
   <translation>Ein Lauf wurde nicht zurückgebracht: {message}</translation>
  </message>
  <message>
   <source>{keys} belongs to “{title}”. Clear it there first, or choose another.</source>
   <translation>{keys} gehört zu „{title}“. Dort zuerst löschen oder andere wählen.</translation>
  </message>
  <message>
   <source>There are no times to choose</source>
   <translation>Es gibt keine Zeitpunkte zu wählen</translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O)</source>
   <translation>Zuerst ein Feld öffnen (Strg+O)</translation>
  </message>
  <message>
   <source>{name} has one time only</source>
   <translation>{name} hat nur einen Zeitpunkt</translation>
  </message>
  <message>
   <source>Open a file with several</source>
   <translation>Eine Datei mit mehreren öffnen</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>spread</source>
   <translation>Streuung</translation>
  </message>
  <message>
   <source>largest</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <source>smallest</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>paintball</source>
   <translation>Paintball</translation>
  </message>
  <message>
   <source>outlines</source>
   <translation>Umrisse</translation>
  </message>
  <message>
   <source>{product} of {members}</source>
   <translation>{product} von {members}</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <source>rank of the truth in {members}</source>
   <translation>Rang der Wahrheit in {members}</translation>
  </message>
  <message>
   <source>{kind} of &gt; {threshold} of {members}</source>
   <translation>{kind}: &gt; {threshold} von {members}</translation>
  </message>
  <message>
   <source>spread (standard deviation)</source>
   <translation>Streuung (Standardabweichung)</translation>
  </message>
  <message>
   <source>percentile {percent}</source>
   <translation>Perzentil {percent}</translation>
  </message>
  <message>
   <source>A storm to begin with</source>
   <translation>Ein Gewitter zum Anfang</translation>
  </message>
  <message>
   <source>Thunderstorms over Florida, seen by radar. Its 10 km averages were given the errors of a satellite: that is the input. The radar itself is the truth to compare with. Wheel and mouse move all maps together.</source>
   <translation>Gewitter über Florida, vom Radar gesehen. Seine 10-km-Mittel wurden mit den Fehlern eines Satelliten versehen: Das ist die Eingabe. Das Radar selbst ist die Wahrheit zum Vergleich. Rad und Maus bewegen alle Karten gemeinsam.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>What is open, and how it was read. Open your own file here; a finer field as truth lets you judge the result.</source>
   <translation>Was offen ist und wie es gelesen wurde. Hier eine eigene Datei öffnen; mit einem feineren Feld als Wahrheit lässt sich das Ergebnis beurteilen.</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Drag the box, or type its edges. It is what a run covers.</source>
   <translation>Den Kasten ziehen oder seine Ränder eintippen. Er ist, was ein Lauf umfasst.</translation>
  </message>
  <message>
   <source>Choose how many members to draw, and press Run. Maps and errors fill while members are finished.</source>
   <translation>Wählen, wie viele Mitglieder gezogen werden, und Lauf drücken. Karten und Fehler füllen sich, während Mitglieder fertig werden.</translation>
  </message>
  <message>
   <source>What the maps show</source>
   <translation>Was die Karten zeigen</translation>
  </message>
  <message>
   <source>The arrow in a map's title chooses what it shows: a field, a member, a chance, a difference. The bar below chooses what the ensemble's maps show, and how values are coloured.</source>
   <translation>Der Pfeil im Titel einer Karte wählt, was sie zeigt: ein Feld, ein Mitglied, eine Wahrscheinlichkeit, eine Differenz. Die Leiste unten wählt, was die Karten des Ensembles zeigen und wie Werte gefärbt werden.</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation>Wie gut es ist</translation>
  </message>
  <message>
   <source>Errors, plots and scores are of the pixels selected above: of all, under a band of the input, or in an area.</source>
   <translation>Fehler, Diagramme und Bewertungen gelten für die oben gewählten Pixel: alle, unter einem Band der Eingabe oder in einer Fläche.</translation>
  </message>
  <message>
   <source>In plain words</source>
   <translation>In klaren Worten</translation>
  </message>
  <message>
   <source>What the run says, how likely what is near which town, and how far to trust it.</source>
   <translation>Was der Lauf sagt, wie wahrscheinlich was bei welcher Stadt ist, und wie weit man dem trauen kann.</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Alles finden</translation>
  </message>
  <message>
   <source>Ctrl+K finds every action by a few letters, F1 opens the help. That is all: press Run when you like.</source>
   <translation>Strg+K findet jede Aktion an einigen Buchstaben, F1 öffnet die Hilfe. Das ist alles: Lauf drücken, wann immer man will.</translation>
  </message>
  <message>
   <source>step {step:,} of {total:,}{left}</source>
   <translation>Schritt {step:,} von {total:,}{left}</translation>
  </message>
  <message>
   <source>Finished: {title} is installed, and in the list of models</source>
   <translation>Fertig: {title} ist installiert und in der Liste der Modelle</translation>
  </message>
  <message>
   <source>Paused at step {step:,} of {total:,}; its checkpoint is in {folder}</source>
   <translation>Angehalten bei Schritt {step:,} von {total:,}; der Zwischenstand ist in {folder}</translation>
  </message>
  <message>
   <source>The training failed: {message}</source>
   <translation>Das Training ist gescheitert: {message}</translation>
  </message>
  <message>
   <source>another training is at work in {folder}</source>
   <translation>in {folder} arbeitet ein anderes Training</translation>
  </message>
  <message>
   <source>Being checked…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <source>It is stopped, and can go on, when Stormlens closes</source>
   <translation>Es hält an, wenn Stormlens schließt, und kann weitergehen</translation>
  </message>
  <message>
   <source>It goes on when Stormlens closes</source>
   <translation>Es geht weiter, wenn Stormlens schließt</translation>
  </message>
  <message>
   <source>A training has begun in {folder}</source>
   <translation>Ein Training hat in {folder} begonnen</translation>
  </message>
  <message>
   <source>, {left} left</source>
   <translation>, noch {left}</translation>
  </message>
  <message>
   <source>{model} has been trained and installed</source>
   <translation>{model} wurde trainiert und installiert</translation>
  </message>
  <message>
   <source>Choose it in the models form</source>
   <translation>Es im Formular der Modelle wählen</translation>
  </message>
  <message>
   <source>Cancelled. Its checkpoint stays in {folder}: to start there again goes on from it</source>
   <translation>Abgebrochen. Der Zwischenstand bleibt in {folder}: Ein neuer Start dort macht von ihm weiter</translation>
  </message>
  <message>
   <source>Choose another folder, or wait</source>
   <translation>Einen anderen Ordner wählen oder warten</translation>
  </message>
  <message>
   <source>It ends after the step in progress, and saves…</source>
   <translation>Es endet nach dem laufenden Schritt und speichert…</translation>
  </message>
  <message>
   <source>&lt;p&gt;Open a field (Ctrl+O): how it was read then stands here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ein Feld öffnen (Strg+O): Wie es gelesen wurde, steht dann hier.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>{factor} x {factor} cells of the truth fill a cell of the input</source>
   <translation>{factor} x {factor} Zellen der Wahrheit füllen eine Zelle der Eingabe</translation>
  </message>
  <message>
   <source>{facts}&lt;h4&gt;Line by line&lt;/h4&gt;&lt;ul&gt;{items}&lt;/ul&gt;</source>
   <translation>{facts}&lt;h4&gt;Zeile für Zeile&lt;/h4&gt;&lt;ul&gt;{items}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Longitudes</source>
   <translation>Längengrade</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>{variable}, as {lower}</source>
   <translation>{variable}, als {lower}</translation>
  </message>
  <message>
   <source>"{units}", shown in {units_shown}</source>
   <translation>„{units}“, gezeigt in {units_shown}</translation>
  </message>
  <message>
   <source>cells of {stored}, regridded to {used}</source>
   <translation>Zellen von {stored}, umgerechnet auf {used}</translation>
  </message>
  <message>
   <source>cells of {stored}, averaged to {used}</source>
   <translation>Zellen von {stored}, gemittelt auf {used}</translation>
  </message>
  <message>
   <source>cells of {stored}</source>
   <translation>Zellen von {stored}</translation>
  </message>
  <message>
   <source>no truth to compare cells with</source>
   <translation>keine Wahrheit, um Zellen zu vergleichen</translation>
  </message>
  <message>
   <source>means over {minutes:g} min</source>
   <translation>Mittel über {minutes:g} min</translation>
  </message>
  <message>
   <source>instants</source>
   <translation>Momentanwerte</translation>
  </message>
  <message>
   <source>as the file states them, UTC</source>
   <translation>wie die Datei sie angibt, UTC</translation>
  </message>
  <message>
   <source>the file states none: counted</source>
   <translation>die Datei gibt keine an: gezählt</translation>
  </message>
  <message>
   <source>stored from north to south, turned</source>
   <translation>von Nord nach Süd gespeichert, gewendet</translation>
  </message>
  <message>
   <source>stored from south to north</source>
   <translation>von Süd nach Nord gespeichert</translation>
  </message>
  <message>
   <source>stored beyond 180°, brought to -180° to 180°</source>
   <translation>jenseits von 180° gespeichert, auf -180° bis 180° gebracht</translation>
  </message>
  <message>
   <source>{missing} of the cells read</source>
   <translation>{missing} der gelesenen Zellen</translation>
  </message>
  <message>
   <source>the region</source>
   <translation>das Gebiet</translation>
  </message>
  <message>
   <source>how the file is taken</source>
   <translation>die Verwendung der Datei</translation>
  </message>
  <message>
   <source>the variable</source>
   <translation>die Variable</translation>
  </message>
  <message>
   <source>the truth</source>
   <translation>die Wahrheit</translation>
  </message>
  <message>
   <source>the times to run</source>
   <translation>die zu rechnenden Zeitpunkte</translation>
  </message>
  <message>
   <source>the gauges</source>
   <translation>die Stationen</translation>
  </message>
  <message>
   <source>the simulated satellite</source>
   <translation>den simulierten Satelliten</translation>
  </message>
  <message>
   <source>the regridding</source>
   <translation>das Umrechnen auf das Gitter</translation>
  </message>
  <message>
   <source>what was said of the file</source>
   <translation>die Angaben zur Datei</translation>
  </message>
  <message>
   <source>what was said of the truth</source>
   <translation>die Angaben zur Wahrheit</translation>
  </message>
  <message>
   <source>the correcting model</source>
   <translation>das Korrekturmodell</translation>
  </message>
  <message>
   <source>the downscaling model</source>
   <translation>das Verfeinerungsmodell</translation>
  </message>
  <message>
   <source>the panels</source>
   <translation>die Karten</translation>
  </message>
  <message>
   <source>the docks</source>
   <translation>die Anordnung</translation>
  </message>
  <message>
   <source>what is shown</source>
   <translation>das Gezeigte</translation>
  </message>
  <message>
   <source>the scale</source>
   <translation>die Skala</translation>
  </message>
  <message>
   <source>the map's layers</source>
   <translation>die Ebenen der Karte</translation>
  </message>
  <message>
   <source>the projection</source>
   <translation>die Projektion</translation>
  </message>
  <message>
   <source>the levels</source>
   <translation>die Stufen</translation>
  </message>
  <message>
   <source>the pinned point</source>
   <translation>den gesetzten Punkt</translation>
  </message>
  <message>
   <source>the selection</source>
   <translation>die Auswahl</translation>
  </message>
  <message>
   <source>the variants</source>
   <translation>die Varianten</translation>
  </message>
  <message>
   <source>the recipe</source>
   <translation>das Rezept</translation>
  </message>
  <message>
   <source>the files to learn from</source>
   <translation>die Dateien zum Lernen</translation>
  </message>
  <message>
   <source>the training's folder</source>
   <translation>den Ordner des Trainings</translation>
  </message>
  <message>
   <source>the model to start from</source>
   <translation>das Modell für den Beginn</translation>
  </message>
  <message>
   <source>the blocks held out</source>
   <translation>die zurückgehaltenen Blöcke</translation>
  </message>
  <message>
   <source>the model's name</source>
   <translation>den Namen des Modells</translation>
  </message>
  <message>
   <source>the learning rate</source>
   <translation>die Lernrate</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>die Datei</translation>
  </message>
  <message>
   <source>members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>the steps</source>
   <translation>die Schritte</translation>
  </message>
  <message>
   <source>the solver</source>
   <translation>den Löser</translation>
  </message>
  <message>
   <source>the seed</source>
   <translation>den Startwert</translation>
  </message>
  <message>
   <source>the device</source>
   <translation>das Gerät</translation>
  </message>
  <message>
   <source>what is conserved</source>
   <translation>die Erhaltung</translation>
  </message>
  <message>
   <source>how gauges draw</source>
   <translation>den Zug der Stationen</translation>
  </message>
  <message>
   <source>how closely the input is followed</source>
   <translation>die Nähe zur Eingabe</translation>
  </message>
  <message>
   <source>the member</source>
   <translation>das Mitglied</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>die Schwelle</translation>
  </message>
  <message>
   <source>the percentile</source>
   <translation>das Perzentil</translation>
  </message>
  <message>
   <source>changing {name}</source>
   <translation>{name} ändern</translation>
  </message>
  <message>
   <source>{verb} {step}</source>
   <translation>{verb}: {step}</translation>
  </message>
  <message>
   <source>needs {fewest} steps</source>
   <translation>braucht {fewest} Schritte</translation>
  </message>
  <message>
   <source>Give a truth (DATA, left) to see errors and scores</source>
   <translation>Eine Wahrheit angeben (DATEN, links), um Fehler und Bewertungen zu sehen</translation>
  </message>
  <message>
   <source>Fills as members are finished</source>
   <translation>Füllt sich, während Mitglieder fertig werden</translation>
  </message>
  <message>
   <source>Scores are being computed…</source>
   <translation>Bewertungen werden berechnet…</translation>
  </message>
  <message>
   <source>No pixel was chosen: widen the band or the area, or verify everything (Ctrl+D)</source>
   <translation>Kein Pixel ist gewählt: Band oder Fläche erweitern oder alles verifizieren (Strg+D)</translation>
  </message>
  <message>
   <source>{count} of {members} members so far</source>
   <translation>bisher {count} von {members} Mitgliedern</translation>
  </message>
  <message>
   <source>The scores could not be computed</source>
   <translation>Die Bewertungen konnten nicht berechnet werden</translation>
  </message>
  <message>
   <source>stage I: {first}, stage II: {second} of {members} members so far</source>
   <translation>bisher Stufe I: {first}, Stufe II: {second} von {members} Mitgliedern</translation>
  </message>
  <message>
   <source>There are no violins to write yet</source>
   <translation>Es gibt noch keine Violinen zu schreiben</translation>
  </message>
  <message>
   <source>They need a run and a truth</source>
   <translation>Sie brauchen einen Lauf und eine Wahrheit</translation>
  </message>
  <message>
   <source>{member}, evaluation {frame} of {last}, step {step} of {steps}, σ {sigma:.3g}</source>
   <translation>{member}, Auswertung {frame} von {last}, Schritt {step} von {steps}, σ {sigma:.3g}</translation>
  </message>
  <message>
   <source>{member}, finished, σ 0</source>
   <translation>{member}, fertig, σ 0</translation>
  </message>
  <message>
   <source>Way out of noise: waiting for the engine</source>
   <translation>Weg aus dem Rauschen: wartet auf den Rechner</translation>
  </message>
  <message>
   <source>Way out of noise: {message}</source>
   <translation>Weg aus dem Rauschen: {message}</translation>
  </message>
  <message>
   <source>Saved {path}</source>
   <translation>{path} gespeichert</translation>
  </message>
  <message>
   <source>Gauges</source>
   <translation>Stationen</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesart</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Sampler</translation>
  </message>
  <message>
   <source>Probe</source>
   <translation>Sonde</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>Explain</source>
   <translation>Erklärung</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Bewertungen</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Steckbriefe</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>Arrange panels</source>
   <translation>Karten anordnen</translation>
  </message>
  <message>
   <source>Map layers</source>
   <translation>Ebenen der Karte</translation>
  </message>
  <message>
   <source>Projection</source>
   <translation>Projektion</translation>
  </message>
  <message>
   <source>Cancel movie</source>
   <translation>Film abbrechen</translation>
  </message>
  <message>
   <source>Stop making the movie; nothing is left of it</source>
   <translation>Den Film nicht weiter machen; nichts bleibt davon</translation>
  </message>
  <message>
   <source>Docks</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <source>Runs to be made one after another: add the one you would run now, every time of the file, or other files</source>
   <translation>Läufe, die nacheinander gemacht werden: den jetzigen, jeden Zeitpunkt der Datei oder andere Dateien hinzufügen</translation>
  </message>
  <message>
   <source>Enter or a double click opens a finished run; Delete takes one out</source>
   <translation>Enter oder Doppelklick öffnet einen fertigen Lauf; Entf nimmt einen heraus</translation>
  </message>
  <message>
   <source>Names of the files</source>
   <translation>Namen der Dateien</translation>
  </message>
  <message>
   <source>In the folder opened last. {name}: the input's name, {time}: the time (UTC), {index}: its number in the file</source>
   <translation>Im zuletzt geöffneten Ordner. {name}: Name der Eingabe, {time}: Zeit (UTC), {index}: ihre Nummer in der Datei</translation>
  </message>
  <message>
   <source>Add run</source>
   <translation>Lauf dazu</translation>
  </message>
  <message>
   <source>Put what Run would make into the queue (Ctrl+B)</source>
   <translation>Was Lauf jetzt machen würde, in die Schlange stellen (Strg+B)</translation>
  </message>
  <message>
   <source>Add times</source>
   <translation>Zeitpunkte</translation>
  </message>
  <message>
   <source>Put every time of the file, or of the range, into the queue, each as a run</source>
   <translation>Jeden Zeitpunkt der Datei oder der Zeitspanne als eigenen Lauf in die Schlange stellen</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien…</translation>
  </message>
  <message>
   <source>Put other files into the queue, read as the one on show is</source>
   <translation>Andere Dateien, gelesen wie die gezeigte, in die Schlange stellen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Begin no further run; the one in progress is finished</source>
   <translation>Keinen weiteren Lauf beginnen; der jetzige wird fertig</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Erneut</translation>
  </message>
  <message>
   <source>Make again what failed</source>
   <translation>Noch einmal machen, was scheiterte</translation>
  </message>
  <message>
   <source>Take it out of the queue; a run in progress is stopped (Delete)</source>
   <translation>Aus der Schlange nehmen; ein begonnener Lauf wird angehalten (Entf)</translation>
  </message>
  <message>
   <source>{made} of {all} made</source>
   <translation>{made} von {all} gemacht</translation>
  </message>
  <message>
   <source>Make it earlier</source>
   <translation>Früher machen</translation>
  </message>
  <message>
   <source>Make it later</source>
   <translation>Später machen</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>{count} failed</source>
   <translation>{count} gescheitert</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>.muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}</source>
   <translation>.muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}</translation>
  </message>
  <message>
   <source>Model cards</source>
   <translation>Steckbriefe der Modelle</translation>
  </message>
  <message>
   <source>coarse input</source>
   <translation>grobe Eingabe</translation>
  </message>
  <message>
   <source>fine field</source>
   <translation>feines Feld</translation>
  </message>
  <message>
   <source>no file open</source>
   <translation>keine Datei offen</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>keine gewählt</translation>
  </message>
  <message>
   <source>Open a precipitation file: NetCDF, Zarr, GRIB2, IMERG or radar HDF5 (Ctrl+O)</source>
   <translation>Eine Niederschlagsdatei öffnen: NetCDF, Zarr, GRIB2, IMERG oder Radar-HDF5 (Strg+O)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>A finer field of the same place and time, to verify against</source>
   <translation>Ein feineres Feld desselben Ortes und Zeitpunkts, um daran zu verifizieren</translation>
  </message>
  <message>
   <source>Use no truth</source>
   <translation>Keine Wahrheit verwenden</translation>
  </message>
  <message>
   <source>Readings of rain gauges, which draw the ensemble towards them: a CSV with
the columns lat, lon, time, value and, if known, sd, the error.</source>
   <translation>Messungen von Regenmessern, die das Ensemble zu sich ziehen: eine CSV-Datei mit
den Spalten lat, lon, time, value und, wenn bekannt, sd, dem Fehler.</translation>
  </message>
  <message>
   <source>Use no gauges</source>
   <translation>Keine Stationen verwenden</translation>
  </message>
  <message>
   <source>Standard deviation of the readings whose error the table leaves open: how far a
gauge may be from its pixel's mean. Readings with an error of their own keep it.</source>
   <translation>Standardabweichung der Messungen, deren Fehler die Tabelle offen lässt: wie weit eine
Station vom Mittel ihres Pixels sein kann. Messungen mit eigenem Fehler behalten ihn.</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>How many cells of the fine field, in each direction, make one cell of the input</source>
   <translation>Wie viele Zellen des feinen Feldes in jeder Richtung eine Zelle der Eingabe ergeben</translation>
  </message>
  <message>
   <source>simulate satellite</source>
   <translation>Satellit simulieren</translation>
  </message>
  <message>
   <source>Degrade the averaged input as a satellite would: rain missed, false alarms,
correlated errors, displacement. Off: the input is perfect.</source>
   <translation>Die gemittelte Eingabe verschlechtern, wie ein Satellit es täte: verpasster Regen, Fehlalarme,
korrelierte Fehler, Verschiebung. Aus: Die Eingabe ist vollkommen.</translation>
  </message>
  <message>
   <source>Seed of the satellite's errors: another seed, another realisation</source>
   <translation>Startwert der Fehler des Satelliten: anderer Startwert, andere Realisierung</translation>
  </message>
  <message>
   <source>The field of the file that is read</source>
   <translation>Das Feld der Datei, das gelesen wird</translation>
  </message>
  <message>
   <source>regrid to the models' grid</source>
   <translation>auf das Gitter der Modelle umrechnen</translation>
  </message>
  <message>
   <source>Average or spread an input of another resolution conservatively onto their cells.
Without it such an input is refused.</source>
   <translation>Eine Eingabe anderer Auflösung erhaltend auf deren Zellen mitteln oder verteilen.
Sonst wird eine solche Eingabe abgelehnt.</translation>
  </message>
  <message>
   <source>How it was read</source>
   <translation>Wie gelesen wurde</translation>
  </message>
  <message>
   <source>Units, time, grid and missing values, as they were understood</source>
   <translation>Einheiten, Zeit, Gitter und fehlende Werte, wie sie verstanden wurden</translation>
  </message>
  <message>
   <source>Error of gauges</source>
   <translation>Fehler der Stationen</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>Verwenden als</translation>
  </message>
  <message>
   <source>Cells averaged</source>
   <translation>Gemittelte Zellen</translation>
  </message>
  <message>
   <source>Seed of the simulated satellite</source>
   <translation>Startwert des simulierten Satelliten</translation>
  </message>
  <message>
   <source>as the table says</source>
   <translation>wie die Tabelle sagt</translation>
  </message>
  <message>
   <source>What the input file is. A fine field is averaged to make the coarse input, and
kept as the truth: a perfect model, where the right answer is known.</source>
   <translation>Was die Eingabedatei ist. Ein feines Feld wird zur groben Eingabe gemittelt und
als Wahrheit behalten: ein perfektes Modell, bei dem die Antwort bekannt ist.</translation>
  </message>
  <message>
   <source>seed </source>
   <translation>Startwert </translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Wahrheit</translation>
  </message>
  <message>
   <source>finished run</source>
   <translation>fertiger Lauf</translation>
  </message>
  <message>
   <source>Fields and results (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Any file (*)</source>
   <translation>Felder und Ergebnisse (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Figures (*.png *.pdf *.svg)</source>
   <translation>Abbildungen (*.png *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Movies (*.gif *.webp *.png *.mp4);;Numbers, NetCDF (*.nc)</source>
   <translation>Filme (*.gif *.webp *.png *.mp4);;Zahlen, NetCDF (*.nc)</translation>
  </message>
  <message>
   <source>GIF (*.gif);;MP4 (*.mp4);;PNG frames in a zip (*.zip)</source>
   <translation>GIF (*.gif);;MP4 (*.mp4);;PNG-Bilder in einem Zip (*.zip)</translation>
  </message>
  <message>
   <source>Figures (*.png *.pdf *.svg);;Tables (*.csv *.nc)</source>
   <translation>Abbildungen (*.png *.pdf *.svg);;Tabellen (*.csv *.nc)</translation>
  </message>
  <message>
   <source>Areas (*.geojson);;What the bar under the maps shows, GeoTIFF (*.tif);;The same, NetCDF (*.nc);;All fields, Zarr (*.zarr);;Scores (*.csv);;Report (*.html);;Figure for print (*.png *.pdf *.svg)</source>
   <translation>Flächen (*.geojson);;Was die Leiste unter den Karten zeigt, GeoTIFF (*.tif);;Dasselbe, NetCDF (*.nc);;Alle Felder, Zarr (*.zarr);;Bewertungen (*.csv);;Bericht (*.html);;Abbildung für den Druck (*.png *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Address of an OPeNDAP dataset, or of a Zarr store over HTTP or in S3 (consolidated):</source>
   <translation>Adresse eines OPeNDAP-Datensatzes oder eines Zarr-Speichers über HTTP oder in S3 (konsolidiert):</translation>
  </message>
  <message>
   <source>Sessions (*.json)</source>
   <translation>Sitzungen (*.json)</translation>
  </message>
  <message>
   <source>Tables (*.csv *.txt);;Any file (*)</source>
   <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Numbers, CSV (*.csv)</source>
   <translation>Zahlen, CSV (*.csv)</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Suchen in:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Datei&amp;typ:</translation>
  </message>
  <message>
   <source>Open a field or a result</source>
   <translation>Ein Feld oder ein Ergebnis öffnen</translation>
  </message>
  <message>
   <source>Open a Zarr folder</source>
   <translation>Einen Zarr-Ordner öffnen</translation>
  </message>
  <message>
   <source>Where file dialogs open first</source>
   <translation>Wo Dateidialoge zuerst öffnen</translation>
  </message>
  <message>
   <source>Open an address</source>
   <translation>Eine Adresse öffnen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>https://… or s3://bucket/…</source>
   <translation>https://… oder s3://bucket/…</translation>
  </message>
  <message>
   <source>Choose the fine truth</source>
   <translation>Die feine Wahrheit wählen</translation>
  </message>
  <message>
   <source>Choose the gauges' readings</source>
   <translation>Die Messungen der Stationen wählen</translation>
  </message>
  <message>
   <source>Add files to the batch</source>
   <translation>Dateien zum Stapel hinzufügen</translation>
  </message>
  <message>
   <source>Open a session</source>
   <translation>Eine Sitzung öffnen</translation>
  </message>
  <message>
   <source>Choose a recipe</source>
   <translation>Ein Rezept wählen</translation>
  </message>
  <message>
   <source>Recipes (*.toml)</source>
   <translation>Rezepte (*.toml)</translation>
  </message>
  <message>
   <source>Choose fields to learn from</source>
   <translation>Felder zum Lernen wählen</translation>
  </message>
  <message>
   <source>Choose the training's folder</source>
   <translation>Den Ordner des Trainings wählen</translation>
  </message>
  <message>
   <source>Save the session</source>
   <translation>Die Sitzung speichern</translation>
  </message>
  <message>
   <source>Export the run</source>
   <translation>Den Lauf exportieren</translation>
  </message>
  <message>
   <source>Save the run</source>
   <translation>Den Lauf speichern</translation>
  </message>
  <message>
   <source>Export the picture</source>
   <translation>Das Bild exportieren</translation>
  </message>
  <message>
   <source>Export the figure of the fields</source>
   <translation>Die Abbildung der Felder exportieren</translation>
  </message>
  <message>
   <source>Export the figure of the errors</source>
   <translation>Die Abbildung der Fehler exportieren</translation>
  </message>
  <message>
   <source>Export the movie of a member</source>
   <translation>Den Film eines Mitglieds exportieren</translation>
  </message>
  <message>
   <source>Export the animation</source>
   <translation>Die Animation exportieren</translation>
  </message>
  <message>
   <source>Export the errors by hour of day</source>
   <translation>Die Fehler nach Tagesstunde exportieren</translation>
  </message>
  <message>
   <source>Export the plot's numbers</source>
   <translation>Die Zahlen des Diagramms exportieren</translation>
  </message>
  <message>
   <source>Export the violins' numbers</source>
   <translation>Zahlen der Violinen ausgeben</translation>
  </message>
  <message>
   <source>Export the variants</source>
   <translation>Die Varianten exportieren</translation>
  </message>
  <message>
   <source>Export the scores</source>
   <translation>Die Bewertungen exportieren</translation>
  </message>
  <message>
   <source>Export the point's numbers</source>
   <translation>Die Zahlen des Punkts exportieren</translation>
  </message>
  <message>
   <source>Export the probe's values</source>
   <translation>Werte der Sonde exportieren</translation>
  </message>
  <message>
   <source>The run in plain sentences</source>
   <translation>Der Lauf in klaren Sätzen</translation>
  </message>
  <message>
   <source>What went in and came out, chances, and how far to trust them</source>
   <translation>Was hinein- und herauskam, Wahrscheinlichkeiten, und wie weit man ihnen trauen kann</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Put these words on the clipboard</source>
   <translation>Diese Worte in die Zwischenablage legen</translation>
  </message>
  <message>
   <source>Drop (G), then click a map. Tables of gauges are chosen under Data.</source>
   <translation>Setzen (G), dann auf eine Karte klicken. Tabellen von Stationen wählt man unter Daten.</translation>
  </message>
  <message>
   <source>Gauges placed by hand</source>
   <translation>Von Hand gesetzte Stationen</translation>
  </message>
  <message>
   <source>Double click or {key}: type a place, a value or its error; Delete: take a gauge away (Ctrl+Z brings it back)</source>
   <translation>Doppelklick oder {key}: Ort, Wert oder Fehler eingeben; Entf: eine Station wegnehmen (Strg+Z bringt sie zurück)</translation>
  </message>
  <message>
   <source>Take the chosen gauge away (Delete)</source>
   <translation>Die gewählte Station wegnehmen (Entf)</translation>
  </message>
  <message>
   <source>Remove the gauge</source>
   <translation>Station entfernen</translation>
  </message>
  <message>
   <source>Run with and without</source>
   <translation>Mit und ohne rechnen</translation>
  </message>
  <message>
   <source>Two runs with the same seed, one without any gauge, beside each other</source>
   <translation>Zwei Läufe mit gleichem Startwert, einer ohne Stationen, nebeneinander</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <source>Click a map to put a gauge there (G)</source>
   <translation>Auf eine Karte klicken, um dort eine Station zu setzen (G)</translation>
  </message>
  <message>
   <source>°N</source>
   <translation>°N</translation>
  </message>
  <message>
   <source>°E</source>
   <translation>°O</translation>
  </message>
  <message>
   <source>{lat:.4f} N, {lon:.4f} E, {time}</source>
   <translation>{lat:.4f} N, {lon:.4f} O, {time}</translation>
  </message>
  <message>
   <source>Find an action</source>
   <translation>Eine Aktion finden</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <source>Choose an action to change its keys</source>
   <translation>Eine Aktion wählen, um ihre Tasten zu ändern</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <source>Press the keys that the chosen action shall have; Tab goes on</source>
   <translation>Die Tasten drücken, die die gewählte Aktion haben soll; Tab geht weiter</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <source>Give these keys to the chosen action</source>
   <translation>Diese Tasten der gewählten Aktion geben</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Leave the chosen action without keys</source>
   <translation>Die gewählte Aktion ohne Tasten lassen</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Übliche</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys</source>
   <translation>Der gewählten Aktion ihre üblichen Tasten geben</translation>
  </message>
  <message>
   <source>All usual</source>
   <translation>Alle übliche</translation>
  </message>
  <message>
   <source>Give every action its usual keys</source>
   <translation>Jeder Aktion ihre üblichen Tasten geben</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <source>Downscale</source>
   <translation>Verfeinerung</translation>
  </message>
  <message>
   <source>Solver</source>
   <translation>Löser</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Rauschplan</translation>
  </message>
  <message>
   <source>Churn</source>
   <translation>Zusatzrauschen</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>Model of stage I</source>
   <translation>Modell der Stufe I</translation>
  </message>
  <message>
   <source>Model of stage II</source>
   <translation>Modell der Stufe II</translation>
  </message>
  <message>
   <source>How a sample is drawn, in both stages</source>
   <translation>Wie in beiden Stufen gezogen wird</translation>
  </message>
  <message>
   <source>Denoising steps, in both stages</source>
   <translation>Entrauschschritte, in beiden Stufen</translation>
  </message>
  <message>
   <source>How the noise levels are spaced</source>
   <translation>Wie die Rauschstufen verteilt sind</translation>
  </message>
  <message>
   <source>Noise added on the way; what it means depends on the solver</source>
   <translation>Unterwegs hinzugefügtes Rauschen; was es bedeutet, hängt vom Löser ab</translation>
  </message>
  <message>
   <source>Progress, then seconds per member and the score that is plotted</source>
   <translation>Fortschritt, dann Sekunden je Mitglied und die aufgetragene Bewertung</translation>
  </message>
  <message>
   <source>Run all</source>
   <translation>Alle rechnen</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Varianten</translation>
  </message>
  <message>
   <source>Double click the last column, or press Enter there: show that variant's run</source>
   <translation>Doppelklick auf die letzte Spalte oder Enter dort: den Lauf dieser Variante zeigen</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Another row, as the sampler form is now</source>
   <translation>Eine weitere Zeile, wie der Sampler jetzt steht</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Verdoppeln</translation>
  </message>
  <message>
   <source>The chosen row once more</source>
   <translation>Die gewählte Zeile noch einmal</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Take the chosen row out; Ctrl+Z brings it back</source>
   <translation>Die gewählte Zeile herausnehmen; Strg+Z bringt sie zurück</translation>
  </message>
  <message>
   <source>Make every variant, one after another, with the same members and noise</source>
   <translation>Jede Variante nacheinander rechnen, mit denselben Mitgliedern und demselben Rauschen</translation>
  </message>
  <message>
   <source>Stop after the evaluation in progress; variants that are finished stay</source>
   <translation>Nach der laufenden Auswertung anhalten; fertige Varianten bleiben</translation>
  </message>
  <message>
   <source>Export table…</source>
   <translation>Tabelle exportieren…</translation>
  </message>
  <message>
   <source>Write settings, costs, scores and intervals to a CSV file</source>
   <translation>Einstellungen, Kosten, Bewertungen und Intervalle in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>Of no use to this solver</source>
   <translation>Für diesen Löser ohne Nutzen</translation>
  </message>
  <message>
   <source>Lowest level of the scale of values; what is less has its colour</source>
   <translation>Niedrigste Stufe der Werteskala; was darunter liegt, hat ihre Farbe</translation>
  </message>
  <message>
   <source>Highest level of the scale of values; what is more has its colour</source>
   <translation>Höchste Stufe der Werteskala; was darüber liegt, hat ihre Farbe</translation>
  </message>
  <message>
   <source>linear</source>
   <translation>linear</translation>
  </message>
  <message>
   <source>Differences are shown from minus this to this</source>
   <translation>Differenzen werden von minus dies bis dies gezeigt</translation>
  </message>
  <message>
   <source>Ratios are shown from 1 / this to this</source>
   <translation>Verhältnisse werden von 1 / dies bis dies gezeigt</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Put all levels and units back to the usual ones</source>
   <translation>Alle Stufen und Einheiten auf die üblichen zurücksetzen</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <source>Equal steps are equal differences, not equal ratios</source>
   <translation>Gleiche Schritte sind gleiche Differenzen, nicht gleiche Verhältnisse</translation>
  </message>
  <message>
   <source>Units of maps, colour bars and probe</source>
   <translation>Einheiten von Karten, Farbleisten und Sonde</translation>
  </message>
  <message>
   <source>ratio</source>
   <translation>Verhältnis</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>diff.</source>
   <translation>Diff.</translation>
  </message>
  <message>
   <source>&lt;p&gt;This scene is unlike what the model was trained on:&lt;/p&gt;&lt;ul&gt;{lines}&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Diese Szene gleicht nicht dem, woran das Modell gelernt hat:&lt;/p&gt;&lt;ul&gt;{lines}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>Outside of the training: {reasons}</source>
   <translation>Außerhalb des Trainings: {reasons}</translation>
  </message>
  <message>
   <source>Stage I: removes the satellite's errors on the input's own grid</source>
   <translation>Stufe I: entfernt die Fehler des Satelliten auf dem eigenen Gitter der Eingabe</translation>
  </message>
  <message>
   <source>Stage II: draws the fine structure, one realisation per member</source>
   <translation>Stufe II: zieht die feine Struktur, eine Realisierung je Mitglied</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Steckbrief</translation>
  </message>
  <message>
   <source>What the model was trained on, how well it does, and where it does not apply</source>
   <translation>Woran das Modell gelernt hat, wie gut es ist und wo es nicht gilt</translation>
  </message>
  <message>
   <source>Models are being read…</source>
   <translation>Modelle werden gelesen…</translation>
  </message>
  <message>
   <source>outside training</source>
   <translation>außerhalb des Trainings</translation>
  </message>
  <message>
   <source>{title}; Ctrl+Z takes it back</source>
   <translation>{title}; Strg+Z nimmt es zurück</translation>
  </message>
  <message>
   <source>Put this message away</source>
   <translation>Diese Meldung wegräumen</translation>
  </message>
  <message>
   <source>Actions found</source>
   <translation>Gefundene Aktionen</translation>
  </message>
  <message>
   <source>Type a few letters of what you want to do</source>
   <translation>Einige Buchstaben dessen tippen, was man tun will</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Stop after the evaluation in progress; finished members are kept</source>
   <translation>Nach der laufenden Auswertung anhalten; fertige Mitglieder bleiben</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Hält an…</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>wie die Datei sagt</translation>
  </message>
  <message>
   <source>over 2 min</source>
   <translation>über 2 min</translation>
  </message>
  <message>
   <source>over 5 min</source>
   <translation>über 5 min</translation>
  </message>
  <message>
   <source>over 10 min</source>
   <translation>über 10 min</translation>
  </message>
  <message>
   <source>over 15 min</source>
   <translation>über 15 min</translation>
  </message>
  <message>
   <source>over 30 min</source>
   <translation>über 30 min</translation>
  </message>
  <message>
   <source>over 1 h</source>
   <translation>über 1 h</translation>
  </message>
  <message>
   <source>over 3 h</source>
   <translation>über 3 h</translation>
  </message>
  <message>
   <source>over 6 h</source>
   <translation>über 6 h</translation>
  </message>
  <message>
   <source>over 1 day</source>
   <translation>über 1 Tag</translation>
  </message>
  <message>
   <source>totals since the start</source>
   <translation>Summen seit dem Beginn</translation>
  </message>
  <message>
   <source>the cells' centres</source>
   <translation>die Mitten der Zellen</translation>
  </message>
  <message>
   <source>south-west corners</source>
   <translation>Südwestecken</translation>
  </message>
  <message>
   <source>north-west corners</source>
   <translation>Nordwestecken</translation>
  </message>
  <message>
   <source>north-east corners</source>
   <translation>Nordostecken</translation>
  </message>
  <message>
   <source>south-east corners</source>
   <translation>Südostecken</translation>
  </message>
  <message>
   <source>The unit of the values, where the file states none or a wrong one; others can be typed</source>
   <translation>Die Einheit der Werte, wo die Datei keine oder eine falsche angibt; andere lassen sich tippen</translation>
  </message>
  <message>
   <source>What a value stands for: an instant, a mean or an amount over a time that its stamp ends, or all that fell since the start</source>
   <translation>Wofür ein Wert steht: ein Augenblick, ein Mittel oder eine Menge über eine Zeit, die mit seinem Zeitstempel endet, oder alles, was seit dem Beginn fiel</translation>
  </message>
  <message>
   <source>What the coordinates of the file are; corners are moved by half a cell</source>
   <translation>Was die Koordinaten der Datei sind; Ecken werden um eine halbe Zelle verschoben</translation>
  </message>
  <message>
   <source>negative values are missing</source>
   <translation>negative Werte fehlen</translation>
  </message>
  <message>
   <source>Some files mark by a negative number what was not measured; else negative rain is refused</source>
   <translation>Manche Dateien bezeichnen mit einer negativen Zahl, was nicht gemessen wurde; sonst wird negativer Regen abgelehnt</translation>
  </message>
  <message>
   <source>over {minutes:g} min</source>
   <translation>über {minutes:g} min</translation>
  </message>
  <message>
   <source>moved by {north:+g}, {east:+g} cells</source>
   <translation>um {north:+g}, {east:+g} Zellen verschoben</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>South must lie below north; the region stays as it was</source>
   <translation>Süd muss unter Nord liegen; das Gebiet bleibt, wie es war</translation>
  </message>
  <message>
   <source>West must lie below east; the region stays as it was (one across 180° is run in two parts)</source>
   <translation>West muss kleiner als Ost sein; das Gebiet bleibt, wie es war (eines über 180° hinweg wird in zwei Teilen gerechnet)</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>South edge</source>
   <translation>Südrand</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>North edge</source>
   <translation>Nordrand</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>West edge</source>
   <translation>Westrand</translation>
  </message>
  <message>
   <source>E</source>
   <translation>O</translation>
  </message>
  <message>
   <source>East edge</source>
   <translation>Ostrand</translation>
  </message>
  <message>
   <source>Go to…</source>
   <translation>Gehe zu…</translation>
  </message>
  <message>
   <source>in kilometres of the file's projection</source>
   <translation>in Kilometern der Projektion der Datei</translation>
  </message>
  <message>
   <source>in degrees</source>
   <translation>in Grad</translation>
  </message>
  <message>
   <source>Places to go to</source>
   <translation>Orte zum Hingehen</translation>
  </message>
  <message>
   <source>Jump to a place; those outside the file cannot be chosen</source>
   <translation>Zu einem Ort springen; die außerhalb der Datei können nicht gewählt werden</translation>
  </message>
  <message>
   <source>Edge of the region; a box can be drawn by its four numbers</source>
   <translation>Rand des Gebiets; ein Kasten kann mit seinen vier Zahlen gezeichnet werden</translation>
  </message>
  <message>
   <source>{edge} of the region, {unit}; it moves outward to the next cell of the input</source>
   <translation>{edge} des Gebiets, {unit}; er rückt nach außen zur nächsten Zelle der Eingabe</translation>
  </message>
  <message>
   <source>Runs appear here: press Run (Ctrl+R), or open a saved one</source>
   <translation>Läufe erscheinen hier: Lauf drücken (Strg+R) oder einen gespeicherten öffnen</translation>
  </message>
  <message>
   <source>Click or Enter: show; F2: rename the one on show; Delete: take out of the list (Ctrl+Z brings it back)</source>
   <translation>Klick oder Enter: zeigen; F2: den gezeigten umbenennen; Entf: aus der Liste nehmen (Strg+Z bringt ihn zurück)</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Name des Laufs</translation>
  </message>
  <message>
   <source>Note on the run</source>
   <translation>Notiz zum Lauf</translation>
  </message>
  <message>
   <source>Take this run out of the list; Ctrl+Z brings it back, and its file stays (Delete)</source>
   <translation>Diesen Lauf aus der Liste nehmen; Strg+Z bringt ihn zurück, seine Datei bleibt (Entf)</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>Den Lauf entfernen</translation>
  </message>
  <message>
   <source>A note on this run</source>
   <translation>Eine Notiz zu diesem Lauf</translation>
  </message>
  <message>
   <source>As balanced does; a model that was trained to see gauges is shown them instead, which costs no time.</source>
   <translation>Wie „ausgewogen“; einem Modell, das gelernt hat, Stationen zu sehen, werden sie stattdessen gezeigt, was keine Zeit kostet.</translation>
  </message>
  <message>
   <source>tweedie: a gauge's error is weighed against the model's own doubt at its place.
Each evaluation takes three times as long.</source>
   <translation>tweedie: Der Fehler einer Station wird gegen den eigenen Zweifel des Modells am Ort gewogen.
Jede Auswertung dauert dreimal so lang.</translation>
  </message>
  <message>
   <source>sda: a gauge's error is weighed against how much rain varies anywhere, so that members move less.
Each evaluation takes twice as long.</source>
   <translation>sda: Der Fehler einer Station wird gegen die allgemeine Schwankung des Regens gewogen; Mitglieder bewegen sich weniger.
Jede Auswertung dauert doppelt so lang.</translation>
  </message>
  <message>
   <source>dps: members step towards the gauges, whose errors play no part; the pull alone says how far.
Each evaluation takes twice as long.</source>
   <translation>dps: Mitglieder gehen auf die Stationen zu, deren Fehler keine Rolle spielen; allein die Stärke sagt, wie weit.
Jede Auswertung dauert doppelt so lang.</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>NVIDIA GPU</source>
   <translation>NVIDIA-GPU</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>additive: shift each cell</source>
   <translation>additiv: jede Zelle verschieben</translation>
  </message>
  <message>
   <source>multiplicative: scale each cell</source>
   <translation>multiplikativ: jede Zelle skalieren</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>ausgewogen</translation>
  </message>
  <message>
   <source>cautious</source>
   <translation>vorsichtig</translation>
  </message>
  <message>
   <source>forced</source>
   <translation>erzwungen</translation>
  </message>
  <message>
   <source>Denoising steps per member. More steps cost time and, past about 20, change little.</source>
   <translation>Entrauschschritte je Mitglied. Mehr Schritte kosten Zeit und ändern ab etwa 20 wenig.</translation>
  </message>
  <message>
   <source>The same seed gives the same members; member 3 is the same however many are drawn.</source>
   <translation>Derselbe Startwert gibt dieselben Mitglieder; Mitglied 3 ist dasselbe, wie viele auch gezogen werden.</translation>
  </message>
  <message>
   <source>Whether the fine pixels of a coarse cell must average to that cell.
off: they need not; how far they drift is part of the model's error.
additive: the same amount is added to all of a cell's pixels, dry ones too.
multiplicative: all are multiplied alike, so that dry pixels stay dry.
It keeps a cell's error too: what stage I got wrong stays wrong.</source>
   <translation>Ob die feinen Pixel einer groben Zelle sie im Mittel ergeben müssen.
aus: nein; wie weit sie abweichen, ist Teil des Modellfehlers.
additiv: zu allen Pixeln einer Zelle wird dasselbe addiert, auch zu trockenen.
multiplikativ: alle werden gleich multipliziert, trockene bleiben trocken.
Auch der Fehler der Zelle bleibt erhalten: Was Stufe I falsch macht, bleibt falsch.</translation>
  </message>
  <message>
   <source>How gauges draw the members where they and the model disagree. While coarse cells
are conserved, gauges only move rain about inside a cell.</source>
   <translation>Wie Stationen die Mitglieder ziehen, wo sie dem Modell widersprechen. Solange grobe Zellen
erhalten werden, verschieben Stationen Regen nur innerhalb einer Zelle.</translation>
  </message>
  <message>
   <source>How hard the gauges pull. 1: as the method has it; larger: members pass closer to them.</source>
   <translation>Wie stark die Stationen ziehen. 1: wie das Verfahren es vorsieht; mehr: Mitglieder kommen ihnen näher.</translation>
  </message>
  <message>
   <source>How closely members follow the input. 1: as the model learned to. Larger: closer, and
more alike. Away from 1 every evaluation takes twice as long.</source>
   <translation>Wie eng Mitglieder der Eingabe folgen. 1: wie das Modell gelernt hat. Mehr: enger und
einander ähnlicher. Außer bei 1 dauert jede Auswertung doppelt so lang.</translation>
  </message>
  <message>
   <source>followed × </source>
   <translation>gefolgt × </translation>
  </message>
  <message>
   <source>How a sample is drawn. Heun evaluates the network twice a step, others once.</source>
   <translation>Wie eine Stichprobe gezogen wird. Heun wertet das Netz zweimal je Schritt aus, andere einmal.</translation>
  </message>
  <message>
   <source>Where the networks run; automatic takes the GPU where there is one</source>
   <translation>Wo die Netze rechnen; automatisch nimmt die GPU, wo es eine gibt</translation>
  </message>
  <message>
   <source>Order {order}. {source}</source>
   <translation>Ordnung {order}. {source}</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Conserve</source>
   <translation>Erhalten</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Realisations to draw. Each is a possible truth; their spread is the uncertainty.
</source>
   <translation>Zu ziehende Realisierungen. Jede ist eine mögliche Wahrheit; ihre Streuung ist die Unsicherheit.
</translation>
  </message>
  <message>
   <source>Draw the ensemble (Ctrl+R)</source>
   <translation>Das Ensemble ziehen (Strg+R)</translation>
  </message>
  <message>
   <source>The models chosen make {most} that differ.</source>
   <translation>Die gewählten Modelle machen {most} verschiedene.</translation>
  </message>
  <message>
   <source>8 give a first look, 16 fair scores, 50 smooth probabilities.</source>
   <translation>8 geben einen ersten Blick, 16 brauchbare Bewertungen, 50 glatte Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Selection&lt;/b&gt;: violins, scores and plots are of the pixels under this much coarse input, inside the area drawn, on land or on water. Draw an area with A (click its corners, double click the last), or drag a box with Shift on any map. Ctrl+D verifies everything again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Auswahl&lt;/b&gt;: Violinen, Bewertungen und Diagramme gelten für die Pixel unter so viel grober Eingabe, in der gezeichneten Fläche, auf Land oder auf Wasser. Eine Fläche zeichnet A (Ecken anklicken, die letzte doppelt) oder ein mit Umschalt auf einer Karte gezogener Kasten. Strg+D verifiziert wieder alles.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>land and water</source>
   <translation>Land und Wasser</translation>
  </message>
  <message>
   <source>land only</source>
   <translation>nur Land</translation>
  </message>
  <message>
   <source>water only</source>
   <translation>nur Wasser</translation>
  </message>
  <message>
   <source>Only pixels whose centre is on land, or on seas and large lakes, are verified</source>
   <translation>Nur Pixel, deren Mitte auf Land oder auf Meeren und großen Seen liegt, werden geprüft</translation>
  </message>
  <message>
   <source>Only pixels under an input from and below these limits are verified</source>
   <translation>Nur Pixel unter einer Eingabe ab und unter diesen Grenzen werden verifiziert</translation>
  </message>
  <message>
   <source>Draw area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>Click the corners of an area on a map (A)</source>
   <translation>Die Ecken einer Fläche auf einer Karte anklicken (A)</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Verify everything again (Ctrl+D)</source>
   <translation>Wieder alles verifizieren (Strg+D)</translation>
  </message>
  <message>
   <source>Land or water</source>
   <translation>Land oder Wasser</translation>
  </message>
  <message>
   <source>Least input</source>
   <translation>Kleinste Eingabe</translation>
  </message>
  <message>
   <source>Largest input</source>
   <translation>Größte Eingabe</translation>
  </message>
  <message>
   <source>Members, seed and device are what windows opened from now on begin with; the language holds from the next start on, and everything else at once.</source>
   <translation>Mitglieder, Startwert und Gerät gelten für Fenster, die von nun an geöffnet werden; die Sprache gilt ab dem nächsten Start, alles andere sofort.</translation>
  </message>
  <message>
   <source>as the desktop</source>
   <translation>wie das System</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>one for each core</source>
   <translation>einer je Kern</translation>
  </message>
  <message>
   <source>Keep the session while I work, and offer it after a crash</source>
   <translation>Die Sitzung während der Arbeit behalten und nach einem Absturz anbieten</translation>
  </message>
  <message>
   <source>The session is one small file in the state folder, with the runs that were not saved</source>
   <translation>Die Sitzung ist eine kleine Datei im Zustandsordner, mit den Läufen, die nicht gespeichert wurden</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Choose where file dialogs open first</source>
   <translation>Wählen, wo Dateidialoge zuerst öffnen</translation>
  </message>
  <message>
   <source>Open file dialogs where the last file was</source>
   <translation>Dateidialoge dort öffnen, wo die letzte Datei war</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Colours of the window</source>
   <translation>Farben des Fensters</translation>
  </message>
  <message>
   <source>Language of the interface, from the next start on</source>
   <translation>Sprache der Oberfläche, ab dem nächsten Start</translation>
  </message>
  <message>
   <source>Units of rain on maps, colour bars and in the probe</source>
   <translation>Einheiten des Regens auf Karten, Farbleisten und in der Sonde</translation>
  </message>
  <message>
   <source>Where the networks run, in windows opened from now on</source>
   <translation>Wo die Netze rechnen, in Fenstern, die von nun an geöffnet werden</translation>
  </message>
  <message>
   <source>Size of the ensemble, in windows opened from now on</source>
   <translation>Größe des Ensembles, in Fenstern, die von nun an geöffnet werden</translation>
  </message>
  <message>
   <source>Of the ensemble's noise, in windows opened from now on</source>
   <translation>Des Rauschens des Ensembles, in Fenstern, die von nun an geöffnet werden</translation>
  </message>
  <message>
   <source>How many members are made at the same time; it changes no value</source>
   <translation>Wie viele Mitglieder zugleich gemacht werden; es ändert keinen Wert</translation>
  </message>
  <message>
   <source>Of the memory that can be had, what a run may plan to take</source>
   <translation>Vom verfügbaren Speicher, was ein Lauf einplanen darf</translation>
  </message>
  <message>
   <source>the last one used</source>
   <translation>der zuletzt benutzte</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Units of rain</source>
   <translation>Einheiten des Regens</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>übliche</translation>
  </message>
  <message>
   <source>A member is one possible truth. The mean is the best single guess, but too smooth:
judge structure by members, risk by probability.</source>
   <translation>Ein Mitglied ist eine mögliche Wahrheit. Das Mittel ist die beste einzelne Schätzung, aber zu glatt:
Struktur an Mitgliedern beurteilen, Risiko an Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <source>Which member (Up and Down)</source>
   <translation>Welches Mitglied (Pfeil auf und ab)</translation>
  </message>
  <message>
   <source>Which members are above this value, at each place</source>
   <translation>Welche Mitglieder an jedem Ort über diesem Wert liegen</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <source>Percentile</source>
   <translation>Perzentil</translation>
  </message>
  <message>
   <source>So many of 100 members stay below what is shown</source>
   <translation>So viele von 100 Mitgliedern bleiben unter dem Gezeigten</translation>
  </message>
  <message>
   <source>Colour scale of all panels; the bar above shows its levels</source>
   <translation>Farbskala aller Karten; die Leiste darüber zeigt ihre Stufen</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Skala</translation>
  </message>
  <message>
   <source>Type or drag the ends of the colour scales, and choose units (L)</source>
   <translation>Die Enden der Farbskalen eintippen oder ziehen und Einheiten wählen (L)</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Mitglied</translation>
  </message>
  <message>
   <source> of {members}</source>
   <translation> von {members}</translation>
  </message>
  <message>
   <source>Page to read</source>
   <translation>Seite zum Lesen</translation>
  </message>
  <message>
   <source>Help, a model's card, or how a file was read</source>
   <translation>Hilfe, der Steckbrief eines Modells oder wie eine Datei gelesen wurde</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeitpunkt</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>keine Zeit</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> ({low} bis {high})</translation>
  </message>
  <message>
   <source>One time step earlier (Left)</source>
   <translation>Einen Zeitschritt früher (Pfeil links)</translation>
  </message>
  <message>
   <source>play</source>
   <translation>abspielen</translation>
  </message>
  <message>
   <source>Play the times (Space)</source>
   <translation>Die Zeitpunkte abspielen (Leertaste)</translation>
  </message>
  <message>
   <source>How fast, once or again and again; which times are run</source>
   <translation>Wie schnell, einmal oder immer wieder; welche Zeitpunkte gerechnet werden</translation>
  </message>
  <message>
   <source>One time step later (Right)</source>
   <translation>Einen Zeitschritt später (Pfeil rechts)</translation>
  </message>
  <message>
   <source>The time on show</source>
   <translation>Der gezeigte Zeitpunkt</translation>
  </message>
  <message>
   <source>{rate} times a second, again and again</source>
   <translation>{rate} Zeitpunkte je Sekunde, immer wieder</translation>
  </message>
  <message>
   <source>{rate} times a second, once</source>
   <translation>{rate} Zeitpunkte je Sekunde, einmal</translation>
  </message>
  <message>
   <source>pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>End the tour; Help &gt; Tour shows it again</source>
   <translation>Den Rundgang beenden; Hilfe &gt; Rundgang zeigt ihn wieder</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>The step before</source>
   <translation>Der Schritt davor</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>The next step</source>
   <translation>Der nächste Schritt</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>South north west east, in the unit of the grid; several with semicolons between them</source>
   <translation>Süd Nord West Ost, in der Einheit des Gitters; mehrere durch Semikolon getrennt</translation>
  </message>
  <message>
   <source>Stop it when Stormlens closes</source>
   <translation>Anhalten, wenn Stormlens schließt</translation>
  </message>
  <message>
   <source>Own…</source>
   <translation>Eigenes…</translation>
  </message>
  <message>
   <source>Choose a recipe of your own (TOML)</source>
   <translation>Ein eigenes Rezept wählen (TOML)</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Choose files to learn from</source>
   <translation>Dateien zum Lernen wählen</translation>
  </message>
  <message>
   <source>Take the chosen file out of the list</source>
   <translation>Die gewählte Datei aus der Liste nehmen</translation>
  </message>
  <message>
   <source>Choose the folder of checkpoint, log and model</source>
   <translation>Den Ordner von Zwischenstand, Protokoll und Modell wählen</translation>
  </message>
  <message>
   <source>Start training</source>
   <translation>Training beginnen</translation>
  </message>
  <message>
   <source>Check what is asked for, then begin in a process of its own</source>
   <translation>Prüfen, was verlangt ist, und in einem eigenen Prozess beginnen</translation>
  </message>
  <message>
   <source>Save, and end for now</source>
   <translation>Speichern und vorerst beenden</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation>Vom letzten Zwischenstand weitermachen</translation>
  </message>
  <message>
   <source>Save, and end; the checkpoint stays in the folder</source>
   <translation>Speichern und beenden; der Zwischenstand bleibt im Ordner</translation>
  </message>
  <message>
   <source>How the training stands</source>
   <translation>Stand des Trainings</translation>
  </message>
  <message>
   <source>Otherwise it goes on, and this window finds it again at the next start</source>
   <translation>Sonst geht es weiter, und dieses Fenster findet es beim nächsten Start wieder</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>What is learned and how; the recipes of the shipped models, or your own</source>
   <translation>Was gelernt wird und wie; die Rezepte der mitgelieferten Modelle oder ein eigenes</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Begin with the weights of a model (fine-tuning): its network is taken too</source>
   <translation>Mit den Gewichten eines Modells beginnen (Nachtraining): Auch sein Netz wird genommen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>The model's name in lists and commands: small letters, digits, hyphens</source>
   <translation>Der Name des Modells in Listen und Befehlen: Kleinbuchstaben, Ziffern, Bindestriche</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>What the window calls the model</source>
   <translation>Wie das Fenster das Modell nennt</translation>
  </message>
  <message>
   <source>Fields to learn from, all on one grid</source>
   <translation>Felder zum Lernen, alle auf einem Gitter</translation>
  </message>
  <message>
   <source>Never seen: score there. {blocks_hint}</source>
   <translation>Nie gesehen: dort bewerten. {blocks_hint}</translation>
  </message>
  <message>
   <source>Validate on</source>
   <translation>Validieren an</translation>
  </message>
  <message>
   <source>The validation loss is measured there. {blocks_hint}</source>
   <translation>Dort wird der Validierungsverlust gemessen. {blocks_hint}</translation>
  </message>
  <message>
   <source>Optimiser steps</source>
   <translation>Optimierungsschritte</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Of the optimiser; a tenth of the recipe's is usual for fine-tuning</source>
   <translation>Des Optimierers; zum Nachtrainieren ist ein Zehntel der des Rezepts üblich</translation>
  </message>
  <message>
   <source>Play the way out of noise</source>
   <translation>Den Weg aus dem Rauschen abspielen</translation>
  </message>
  <message>
   <source>Evaluation on a member's way out of noise</source>
   <translation>Auswertung auf dem Weg eines Mitglieds aus dem Rauschen</translation>
  </message>
  <message>
   <source>Show again what was shown before (N)</source>
   <translation>Wieder zeigen, was vorher gezeigt wurde (N)</translation>
  </message>
  <message>
   <source>Play from noise to the finished member</source>
   <translation>Vom Rauschen bis zum fertigen Mitglied abspielen</translation>
  </message>
  <message>
   <source>From noise (left) to the finished member (right)</source>
   <translation>Vom Rauschen (links) zum fertigen Mitglied (rechts)</translation>
  </message>
  <message>
   <source>Stop making the member once more</source>
   <translation>Das Mitglied nicht weiter noch einmal machen</translation>
  </message>
  <message>
   <source>This is a defect: please report it with the file used.</source>
   <translation>Das ist ein Fehler im Programm: bitte mit der verwendeten Datei melden.</translation>
  </message>
  <message>
   <source>; did you mean {close!r}</source>
   <translation>; war {close!r} gemeint</translation>
  </message>
  <message>
   <source>Settings could not be written to {path} ({error}).</source>
   <translation>Einstellungen konnten nicht nach {path} geschrieben werden ({error}).</translation>
  </message>
  <message>
   <source>Setting {key!r} is unknown{kinds}.</source>
   <translation>Einstellung {key!r} ist unbekannt{kinds}.</translation>
  </message>
  <message>
   <source>Settings in {path} could not be read ({error}); defaults are used.</source>
   <translation>Einstellungen in {path} konnten nicht gelesen werden ({error}); Vorgaben gelten.</translation>
  </message>
  <message>
   <source>Setting {key!r} is {value!r}, which is not usable; its default is used.</source>
   <translation>Einstellung {key!r} ist {value!r}, was nicht geht; ihre Vorgabe gilt.</translation>
  </message>
  <message>
   <source>As chosen below the maps</source>
   <translation>Wie unter den Karten gewählt</translation>
  </message>
  <message>
   <source>Choose what this panel shows (C): a field, a product of its ensemble, a difference or a ratio</source>
   <translation>Wählen, was diese Karte zeigt (C): ein Feld, ein Produkt seines Ensembles, eine Differenz oder ein Verhältnis</translation>
  </message>
  <message>
   <source>Choose what this panel shows</source>
   <translation>Wählen, was diese Karte zeigt</translation>
  </message>
  <message>
   <source>Another run</source>
   <translation>Ein anderer Lauf</translation>
  </message>
  <message>
   <source>Of the ensemble</source>
   <translation>Vom Ensemble</translation>
  </message>
  <message>
   <source>each dot: the largest of {level} x {level} cells</source>
   <translation>jeder Punkt: der größte von {level} x {level} Zellen</translation>
  </message>
  <message>
   <source>Arrows shift the map, plus and minus zoom, 0 shows all. Shift and an arrow move the cross; Enter is a click there, and Shift+Enter ends an area.</source>
   <translation>Pfeile verschieben die Karte, plus und minus zoomen, 0 zeigt alles. Umschalt und Pfeil bewegen das Kreuz; Enter ist dort ein Klick, Umschalt+Enter beendet eine Fläche.</translation>
  </message>
  <message>
   <source>Coastlines</source>
   <translation>Küsten</translation>
  </message>
  <message>
   <source>Borders</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>States and provinces</source>
   <translation>Staaten und Provinzen</translation>
  </message>
  <message>
   <source>Lakes</source>
   <translation>Seen</translation>
  </message>
  <message>
   <source>Rivers</source>
   <translation>Flüsse</translation>
  </message>
  <message>
   <source>Towns</source>
   <translation>Städte</translation>
  </message>
  <message>
   <source>Graticule</source>
   <translation>Gradnetz</translation>
  </message>
  <message>
   <source>Motion of a sequence</source>
   <translation>Bewegung einer Folge</translation>
  </message>
  <message>
   <source>Seams of a run in tiles</source>
   <translation>Nähte eines Laufs in Kacheln</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Maßstab</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Relief</translation>
  </message>
  <message>
   <source>arrows: way of {minutes} min</source>
   <translation>Pfeile: Weg von {minutes} min</translation>
  </message>
  <message>
   <source>Show this panel alone, or all of them again (F)</source>
   <translation>Diese Karte allein zeigen, oder wieder alle (F)</translation>
  </message>
  <message>
   <source>Show this panel alone</source>
   <translation>Diese Karte allein zeigen</translation>
  </message>
  <message>
   <source>Map: {title}</source>
   <translation>Karte: {title}</translation>
  </message>
  <message>
   <source>Open a file to choose a region on its map.</source>
   <translation>Eine Datei öffnen, um auf ihrer Karte ein Gebiet zu wählen.</translation>
  </message>
  <message>
   <source>Overview map with the region's box</source>
   <translation>Übersichtskarte mit dem Kasten des Gebiets</translation>
  </message>
  <message>
   <source>The whole file. Drag the box to move it, its edges to resize it; drag elsewhere to draw a new one; click to centre it there. The box snaps to whole coarse cells. Wheel: zoom. Double click: show all.</source>
   <translation>Die ganze Datei. Den Kasten ziehen, um ihn zu verschieben, seine Ränder, um ihn zu ändern; anderswo ziehen zeichnet einen neuen; ein Klick setzt ihn dorthin. Der Kasten rastet auf ganze grobe Zellen ein. Rad: Zoom. Doppelklick: alles zeigen.</translation>
  </message>
  <message>
   <source>NE</source>
   <translation>NO</translation>
  </message>
  <message>
   <source>SE</source>
   <translation>SO</translation>
  </message>
  <message>
   <source>SW</source>
   <translation>SW</translation>
  </message>
  <message>
   <source>NW</source>
   <translation>NW</translation>
  </message>
  <message>
   <source>The field's own grid</source>
   <translation>Das eigene Gitter des Feldes</translation>
  </message>
  <message>
   <source>Plate carrée</source>
   <translation>Plattkarte</translation>
  </message>
  <message>
   <source>Lambert conformal</source>
   <translation>Lambert winkeltreu</translation>
  </message>
  <message>
   <source>Mercator</source>
   <translation>Mercator</translation>
  </message>
  <message>
   <source>{nearest:.0f} km {eighth} of {nearest2}</source>
   <translation>{nearest:.0f} km {eighth} von {nearest2}</translation>
  </message>
  <message>
   <source>Losses appear here while a model is trained, and pictures of what it makes.</source>
   <translation>Hier erscheinen Verluste, während ein Modell trainiert wird, und Bilder dessen, was es macht.</translation>
  </message>
  <message>
   <source>Each row: coarse input, truth, and two samples of the network as it is now, for a place it does not learn from</source>
   <translation>Jede Zeile: grobe Eingabe, Wahrheit und zwei Stichproben des jetzigen Netzes, für einen Ort, von dem es nicht lernt</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Samples at step {step:,}: input, truth, two members</source>
   <translation>Stichproben bei Schritt {step:,}: Eingabe, Wahrheit, zwei Mitglieder</translation>
  </message>
  <message>
   <source>shaded:</source>
   <translation>schattiert:</translation>
  </message>
  <message>
   <source>Plot: {title}</source>
   <translation>Diagramm: {title}</translation>
  </message>
  <message>
   <source>{system} mean</source>
   <translation>Mittel von {system}</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): plots of how far to trust the ensemble appear here.</source>
   <translation>Lauf drücken (Strg+R): Hier erscheinen Diagramme, die sagen, wie weit man dem Ensemble trauen kann.</translation>
  </message>
  <message>
   <source>What counts as an event: this much or more</source>
   <translation>Was als Ereignis zählt: so viel oder mehr</translation>
  </message>
  <message>
   <source>Write the numbers of this plot to a CSV file</source>
   <translation>Die Zahlen dieses Diagramms in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Welches Diagramm</translation>
  </message>
  <message>
   <source>Which diagnostic plot is shown</source>
   <translation>Welches Diagnosediagramm gezeigt wird</translation>
  </message>
  <message>
   <source>Threshold of the plot</source>
   <translation>Schwelle des Diagramms</translation>
  </message>
  <message>
   <source>Export the numbers</source>
   <translation>Die Zahlen exportieren</translation>
  </message>
  <message>
   <source>Click a map to pin a point, or drag a line with Ctrl: the members there appear here.</source>
   <translation>Eine Karte anklicken, um einen Punkt zu setzen, oder mit Strg eine Linie ziehen: Die Mitglieder dort erscheinen hier.</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;At the pinned point&lt;/b&gt;: above, the share of members that reach each value, which is the chance of it; below, how many members lie in each class. &lt;b&gt;Along a line&lt;/b&gt; (drag with Ctrl): what every panel shows, ensembles with a fan of the middle 80 % of members. Upright lines mark the truth and the coarse input. Click another place to move the pin; Ctrl+D takes it away.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Am gesetzten Punkt&lt;/b&gt;: oben der Anteil der Mitglieder, die jeden Wert erreichen, also seine Wahrscheinlichkeit; unten, wie viele Mitglieder in jeder Klasse liegen. &lt;b&gt;Entlang einer Linie&lt;/b&gt; (mit Strg ziehen): was jede Karte zeigt, Ensembles mit einem Fächer der mittleren 80 % der Mitglieder. Senkrechte Linien zeigen Wahrheit und grobe Eingabe. Ein Klick anderswo versetzt den Punkt; Strg+D entfernt ihn.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Show the pinned point over time</source>
   <translation>Den gesetzten Punkt über die Zeit zeigen</translation>
  </message>
  <message>
   <source>All times at the pinned point: truth and input, and the members' fan; what is not in memory is read beside your work</source>
   <translation>Alle Zeitpunkte am gesetzten Punkt: Wahrheit und Eingabe und der Fächer der Mitglieder; was nicht im Speicher ist, wird neben der Arbeit gelesen</translation>
  </message>
  <message>
   <source>Write the numbers at this point, or along this line, to a CSV file</source>
   <translation>Die Zahlen an diesem Punkt oder entlang dieser Linie in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>{done} of {total} times read</source>
   <translation>{done} von {total} Zeitpunkten gelesen</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>Über die Zeit</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Add variants and run them: each becomes a point here, skill against what it costs.</source>
   <translation>Varianten hinzufügen und rechnen: Jede wird hier ein Punkt, Güte gegen Kosten.</translation>
  </message>
  <message>
   <source>seconds per member</source>
   <translation>Sekunden je Mitglied</translation>
  </message>
  <message>
   <source>network evaluations per member</source>
   <translation>Netzauswertungen je Mitglied</translation>
  </message>
  <message>
   <source>Score that is plotted</source>
   <translation>Aufgetragene Bewertung</translation>
  </message>
  <message>
   <source>Cost that it is plotted against</source>
   <translation>Kosten, gegen die sie aufgetragen ist</translation>
  </message>
  <message>
   <source>against</source>
   <translation>gegen</translation>
  </message>
  <message>
   <source>What skill is measured by</source>
   <translation>Woran Güte gemessen wird</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Was es kostet</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>Point at a map to read every field there.</source>
   <translation>Auf eine Karte zeigen, um dort jedes Feld abzulesen.</translation>
  </message>
  <message>
   <source>Write these values to a CSV file; Ctrl+C copies them</source>
   <translation>Diese Werte in eine CSV-Datei schreiben; Strg+C kopiert sie</translation>
  </message>
  <message>
   <source>Values under the cross</source>
   <translation>Werte unter dem Kreuz</translation>
  </message>
  <message>
   <source>What every panel says under the cross, or else at the pinned point; in brackets the 10th and 90th percentile of members. Ctrl+C copies it.</source>
   <translation>Was jede Karte unter dem Kreuz oder sonst am gesetzten Punkt zeigt; in Klammern das 10. und 90. Perzentil der Mitglieder. Strg+C kopiert es.</translation>
  </message>
  <message>
   <source>nearer to 0 is better</source>
   <translation>näher an 0 ist besser</translation>
  </message>
  <message>
   <source>Distance of the whole ensemble from the truth; of a single field it is the mean absolute error.</source>
   <translation>Abstand des ganzen Ensembles von der Wahrheit; bei einem einzelnen Feld der mittlere absolute Fehler.</translation>
  </message>
  <message>
   <source>Mean absolute error of the ensemble's median, the fairest single forecast under this score.</source>
   <translation>Mittlerer absoluter Fehler des Medians des Ensembles, der fairsten einzelnen Vorhersage bei diesem Maß.</translation>
  </message>
  <message>
   <source>Mean absolute error of the ensemble's mean: what a CRPS must be compared with.</source>
   <translation>Mittlerer absoluter Fehler des Mittels des Ensembles: womit ein CRPS zu vergleichen ist.</translation>
  </message>
  <message>
   <source>Root mean square error of the ensemble's mean; the largest errors weigh most.</source>
   <translation>Wurzel des mittleren quadratischen Fehlers des Mittels; die größten Fehler wiegen am meisten.</translation>
  </message>
  <message>
   <source>Mean of forecast minus truth: positive is too wet, or too warm.</source>
   <translation>Mittel von Vorhersage minus Wahrheit (Bias): positiv ist zu nass oder zu warm.</translation>
  </message>
  <message>
   <source>Spread of the members over the error of their mean: below 1 the ensemble is too sure of itself.</source>
   <translation>Streuung der Mitglieder, geteilt durch den Fehler ihres Mittels: unter 1 ist das Ensemble zu sicher.</translation>
  </message>
  <message>
   <source>How uneven the truth's rank among the members is; 0 is a flat rank histogram.</source>
   <translation>Wie ungleich die Ränge der Wahrheit unter den Mitgliedern sind; 0 ist ein flaches Ranghistogramm.</translation>
  </message>
  <message>
   <source>Fractions skill score: do areas above the threshold lie in the right place, at that scale? 1 is perfect.</source>
   <translation>Fractions Skill Score: Liegen Flächen über der Schwelle auf dieser Skala am richtigen Ort? 1 ist vollkommen.</translation>
  </message>
  <message>
   <source>Distance between the spectra of forecast and truth: is there as much detail at every scale?</source>
   <translation>Abstand der Spektren von Vorhersage und Wahrheit: Gibt es auf jeder Skala gleich viel Detail?</translation>
  </message>
  <message>
   <source>99th percentile over the truth's: is strong rain as strong?</source>
   <translation>99. Perzentil, geteilt durch das der Wahrheit: Ist starker Regen so stark?</translation>
  </message>
  <message>
   <source>99.9th percentile over the truth's: are the extremes as strong?</source>
   <translation>Perzentil 99.9, geteilt durch das der Wahrheit: Sind die Extreme so stark?</translation>
  </message>
  <message>
   <source>Mean of the heaviest thousandth of pixels over the truth's.</source>
   <translation>Mittel des stärksten Tausendstels der Pixel, geteilt durch das der Wahrheit.</translation>
  </message>
  <message>
   <source>Area with rain over the truth's.</source>
   <translation>Fläche mit Regen, geteilt durch die der Wahrheit.</translation>
  </message>
  <message>
   <source>All rain over the truth's.</source>
   <translation>Aller Regen, geteilt durch den der Wahrheit.</translation>
  </message>
  <message>
   <source>The run: each member corrected, then downscaled, as far as the run has both stages.</source>
   <translation>Der Lauf: jedes Mitglied korrigiert, dann verfeinert, soweit er beide Stufen hat.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Knows the truth:&lt;/b&gt; stage II on the block-averaged truth. What no forecast has, so it is never the best.</source>
   <translation>&lt;b&gt;Kennt die Wahrheit:&lt;/b&gt; Stufe II auf der blockgemittelten Wahrheit. Was keine Vorhersage hat, also nie das Beste.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Knows the truth:&lt;/b&gt; RainFARM on the block-averaged truth. It is never the best.</source>
   <translation>&lt;b&gt;Kennt die Wahrheit:&lt;/b&gt; RainFARM auf der blockgemittelten Wahrheit. Nie das Beste.</translation>
  </message>
  <message>
   <source>Interpolation of the same input brought to sea level, taken up to the fine heights again.</source>
   <translation>Interpolation derselben Eingabe, auf Meereshöhe gebracht und wieder auf die feinen Höhen gehoben.</translation>
  </message>
  <message>
   <source>A stochastic downscaler with the input's spectral slope, on the same input.</source>
   <translation>Ein stochastisches Verfahren mit der spektralen Neigung der Eingabe, auf derselben Eingabe.</translation>
  </message>
  <message>
   <source>Interpolation of the same input.</source>
   <translation>Interpolation derselben Eingabe.</translation>
  </message>
  <message>
   <source>The coarse input as it is.</source>
   <translation>Die grobe Eingabe, wie sie ist.</translation>
  </message>
  <message>
   <source>lower is better</source>
   <translation>kleiner ist besser</translation>
  </message>
  <message>
   <source>higher is better</source>
   <translation>größer ist besser</translation>
  </message>
  <message>
   <source>nearer to 1 is better</source>
   <translation>näher an 1 ist besser</translation>
  </message>
  <message>
   <source>{pixels:,} pixels{place}</source>
   <translation>{pixels:,} Pixel{place}</translation>
  </message>
  <message>
   <source>★ best; ☆ not significantly better than the next; ≈ no different from {reference}</source>
   <translation>★ am besten; ☆ nicht signifikant besser als das nächste; ≈ kein Unterschied zu {reference}</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;{metric}&lt;/b&gt;: {words} Ideal {ideal:g}; {better}. A click sorts by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;{metric}&lt;/b&gt;: {words} Ideal {ideal:g}; {better}. Ein Klick sortiert danach.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;{system}&lt;/b&gt;: the error that stage I's errors add to stage II's. Above 0 is worse for errors, below 0 for FSS; ≈ is not significantly different from 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;{system}&lt;/b&gt;: der Fehler, den die Fehler der Stufe I zu denen der Stufe II hinzufügen. Über 0 ist schlechter bei Fehlern, unter 0 bei FSS; ≈ ist nicht signifikant von 0 verschieden.&lt;/p&gt;</translation>
  </message>
  <message>
   <source> that do not know the truth</source>
   <translation>, die die Wahrheit nicht kennen</translation>
  </message>
  <message>
   <source>☆ nearest to ideal, but not significantly better than the next</source>
   <translation>☆ am nächsten am Ideal, aber nicht signifikant besser als das nächste</translation>
  </message>
  <message>
   <source>95 % intervals from {groups} {unit}</source>
   <translation>95-%-Intervalle aus {groups} {unit}</translation>
  </message>
  <message>
   <source>≈ not significantly different from {reference}{nought}</source>
   <translation>≈ nicht signifikant verschieden von {reference}{nought}</translation>
  </message>
  <message>
   <source>significantly better</source>
   <translation>signifikant besser</translation>
  </message>
  <message>
   <source>not significantly better</source>
   <translation>nicht signifikant besser</translation>
  </message>
  <message>
   <source>better</source>
   <translation>besser</translation>
  </message>
  <message>
   <source>nearest to ideal here, {better} than the next, {second}</source>
   <translation>hier am nächsten am Ideal, {better} als das nächste, {second}</translation>
  </message>
  <message>
   <source>95 % interval {low:.4g} to {high:.4g}</source>
   <translation>95-%-Intervall {low:.4g} bis {high:.4g}</translation>
  </message>
  <message>
   <source>★ best of those{among}</source>
   <translation>★ am besten von denen{among}</translation>
  </message>
  <message>
   <source>★ best</source>
   <translation>★ am besten</translation>
  </message>
  <message>
   <source>no intervals: too few independent units, so no best is marked</source>
   <translation>keine Intervalle: zu wenige unabhängige Einheiten, daher kein Bestes markiert</translation>
  </message>
  <message>
   <source>no intervals yet: they are being computed, and then the best is marked</source>
   <translation>noch keine Intervalle: sie werden berechnet, dann wird das Beste markiert</translation>
  </message>
  <message>
   <source>significantly different from {other}</source>
   <translation>signifikant verschieden von {other}</translation>
  </message>
  <message>
   <source>not significantly different from {other}</source>
   <translation>nicht signifikant verschieden von {other}</translation>
  </message>
  <message>
   <source>, of a difference from 0</source>
   <translation>, eine Differenz von 0</translation>
  </message>
  <message>
   <source>Stage I: the corrected field and the raw input against the block-averaged truth, on the coarse grid</source>
   <translation>Stufe I: korrigiertes Feld und rohe Eingabe gegen die blockgemittelte Wahrheit, auf dem groben Gitter</translation>
  </message>
  <message>
   <source>Stage II: the downscaled field beside what else could be done, against the truth, on the fine grid</source>
   <translation>Stufe II: verfeinertes Feld neben anderen Möglichkeiten gegen die Wahrheit, auf dem feinen Gitter</translation>
  </message>
  <message>
   <source>Which other runs of the same input and truth stand beside this one, here and in the plots</source>
   <translation>Welche anderen Läufe derselben Eingabe und Wahrheit neben diesem stehen, hier und in den Diagrammen</translation>
  </message>
  <message>
   <source>Write the scores, with their intervals, to a CSV file</source>
   <translation>Die Bewertungen mit ihren Intervallen in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>Other runs ({runs} of {runs2})</source>
   <translation>Andere Läufe ({runs} von {runs2})</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): scores beside bicubic and RainFARM appear here.</source>
   <translation>Lauf drücken (Strg+R): Hier erscheinen Bewertungen neben bikubisch und RainFARM.</translation>
  </message>
  <message>
   <source>Systems down, metrics across, with 95 % intervals; a click on a title, or Enter, sorts</source>
   <translation>Systeme abwärts, Maße quer, mit 95-%-Intervallen; ein Klick auf einen Titel, oder Enter, sortiert</translation>
  </message>
  <message>
   <source>Other runs</source>
   <translation>Andere Läufe</translation>
  </message>
  <message>
   <source>Other runs of this scene</source>
   <translation>Andere Läufe dieser Szene</translation>
  </message>
  <message>
   <source>stage {stage}</source>
   <translation>Stufe {stage}</translation>
  </message>
  <message>
   <source>All members of the ensemble</source>
   <translation>Alle Mitglieder des Ensembles</translation>
  </message>
  <message>
   <source>All members on one scale. Click one to show it in the panels (Up, Down and Enter)</source>
   <translation>Alle Mitglieder auf einer Skala. Eines anklicken, um es in den Karten zu zeigen (Pfeil auf, ab und Enter)</translation>
  </message>
  <message>
   <source>Drag the curtain, or move it with Left and Right once it has the keyboard (Tab)</source>
   <translation>Den Vorhang ziehen oder mit den Pfeilen bewegen, sobald er die Tastatur hat (Tab)</translation>
  </message>
  <message>
   <source>Curtain between the two fields</source>
   <translation>Vorhang zwischen den beiden Feldern</translation>
  </message>
  <message>
   <source>edges: 95 % block bootstrap</source>
   <translation>Ränder: 95 % Block-Bootstrap</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Errors (field minus truth)&lt;/b&gt; of every pixel, on a symmetric-log axis. A violin's width is the square root of the share of pixels, so that the many dry ones don't hide the rest. The bar spans the middle half, the line the middle 90 %, the dot is the median.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stage I&lt;/b&gt;, coarse grid against block-averaged truth: raw input and corrected. &lt;b&gt;Stage II&lt;/b&gt;, fine grid: upsampled (stage II's input), oracle (stage II on the true coarse field) and cascade (stage II on stage I's output). Cascade minus oracle is the error that accumulates.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Fehler (Feld minus Wahrheit)&lt;/b&gt; jedes Pixels auf einer symmetrisch logarithmischen Achse. Die Breite einer Violine ist die Wurzel des Anteils der Pixel, damit die vielen trockenen den Rest nicht verdecken. Der Balken umfasst die mittlere Hälfte, die Linie die mittleren 90 %, der Punkt ist der Median.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stufe I&lt;/b&gt;, grobes Gitter gegen blockgemittelte Wahrheit: rohe Eingabe und korrigiert. &lt;b&gt;Stufe II&lt;/b&gt;, feines Gitter: interpoliert (Eingabe der Stufe II), Orakel (Stufe II auf dem wahren groben Feld) und Kaskade (Stufe II auf dem Ergebnis der Stufe I). Kaskade minus Orakel ist der Fehler, der sich fortpflanzt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>raw input</source>
   <translation>rohe Eingabe</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <source>upsampled</source>
   <translation>interpoliert</translation>
  </message>
  <message>
   <source>oracle</source>
   <translation>Orakel</translation>
  </message>
  <message>
   <source>cascade</source>
   <translation>Kaskade</translation>
  </message>
  <message>
   <source>{stage}  {words}
MAE {absolute:.2f}  bias {bias:+.2f}</source>
   <translation>{stage}  {words}
MAE {absolute:.2f}  Bias {bias:+.2f}</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): the errors of every pixel appear here.</source>
   <translation>Lauf drücken (Strg+R): Hier erscheinen die Fehler jedes Pixels.</translation>
  </message>
  <message>
   <source>Write quantiles, mean errors and counts of every violin to a CSV file</source>
   <translation>Quantile, mittlere Fehler und Anzahlen jeder Violine in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>error, {units}</source>
   <translation>Fehler, {units}</translation>
  </message>
  <message>
   <source>No truth is known here, so there are no errors to show.</source>
   <translation>Hier ist keine Wahrheit bekannt, also gibt es keine Fehler zu zeigen.</translation>
  </message>
  <message>
   <source>Drawn from </source>
   <translation>Gezogen aus </translation>
  </message>
  <message>
   <source>{count:,} errors of stage {stage}</source>
   <translation>{count:,} Fehlern der Stufe {stage}</translation>
  </message>
  <message>
   <source>{title}, {spacing}. The same in every panel: equal colours mean equal values.</source>
   <translation>{title}, {spacing}. In jeder Karte gleich: Gleiche Farben bedeuten gleiche Werte.</translation>
  </message>
  <message>
   <source>{words} Hatched: no data there.</source>
   <translation>{words} Schraffiert: dort keine Daten.</translation>
  </message>
  <message>
   <source>Colour bar: {title}, {low} to {high} {units}</source>
   <translation>Farbleiste: {title}, {low} bis {high} {units}</translation>
  </message>
  <message>
   <source>logarithmic: equal steps are equal ratios</source>
   <translation>logarithmisch: Gleiche Schritte sind gleiche Verhältnisse</translation>
  </message>
  <message>
   <source> Bare map: {transparent}.</source>
   <translation> Leere Karte: {transparent}.</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>downscaled</source>
   <translation>verfeinert</translation>
  </message>
  <message>
   <source>noisy state</source>
   <translation>verrauschter Zustand</translation>
  </message>
  <message>
   <source>clean estimate</source>
   <translation>sauberer Schätzwert</translation>
  </message>
  <message>
   <source>bicubic</source>
   <translation>bikubisch</translation>
  </message>
  <message>
   <source>bilinear</source>
   <translation>bilinear</translation>
  </message>
  <message>
   <source>member</source>
   <translation>Mitglied</translation>
  </message>
  <message>
   <source>probability of more than</source>
   <translation>Wahrscheinlichkeit von mehr als</translation>
  </message>
  <message>
   <source>percentile</source>
   <translation>Perzentil</translation>
  </message>
  <message>
   <source>largest of all</source>
   <translation>größtes von allen</translation>
  </message>
  <message>
   <source>smallest of all</source>
   <translation>kleinstes von allen</translation>
  </message>
  <message>
   <source>rank of the truth</source>
   <translation>Rang der Wahrheit</translation>
  </message>
  <message>
   <source>paintball of more than</source>
   <translation>Farbkleckse von mehr als</translation>
  </message>
  <message>
   <source>outlines of more than</source>
   <translation>Umrisse von mehr als</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Korrigiert</translation>
  </message>
  <message>
   <source>Downscaled</source>
   <translation>Verfeinert</translation>
  </message>
  <message>
   <source>Oracle</source>
   <translation>Orakel</translation>
  </message>
  <message>
   <source>Difference from</source>
   <translation>Differenz zu</translation>
  </message>
  <message>
   <source>Ratio to</source>
   <translation>Verhältnis zu</translation>
  </message>
  <message>
   <source>Four in a square</source>
   <translation>Vier im Quadrat</translation>
  </message>
  <message>
   <source>Four in a row</source>
   <translation>Vier in einer Reihe</translation>
  </message>
  <message>
   <source>Input and downscaled</source>
   <translation>Eingabe und verfeinert</translation>
  </message>
  <message>
   <source>Downscaled and truth</source>
   <translation>Verfeinert und Wahrheit</translation>
  </message>
  <message>
   <source>Input and corrected</source>
   <translation>Eingabe und korrigiert</translation>
  </message>
  <message>
   <source>Input alone</source>
   <translation>Eingabe allein</translation>
  </message>
  <message>
   <source>Corrected alone</source>
   <translation>Korrigiert allein</translation>
  </message>
  <message>
   <source>Downscaled alone</source>
   <translation>Verfeinert allein</translation>
  </message>
  <message>
   <source>Truth alone</source>
   <translation>Wahrheit allein</translation>
  </message>
  <message>
   <source>another run</source>
   <translation>anderer Lauf</translation>
  </message>
  <message>
   <source>No values are on show</source>
   <translation>Keine Werte werden gezeigt</translation>
  </message>
  <message>
   <source>{words}, without {dry:.0f} % &lt; {dry2}</source>
   <translation>{words}, ohne {dry:.0f} % &lt; {dry2}</translation>
  </message>
  <message>
   <source>Histogram of the values on show, with the ends of the colour scale</source>
   <translation>Histogramm der gezeigten Werte, mit den Enden der Farbskala</translation>
  </message>
  <message>
   <source>How often values occur in the panels, higher on a logarithmic scale.
Drag a handle to move an end of the colour scale; the numbers below can be typed, too.</source>
   <translation>Wie oft Werte in den Karten vorkommen, höher auf logarithmischer Skala.
Ein Griff verschiebt ein Ende der Farbskala; die Zahlen darunter lassen sich auch tippen.</translation>
  </message>
  <message>
   <source>values of {panels} panels</source>
   <translation>Werte von {panels} Karten</translation>
  </message>
  <message>
   <source>values of one panel</source>
   <translation>Werte einer Karte</translation>
  </message>
  <message>
   <source>{metric}, input {band}</source>
   <translation>{metric}, Eingabe {band}</translation>
  </message>
  <message>
   <source>{low} mm/h or more</source>
   <translation>{low} mm/h oder mehr</translation>
  </message>
  <message>
   <source>{time}, {place} of {count}</source>
   <translation>{time}, {place} von {count}</translation>
  </message>
  <message>
   <source>frame {frame}, no time given</source>
   <translation>Feld {frame}, keine Zeit angegeben</translation>
  </message>
  <message>
   <source>frame {frame} of {count}, no time given</source>
   <translation>Feld {frame} von {count}, keine Zeit angegeben</translation>
  </message>
  <message>
   <source>frame {frame}</source>
   <translation>Feld {frame}</translation>
  </message>
  <message>
   <source>Rain, perceptual</source>
   <translation>Regen, wahrnehmungsgerecht</translation>
  </message>
  <message>
   <source>Classes, colour-blind safe</source>
   <translation>Klassen, auch für Farbenblinde</translation>
  </message>
  <message>
   <source>Classes, grey</source>
   <translation>Klassen, grau</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>NWS classes (not colour-blind safe)</source>
   <translation>NWS-Klassen (nicht für Farbenblinde)</translation>
  </message>
  <message>
   <source>Temperature, perceptual</source>
   <translation>Temperatur, wahrnehmungsgerecht</translation>
  </message>
  <message>
   <source>Temperature, 2 °C classes (not for grey print)</source>
   <translation>Temperatur, Klassen von 2 °C (nicht für Graudruck)</translation>
  </message>
  <message>
   <source>satellite</source>
   <translation>Satellit</translation>
  </message>
  <message>
   <source>simulated satellite</source>
   <translation>simulierter Satellit</translation>
  </message>
  <message>
   <source>perfect model</source>
   <translation>perfektes Modell</translation>
  </message>
  <message>
   <source>share at or above</source>
   <translation>Anteil ab diesem Wert</translation>
  </message>
  <message>
   <source>members below the truth</source>
   <translation>Mitglieder unter der Wahrheit</translation>
  </message>
  <message>
   <source>share of pixels</source>
   <translation>Anteil der Pixel</translation>
  </message>
  <message>
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>share reaching</source>
   <translation>Anteil ab Wert</translation>
  </message>
  <message>
   <source>forecast probability</source>
   <translation>vorhergesagte Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>frequency</source>
   <translation>Häufigkeit</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>false alarm rate</source>
   <translation>Fehlalarmrate</translation>
  </message>
  <message>
   <source>hit rate</source>
   <translation>Trefferrate</translation>
  </message>
  <message>
   <source>side of the window</source>
   <translation>Seite des Fensters</translation>
  </message>
  <message>
   <source>FSS</source>
   <translation>FSS</translation>
  </message>
  <message>
   <source>wavelength</source>
   <translation>Wellenlänge</translation>
  </message>
  <message>
   <source>power</source>
   <translation>Leistung</translation>
  </message>
  <message>
   <source>along the line</source>
   <translation>entlang der Linie</translation>
  </message>
  <message>
   <source>spread of members</source>
   <translation>Streuung der Mitglieder</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <source>RMSE</source>
   <translation>RMSE</translation>
  </message>
  <message>
   <source>CRPS</source>
   <translation>CRPS</translation>
  </message>
  <message>
   <source>blocks of at least 40 km</source>
   <translation>Blöcken von mindestens 40 km</translation>
  </message>
  <message>
   <source>95 % block bootstrap</source>
   <translation>95 % Block-Bootstrap</translation>
  </message>
  <message>
   <source>95 % block bootstrap of the difference</source>
   <translation>95 % Block-Bootstrap des Unterschieds</translation>
  </message>
  <message>
   <source>10th to 90th percentile of members</source>
   <translation>10. bis 90. Perzentil der Mitglieder</translation>
  </message>
  <message>
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>time</source>
   <translation>Zeitpunkt</translation>
  </message>
  <message>
   <source>RainFARM oracle</source>
   <translation>RainFARM-Orakel</translation>
  </message>
  <message>
   <source>cascade - oracle</source>
   <translation>Kaskade - Orakel</translation>
  </message>
  <message>
   <source>Power spectrum</source>
   <translation>Leistungsspektrum</translation>
  </message>
  <message>
   <source>Error by intensity of the input</source>
   <translation>Fehler nach Intensität der Eingabe</translation>
  </message>
  <message>
   <source>intensity</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>Abdeckung</translation>
  </message>
  <message>
   <source>resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <source>time meaning</source>
   <translation>zeitliche Bedeutung</translation>
  </message>
  <message>
   <source>season</source>
   <translation>Jahreszeit</translation>
  </message>
  <message>
   <source>place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>MAE of median</source>
   <translation>MAE des Medians</translation>
  </message>
  <message>
   <source>MAE of mean</source>
   <translation>MAE des Mittels</translation>
  </message>
  <message>
   <source>RMSE of mean</source>
   <translation>RMSE des Mittels</translation>
  </message>
  <message>
   <source>bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <source>spread/skill</source>
   <translation>Streuung/Fehler</translation>
  </message>
  <message>
   <source>rank deviation</source>
   <translation>Rangabweichung</translation>
  </message>
  <message>
   <source>mean local solar time</source>
   <translation>mittlerer Ortszeit (Sonne)</translation>
  </message>
  <message>
   <source>no truth was given: there are seconds and spread, but no scores</source>
   <translation>keine Wahrheit gegeben: Es gibt Sekunden und Streuung, aber keine Bewertungen</translation>
  </message>
  <message>
   <source>q99 ratio</source>
   <translation>q99-Verhältnis</translation>
  </message>
  <message>
   <source>q99.9 ratio</source>
   <translation>q99.9-Verhältnis</translation>
  </message>
  <message>
   <source>top 0.1 % ratio</source>
   <translation>Verhältnis der obersten 0.1 %</translation>
  </message>
  <message>
   <source>wet ratio</source>
   <translation>Verhältnis der nassen Fläche</translation>
  </message>
  <message>
   <source>total ratio</source>
   <translation>Verhältnis der Summen</translation>
  </message>
  <message>
   <source>hour class</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>hour positional</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>hour cyclical</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>day of year</source>
   <translation>Tag des Jahres</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>geografische Breite</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>geografische Länge</translation>
  </message>
  <message>
   <source>orography</source>
   <translation>Geländehöhe</translation>
  </message>
  <message>
   <source>land sea mask</source>
   <translation>Land und Meer</translation>
  </message>
  <message>
   <source>distance to coast</source>
   <translation>Abstand zur Küste</translation>
  </message>
  <message>
   <source>gauges</source>
   <translation>Stationen</translation>
  </message>
  <message>
   <source>the month's climate</source>
   <translation>das Klima des Monats</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>Grad</translation>
  </message>
  <message>
   <source>run id</source>
   <translation>Kennung des Laufs</translation>
  </message>
  <message>
   <source>run spec</source>
   <translation>Vorgaben des Laufs</translation>
  </message>
  <message>
   <source>model sha256</source>
   <translation>sha256 der Modelle</translation>
  </message>
  <message>
   <source>models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>input sha256</source>
   <translation>sha256 der Eingabe</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>Szene</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>truth origin</source>
   <translation>Herkunft der Wahrheit</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>seen in training</source>
   <translation>im Training gesehen</translation>
  </message>
  <message>
   <source>outside of training</source>
   <translation>außerhalb des Trainings</translation>
  </message>
  <message>
   <source>condition weight</source>
   <translation>Gewicht der Eingabe</translation>
  </message>
  <message>
   <source>solver</source>
   <translation>Löser</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>Ziehung</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <source>device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>device reason</source>
   <translation>Grund für das Gerät</translation>
  </message>
  <message>
   <source>threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>fraction clamped</source>
   <translation>auf 0 gesetzter Anteil</translation>
  </message>
  <message>
   <source>halo used</source>
   <translation>Rand verwendet</translation>
  </message>
  <message>
   <source>network shape</source>
   <translation>Form des Netzes</translation>
  </message>
  <message>
   <source>halo cells south north west east</source>
   <translation>Randzellen Süd Nord West Ost</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>correct</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <source>downscale</source>
   <translation>Verfeinerung</translation>
  </message>
  <message>
   <source>{count} member</source>
   <translation>{count} Mitglied</translation>
  </message>
  <message>
   <source>heights were asked for over {found}; the bundled orography covers {covered}</source>
   <translation>Höhen wurden über {found} verlangt; die mitgelieferte Orographie deckt {covered} ab</translation>
  </message>
  <message>
   <source>covariates were asked for on latitudes {shape} and longitudes {longitude_shape}; expected one shape [y, x] of at least 2 x 2 cells</source>
   <translation>Kovariaten wurden auf Breiten {shape} und Längen {longitude_shape} verlangt; erwartet wird eine gemeinsame Form [y, x] von mindestens 2 x 2 Zellen</translation>
  </message>
  <message>
   <source>the covariate "{name}" was asked for; expected one of {known}</source>
   <translation>die Kovariate „{name}“ wurde verlangt; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>Choose a region inside it, use a model without orography, or add the place with resources/maps/build_orography.py</source>
   <translation>Ein Gebiet darin wählen, ein Modell ohne Orographie nehmen, oder den Ort mit resources/maps/build_orography.py ergänzen</translation>
  </message>
  <message>
   <source>Choose a larger region</source>
   <translation>Ein größeres Gebiet wählen</translation>
  </message>
  <message>
   <source>Correct the list of covariates</source>
   <translation>Die Liste der Kovariaten berichtigen</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>verlangt</translation>
  </message>
  <message>
   <source>a CUDA device is available</source>
   <translation>ein CUDA-Gerät ist da</translation>
  </message>
  <message>
   <source>CPU, {count} core</source>
   <translation>CPU, {count} Kern</translation>
  </message>
  <message>
   <source>CPU, {count} cores</source>
   <translation>CPU, {count} Kerne</translation>
  </message>
  <message>
   <source>device is "{name}"; expected auto, cpu or cuda, in the run</source>
   <translation>das Gerät ist „{name}“; erwartet wird auto, cpu oder cuda, im Lauf</translation>
  </message>
  <message>
   <source>device is cuda; expected a CUDA device, but torch {version} sees none</source>
   <translation>das Gerät ist cuda; erwartet wird ein CUDA-Gerät, aber torch {version} sieht keines</translation>
  </message>
  <message>
   <source>Use auto.</source>
   <translation>auto nehmen.</translation>
  </message>
  <message>
   <source>no CUDA device is available to torch</source>
   <translation>torch hat kein CUDA-Gerät</translation>
  </message>
  <message>
   <source>Use device auto or cpu, or install the CUDA build of torch (see the README).</source>
   <translation>Das Gerät auto oder cpu nehmen, oder torch für CUDA installieren (siehe README).</translation>
  </message>
  <message>
   <source>the run's input gives no times; expected times, to tell errors by hour of day</source>
   <translation>die Eingabe des Laufs gibt keine Zeiten an; erwartet werden Zeiten, um Fehler nach Tagesstunde zu nennen</translation>
  </message>
  <message>
   <source>all times of the run are of one hour of day; expected several, to tell errors by hour</source>
   <translation>alle Zeiten des Laufs gehören zur selben Tagesstunde; erwartet werden mehrere, um Fehler nach Stunde zu nennen</translation>
  </message>
  <message>
   <source>the run's grid has no longitudes, from which the sun's hours follow</source>
   <translation>das Gitter des Laufs hat keine geographischen Längen, aus denen die Sonnenzeit folgt</translation>
  </message>
  <message>
   <source>Write the times into the input file, and run it again</source>
   <translation>Die Zeiten in die Eingabedatei schreiben und neu rechnen</translation>
  </message>
  <message>
   <source>Run all times of a longer file: --time all</source>
   <translation>Alle Zeitpunkte einer längeren Datei rechnen: --time all</translation>
  </message>
  <message>
   <source>Ask for hours in UTC</source>
   <translation>Stunden in UTC verlangen</translation>
  </message>
  <message>
   <source>{folder} cannot be made: {error}</source>
   <translation>{folder} kann nicht angelegt werden: {error}</translation>
  </message>
  <message>
   <source>Give the name of a folder</source>
   <translation>Den Namen eines Ordners angeben</translation>
  </message>
  <message>
   <source>there is no frame to write</source>
   <translation>es gibt kein Bild zu schreiben</translation>
  </message>
  <message>
   <source>Choose a run or a file with several times</source>
   <translation>Einen Lauf oder eine Datei mit mehreren Zeiten wählen</translation>
  </message>
  <message>
   <source>frame {done} of {total}</source>
   <translation>Bild {done} von {total}</translation>
  </message>
  <message>
   <source>a chance of {chance:g} was asked for; expected one above 0, at most 1</source>
   <translation>eine Wahrscheinlichkeit von {chance:g} wurde verlangt; erwartet wird eine über 0, höchstens 1</translation>
  </message>
  <message>
   <source>Ask for 0.5</source>
   <translation>0.5 verlangen</translation>
  </message>
  <message>
   <source>{scene} has no truth to score against</source>
   <translation>{scene} hat keine Wahrheit zum Bewerten</translation>
  </message>
  <message>
   <source>nowhere in the run do {share} of the members exceed {threshold:g} {units}, the lowest threshold asked for: the file would hold no area</source>
   <translation>nirgends im Lauf überschreiten {share} der Mitglieder {threshold:g} {units}, die niedrigste verlangte Schwelle: die Datei enthielte keine Fläche</translation>
  </message>
  <message>
   <source>Make the run with a truth, or name a point</source>
   <translation>Den Lauf mit Wahrheit rechnen, oder einen Punkt nennen</translation>
  </message>
  <message>
   <source>Ask for a lower threshold</source>
   <translation>Eine niedrigere Schwelle verlangen</translation>
  </message>
  <message>
   <source>the threshold {threshold:g} was asked for; expected {least:g} {units} or more</source>
   <translation>die Schwelle {threshold:g} wurde verlangt; erwartet werden {least:g} {units} oder mehr</translation>
  </message>
  <message>
   <source>Ask for another one</source>
   <translation>Eine andere verlangen</translation>
  </message>
  <message>
   <source>{what} {index} was asked for; the run has {count}, counted from 0</source>
   <translation>{what} {index} wurde verlangt; der Lauf hat {count}, gezählt ab 0</translation>
  </message>
  <message>
   <source>Ask for 0 to {last}</source>
   <translation>0 bis {last} verlangen</translation>
  </message>
  <message>
   <source>ffmpeg ended with status {status}: {said}</source>
   <translation>ffmpeg endete mit Status {status}: {said}</translation>
  </message>
  <message>
   <source>ffmpeg ended early</source>
   <translation>ffmpeg endete vorzeitig</translation>
  </message>
  <message>
   <source>Write a file of another kind, such as .gif, or install an ffmpeg with H.264</source>
   <translation>Eine Datei anderer Art schreiben, etwa .gif, oder ein ffmpeg mit H.264 installieren</translation>
  </message>
  <message>
   <source>Write a file of another kind, such as .gif</source>
   <translation>Eine Datei anderer Art schreiben, etwa .gif</translation>
  </message>
  <message>
   <source>{south:g} N, {west:g} E lies outside the run, which covers {bottom:g} to {top:g} and {left:g} to {right:g}</source>
   <translation>{south:g} N, {west:g} O liegt außerhalb des Laufs, der {bottom:g} bis {top:g} und {left:g} bis {right:g} umfasst</translation>
  </message>
  <message>
   <source>Name a place inside the run</source>
   <translation>Einen Ort innerhalb des Laufs nennen</translation>
  </message>
  <message>
   <source>matplotlib, which draws the figures, is not installed</source>
   <translation>matplotlib, das die Abbildungen zeichnet, ist nicht installiert</translation>
  </message>
  <message>
   <source>{file} is an MP4, which needs the program ffmpeg, and there is none on the path</source>
   <translation>{file} ist ein MP4; das braucht das Programm ffmpeg, und im Pfad ist keines</translation>
  </message>
  <message>
   <source>Type `pip install matplotlib`</source>
   <translation>`pip install matplotlib` eingeben</translation>
  </message>
  <message>
   <source>Install ffmpeg (or type `pip install imageio-ffmpeg`), or write another kind, such as .gif</source>
   <translation>ffmpeg installieren (oder `pip install imageio-ffmpeg` eingeben), oder eine andere Art schreiben, etwa .gif</translation>
  </message>
  <message>
   <source>there is no palette "{name}"; expected one of {known}</source>
   <translation>es gibt keine Palette „{name}“; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>Name one of these</source>
   <translation>Eines davon nennen</translation>
  </message>
  <message>
   <source>{plain}, p0 to p100, member1, member2, ... and probability</source>
   <translation>{plain}, p0 bis p100, member1, member2, ... und probability</translation>
  </message>
  <message>
   <source>"{product}" was asked of {count} members; expected {known}</source>
   <translation>„{product}“ wurde von {count} Mitgliedern verlangt; erwartet wird {known}</translation>
  </message>
  <message>
   <source>the run has no field {name}; it has {held}</source>
   <translation>der Lauf hat kein Feld {name}; er hat {held}</translation>
  </message>
  <message>
   <source>{count} value that is not finite</source>
   <translation>{count} Wert, der nicht endlich ist</translation>
  </message>
  <message>
   <source>{count} values that are not finite</source>
   <translation>{count} Werte, die nicht endlich sind</translation>
  </message>
  <message>
   <source>has duplicated values</source>
   <translation>hat doppelte Werte</translation>
  </message>
  <message>
   <source>is not monotonic</source>
   <translation>ist nicht monoton</translation>
  </message>
  <message>
   <source>{where}: {name} {what} (position {at}: {one:.6g}, then {next:.6g}); expected strictly monotonic cell centres</source>
   <translation>{where}: {name} {what} (Stelle {at}: {one:.6g}, dann {next:.6g}); erwartet werden streng monotone Zellmitten</translation>
  </message>
  <message>
   <source>{where} {found}; expected {expected}</source>
   <translation>{where} {found}; erwartet wird {expected}</translation>
  </message>
  <message>
   <source>{where}: {name} is unevenly spaced (steps of {least:.6g} to {most:.6g}); expected equal steps</source>
   <translation>{where}: {name} hat ungleiche Abstände (Schritte von {least:.6g} bis {most:.6g}); erwartet werden gleiche Schritte</translation>
  </message>
  <message>
   <source>{count} cell</source>
   <translation>{count} Zelle</translation>
  </message>
  <message>
   <source>{count} cells</source>
   <translation>{count} Zellen</translation>
  </message>
  <message>
   <source>{where}: {name} has {found}; expected at least two cell centres, all known</source>
   <translation>{where}: {name} hat {found}; erwartet werden mindestens zwei Zellmitten, alle bekannt</translation>
  </message>
  <message>
   <source>Sort the file along this coordinate and drop the repeated rows</source>
   <translation>Die Datei entlang dieser Koordinate sortieren und doppelte Zeilen entfernen</translation>
  </message>
  <message>
   <source>{where} spans {south:.3f} to {north:.3f} N, {west:.3f} to {east:.3f} E; expected latitude in [-90, 90] and longitude in [-180, 180)</source>
   <translation>{where} reicht von {south:.3f} bis {north:.3f} N, {west:.3f} bis {east:.3f} O; erwartet werden Breiten in [-90, 90] und Längen in [-180, 180)</translation>
  </message>
  <message>
   <source>Read the file through core.io.open_source</source>
   <translation>Die Datei durch core.io.open_source lesen</translation>
  </message>
  <message>
   <source>Regrid the file to a regular grid first, for instance with cdo remapcon</source>
   <translation>Die Datei zuerst auf ein regelmäßiges Gitter umrechnen, etwa mit cdo remapcon</translation>
  </message>
  <message>
   <source>Use a file with a two-dimensional grid and complete coordinates</source>
   <translation>Eine Datei mit zweidimensionalem Gitter und vollständigen Koordinaten nehmen</translation>
  </message>
  <message>
   <source>{where} has no coordinate {dim}; expected cell centres</source>
   <translation>{where} hat keine Koordinate {dim}; erwartet werden Zellmitten</translation>
  </message>
  <message>
   <source>Correct the coordinates of the file; longitudes are to be wrapped to [-180, 180) and sorted</source>
   <translation>Die Koordinaten der Datei berichtigen; Längen sind auf [-180, 180) zu bringen und zu sortieren</translation>
  </message>
  <message>
   <source>Add the coordinate</source>
   <translation>Die Koordinate ergänzen</translation>
  </message>
  <message>
   <source>the projected grid has no usable grid mapping; expected one with crs_wkt or CF projection parameters</source>
   <translation>das projizierte Gitter hat kein brauchbares Grid Mapping; erwartet wird eines mit crs_wkt oder CF-Parametern der Projektion</translation>
  </message>
  <message>
   <source>a region in metres was asked of data on latitude and longitude; expected degrees</source>
   <translation>ein Gebiet in Metern wurde von Daten auf Länge und Breite verlangt; erwartet werden Grad</translation>
  </message>
  <message>
   <source>the grid has neither a grid mapping nor 2-D lat and lon; expected one of them</source>
   <translation>das Gitter hat weder ein Grid Mapping noch zweidimensionale lat und lon; erwartet wird eines davon</translation>
  </message>
  <message>
   <source>region {south:g} to {north:g} N, {west:g} to {east:g} E holds no cell of the data, which span {bottom:.4g} to {top:.4g} N and {left:.4g} to {right:.4g} E</source>
   <translation>das Gebiet {south:g} bis {north:g} N, {west:g} bis {east:g} O enthält keine Zelle der Daten, die von {bottom:.4g} bis {top:.4g} N und {left:.4g} bis {right:.4g} O reichen</translation>
  </message>
  <message>
   <source>Add the CF grid mapping, or 2-D lat and lon, to the file</source>
   <translation>Der Datei das CF-Grid-Mapping oder zweidimensionale lat und lon geben</translation>
  </message>
  <message>
   <source>Give the region in degrees</source>
   <translation>Das Gebiet in Grad angeben</translation>
  </message>
  <message>
   <source>Give no region, or add them to the file</source>
   <translation>Kein Gebiet angeben, oder sie in der Datei ergänzen</translation>
  </message>
  <message>
   <source>Choose a region inside the data</source>
   <translation>Ein Gebiet innerhalb der Daten wählen</translation>
  </message>
  <message>
   <source>the region has an edge that is no number: south {south:g}, north {north:g}, west {west:g}, east {east:g}</source>
   <translation>das Gebiet hat einen Rand, der keine Zahl ist: Süd {south:g}, Nord {north:g}, West {west:g}, Ost {east:g}</translation>
  </message>
  <message>
   <source>the region is empty: south {south:g}, north {north:g}, west {west:g}, east {east:g}; expected south &lt; north and west &lt; east</source>
   <translation>das Gebiet ist leer: Süd {south:g}, Nord {north:g}, West {west:g}, Ost {east:g}; erwartet wird Süd &lt; Nord und West &lt; Ost</translation>
  </message>
  <message>
   <source>region {south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting lies outside {where}, which spans {bottom:.0f} to {top:.0f} and {left:.0f} to {right:.0f}</source>
   <translation>das Gebiet {south:.0f} bis {north:.0f} m Hochwert, {west:.0f} bis {east:.0f} m Rechtswert liegt außerhalb von {where}, das von {bottom:.0f} bis {top:.0f} und von {left:.0f} bis {right:.0f} reicht</translation>
  </message>
  <message>
   <source>region {south:g} to {north:g} N, {west:g} to {east:g} E lies outside {where}, which spans {bottom:.6g} to {top:.6g} and {left:.6g} to {right:.6g}</source>
   <translation>das Gebiet {south:g} bis {north:g} N, {west:g} bis {east:g} O liegt außerhalb von {where}, das von {bottom:.6g} bis {top:.6g} und von {left:.6g} bis {right:.6g} reicht</translation>
  </message>
  <message>
   <source>Give all four edges as numbers</source>
   <translation>Alle vier Ränder als Zahlen angeben</translation>
  </message>
  <message>
   <source>the region runs from {west:g} to {east:g} E, across the date line; expected west &lt; east in [-180, 180]</source>
   <translation>das Gebiet reicht von {west:g} bis {east:g} O über die Datumsgrenze; erwartet wird West &lt; Ost in [-180, 180]</translation>
  </message>
  <message>
   <source>Give the edges in the order south, north, west, east</source>
   <translation>Die Ränder in der Reihenfolge Süd, Nord, West, Ost angeben</translation>
  </message>
  <message>
   <source>Split it at 180 degrees and run the two parts, or exchange west and east</source>
   <translation>Es bei 180 Grad teilen und beide Teile rechnen, oder West und Ost vertauschen</translation>
  </message>
  <message>
   <source>Take all of the data</source>
   <translation>Alle Daten nehmen</translation>
  </message>
  <message>
   <source>one field is on latitude and longitude and the other on a projection; expected the same kind of grid</source>
   <translation>ein Feld liegt auf Länge und Breite, das andere auf einer Projektion; erwartet wird dieselbe Art von Gitter</translation>
  </message>
  <message>
   <source>input cells are {rows:.4g} x {columns:.4g} truth cells (y, x); expected the same whole number both ways</source>
   <translation>Zellen der Eingabe sind {rows:.4g} x {columns:.4g} Zellen der Wahrheit (y, x); erwartet wird beide Male dieselbe ganze Zahl</translation>
  </message>
  <message>
   <source>the truth is shifted against the input's cells by {north:+.3g} km northward and {east:+.3g} km eastward; expected coinciding cell edges</source>
   <translation>die Wahrheit ist gegen die Zellen der Eingabe um {north:+.3g} km nach Norden und {east:+.3g} km nach Osten verschoben; erwartet werden zusammenfallende Zellränder</translation>
  </message>
  <message>
   <source>Ask for regridding, or use a truth on the input's grid</source>
   <translation>Umrechnen lassen, oder eine Wahrheit auf dem Gitter der Eingabe nehmen</translation>
  </message>
  <message>
   <source>Use a truth whose cells divide the input's, or ask for regridding</source>
   <translation>Eine Wahrheit nehmen, deren Zellen die der Eingabe teilen, oder umrechnen lassen</translation>
  </message>
  <message>
   <source>Check whether a file gives cell corners as centres, or regrid the truth to the input's lattice</source>
   <translation>Prüfen, ob eine Datei Zellecken als Mitten angibt, oder die Wahrheit auf das Gitter der Eingabe umrechnen</translation>
  </message>
  <message>
   <source>the projected grid reaches across the date line</source>
   <translation>das projizierte Gitter reicht über die Datumsgrenze</translation>
  </message>
  <message>
   <source>Choose a region on one side of it</source>
   <translation>Ein Gebiet auf einer Seite davon wählen</translation>
  </message>
  <message>
   <source>{where}: rows and columns counted by index, {height:.3g} x {width:.3g} km by its lat and lon</source>
   <translation>{where}: Zeilen und Spalten nach Index gezählt, {height:.3g} x {width:.3g} km nach lat und lon</translation>
  </message>
  <message>
   <source>{where} has dims {dims} without usable coordinates; expected latitude and longitude, or x and y in metres</source>
   <translation>{where} hat die Dimensionen {dims} ohne brauchbare Koordinaten; erwartet werden Breite und Länge, oder x und y in Metern</translation>
  </message>
  <message>
   <source>Add CF coordinates (units degrees_north and degrees_east, or projection_x_coordinate in m)</source>
   <translation>CF-Koordinaten ergänzen (Einheiten degrees_north und degrees_east, oder projection_x_coordinate in m)</translation>
  </message>
  <message>
   <source>{where} runs from {first:g} to {last:g} E, across the date line; expected a grid on one side of it, or around the globe</source>
   <translation>{where} reicht von {first:g} bis {last:g} O über die Datumsgrenze; erwartet wird ein Gitter auf einer Seite davon oder um den ganzen Globus</translation>
  </message>
  <message>
   <source>{where}: {astray} of {count} cells have no place by its 2-D lat and lon; expected one of each</source>
   <translation>{where}: {astray} von {count} Zellen haben nach den zweidimensionalen lat und lon keinen Ort; erwartet wird einer für jede</translation>
  </message>
  <message>
   <source>Cut the file at 180 degrees and open the parts</source>
   <translation>Die Datei bei 180 Grad zerschneiden und die Teile öffnen</translation>
  </message>
  <message>
   <source>Leave out the rows and columns that have none</source>
   <translation>Zeilen und Spalten ohne Ort weglassen</translation>
  </message>
  <message>
   <source>{file} has other times than when the scene was opened; expected those of its input</source>
   <translation>{file} hat andere Zeiten als beim Öffnen der Szene; erwartet werden die der Eingabe</translation>
  </message>
  <message>
   <source>Open the file again</source>
   <translation>Die Datei neu öffnen</translation>
  </message>
  <message>
   <source>{where} has no variable that is {expected} by standard_name, units or name; it holds {held}</source>
   <translation>{where} hat keine Größe, die nach standard_name, Einheit oder Namen {expected} ist; enthalten ist {held}</translation>
  </message>
  <message>
   <source>{where} has such a field in {count} groups: {names}; expected one</source>
   <translation>{where} hat ein solches Feld in {count} Gruppen: {names}; erwartet wird eines</translation>
  </message>
  <message>
   <source>{where}: {name} has units "{units}", which are not those of {known}</source>
   <translation>{where}: {name} hat die Einheit „{units}“, die nicht zu {known} gehört</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <source>no gridded variable</source>
   <translation>keine Größe auf einem Gitter</translation>
  </message>
  <message>
   <source>{where} has no gridded variable '{wanted}'; it holds {held}</source>
   <translation>{where} hat keine Größe '{wanted}' auf einem Gitter; enthalten ist {held}</translation>
  </message>
  <message>
   <source>Name the variable to read, or correct its standard_name and units</source>
   <translation>Die zu lesende Größe nennen oder ihren standard_name und ihre Einheit berichtigen</translation>
  </message>
  <message>
   <source>Choose one of these</source>
   <translation>Eine von diesen wählen</translation>
  </message>
  <message>
   <source>Read {name}</source>
   <translation>{name} lesen</translation>
  </message>
  <message>
   <source>Read it in {units}</source>
   <translation>In {units} lesen</translation>
  </message>
  <message>
   <source>Choose another variable, or correct its units</source>
   <translation>Eine andere Größe wählen oder ihre Einheit berichtigen</translation>
  </message>
  <message>
   <source>Take it as what fell in {period}</source>
   <translation>Als das nehmen, was in {period} fiel</translation>
  </message>
  <message>
   <source>Take negative values as missing</source>
   <translation>Negative Werte als fehlend nehmen</translation>
  </message>
  <message>
   <source>Take it as totals since the start</source>
   <translation>Als Summen seit dem Beginn nehmen</translation>
  </message>
  <message>
   <source>Leave in the truth's file only the field that is meant, under a usual name</source>
   <translation>In der Datei der Wahrheit nur das gemeinte Feld lassen, unter einem üblichen Namen</translation>
  </message>
  <message>
   <source>{where} has no variable of the name, short name or standard name "{wanted}"; it holds {listed}</source>
   <translation>{where} hat keine Variable mit dem Namen, Kurznamen oder Standardnamen „{wanted}“; enthalten ist {listed}</translation>
  </message>
  <message>
   <source>{where} has {count} variables that are called "{wanted}": {listed}; expected one</source>
   <translation>{where} hat {count} Variablen namens „{wanted}“: {listed}; erwartet wird eine</translation>
  </message>
  <message>
   <source>Add it to the file, on the same grid and times, with standard_name or name "{wanted}"</source>
   <translation>Sie in der Datei ergänzen, auf demselben Gitter und zu denselben Zeiten, mit standard_name oder Namen „{wanted}“</translation>
  </message>
  <message>
   <source>Leave the others out of the file, or ask for it by its name in the file</source>
   <translation>Die anderen aus der Datei weglassen, oder sie mit ihrem Namen in der Datei verlangen</translation>
  </message>
  <message>
   <source>{count} reading without sd: {sd:g} {units}</source>
   <translation>{count} Messung ohne sd: {sd:g} {units}</translation>
  </message>
  <message>
   <source>{count} readings without sd: {sd:g} {units}</source>
   <translation>{count} Messungen ohne sd: {sd:g} {units}</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>the gauges' standard deviation is {blank_sd}; expected a number above 0 {units}</source>
   <translation>die Standardabweichung der Stationen ist {blank_sd}; erwartet wird eine Zahl über 0 {units}</translation>
  </message>
  <message>
   <source>{file} holds no reading; expected one a line</source>
   <translation>{file} enthält keine Messung; erwartet wird eine je Zeile</translation>
  </message>
  <message>
   <source>{count} gauge reading in {file}</source>
   <translation>{count} Stationsmessung in {file}</translation>
  </message>
  <message>
   <source>{count} gauge readings in {file}</source>
   <translation>{count} Stationsmessungen in {file}</translation>
  </message>
  <message>
   <source>has no column {names}</source>
   <translation>hat keine Spalte {names}</translation>
  </message>
  <message>
   <source>has the column {names} twice</source>
   <translation>hat die Spalte {names} zweimal</translation>
  </message>
  <message>
   <source>nothing: the file is empty</source>
   <translation>nichts: die Datei ist leer</translation>
  </message>
  <message>
   <source>{file} line 1 {problem}; expected a header with {required} and, if known, sd; found {held}</source>
   <translation>{file} Zeile 1 {problem}; erwartet wird eine Kopfzeile mit {required} und, wenn bekannt, sd; gefunden: {held}</translation>
  </message>
  <message>
   <source>{where} has {count} entries; expected {named}, as in the header</source>
   <translation>{where} hat {count} Einträge; erwartet werden {named}, wie in der Kopfzeile</translation>
  </message>
  <message>
   <source>{where}: value is {number:.4g} {units}; expected {most:g} or less</source>
   <translation>{where}: der Wert ist {number:.4g} {units}; erwartet wird {most:g} oder weniger</translation>
  </message>
  <message>
   <source>{where}: value is {number:g}; expected {quantity} of 0 or more</source>
   <translation>{where}: der Wert ist {number:g}; erwartet wird {quantity} von 0 oder mehr</translation>
  </message>
  <message>
   <source>{where}: sd is {number:g}; expected a number above 0</source>
   <translation>{where}: sd ist {number:g}; erwartet wird eine Zahl über 0</translation>
  </message>
  <message>
   <source>{where} has units "{units}", an amount without its period; expected a rate, such as mm h-1</source>
   <translation>{where} hat die Einheit „{units}“, eine Menge ohne ihren Zeitraum; erwartet wird eine Rate, etwa mm h-1</translation>
  </message>
  <message>
   <source>Give the error that a reading of your gauges has against a pixel's mean</source>
   <translation>Den Fehler angeben, den eine Messung der Stationen gegenüber dem Mittel eines Pixels hat</translation>
  </message>
  <message>
   <source>Choose a file with readings</source>
   <translation>Eine Datei mit Messungen wählen</translation>
  </message>
  <message>
   <source>{where}: {column} is {text}; expected a number</source>
   <translation>{where}: {column} ist {text}; erwartet wird eine Zahl</translation>
  </message>
  <message>
   <source>{where}: {column} is {number:g}; expected {low:g} to {high:g} degrees</source>
   <translation>{where}: {column} ist {number:g}; erwartet werden {low:g} bis {high:g} Grad</translation>
  </message>
  <message>
   <source>{where}: time is {text}; expected ISO 8601 in UTC, such as 2019-06-10T00:30:00Z</source>
   <translation>{where}: die Zeit ist {text}; erwartet wird ISO 8601 in UTC, etwa 2019-06-10T00:30:00Z</translation>
  </message>
  <message>
   <source>{path} does not exist; expected a CSV of gauges</source>
   <translation>{path} gibt es nicht; erwartet wird eine CSV-Tabelle von Stationen</translation>
  </message>
  <message>
   <source>{file} cannot be read as a table of gauges: {error}</source>
   <translation>{file} kann nicht als Tabelle von Stationen gelesen werden: {error}</translation>
  </message>
  <message>
   <source>Name the columns in the first line, separated by commas</source>
   <translation>Die Spalten in der ersten Zeile benennen, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Write numbers with a decimal point, and quote entries that hold commas</source>
   <translation>Zahlen mit Dezimalpunkt schreiben und Einträge mit Kommas in Anführungszeichen setzen</translation>
  </message>
  <message>
   <source>{where} repeats the place and time of line {line}; expected one reading of each</source>
   <translation>{where} wiederholt Ort und Zeit von Zeile {line}; erwartet wird von jedem eine Messung</translation>
  </message>
  <message>
   <source>no units stated: taken as {units}</source>
   <translation>keine Einheit angegeben: als {units} genommen</translation>
  </message>
  <message>
   <source>Correct it, or leave out the line</source>
   <translation>Ihn berichtigen, oder die Zeile weglassen</translation>
  </message>
  <message>
   <source>Leave out the lines of missing readings, instead of marking them by a negative number</source>
   <translation>Zeilen ohne Messung weglassen, statt sie durch eine negative Zahl zu kennzeichnen</translation>
  </message>
  <message>
   <source>{where} has no sd; expected the standard deviation of the reading's error</source>
   <translation>{where} hat kein sd; erwartet wird die Standardabweichung des Messfehlers</translation>
  </message>
  <message>
   <source>Give the error that a reading has against a pixel's mean: no gauge is exact</source>
   <translation>Den Fehler angeben, den eine Messung gegenüber dem Mittel eines Pixels hat: keine Station ist genau</translation>
  </message>
  <message>
   <source>State the period in the unit, such as "mm (10 min)-1"</source>
   <translation>Den Zeitraum in der Einheit angeben, etwa „mm (10 min)-1“</translation>
  </message>
  <message>
   <source>Write numbers with a decimal point, and leave out the lines of missing readings</source>
   <translation>Zahlen mit Dezimalpunkt schreiben und Zeilen ohne Messung weglassen</translation>
  </message>
  <message>
   <source>Give places in degrees north and east; check that lat and lon are not exchanged</source>
   <translation>Orte in Grad Nord und Ost angeben; prüfen, ob lat und lon vertauscht sind</translation>
  </message>
  <message>
   <source>Write times as year-month-dayThour:minute</source>
   <translation>Zeiten als Jahr-Monat-TagTStunde:Minute schreiben</translation>
  </message>
  <message>
   <source>Check the path</source>
   <translation>Den Pfad prüfen</translation>
  </message>
  <message>
   <source>Save it as CSV with commas, in UTF-8</source>
   <translation>Sie als CSV mit Kommas speichern, in UTF-8</translation>
  </message>
  <message>
   <source>Leave one of them out, or correct the place or the time</source>
   <translation>Eine davon weglassen, oder Ort oder Zeit berichtigen</translation>
  </message>
  <message>
   <source>Fill the column sd, or give one for all readings without</source>
   <translation>Die Spalte sd ausfüllen, oder eines für alle Messungen ohne angeben</translation>
  </message>
  <message>
   <source>{readings} on {pixels}; left out: {outside} outside the region, {others} at other times</source>
   <translation>{readings} auf {pixels}; ausgelassen: {outside} außerhalb des Gebiets, {others} zu anderen Zeiten</translation>
  </message>
  <message>
   <source>after {start} and up to {end}</source>
   <translation>nach {start} und bis {end}</translation>
  </message>
  <message>
   <source>none of the {count} readings in {file} is of this place and time: {outside} lie outside the region, {other} are of other times, between {first} and {last}; expected some in {south:.2f} to {north:.2f} N, {west:.2f} to {east:.2f} E, {when}</source>
   <translation>keine der {count} Messungen in {file} ist von diesem Ort und dieser Zeit: {outside} liegen außerhalb des Gebiets, {other} sind von anderen Zeiten, zwischen {first} und {last}; erwartet werden welche in {south:.2f} bis {north:.2f} N, {west:.2f} bis {east:.2f} O, {when}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>um {time}</translation>
  </message>
  <message>
   <source>{count} gauge reading</source>
   <translation>{count} Stationsmessung</translation>
  </message>
  <message>
   <source>{count} gauge readings</source>
   <translation>{count} Stationsmessungen</translation>
  </message>
  <message>
   <source>{count} pixel</source>
   <translation>{count} Pixel</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} Pixeln</translation>
  </message>
  <message>
   <source>Choose the region and the time of the gauges, or leave the gauges out</source>
   <translation>Gebiet und Zeit der Stationen wählen oder die Stationen weglassen</translation>
  </message>
  <message>
   <source>none of them is of this place and time</source>
   <translation>keine davon ist von diesem Ort und dieser Zeit</translation>
  </message>
  <message>
   <source>Leave the gauges out</source>
   <translation>Die Stationen weglassen</translation>
  </message>
  <message>
   <source>{count} gauge reading placed by hand</source>
   <translation>{count} von Hand gesetzte Stationsmessung</translation>
  </message>
  <message>
   <source>{count} gauge readings placed by hand</source>
   <translation>{count} von Hand gesetzte Stationsmessungen</translation>
  </message>
  <message>
   <source>gauge {number} placed by hand reads {value:g} with an error of {sd:g} at {lat:g} N, {lon:g} E; expected a place, {quantity} that can be, and an error above 0</source>
   <translation>die von Hand gesetzte Station {number} misst {value:g} mit einem Fehler von {sd:g} bei {lat:g} N, {lon:g} O; erwartet wird ein Ort, ein möglicher Wert ({quantity}) und ein Fehler über 0</translation>
  </message>
  <message>
   <source>Correct it in the table of gauges, or take it away</source>
   <translation>Sie in der Tabelle der Stationen berichtigen, oder entfernen</translation>
  </message>
  <message>
   <source>{where} cannot be written: the run's projected grid has no grid mapping that says which projection it is</source>
   <translation>{where} kann nicht geschrieben werden: das projizierte Gitter des Laufs hat kein Grid Mapping, das seine Projektion nennt</translation>
  </message>
  <message>
   <source>{where} cannot be written: GeoTIFF has no keys for the projection {method}; expected one of {known}</source>
   <translation>{where} kann nicht geschrieben werden: GeoTIFF hat keine Schlüssel für die Projektion {method}; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>Export .nc or .zarr, which carry latitude and longitude of every cell</source>
   <translation>Als .nc oder .zarr ausgeben, die Breite und Länge jeder Zelle tragen</translation>
  </message>
  <message>
   <source>Export .nc or .zarr, which carry any grid mapping</source>
   <translation>Als .nc oder .zarr ausgeben, die jedes Grid Mapping tragen</translation>
  </message>
  <message>
   <source>{file} holds no gridded GRIB message</source>
   <translation>{file} enthält keine GRIB-Meldung auf einem Gitter</translation>
  </message>
  <message>
   <source>its last message does not end in 7777</source>
   <translation>ihre letzte Meldung endet nicht auf 7777</translation>
  </message>
  <message>
   <source>first of {count} forecasts taken</source>
   <translation>die erste von {count} Vorhersagen genommen</translation>
  </message>
  <message>
   <source>Open a file with gridded fields</source>
   <translation>Eine Datei mit Feldern auf einem Gitter öffnen</translation>
  </message>
  <message>
   <source>time from the granule's name</source>
   <translation>Zeit aus dem Namen des Granulums</translation>
  </message>
  <message>
   <source>IMERG{version} /Grid layout; {times}</source>
   <translation>IMERG{version}, Aufbau mit /Grid; {times}</translation>
  </message>
  <message>
   <source>IMERG{version} flat subset; {times}</source>
   <translation>IMERG{version}, flacher Ausschnitt; {times}</translation>
  </message>
  <message>
   <source>times from the file</source>
   <translation>Zeiten aus der Datei</translation>
  </message>
  <message>
   <source>{file} has neither a time coordinate nor a granule name in its header; expected one of them</source>
   <translation>{file} hat weder eine Zeitkoordinate noch den Namen eines Granulums im Kopf; erwartet wird eines davon</translation>
  </message>
  <message>
   <source>{file} has no Grid/lat and Grid/lon; expected an IMERG granule</source>
   <translation>{file} hat weder Grid/lat noch Grid/lon; erwartet wird ein IMERG-Granulum</translation>
  </message>
  <message>
   <source>Keep the granule's original file name (3B-HHR...-S......-E......)</source>
   <translation>Den ursprünglichen Dateinamen des Granulums behalten (3B-HHR...-S......-E......)</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>Sie noch einmal herunterladen</translation>
  </message>
  <message>
   <source>{count} frame</source>
   <translation>{count} Feld</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} Felder</translation>
  </message>
  <message>
   <source>truth: mean of {frames} of {file} in the input's interval</source>
   <translation>Wahrheit: Mittel von {frames} aus {file} im Zeitraum der Eingabe</translation>
  </message>
  <message>
   <source>{file} has no frame at {time}; it holds {frames}, {times}</source>
   <translation>{file} hat um {time} kein Feld; enthalten sind {frames}, {times}</translation>
  </message>
  <message>
   <source>{file} has {held}; frames {first} to {last} were asked for</source>
   <translation>{file} hat {held}; verlangt wurden die Felder {first} bis {last}</translation>
  </message>
  <message>
   <source>the times do not overlap: the input stands for {wanted}, {file} holds {held}</source>
   <translation>die Zeiten überschneiden sich nicht: Die Eingabe steht für {wanted}, {file} enthält {held}</translation>
  </message>
  <message>
   <source>{file} has {frames}; frame {index} was asked for</source>
   <translation>{file} hat {frames}; verlangt wurde Feld {index}</translation>
  </message>
  <message>
   <source>The nearest is {time}</source>
   <translation>Am nächsten liegt {time}</translation>
  </message>
  <message>
   <source>Choose frames from 0 to {last}</source>
   <translation>Felder von 0 bis {last} wählen</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} bis {most}</translation>
  </message>
  <message>
   <source>Choose another time of the input, or the truth of the same time</source>
   <translation>Einen anderen Zeitpunkt der Eingabe wählen oder die Wahrheit derselben Zeit</translation>
  </message>
  <message>
   <source>the time {time!r} is not understood; expected an index, ISO 8601 such as 2019-06-10T00:30, or all</source>
   <translation>die Zeit {time!r} ist nicht zu verstehen; erwartet wird ein Index, ISO 8601 wie 2019-06-10T00:30, oder all</translation>
  </message>
  <message>
   <source>Choose a frame from 0 to {last}</source>
   <translation>Ein Feld von 0 bis {last} wählen</translation>
  </message>
  <message>
   <source>Write the time in UTC as YYYY-MM-DDTHH:MM</source>
   <translation>Die Zeit in UTC als YYYY-MM-DDTHH:MM schreiben</translation>
  </message>
  <message>
   <source>input regridded conservatively from {size} to {step:g} degrees</source>
   <translation>Eingabe konservativ von {size} auf {step:g} Grad umgerechnet</translation>
  </message>
  <message>
   <source>Ask for conservative regridding to {step:g} degrees</source>
   <translation>Auf {step:g} Grad umrechnen lassen, erhaltend</translation>
  </message>
  <message>
   <source>{y:.6g} x {x:.6g} degrees</source>
   <translation>{y:.6g} x {x:.6g} Grad</translation>
  </message>
  <message>
   <source>{step:g} degrees, or {km:g} km on a projection</source>
   <translation>{step:g} Grad, oder {km:g} km auf einer Projektion</translation>
  </message>
  <message>
   <source>Ask for conservative regridding to {step:g} degrees, or average this fine field by {factor} so that it is its own truth</source>
   <translation>Auf {step:g} Grad umrechnen lassen, erhaltend, oder dieses feine Feld über {factor} Zellen mitteln, sodass es seine eigene Wahrheit ist</translation>
  </message>
  <message>
   <source>{where} has cells of {found}; expected the models' grid of {expected}</source>
   <translation>{where} hat Zellen von {found}; erwartet wird das Gitter der Modelle von {expected}</translation>
  </message>
  <message>
   <source>Regrid it to {step:g}°</source>
   <translation>Auf {step:g}° umrechnen</translation>
  </message>
  <message>
   <source>Average it by {factor}: a fine field</source>
   <translation>Über {factor} Zellen mitteln: ein feines Feld</translation>
  </message>
  <message>
   <source>{file} is MRMS parameter {category}.{number} on a {grid} grid; expected PrecipRate (6.1) or a radar-only accumulation (6.2 to 6.6)</source>
   <translation>{file} ist der MRMS-Parameter {category}.{number} auf einem Gitter {grid}; erwartet wird PrecipRate (6.1) oder eine Radarsumme (6.2 bis 6.6)</translation>
  </message>
  <message>
   <source>Fetch the PrecipRate product</source>
   <translation>Das Produkt PrecipRate herunterladen</translation>
  </message>
  <message>
   <source>{file} cannot be decoded: {error}; expected CF times and packing</source>
   <translation>{file} kann nicht entschlüsselt werden: {error}; erwartet werden Zeiten und Packung nach CF</translation>
  </message>
  <message>
   <source>Correct the units and calendar attributes of its time coordinate</source>
   <translation>Die Attribute units und calendar der Zeitkoordinate berichtigen</translation>
  </message>
  <message>
   <source>{file} holds {name} as floating-point numbers of another length than 32 or 64 bits, which NetCDF lacks</source>
   <translation>{file} enthält {name} als Gleitkommazahlen von anderer Länge als 32 oder 64 Bit, die NetCDF nicht hat</translation>
  </message>
  <message>
   <source>it ends before its last variable</source>
   <translation>sie endet vor ihrer letzten Variablen</translation>
  </message>
  <message>
   <source>Write it as float32</source>
   <translation>Es als float32 schreiben</translation>
  </message>
  <message>
   <source>the projected grid has no usable grid mapping, so gauges cannot be placed on it; expected one with crs_wkt or CF projection parameters</source>
   <translation>das projizierte Gitter hat kein brauchbares Grid Mapping, Stationen lassen sich also nicht darauf setzen; erwartet wird eines mit crs_wkt oder CF-Parametern der Projektion</translation>
  </message>
  <message>
   <source>Add the CF grid mapping to the file</source>
   <translation>Der Datei das CF-Grid-Mapping geben</translation>
  </message>
  <message>
   <source>{file} is an ODIM {kind} object; expected a composite (COMP or IMAGE)</source>
   <translation>{file} ist ein ODIM-Objekt {kind}; erwartet wird ein Komposit (COMP oder IMAGE)</translation>
  </message>
  <message>
   <source>{file} is calibrated by {formula!r}; expected GEO = gain * PV + offset</source>
   <translation>{file} ist nach {formula!r} kalibriert; erwartet wird GEO = gain * PV + offset</translation>
  </message>
  <message>
   <source>{file} lacks {missing}; expected a radar composite with its projection and times</source>
   <translation>in {file} fehlt {missing}; erwartet wird ein Radarkomposit mit Projektion und Zeiten</translation>
  </message>
  <message>
   <source>Make a Cartesian composite of polar data first</source>
   <translation>Aus den Polardaten zuerst ein kartesisches Komposit machen</translation>
  </message>
  <message>
   <source>Convert it</source>
   <translation>Sie umwandeln</translation>
  </message>
  <message>
   <source>the projection {proj4!r} is not understood</source>
   <translation>die Projektion {proj4!r} ist nicht zu verstehen</translation>
  </message>
  <message>
   <source>Open a composite product, not a single radar's polar volume</source>
   <translation>Ein Komposit öffnen, nicht das Polarvolumen eines einzelnen Radars</translation>
  </message>
  <message>
   <source>Correct the file's PROJ string</source>
   <translation>Die PROJ-Zeichenkette der Datei berichtigen</translation>
  </message>
  <message>
   <source>{rows} x {columns} cells of {km:.4g} km</source>
   <translation>{rows} x {columns} Zellen von {km:.4g} km</translation>
  </message>
  <message>
   <source>{name} in {file}</source>
   <translation>{name} in {file}</translation>
  </message>
  <message>
   <source>dimension {dim} has no coordinate: index 0 of {count} taken</source>
   <translation>Dimension {dim} hat keine Koordinate: Index 0 von {count} genommen</translation>
  </message>
  <message>
   <source>first of {count} values of {dim} taken: {first}</source>
   <translation>der erste von {count} Werten von {dim} genommen: {first}</translation>
  </message>
  <message>
   <source>{kind}, gzipped</source>
   <translation>{kind}, mit gzip gepackt</translation>
  </message>
  <message>
   <source>minutes={minutes:g} is stated of {where}; expected the length of a mean or an amount, or 0 for instants</source>
   <translation>von {where} ist minutes={minutes:g} angegeben; erwartet wird die Länge eines Mittels oder einer Menge, oder 0 für Augenblicke</translation>
  </message>
  <message>
   <source>both totals and minutes={minutes:g} are stated of {where}; expected one of them</source>
   <translation>von {where} ist beides angegeben, Summen und minutes={minutes:g}; erwartet wird eines davon</translation>
  </message>
  <message>
   <source>north={north:g}, east={east:g} is stated of {where}; expected by how many cells it is to be moved</source>
   <translation>von {where} ist north={north:g}, east={east:g} angegeben; erwartet wird, um wie viele Zellen es zu verschieben ist</translation>
  </message>
  <message>
   <source>{other} has more than rows, columns and times: {dims}; expected one field at a time</source>
   <translation>{other} hat mehr als Zeilen, Spalten und Zeiten: {dims}; erwartet wird ein Feld zu einer Zeit</translation>
  </message>
  <message>
   <source>{other} lies on {found}; expected the cells of {where}, {expected}</source>
   <translation>{other} liegt auf {found}; erwartet werden die Zellen von {where}, {expected}</translation>
  </message>
  <message>
   <source>{other} has {other_count} times from {other_first}; expected the {count} of {where}, from {first}</source>
   <translation>{other} hat {other_count} Zeiten ab {other_first}; erwartet werden die {count} von {where}, ab {first}</translation>
  </message>
  <message>
   <source>{where} holds no values ({sizes}); expected at least one frame</source>
   <translation>{where} enthält keine Werte ({sizes}); erwartet wird mindestens ein Feld</translation>
  </message>
  <message>
   <source>State a number from 0 up</source>
   <translation>Eine Zahl ab 0 angeben</translation>
  </message>
  <message>
   <source>Leave out the minutes: totals tell what fell between one time and the next</source>
   <translation>Die Minuten weglassen: Summen sagen, was von einer Zeit zur nächsten fiel</translation>
  </message>
  <message>
   <source>State numbers, such as 0.5</source>
   <translation>Zahlen angeben, etwa 0.5</translation>
  </message>
  <message>
   <source>Write the level that the model was trained on into a variable of its own</source>
   <translation>Die Schicht, an der das Modell trainiert wurde, in eine eigene Variable schreiben</translation>
  </message>
  <message>
   <source>Bring both to one grid, for instance with cdo remapbil</source>
   <translation>Beide auf ein Gitter bringen, etwa mit cdo remapbil</translation>
  </message>
  <message>
   <source>Cut or interpolate both to the same times</source>
   <translation>Beide auf dieselben Zeiten schneiden oder interpolieren</translation>
  </message>
  <message>
   <source>Choose another file or variable</source>
   <translation>Eine andere Datei oder Variable wählen</translation>
  </message>
  <message>
   <source>{file} is gzipped twice; expected data inside</source>
   <translation>{file} ist zweimal mit gzip gepackt; erwartet werden Daten darin</translation>
  </message>
  <message>
   <source>Unpack it once</source>
   <translation>Sie einmal entpacken</translation>
  </message>
  <message>
   <source>{file} begins with {head}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} beginnt mit {head}; erwartet wird NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) oder GRIB</translation>
  </message>
  <message>
   <source>the bytes {head}</source>
   <translation>den Bytes {head}</translation>
  </message>
  <message>
   <source>{file} is a zip archive of {files} without Zarr metadata; expected a Zarr store</source>
   <translation>{file} ist ein Zip-Archiv mit {files} ohne Zarr-Metadaten; erwartet wird ein Zarr-Speicher</translation>
  </message>
  <message>
   <source>{file} is truncated or damaged ({reason}); expected a complete file</source>
   <translation>{file} ist abgeschnitten oder beschädigt ({reason}); erwartet wird eine vollständige Datei</translation>
  </message>
  <message>
   <source>{path} does not exist</source>
   <translation>{path} gibt es nicht</translation>
  </message>
  <message>
   <source>{path} is a folder without Zarr metadata; expected a file or a Zarr store</source>
   <translation>{path} ist ein Ordner ohne Zarr-Metadaten; erwartet wird eine Datei oder ein Zarr-Speicher</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe; expected a file or a Zarr store</source>
   <translation>{path} ist ein Gerät oder eine Pipe; erwartet wird eine Datei oder ein Zarr-Speicher</translation>
  </message>
  <message>
   <source>{file} is empty; expected data</source>
   <translation>{file} ist leer; erwartet werden Daten</translation>
  </message>
  <message>
   <source>{file} is {kind}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} ist {kind}; erwartet wird NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) oder GRIB</translation>
  </message>
  <message>
   <source>Open the data file itself, unpacked if it lies in an archive</source>
   <translation>Die Datendatei selbst öffnen, ausgepackt, falls sie in einem Archiv liegt</translation>
  </message>
  <message>
   <source>Unpack it and open the data file inside</source>
   <translation>Es entpacken und die Datendatei darin öffnen</translation>
  </message>
  <message>
   <source>Fetch the file again and compare its size with the source's</source>
   <translation>Die Datei noch einmal holen und ihre Größe mit der der Quelle vergleichen</translation>
  </message>
  <message>
   <source>Check the name and the folder</source>
   <translation>Namen und Ordner prüfen</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Eine Datei öffnen</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}</source>
   <translation>{path} kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <source>Fetch the file again</source>
   <translation>Die Datei noch einmal holen</translation>
  </message>
  <message>
   <source>Convert it to NetCDF first, for instance with gdal_translate or cdo</source>
   <translation>Zuerst in NetCDF umwandeln, etwa mit gdal_translate oder cdo</translation>
  </message>
  <message>
   <source>{count} file</source>
   <translation>{count} Datei</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} Dateien</translation>
  </message>
  <message>
   <source>Check its permissions</source>
   <translation>Ihre Rechte prüfen</translation>
  </message>
  <message>
   <source>an OPeNDAP dataset, or a Zarr store with consolidated metadata</source>
   <translation>ein OPeNDAP-Datensatz, oder ein Zarr-Speicher mit zusammengefassten Metadaten</translation>
  </message>
  <message>
   <source>read from a server: input_sha256 is of the values and coordinates that were read, as no file is there to hash</source>
   <translation>von einem Server gelesen: input_sha256 ist von den gelesenen Werten und Koordinaten, da keine Datei da ist</translation>
  </message>
  <message>
   <source>{address} is neither {served}</source>
   <translation>{address} ist nicht {served}</translation>
  </message>
  <message>
   <source>{address} did not answer as {served} does: {reason}</source>
   <translation>{address} hat nicht geantwortet, wie es {served} tut: {reason}</translation>
  </message>
  <message>
   <source>Give the address without an ending such as .html, download a plain file, or consolidate the store's metadata</source>
   <translation>Die Adresse ohne Endung wie .html angeben, eine einfache Datei herunterladen, oder die Metadaten des Speichers zusammenfassen</translation>
  </message>
  <message>
   <source>Check the address and the network, and try again</source>
   <translation>Adresse und Netz prüfen und es noch einmal versuchen</translation>
  </message>
  <message>
   <source>{file} is not a saved run: {reason}; expected a NetCDF file that Stormlens saved</source>
   <translation>{file} ist kein gespeicherter Lauf: {reason}; erwartet wird eine NetCDF-Datei, die Stormlens gespeichert hat</translation>
  </message>
  <message>
   <source>it is of the kind {kind}</source>
   <translation>sie ist von der Art {kind}</translation>
  </message>
  <message>
   <source>Open it as input data instead</source>
   <translation>Sie stattdessen als Eingabe öffnen</translation>
  </message>
  <message>
   <source>{file} is a run without its input; expected {variable}_input</source>
   <translation>{file} ist ein Lauf ohne seine Eingabe; erwartet wird {variable}_input</translation>
  </message>
  <message>
   <source>it lacks the attributes {missing}</source>
   <translation>ihr fehlen die Attribute {missing}</translation>
  </message>
  <message>
   <source>{file} is a run that cannot be read ({error}); expected one as this version of Stormlens saves it</source>
   <translation>{file} ist ein Lauf, der nicht gelesen werden kann ({error}); erwartet wird einer, wie diese Version von Stormlens ihn speichert</translation>
  </message>
  <message>
   <source>Save the run again</source>
   <translation>Den Lauf noch einmal speichern</translation>
  </message>
  <message>
   <source>Read it with the version that saved it, or make the run again</source>
   <translation>Ihn mit der Version lesen, die ihn gespeichert hat, oder neu rechnen</translation>
  </message>
  <message>
   <source>input: means of {factor} x {factor} cells of {file} (perfect model); the fine field is the truth</source>
   <translation>Eingabe: Mittel über {factor} x {factor} Zellen von {file} (perfektes Modell); das feine Feld ist die Wahrheit</translation>
  </message>
  <message>
   <source>{south:.6g} to {north:.6g} N, {west:.6g} to {east:.6g} E</source>
   <translation>{south:.6g} bis {north:.6g} N, {west:.6g} bis {east:.6g} O</translation>
  </message>
  <message>
   <source>{south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting</source>
   <translation>{south:.0f} bis {north:.0f} m Hochwert, {west:.0f} bis {east:.0f} m Rechtswert</translation>
  </message>
  <message>
   <source>both a truth and block averages were asked for; expected one of them</source>
   <translation>sowohl eine Wahrheit als auch Blockmittel wurden verlangt; erwartet wird eines davon</translation>
  </message>
  <message>
   <source>a standard deviation of gauges, {gauge_sd:g}, was given without gauges; expected both or none</source>
   <translation>eine Standardabweichung von Stationen, {gauge_sd:g}, wurde ohne Stationen angegeben; erwartet wird beides oder keines</translation>
  </message>
  <message>
   <source>blocks of {coarsen} cells were asked for, but the models go from coarse to fine by {factor}</source>
   <translation>Blöcke von {coarsen} Zellen wurden verlangt, aber die Modelle gehen um den Faktor {factor} von grob nach fein</translation>
  </message>
  <message>
   <source>{where} has {found} cells along an input cell's side; expected {expected}</source>
   <translation>{where} hat {found} Zellen entlang der Seite einer Zelle der Eingabe; erwartet werden {expected}</translation>
  </message>
  <message>
   <source>region cut to what the truth covers: {region}</source>
   <translation>Gebiet auf das beschnitten, was die Wahrheit abdeckt: {region}</translation>
  </message>
  <message>
   <source>the truth covers no whole cell of the input in this region</source>
   <translation>die Wahrheit bedeckt in diesem Gebiet keine ganze Zelle der Eingabe</translation>
  </message>
  <message>
   <source>{where} averaged by {factor} has cells of {y:.4g} x {x:.4g} {units}; expected the models' grid of {expected}</source>
   <translation>{where}, über {factor} Zellen gemittelt, hat Zellen von {y:.4g} x {x:.4g} {units}; erwartet wird das Gitter der Modelle von {expected}</translation>
  </message>
  <message>
   <source>{where} has {count} cells along {dim}; expected at least two blocks of {factor}</source>
   <translation>{where} hat {count} Zellen entlang {dim}; erwartet werden mindestens zwei Blöcke von {factor}</translation>
  </message>
  <message>
   <source>the region {region} has {rows} x {columns} coarse cells; expected at least 2 x 2</source>
   <translation>das Gebiet {region} hat {rows} x {columns} grobe Zellen; erwartet werden mindestens 2 x 2</translation>
  </message>
  <message>
   <source>{where} has no known value in the region {region}; all {count} cells are missing</source>
   <translation>{where} hat keinen bekannten Wert im Gebiet {region}; alle {count} Zellen fehlen</translation>
  </message>
  <message>
   <source>Leave out the truth (the fine field is the truth), or the averaging</source>
   <translation>Die Wahrheit weglassen (das feine Feld ist die Wahrheit), oder das Mitteln</translation>
  </message>
  <message>
   <source>Give the table of gauges, or leave the standard deviation out</source>
   <translation>Die Tabelle der Stationen angeben, oder die Standardabweichung weglassen</translation>
  </message>
  <message>
   <source>region cut to the data: {region}</source>
   <translation>Gebiet auf die Daten beschnitten: {region}</translation>
  </message>
  <message>
   <source>Average by {factor}</source>
   <translation>Über {factor} mitteln</translation>
  </message>
  <message>
   <source>Use a truth on the models' fine grid ({grid})</source>
   <translation>Eine Wahrheit auf dem feinen Gitter der Modelle verwenden ({grid})</translation>
  </message>
  <message>
   <source>Choose a region that both files cover</source>
   <translation>Ein Gebiet wählen, das beide Dateien abdecken</translation>
  </message>
  <message>
   <source>Use a field of {cells}, or open it as the input with conservative regridding</source>
   <translation>Ein Feld von {cells} verwenden oder dieses als Eingabe öffnen und auf das Gitter der Modelle umrechnen</translation>
  </message>
  <message>
   <source>Use a larger field</source>
   <translation>Ein größeres Feld verwenden</translation>
  </message>
  <message>
   <source>Choose another region or time</source>
   <translation>Ein anderes Gebiet oder einen anderen Zeitpunkt wählen</translation>
  </message>
  <message>
   <source>Take it as the input, regridded to {step:g}°</source>
   <translation>Als Eingabe nehmen, auf {step:g}° umgerechnet</translation>
  </message>
  <message>
   <source>{file} is not a session: {reason}; expected a JSON file that Stormlens saved</source>
   <translation>{file} ist keine Sitzung: {reason}; erwartet wird eine JSON-Datei, die Stormlens gespeichert hat</translation>
  </message>
  <message>
   <source>{path} is not there; the session was saved with it</source>
   <translation>{path} ist nicht da; die Sitzung wurde damit gespeichert</translation>
  </message>
  <message>
   <source>{path} has changed since the session was saved: its sha256 is {found}...; expected {expected}...</source>
   <translation>{path} hat sich geändert, seit die Sitzung gespeichert wurde: sein sha256 ist {found}...; erwartet wird {expected}...</translation>
  </message>
  <message>
   <source>it does not say "format": "{format}"</source>
   <translation>sie sagt nicht "format": "{format}"</translation>
  </message>
  <message>
   <source>its version is {version!r}</source>
   <translation>ihre Version ist {version!r}</translation>
  </message>
  <message>
   <source>{file} is a session of version {version}, written by Stormlens {writer}; expected version {known} or older</source>
   <translation>{file} ist eine Sitzung der Version {version}, geschrieben von Stormlens {writer}; erwartet wird Version {known} oder älter</translation>
  </message>
  <message>
   <source>Open fields and runs with Open, and sessions with Open session</source>
   <translation>Felder und Läufe mit Öffnen öffnen, Sitzungen mit Sitzung öffnen</translation>
  </message>
  <message>
   <source>Put it back, or beside the session file</source>
   <translation>Sie zurücklegen, oder neben die Sitzungsdatei</translation>
  </message>
  <message>
   <source>Bring the file of then back, or open the file as it is now and save a new session</source>
   <translation>Die damalige Datei zurückholen, oder die Datei öffnen, wie sie jetzt ist, und eine neue Sitzung speichern</translation>
  </message>
  <message>
   <source>it cannot be read as JSON ({error})</source>
   <translation>sie kann nicht als JSON gelesen werden ({error})</translation>
  </message>
  <message>
   <source>Open it with that version of Stormlens, or a newer one</source>
   <translation>Sie mit jener Version von Stormlens öffnen, oder einer neueren</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}</source>
   <translation>{path} kann nicht gelesen werden: {error}</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Eine andere Datei wählen</translation>
  </message>
  <message>
   <source>Put it back, or open another file</source>
   <translation>Sie zurücklegen, oder eine andere Datei öffnen</translation>
  </message>
  <message>
   <source>{variable} in {file}</source>
   <translation>{variable} in {file}</translation>
  </message>
  <message>
   <source>{first}
{others}</source>
   <translation>{first}
{others}</translation>
  </message>
  <message>
   <source>{file}: {kind}</source>
   <translation>{file}: {kind}</translation>
  </message>
  <message>
   <source>{name} read as {quantity}; units "{units}"</source>
   <translation>{name} gelesen als {quantity}; Einheit „{units}“</translation>
  </message>
  <message>
   <source>{rows} x {columns} cells of {size}</source>
   <translation>{rows} x {columns} Zellen von {size}</translation>
  </message>
  <message>
   <source>{frames}, {span}, {meaning}</source>
   <translation>{frames}, {span}, {meaning}</translation>
  </message>
  <message>
   <source>{count} value over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing</source>
   <translation>{count} Wert über {limit:g} {units} (bis {highest:.4g}) in {file}: wahrscheinlich Störechos, als fehlend gesetzt</translation>
  </message>
  <message>
   <source>{count} values over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing</source>
   <translation>{count} Werte über {limit:g} {units} (bis {highest:.4g}) in {file}: wahrscheinlich Störechos, als fehlend gesetzt</translation>
  </message>
  <message>
   <source>a region in metres was asked of {file}, which is on latitude and longitude</source>
   <translation>ein Gebiet in Metern wurde von {file} verlangt, das auf Länge und Breite liegt</translation>
  </message>
  <message>
   <source>could be read instead: {names}</source>
   <translation>könnte stattdessen gelesen werden: {names}</translation>
  </message>
  <message>
   <source>{file} has {held}; frame {time} was asked for</source>
   <translation>{file} hat {held}; verlangt wurde Feld {time}</translation>
  </message>
  <message>
   <source>no times given</source>
   <translation>keine Zeiten angegeben</translation>
  </message>
  <message>
   <source>means over {length}</source>
   <translation>Mittel über {length}</translation>
  </message>
  <message>
   <source>Save the session again, or correct the file by hand</source>
   <translation>Die Sitzung noch einmal speichern, oder die Datei von Hand berichtigen</translation>
  </message>
  <message>
   <source>{where} is {found}; expected a table of {kind}</source>
   <translation>{where} ist {found}; erwartet wird eine Tabelle von {kind}</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected {known}</source>
   <translation>{where} hat {unknown}; erwartet wird {known}</translation>
  </message>
  <message>
   <source>{where} lacks {missing}</source>
   <translation>in {where} fehlt {missing}</translation>
  </message>
  <message>
   <source>{where} is {found}; expected {expected}</source>
   <translation>{where} ist {found}; erwartet wird {expected}</translation>
  </message>
  <message>
   <source>step, the spacing of the times</source>
   <translation>Schritt, der Abstand der Zeiten</translation>
  </message>
  <message>
   <source>{where} states no times: its frames are counted, and taken to be an hour apart</source>
   <translation>{where} gibt keine Zeiten an: die Felder werden gezählt und im Abstand einer Stunde angenommen</translation>
  </message>
  <message>
   <source>totals since the start: each frame less the one before, or as it is where the totals began anew; the first is left out</source>
   <translation>Summen seit dem Beginn: jedes Bild weniger das davor, oder wie es ist, wo die Summen neu begannen; das erste fällt weg</translation>
  </message>
  <message>
   <source>totals since the start of the forecast: each frame less the one before</source>
   <translation>Summen seit Beginn der Vorhersage: von jedem Feld das vorige abgezogen</translation>
  </message>
  <message>
   <source>{where} is stated to hold totals since the start, and has units "{units}" and times: {count}; expected amounts, such as mm, at two times or more</source>
   <translation>von {where} ist angegeben, dass es Summen seit dem Beginn enthält, mit der Einheit "{units}" und Zeiten: {count}; erwartet werden Mengen, etwa mm, zu zwei oder mehr Zeiten</translation>
  </message>
  <message>
   <source>{where} states no times (its {dim} has no units that say of when it is): its frames are counted, and taken to be an hour apart</source>
   <translation>{where} gibt keine Zeiten an ({dim} hat keine Einheit, die sagt, von wann es ist): die Felder werden gezählt und im Abstand einer Stunde angenommen</translation>
  </message>
  <message>
   <source>times taken as the end of their {length}</source>
   <translation>Zeiten als Ende genommen von: {length}</translation>
  </message>
  <message>
   <source>{where}: times are not strictly ascending ({one}, then {next})</source>
   <translation>{where}: die Zeiten steigen nicht streng an ({one}, dann {next})</translation>
  </message>
  <message>
   <source>State its units, or leave out that it holds totals</source>
   <translation>Die Einheit angeben, oder weglassen, dass es Summen sind</translation>
  </message>
  <message>
   <source>{where}: the time is missing of {frames}</source>
   <translation>{where}: die Zeit fehlt von: {frames}</translation>
  </message>
  <message>
   <source>{where}: the time {time} cannot be kept to the nanosecond; expected {first} to {last}</source>
   <translation>{where}: die Zeit {time} lässt sich nicht auf die Nanosekunde halten; erwartet wird {first} bis {last}</translation>
  </message>
  <message>
   <source>interval</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Sort the file along time and drop the repeated frames</source>
   <translation>Die Datei nach der Zeit sortieren und doppelte Felder entfernen</translation>
  </message>
  <message>
   <source>Complete the time coordinate</source>
   <translation>Die Zeitkoordinate vervollständigen</translation>
  </message>
  <message>
   <source>Move the years of the time coordinate, for instance with cdo shifttime</source>
   <translation>Die Jahre der Zeitkoordinate verschieben, etwa mit cdo shifttime</translation>
  </message>
  <message>
   <source>{where}: the time "{stated}" is no date of the standard calendar; expected one of its dates</source>
   <translation>{where}: die Zeit „{stated}“ ist kein Datum des Standardkalenders; erwartet wird eines</translation>
  </message>
  <message>
   <source>Convert the time coordinate to the standard calendar, for instance with cdo setcalendar</source>
   <translation>Die Zeitkoordinate in den Standardkalender umwandeln, etwa mit cdo setcalendar</translation>
  </message>
  <message>
   <source>{where} only grows from one time to the next, as totals since the start do; expected time bounds, which say since when</source>
   <translation>{where} wächst von einer Zeit zur nächsten nur, wie es Summen seit dem Beginn tun; erwartet werden Zeitgrenzen, die sagen, seit wann</translation>
  </message>
  <message>
   <source>State whether it holds totals since the start, or what fell between two times</source>
   <translation>Angeben, ob es Summen seit dem Beginn enthält oder das, was zwischen zwei Zeiten fiel</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the name of a file</source>
   <translation>{path} ist ein Ordner; erwartet wird der Name einer Datei</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe; expected the name of a file</source>
   <translation>{path} ist ein Gerät oder eine Pipe; erwartet wird der Name einer Datei</translation>
  </message>
  <message>
   <source>{path} exists already</source>
   <translation>{path} gibt es schon</translation>
  </message>
  <message>
   <source>the folder {folder} does not exist</source>
   <translation>den Ordner {folder} gibt es nicht</translation>
  </message>
  <message>
   <source>{file} ends in "{suffix}"; expected .{kinds}</source>
   <translation>{file} endet auf „{suffix}“; erwartet wird .{kinds}</translation>
  </message>
  <message>
   <source>{file} has no ending; expected .{kinds}</source>
   <translation>{file} hat keine Endung; erwartet wird .{kinds}</translation>
  </message>
  <message>
   <source>Give another name</source>
   <translation>Einen anderen Namen angeben</translation>
  </message>
  <message>
   <source>{path} is a folder, and no Zarr store</source>
   <translation>{path} ist ein Ordner und kein Zarr-Speicher</translation>
  </message>
  <message>
   <source>Add a name to it</source>
   <translation>Einen Namen anfügen</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Einen anderen Namen wählen</translation>
  </message>
  <message>
   <source>Choose another name, or allow overwriting</source>
   <translation>Einen anderen Namen wählen, oder das Überschreiben erlauben</translation>
  </message>
  <message>
   <source>Make it first, or choose another</source>
   <translation>Ihn zuerst anlegen, oder einen anderen wählen</translation>
  </message>
  <message>
   <source>the folder {folder} takes no file ({reason})</source>
   <translation>der Ordner {folder} nimmt keine Datei an ({reason})</translation>
  </message>
  <message>
   <source>{path} was named for two things; expected a file for each</source>
   <translation>{path} wurde für zweierlei genannt; erwartet wird je eine Datei</translation>
  </message>
  <message>
   <source>{path} is read by this command, and would be replaced by what it writes; expected another file</source>
   <translation>{path} wird von diesem Befehl gelesen und würde durch das Geschriebene ersetzt; erwartet wird eine andere Datei</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}</source>
   <translation>{path} kann nicht geschrieben werden: {error}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Einen anderen Namen angeben.</translation>
  </message>
  <message>
   <source>Give the output another name.</source>
   <translation>Der Ausgabe einen anderen Namen geben.</translation>
  </message>
  <message>
   <source>Check the folder's permissions and the space left on the disk</source>
   <translation>Die Rechte des Ordners und den freien Platz auf dem Datenträger prüfen</translation>
  </message>
  <message>
   <source>{file} holds {count} Zarr stores ({stores}); expected one</source>
   <translation>{file} enthält {count} Zarr-Speicher ({stores}); erwartet wird einer</translation>
  </message>
  <message>
   <source>{file} has Zarr metadata that cannot be read ({error}); expected a group with named dimensions</source>
   <translation>{file} hat Zarr-Metadaten, die nicht gelesen werden können ({error}); erwartet wird eine Gruppe mit benannten Dimensionen</translation>
  </message>
  <message>
   <source>Pack the one that is meant by itself</source>
   <translation>Den gemeinten für sich packen</translation>
  </message>
  <message>
   <source>Open the group that holds the data, or write the store again with xarray</source>
   <translation>Die Gruppe öffnen, die die Daten enthält, oder den Speicher mit xarray neu schreiben</translation>
  </message>
  <message>
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <source>[network] has {levels} channel_multipliers and {rates} dropout rates; expected at least two levels and one rate</source>
   <translation>[network] hat {levels} channel_multipliers und {rates} dropout-Raten; erwartet werden mindestens zwei Ebenen und eine Rate</translation>
  </message>
  <message>
   <source>[network] has the norm "{norm}"; expected one of {known}</source>
   <translation>[network] hat die Norm „{norm}“; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>Correct channel_multipliers or dropout</source>
   <translation>channel_multipliers oder dropout berichtigen</translation>
  </message>
  <message>
   <source>Correct norm</source>
   <translation>norm berichtigen</translation>
  </message>
  <message>
   <source>{path} has the unknown entries {unknown}</source>
   <translation>{path} hat die unbekannten Einträge {unknown}</translation>
  </message>
  <message>
   <source>{path} has stage "{own}"; expected "correct" or "downscale"</source>
   <translation>{path} hat die Stufe „{own}“; erwartet wird „correct“ oder „downscale“</translation>
  </message>
  <message>
   <source>{path} has observations in stage {own}; expected downscale, for gauges are pixels of the fine field</source>
   <translation>{path} hat Beobachtungen in der Stufe {own}; erwartet wird downscale, denn Stationen sind Pixel des feinen Feldes</translation>
  </message>
  <message>
   <source>{path} has scaler "{scaler}"; expected one of {known}</source>
   <translation>{path} hat den scaler „{scaler}“; erwartet wird einer von {known}</translation>
  </message>
  <message>
   <source>{path} says region_independent with instance_norm; expected false, for a field's mean and standard deviation are those of the region that is run</source>
   <translation>{path} sagt region_independent bei instance_norm; erwartet wird false, denn Mittel und Standardabweichung eines Feldes sind die des gerechneten Gebiets</translation>
  </message>
  <message>
   <source>{path} cannot be read as a model card: {error}</source>
   <translation>{path} kann nicht als Steckbrief eines Modells gelesen werden: {error}</translation>
  </message>
  <message>
   <source>Use a model made for this version</source>
   <translation>Ein für diese Version gemachtes Modell nehmen</translation>
  </message>
  <message>
   <source>{path} is incomplete: {error}</source>
   <translation>{path} ist unvollständig: {error}</translation>
  </message>
  <message>
   <source>Correct the card</source>
   <translation>Den Steckbrief berichtigen</translation>
  </message>
  <message>
   <source>{path} has channel {name} with {entries}; expected units, mean and an sd above 0</source>
   <translation>{path} hat den Kanal {name} mit {entries}; erwartet werden units, mean und ein sd über 0</translation>
  </message>
  <message>
   <source>Reinstall the model</source>
   <translation>Das Modell neu installieren</translation>
  </message>
  <message>
   <source>the input has times in month {found}; the model's statistics are of month {known}</source>
   <translation>die Eingabe hat Zeiten im Monat {found}; die Statistik des Modells ist vom Monat {known}</translation>
  </message>
  <message>
   <source>the weights hold {held} of the "{kind}" scaler's statistics; expected months, mean, sd, latitude and longitude</source>
   <translation>die Gewichte enthalten {held} der Statistik des scalers „{kind}“; erwartet werden months, mean, sd, latitude und longitude</translation>
  </message>
  <message>
   <source>Choose a time in a month that the model was trained on, or a model without a scaler</source>
   <translation>Eine Zeit in einem Monat wählen, an dem das Modell trainiert wurde, oder ein Modell ohne scaler</translation>
  </message>
  <message>
   <source>the region has cells at {name} {least:.6g} to {most:.6g}; the model's statistics cover {name} {low:.6g} to {high:.6g}</source>
   <translation>das Gebiet hat Zellen bei {name} {least:.6g} bis {most:.6g}; die Statistik des Modells deckt {name} {low:.6g} bis {high:.6g} ab</translation>
  </message>
  <message>
   <source>Choose a region inside it, or a model without statistics by pixel</source>
   <translation>Ein Gebiet darin wählen, oder ein Modell ohne Statistik je Pixel</translation>
  </message>
  <message>
   <source>[network] has factor {factor} and cells_channel {channel}; expected a factor of at least 1 and a channel from 0 to {last}</source>
   <translation>[network] hat factor {factor} und cells_channel {channel}; erwartet werden ein Faktor von mindestens 1 und ein Kanal von 0 bis {last}</translation>
  </message>
  <message>
   <source>Correct factor or cells_channel</source>
   <translation>factor oder cells_channel berichtigen</translation>
  </message>
  <message>
   <source>[network] has n_channels {widths} and kernels {kernels}; expected two widths and two odd kernels</source>
   <translation>[network] hat n_channels {widths} und kernels {kernels}; erwartet werden zwei Breiten und zwei ungerade Kerne</translation>
  </message>
  <message>
   <source>Correct n_channels or kernels</source>
   <translation>n_channels oder kernels berichtigen</translation>
  </message>
  <message>
   <source>[network] has {levels} channel_multipliers and {marks} is_attention; expected one of each for every level</source>
   <translation>[network] hat {levels} channel_multipliers und {marks} is_attention; erwartet wird je eines für jede Ebene</translation>
  </message>
  <message>
   <source>[network] has n_channels {n_channels} and n_blocks {n_blocks}; expected an even width of at least 4 and at least one block</source>
   <translation>[network] hat n_channels {n_channels} und n_blocks {n_blocks}; erwartet werden eine gerade Breite von mindestens 4 und mindestens ein Block</translation>
  </message>
  <message>
   <source>Give both lists the same length</source>
   <translation>Beiden Listen dieselbe Länge geben</translation>
  </message>
  <message>
   <source>Correct n_channels or n_blocks</source>
   <translation>n_channels oder n_blocks berichtigen</translation>
  </message>
  <message>
   <source>the family is "{family}"; expected one of {known}</source>
   <translation>die Familie ist „{family}“; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>the prediction is "{prediction}"; expected one of {known}</source>
   <translation>die Vorhersageart (prediction) ist „{prediction}“; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>the prediction of a sequence model is "{prediction}"; expected edm, or direct for its estimate alone</source>
   <translation>die Vorhersageart eines Folgenmodells ist „{prediction}“; erwartet wird edm, oder direct für seine Schätzung allein</translation>
  </message>
  <message>
   <source>Correct the card or the recipe</source>
   <translation>Den Steckbrief oder das Rezept berichtigen</translation>
  </message>
  <message>
   <source>[network] does not fit the family "{family}": {error}</source>
   <translation>[network] passt nicht zur Familie „{family}“: {error}</translation>
  </message>
  <message>
   <source>[network] has latent_channels {latent_channels} and down {down}; expected a square number whose root divides down</source>
   <translation>[network] hat latent_channels {latent_channels} und down {down}; erwartet wird eine Quadratzahl, deren Wurzel down teilt</translation>
  </message>
  <message>
   <source>Use 4 and 4</source>
   <translation>4 und 4 nehmen</translation>
  </message>
  <message>
   <source>codes were to be decoded without their condition</source>
   <translation>Codes sollten ohne ihre Bedingung entschlüsselt werden</translation>
  </message>
  <message>
   <source>{weights} does not fit its card: {error}</source>
   <translation>{weights} passt nicht zu seinem Steckbrief: {error}</translation>
  </message>
  <message>
   <source>Give the condition</source>
   <translation>Die Bedingung angeben</translation>
  </message>
  <message>
   <source>there is no model "{model}"; the models at hand are: {known}</source>
   <translation>es gibt kein Modell „{model}“; vorhanden sind: {known}</translation>
  </message>
  <message>
   <source>no model for {quantity} is installed</source>
   <translation>es ist kein Modell für {quantity} installiert</translation>
  </message>
  <message>
   <source>Choose one of these, or train it</source>
   <translation>Eines davon wählen, oder es trainieren</translation>
  </message>
  <message>
   <source>Train one with `stormlens train` (resources/recipes), or open another variable of the file</source>
   <translation>Eines mit `stormlens train` trainieren (resources/recipes), oder eine andere Variable der Datei öffnen</translation>
  </message>
  <message>
   <source>{folder} holds no weights that its card describes</source>
   <translation>{folder} enthält keine Gewichte, die sein Steckbrief beschreibt</translation>
  </message>
  <message>
   <source>{weights} does not exist</source>
   <translation>{weights} gibt es nicht</translation>
  </message>
  <message>
   <source>{weights} has sha256 {found}...; its card expects {expected}...</source>
   <translation>{weights} hat sha256 {found}...; sein Steckbrief erwartet {expected}...</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>Das Modell noch einmal trainieren</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {error}</source>
   <translation>{folder} kann nicht geschrieben werden: {error}</translation>
  </message>
  <message>
   <source>The file is damaged or belongs to another version: reinstall the model</source>
   <translation>Die Datei ist beschädigt oder gehört zu einer anderen Version: das Modell neu installieren</translation>
  </message>
  <message>
   <source>[network] has n_channels {n_channels}, n_heads {n_heads} and window {window}; expected a width that the heads divide and a window of at least 2</source>
   <translation>[network] hat n_channels {n_channels}, n_heads {n_heads} und window {window}; erwartet werden eine Breite, die durch die Köpfe teilbar ist, und ein Fenster von mindestens 2</translation>
  </message>
  <message>
   <source>Correct n_channels, n_heads or window</source>
   <translation>n_channels, n_heads oder window berichtigen</translation>
  </message>
  <message>
   <source>the session has nothing to run: no field was open</source>
   <translation>die Sitzung hat nichts zu rechnen: kein Feld war offen</translation>
  </message>
  <message>
   <source>the session has nothing to run: it shows a result</source>
   <translation>die Sitzung hat nichts zu rechnen: sie zeigt ein Ergebnis</translation>
  </message>
  <message>
   <source>Open a field in the window, choose the models, and save the session again</source>
   <translation>Im Fenster ein Feld öffnen, die Modelle wählen und die Sitzung noch einmal speichern</translation>
  </message>
  <message>
   <source>model "{model}" has weights of sha256 {found}...; expected {expected}..., with which the session was saved</source>
   <translation>Modell „{model}“ hat Gewichte mit sha256 {found}...; erwartet wird {expected}..., womit die Sitzung gespeichert wurde</translation>
  </message>
  <message>
   <source>Install the model of then, or save the session again with this one</source>
   <translation>Das damalige Modell installieren, oder die Sitzung mit diesem noch einmal speichern</translation>
  </message>
  <message>
   <source>memory fell short on {device}, with {plan}</source>
   <translation>der Speicher reichte nicht auf {device}, mit: {plan}</translation>
  </message>
  <message>
   <source>Ask for fewer members or times, or a smaller region; or close other programs</source>
   <translation>Weniger Mitglieder oder Zeitpunkte verlangen oder ein kleineres Gebiet; oder andere Programme schließen</translation>
  </message>
  <message>
   <source>for want of memory: {plan}</source>
   <translation>aus Speichermangel: {plan}</translation>
  </message>
  <message>
   <source>one worker</source>
   <translation>einem Thread</translation>
  </message>
  <message>
   <source>member {number} of {members}</source>
   <translation>Mitglied {number} von {members}</translation>
  </message>
  <message>
   <source>{name} has {missing} missing values on the cells that "{model}" sees in and around the region; expected none</source>
   <translation>{name} hat {missing} fehlende Werte auf den Zellen, die „{model}“ im Gebiet und um es herum sieht; erwartet wird keiner</translation>
  </message>
  <message>
   <source>Choose a region or a time without gaps, fill them in the file, or choose a model without this channel</source>
   <translation>Ein Gebiet oder eine Zeit ohne Lücken wählen, sie in der Datei füllen, oder ein Modell ohne diesen Kanal wählen</translation>
  </message>
  <message>
   <source>the run has no truth to compare with; expected a fine field of the same time and place</source>
   <translation>der Lauf hat keine Wahrheit zum Vergleich; erwartet wird ein feines Feld derselben Zeit und desselben Ortes</translation>
  </message>
  <message>
   <source>no known pixel was chosen to score</source>
   <translation>es wurde kein bekannter Pixel zum Bewerten gewählt</translation>
  </message>
  <message>
   <source>Open the input together with its truth.</source>
   <translation>Die Eingabe zusammen mit ihrer Wahrheit öffnen.</translation>
  </message>
  <message>
   <source>Choose others, or all</source>
   <translation>Andere wählen, oder alle</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>{found} of the cells are below {limit}; in training {known}</source>
   <translation>{found} der Zellen liegen unter {limit}; im Training {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are missing, and taken as dry; in training {known}</source>
   <translation>{found} der Zellen fehlen und gelten als trocken; im Training {known}</translation>
  </message>
  <message>
   <source>spread from cells of {found:.3g} km; trained on means over cells of {own:.3g} km</source>
   <translation>verteilt aus Zellen von {found:.3g} km; trainiert an Mitteln über Zellen von {own:.3g} km</translation>
  </message>
  <message>
   <source>{found}; trained on {known}</source>
   <translation>{found}; trainiert an {known}</translation>
  </message>
  <message>
   <source>{share} of {where} lies outside of {known}</source>
   <translation>{share} von {where} liegen außerhalb von {known}</translation>
  </message>
  <message>
   <source>{south} to {north}, {west} to {east}</source>
   <translation>{south} bis {north}, {west} bis {east}</translation>
  </message>
  <message>
   <source>up to {found}; in training at most {known}</source>
   <translation>bis {found}; im Training höchstens {known}</translation>
  </message>
  <message>
   <source>down to {found}; in training at least {known}</source>
   <translation>herab bis {found}; im Training mindestens {known}</translation>
  </message>
  <message>
   <source>{found} of the wet cells are above {limit}; in training {known}</source>
   <translation>{found} der nassen Zellen liegen über {limit}; im Training {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are above {limit}; in training {known}</source>
   <translation>{found} der Zellen liegen über {limit}; im Training {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are missing, and taken as dry; in training none</source>
   <translation>{found} der Zellen fehlen und gelten als trocken; im Training keine</translation>
  </message>
  <message>
   <source>{size:.3g}° S</source>
   <translation>{size:.3g}° S</translation>
  </message>
  <message>
   <source>{size:.3g}° N</source>
   <translation>{size:.3g}° N</translation>
  </message>
  <message>
   <source>{size:.3g}° W</source>
   <translation>{size:.3g}° W</translation>
  </message>
  <message>
   <source>{size:.3g}° E</source>
   <translation>{size:.3g}° O</translation>
  </message>
  <message>
   <source>{count} evaluations, {flop:.3g} TFLOP</source>
   <translation>{count} Auswertungen, {flop:.3g} TFLOP</translation>
  </message>
  <message>
   <source>up to {size:.1f} GB of memory</source>
   <translation>bis zu {size:.1f} GB Speicher</translation>
  </message>
  <message>
   <source>{field} in {tiles}</source>
   <translation>{field} in {tiles}</translation>
  </message>
  <message>
   <source>about {time} on {device}</source>
   <translation>etwa {time} auf {device}</translation>
  </message>
  <message>
   <source>{name}: warming up</source>
   <translation>{name}: Warmlaufen</translation>
  </message>
  <message>
   <source>warming up</source>
   <translation>Warmlaufen</translation>
  </message>
  <message>
   <source>the run needs {expected:.1f} GB of memory; {room:.1f} GB can be had on {device}</source>
   <translation>der Lauf braucht {expected:.1f} GB Speicher; auf {device} sind {room:.1f} GB zu haben</translation>
  </message>
  <message>
   <source>{some} of {workers} workers</source>
   <translation>{some} von {workers} Threads</translation>
  </message>
  <message>
   <source>tiles of {side} x {side}</source>
   <translation>Kacheln von {side} x {side}</translation>
  </message>
  <message>
   <source>model "{model}" is not installed; expected one of {known} for stage {stage}</source>
   <translation>Modell „{model}“ ist nicht installiert; erwartet wird eines von {known} für die Stufe {stage}</translation>
  </message>
  <message>
   <source>model "{model}" is for stage {own}; expected one for {stage}</source>
   <translation>Modell „{model}“ ist für die Stufe {own}; erwartet wird eines für {stage}</translation>
  </message>
  <message>
   <source>model "{model}" makes cells {factor} times finer; expected {expected}, as the scene asks</source>
   <translation>Modell „{model}“ macht {factor}-mal feinere Zellen; die Szene verlangt {expected}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on {variable}; found {found} in {scene}</source>
   <translation>Modell „{model}“ wurde an {variable} trainiert; gefunden: {found} in {scene}</translation>
  </message>
  <message>
   <source>model "{model}" is told when a field is ({told}); {scene} does not say</source>
   <translation>Modell „{model}“ bekommt gesagt, von wann ein Feld ist ({told}); {scene} sagt es nicht</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {scene} came from no file that could hold it</source>
   <translation>Modell „{model}“ sieht {name} neben {variable}; {scene} kam aus keiner Datei, die es enthalten könnte</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {found}</source>
   <translation>Modell „{model}“ sieht {name} neben {variable}; {found}</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable} in "{units}"; found {found} in "{other}" in {file}</source>
   <translation>Modell „{model}“ sieht {name} neben {variable} in „{units}“; gefunden: {found} in „{other}“ in {file}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on cells of {expected:g} degrees ({expected_km:.1f} km); found {found:.3g} degrees ({found_km:.1f} km) in {scene}</source>
   <translation>Modell „{model}“ wurde an Zellen von {expected:g} Grad ({expected_km:.1f} km) trainiert; gefunden: {found:.3g} Grad ({found_km:.1f} km) in {scene}</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>Open the scene with factor {factor}, or choose another model.</source>
   <translation>Die Szene mit dem Faktor {factor} öffnen oder ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>Choose another model, or another variable of the file.</source>
   <translation>Ein anderes Modell oder eine andere Größe der Datei wählen.</translation>
  </message>
  <message>
   <source>Write the times into the file, or choose a model that is not told them.</source>
   <translation>Die Zeiten in die Datei schreiben oder ein Modell wählen, das sie nicht braucht.</translation>
  </message>
  <message>
   <source>Open a file that holds both.</source>
   <translation>Eine Datei öffnen, die beides enthält.</translation>
  </message>
  <message>
   <source>Convert the variable in the file, and correct its units.</source>
   <translation>Die Größe in der Datei umrechnen und ihre Einheit berichtigen.</translation>
  </message>
  <message>
   <source>Open the input with conservative regridding, or choose a model for this grid.</source>
   <translation>Die Eingabe auf das Gitter der Modelle umrechnen oder ein Modell für dieses Gitter wählen.</translation>
  </message>
  <message>
   <source>Use {model}.</source>
   <translation>{model} nehmen.</translation>
  </message>
  <message>
   <source>Train one with `stormlens train`.</source>
   <translation>Eines mit `stormlens train` trainieren.</translation>
  </message>
  <message>
   <source>the weight of the coarse field is {weight:g}; expected 1, for {models} never learned to do without it</source>
   <translation>das Gewicht des groben Feldes ist {weight:g}; erwartet wird 1, denn {models} hat nie gelernt, ohne es auszukommen</translation>
  </message>
  <message>
   <source>the run has neither a corrector nor a downscaler; expected at least one</source>
   <translation>der Lauf hat weder Korrektur noch Verfeinerung; erwartet wird mindestens eine</translation>
  </message>
  <message>
   <source>members is {members}; expected 1 or more, in the run</source>
   <translation>members ist {members}; erwartet wird 1 oder mehr, im Lauf</translation>
  </message>
  <message>
   <source>seed is {seed}; expected a 64-bit integer, in the run</source>
   <translation>der Startwert ist {seed}; erwartet wird eine ganze 64-Bit-Zahl, im Lauf</translation>
  </message>
  <message>
   <source>tile is {tile}; expected {least} or more pixels, in the run</source>
   <translation>die Kachel ist {tile}; erwartet werden {least} oder mehr Pixel, im Lauf</translation>
  </message>
  <message>
   <source>guidance_strength is {guidance_strength}; expected a number above 0, in the run</source>
   <translation>guidance_strength ist {guidance_strength}; erwartet wird eine Zahl über 0, im Lauf</translation>
  </message>
  <message>
   <source>condition_weight is {condition_weight}; expected a number from 0 up, in the run</source>
   <translation>condition_weight ist {condition_weight}; erwartet wird eine Zahl ab 0, im Lauf</translation>
  </message>
  <message>
   <source>corrector_sampler has {unknown}; expected none but {known}, in the run</source>
   <translation>corrector_sampler hat {unknown}; erwartet wird nichts als {known}, im Lauf</translation>
  </message>
  <message>
   <source>{what} is "{name}"; expected {known}, in the run</source>
   <translation>{what} ist „{name}“; erwartet wird {known}, im Lauf</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences of {least} times or more; found {found} in {scene}</source>
   <translation>Modell „{model}“ macht Folgen von {least} oder mehr Zeitpunkten; gefunden: {found} in {scene}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences; found frames {shortest:g} to {longest:g} s apart in {scene}, expected equal steps</source>
   <translation>Modell „{model}“ macht Folgen; in {scene} liegen die Felder {shortest:g} bis {longest:g} s auseinander, erwartet werden gleiche Schritte</translation>
  </message>
  <message>
   <source>{members} members were asked for; {models} can make {most} different ones</source>
   <translation>{members} Mitglieder sind verlangt; {models} kann {most} verschiedene machen</translation>
  </message>
  <message>
   <source>Use weight 1, or a model trained with condition_dropout.</source>
   <translation>Gewicht 1 verwenden, oder ein mit condition_dropout trainiertes Modell.</translation>
  </message>
  <message>
   <source>the scene has gauges, and the run no downscaler; expected one, for gauges are pixels of the fine field</source>
   <translation>die Szene hat Stationen, der Lauf aber keine Verfeinerung; erwartet wird eine, denn Stationen sind Pixel des feinen Feldes</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" draws codes, not pixels; expected a model that draws pixels</source>
   <translation>die Szene hat Stationen, und „{model}“ zieht Codes, keine Pixel; erwartet wird ein Modell, das Pixel zieht</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" answers directly, without noise; expected a diffusion model</source>
   <translation>die Szene hat Stationen, und „{model}“ antwortet direkt, ohne Rauschen; erwartet wird ein Diffusionsmodell</translation>
  </message>
  <message>
   <source>the truth of {scene} has {found} values on the region (times, rows, columns); expected {expected}</source>
   <translation>die Wahrheit von {scene} hat {found} Werte im Gebiet (Zeitpunkte, Zeilen, Spalten); erwartet werden {expected}</translation>
  </message>
  <message>
   <source>Choose a model for at least one stage.</source>
   <translation>Ein Modell für mindestens eine Stufe wählen.</translation>
  </message>
  <message>
   <source>{name} is {value}; expected a whole number, in the run</source>
   <translation>{name} ist {value}; erwartet wird eine ganze Zahl, im Lauf</translation>
  </message>
  <message>
   <source>Ask for 16 members.</source>
   <translation>16 Mitglieder verlangen.</translation>
  </message>
  <message>
   <source>Use seed 0.</source>
   <translation>Startwert 0 nehmen.</translation>
  </message>
  <message>
   <source>Use tile 0: large fields are then cut into tiles of the usual size.</source>
   <translation>Kachel 0 nehmen: große Felder werden dann in Kacheln der üblichen Größe geschnitten.</translation>
  </message>
  <message>
   <source>Use strength 1.</source>
   <translation>Stärke 1 nehmen.</translation>
  </message>
  <message>
   <source>Use weight 1, which is off.</source>
   <translation>Gewicht 1 nehmen, das ist aus.</translation>
  </message>
  <message>
   <source>Set them for the whole run.</source>
   <translation>Sie für den ganzen Lauf setzen.</translation>
  </message>
  <message>
   <source>Use {name}.</source>
   <translation>{name} nehmen.</translation>
  </message>
  <message>
   <source>Ask for all times of the file (Run all times, or --time all), or choose a model of single frames.</source>
   <translation>Alle Zeitpunkte der Datei verlangen (Alle Zeitpunkte rechnen, oder --time all) oder ein Modell einzelner Bilder wählen.</translation>
  </message>
  <message>
   <source>Choose times without a gap, or a model of single frames.</source>
   <translation>Zeitpunkte ohne Lücke wählen oder ein Modell einzelner Bilder.</translation>
  </message>
  <message>
   <source>Ask for {most} or fewer, or choose a model that draws samples.</source>
   <translation>Höchstens {most} verlangen oder ein Modell wählen, das Stichproben zieht.</translation>
  </message>
  <message>
   <source>Choose a downscaler, or leave the gauges out.</source>
   <translation>Eine Verfeinerung wählen oder die Stationen weglassen.</translation>
  </message>
  <message>
   <source>Choose another downscaler, or leave the gauges out.</source>
   <translation>Eine andere Verfeinerung wählen oder die Stationen weglassen.</translation>
  </message>
  <message>
   <source>Choose a region that the truth covers, and open input and truth together.</source>
   <translation>Ein Gebiet wählen, das die Wahrheit abdeckt, und Eingabe und Wahrheit zusammen öffnen.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Eine ganze Zahl angeben.</translation>
  </message>
  <message>
   <source>Use guidance {auto}: the model is shown the gauges.</source>
   <translation>Führung {auto} verwenden: Dem Modell werden die Stationen gezeigt.</translation>
  </message>
  <message>
   <source>Choose a diffusion model as the downscaler, or leave the gauges out.</source>
   <translation>Ein Diffusionsmodell zur Verfeinerung wählen oder die Stationen weglassen.</translation>
  </message>
  <message>
   <source>loading models</source>
   <translation>Modelle werden geladen</translation>
  </message>
  <message>
   <source>{count} tiles of {height} x {width}</source>
   <translation>{count} Kacheln von {height} x {width}</translation>
  </message>
  <message>
   <source>{models}: its scores there say nothing of new days</source>
   <translation>{models}: seine Bewertungen dort sagen nichts über neue Tage</translation>
  </message>
  <message>
   <source>{count} of {all} times</source>
   <translation>{count} von {all} Zeiten</translation>
  </message>
  <message>
   <source>this time</source>
   <translation>dieser Zeit</translation>
  </message>
  <message>
   <source>{model} learned from {times} ({start} to {stop})</source>
   <translation>{model} hat von {times} gelernt ({start} bis {stop})</translation>
  </message>
  <message>
   <source>{model} was tuned on {times} ({start} to {stop})</source>
   <translation>{model} wurde an {times} abgestimmt ({start} bis {stop})</translation>
  </message>
  <message>
   <source>no default model for stage 'downscale' of {variable} is installed</source>
   <translation>für die Stufe downscale von {variable} ist kein Standardmodell installiert</translation>
  </message>
  <message>
   <source>Train one with `stormlens train`, name one (--downscaler ID), or skip the stage (--downscaler none).</source>
   <translation>Eines mit `stormlens train` trainieren, eines nennen (--downscaler ID), oder die Stufe auslassen (--downscaler none).</translation>
  </message>
  <message>
   <source>stage "{chosen}" was asked for; the run has {known}</source>
   <translation>die Stufe „{chosen}“ wurde verlangt; der Lauf hat {known}</translation>
  </message>
  <message>
   <source>"{model}" makes each frame from the member's frames before; expected a model of single frames</source>
   <translation>„{model}“ macht jedes Bild aus den vorigen des Mitglieds; erwartet wird ein Modell einzelner Bilder</translation>
  </message>
  <message>
   <source>"{model}" answers directly, in one evaluation: its members do not come out of noise, and there is no way to be shown</source>
   <translation>„{model}“ antwortet direkt, in einer Auswertung: seine Mitglieder entstehen nicht aus Rauschen, und es gibt keinen Weg zu zeigen</translation>
  </message>
  <message>
   <source>Name one of them</source>
   <translation>Eine davon nennen</translation>
  </message>
  <message>
   <source>Choose another downscaler.</source>
   <translation>Eine andere Verfeinerung wählen.</translation>
  </message>
  <message>
   <source>Choose a diffusion model, or the other stage.</source>
   <translation>Ein Diffusionsmodell wählen, oder die andere Stufe.</translation>
  </message>
  <message>
   <source>Choose a diffusion model.</source>
   <translation>Ein Diffusionsmodell wählen.</translation>
  </message>
  <message>
   <source>evaluation {done} of {total}</source>
   <translation>Auswertung {done} von {total}</translation>
  </message>
  <message>
   <source>a variant changes {unknown}; expected some of {known}</source>
   <translation>eine Variante ändert {unknown}; erwartet wird etwas von {known}</translation>
  </message>
  <message>
   <source>no variant was given; expected one or more</source>
   <translation>es gibt keine Variante; erwartet wird mindestens eine</translation>
  </message>
  <message>
   <source>two variants are called "{name}"; expected a name for each</source>
   <translation>zwei Varianten heißen „{name}“; erwartet wird ein Name für jede</translation>
  </message>
  <message>
   <source>Members, seed and device are the same for all variants.</source>
   <translation>Mitglieder, Startwert und Gerät sind für alle Varianten gleich.</translation>
  </message>
  <message>
   <source>Rename one.</source>
   <translation>Eine umbenennen.</translation>
  </message>
  <message>
   <source>variants differ in their {what}: {found}; expected one for all, so that they compare</source>
   <translation>die Varianten unterscheiden sich in {what}: {found}; erwartet wird für alle dasselbe, damit sie sich vergleichen lassen</translation>
  </message>
  <message>
   <source>variant {name}: {problem}</source>
   <translation>Variante {name}: {problem}</translation>
  </message>
  <message>
   <source>Give all variants the same {what}.</source>
   <translation>Allen Varianten dasselbe geben: {what}.</translation>
  </message>
  <message>
   <source>the guidance is "{method}"; expected one of {known}</source>
   <translation>die Führung ist „{method}“; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>the guidance's strength is {strength}; expected a number above 0</source>
   <translation>die Stärke der Führung ist {strength}; erwartet wird eine Zahl über 0</translation>
  </message>
  <message>
   <source>Use strength 1</source>
   <translation>Stärke 1 nehmen</translation>
  </message>
  <message>
   <source>the model answers in one step, without noise; expected a diffusion model for guidance by gauges</source>
   <translation>das Modell antwortet in einem Schritt, ohne Rauschen; erwartet wird ein Diffusionsmodell für die Führung durch Stationen</translation>
  </message>
  <message>
   <source>Choose a diffusion model, or leave the gauges out</source>
   <translation>Ein Diffusionsmodell wählen, oder die Stationen weglassen</translation>
  </message>
  <message>
   <source>S_churn: noise added before a step, up to (1 + min(S_churn / N, sqrt 2 - 1)) times its level</source>
   <translation>S_churn: vor einem Schritt hinzugefügtes Rauschen, bis zum (1 + min(S_churn / N, sqrt 2 - 1))-fachen seiner Stufe</translation>
  </message>
  <message>
   <source>Adams-Bashforth on uneven levels, as in k-diffusion</source>
   <translation>Adams-Bashforth auf ungleichen Stufen, wie in k-diffusion</translation>
  </message>
  <message>
   <source>eta: 0 is deterministic, 1 as noisy as DDPM</source>
   <translation>eta: 0 ist deterministisch, 1 so verrauscht wie DDPM</translation>
  </message>
  <message>
   <source>variance of a step: 0 is beta-tilde, 1 is beta, between them even in the logarithm</source>
   <translation>Varianz eines Schritts: 0 ist beta-Tilde, 1 ist beta, dazwischen gleichmäßig im Logarithmus</translation>
  </message>
  <message>
   <source>eta: 0 is DPM++ 2M, 1 is the paper's stochastic equation</source>
   <translation>eta: 0 ist DPM++ 2M, 1 die stochastische Gleichung des Aufsatzes</translation>
  </message>
  <message>
   <source>0 or more</source>
   <translation>0 oder mehr</translation>
  </message>
  <message>
   <source>0 to {most:g}</source>
   <translation>0 bis {most:g}</translation>
  </message>
  <message>
   <source>churn is {churn} with solver {solver}; expected {limits} ({means}), in the run</source>
   <translation>churn ist {churn} mit dem Löser {solver}; erwartet wird {limits} ({means}), im Lauf</translation>
  </message>
  <message>
   <source>rho is {rho}; expected a positive number, in the noise schedule</source>
   <translation>rho ist {rho}; erwartet wird eine positive Zahl, in den Rauschstufen</translation>
  </message>
  <message>
   <source>the {process} process has {count} noise levels from {sigma_max} to {sigma_min}; expected {steps} or more, one for every step</source>
   <translation>der Prozess {process} hat {count} Rauschstufen von {sigma_max} bis {sigma_min}; erwartet werden {steps} oder mehr, eine je Schritt</translation>
  </message>
  <message>
   <source>steps is {steps}; expected 1 or more, in the noise schedule</source>
   <translation>steps ist {steps}; erwartet wird 1 oder mehr, in den Rauschstufen</translation>
  </message>
  <message>
   <source>noise levels run from {sigma_max} to {sigma_min}; expected 0 &lt; smallest &lt; largest, in the noise schedule</source>
   <translation>die Rauschstufen gehen von {sigma_max} bis {sigma_min}; erwartet wird 0 &lt; kleinste &lt; größte</translation>
  </message>
  <message>
   <source>churn is {churn} with solver {solver}; expected 0, for it is deterministic, in the run</source>
   <translation>churn ist {churn} mit dem Löser {solver}; erwartet wird 0, denn er ist deterministisch, im Lauf</translation>
  </message>
  <message>
   <source>Use churn {churn:g}.</source>
   <translation>churn {churn:g} nehmen.</translation>
  </message>
  <message>
   <source>Use rho 7 or 20.</source>
   <translation>rho 7 oder 20 nehmen.</translation>
  </message>
  <message>
   <source>Use fewer steps, a wider range, or schedule karras.</source>
   <translation>Weniger Schritte, einen weiteren Bereich oder schedule karras nehmen.</translation>
  </message>
  <message>
   <source>Ask for 20 steps.</source>
   <translation>20 Schritte verlangen.</translation>
  </message>
  <message>
   <source>Use sigma_min 0.002 and sigma_max 20.</source>
   <translation>sigma_min 0.002 und sigma_max 20 nehmen.</translation>
  </message>
  <message>
   <source>Use churn 0, or one of the solvers {able}.</source>
   <translation>churn 0 nehmen, oder einen der Löser {able}.</translation>
  </message>
  <message>
   <source>sigma_star is {sigma_star}; expected 0 or more, in the run</source>
   <translation>sigma_star ist {sigma_star}; erwartet wird 0 oder mehr, im Lauf</translation>
  </message>
  <message>
   <source>sigma_star is {sigma_star} with {steps} steps; expected a value that leaves the noise levels decreasing, in the run</source>
   <translation>sigma_star ist {sigma_star} bei {steps} Schritten; erwartet wird ein Wert, bei dem die Rauschstufen abnehmen, im Lauf</translation>
  </message>
  <message>
   <source>Use 0, which is off.</source>
   <translation>0 nehmen, das ist aus.</translation>
  </message>
  <message>
   <source>Use a value nearer to 1, or raise sigma_min instead.</source>
   <translation>Einen Wert näher an 1 nehmen, oder stattdessen sigma_min erhöhen.</translation>
  </message>
  <message>
   <source>input replaced by a simulated satellite (SREM2D {name} set, seed {seed})</source>
   <translation>Eingabe durch einen simulierten Satelliten ersetzt (SREM2D, Satz {name}, Startwert {seed})</translation>
  </message>
  <message>
   <source>the simulated satellite is "{satellite}"; expected one of {known}</source>
   <translation>der simulierte Satellit ist „{satellite}“; erwartet wird einer von {known}</translation>
  </message>
  <message>
   <source>the satellite's seed is {seed}; expected 0 or more</source>
   <translation>der Startwert des Satelliten ist {seed}; erwartet wird 0 oder mehr</translation>
  </message>
  <message>
   <source>{scene} is of {variable}; expected precipitation, which the satellite's errors are known of</source>
   <translation>{scene} ist von {variable}; erwartet wird Niederschlag, dessen Satellitenfehler bekannt sind</translation>
  </message>
  <message>
   <source>the input of {scene} is "{origin}"; expected block-averaged radar to degrade</source>
   <translation>die Eingabe von {scene} ist „{origin}“; erwartet wird über Blöcke gemitteltes Radar zum Verschlechtern</translation>
  </message>
  <message>
   <source>Use reference</source>
   <translation>reference nehmen</translation>
  </message>
  <message>
   <source>Use seed 0</source>
   <translation>Startwert 0 nehmen</translation>
  </message>
  <message>
   <source>Leave the simulated satellite out</source>
   <translation>Den simulierten Satelliten weglassen</translation>
  </message>
  <message>
   <source>Open a fine radar field and average it first (--coarsen)</source>
   <translation>Ein feines Radarfeld öffnen und zuerst mitteln (--coarsen)</translation>
  </message>
  <message>
   <source>{name} in {where} has {missing} missing values; expected none</source>
   <translation>{name} in {where} hat {missing} fehlende Werte; erwartet wird keiner</translation>
  </message>
  <message>
   <source>{name} in {where} is {value:g} everywhere and always; expected a field that varies</source>
   <translation>{name} in {where} ist überall und immer {value:g}; erwartet wird ein Feld, das sich ändert</translation>
  </message>
  <message>
   <source>Train on a file of which every value is known, or leave the channel out</source>
   <translation>An einer Datei trainieren, in der jeder Wert bekannt ist, oder den Kanal weglassen</translation>
  </message>
  <message>
   <source>Leave the channel out: it tells a network nothing</source>
   <translation>Den Kanal weglassen: er sagt einem Netz nichts</translation>
  </message>
  <message>
   <source>{south:g} to {north:g}, {west:g} to {east:g}</source>
   <translation>{south:g} bis {north:g}, {west:g} bis {east:g}</translation>
  </message>
  <message>
   <source>{steps:,} steps of {batch} crops, learning rate {rate:g}</source>
   <translation>{steps:,} Schritte mit je {batch} Ausschnitten, Lernrate {rate:g}</translation>
  </message>
  <message>
   <source>{files}, {times}</source>
   <translation>{files}, {times}</translation>
  </message>
  <message>
   <source>blocks held out: {out}; to validate on: {validation}</source>
   <translation>zurückgehaltene Blöcke: {out}; zum Validieren: {validation}</translation>
  </message>
  <message>
   <source>the packaged app cannot train: it holds no training library</source>
   <translation>das gepackte Programm kann nicht trainieren: es enthält keine Trainingsbibliothek</translation>
  </message>
  <message>
   <source>what training needs is not installed: {missing}</source>
   <translation>was das Training braucht, ist nicht installiert: {missing}</translation>
  </message>
  <message>
   <source>{output} is a file; expected a folder</source>
   <translation>{output} ist eine Datei; erwartet wird ein Ordner</translation>
  </message>
  <message>
   <source>another training is at work in {output}</source>
   <translation>in {output} läuft schon ein anderes Training</translation>
  </message>
  <message>
   <source>begins with the weights of {title}</source>
   <translation>beginnt mit den Gewichten von {title}</translation>
  </message>
  <message>
   <source>goes on from step {step:,} in {folder}</source>
   <translation>geht ab Schritt {step:,} in {folder} weiter</translation>
  </message>
  <message>
   <source>the model is to be called "{model}"; expected small letters, digits, dots and hyphens</source>
   <translation>das Modell soll „{model}“ heißen; erwartet werden Kleinbuchstaben, Ziffern, Punkte und Bindestriche</translation>
  </message>
  <message>
   <source>"{model}" is the name of a model that ships with Stormlens</source>
   <translation>„{model}“ ist der Name eines mitgelieferten Modells</translation>
  </message>
  <message>
   <source>the recipe names no file; expected one or more to learn from</source>
   <translation>das Rezept nennt keine Datei; erwartet wird mindestens eine zum Lernen</translation>
  </message>
  <message>
   <source>held out by period: {periods}</source>
   <translation>nach Zeitraum zurückgehalten: {periods}</translation>
  </message>
  <message>
   <source>without a block to validate on, the validation loss is of places that are trained on</source>
   <translation>ohne Block zum Validieren ist der Validierungsverlust von Orten, an denen trainiert wird</translation>
  </message>
  <message>
   <source>{file} has {rows} x {columns} cells; crops of this recipe need {pixels} x {pixels}</source>
   <translation>{file} hat {rows} x {columns} Zellen; Ausschnitte dieses Rezepts brauchen {pixels} x {pixels}</translation>
  </message>
  <message>
   <source>Install Stormlens from source (`pip install -e .[train]`) and train there; the model then works here too.</source>
   <translation>Stormlens aus dem Quelltext installieren (`pip install -e .[train]`) und dort trainieren; das Modell läuft dann auch hier.</translation>
  </message>
  <message>
   <source>Type `pip install -e .[train]` in the project.</source>
   <translation>Im Projekt `pip install -e .[train]` eingeben.</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Einen anderen wählen</translation>
  </message>
  <message>
   <source>Wait until it ends, or choose another folder</source>
   <translation>Warten, bis es endet, oder einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>"{model}" is no installed model of stage {stage}; expected one to start from</source>
   <translation>„{model}“ ist kein installiertes Modell der Stufe {stage}; erwartet wird eines als Ausgangspunkt</translation>
  </message>
  <message>
   <source>Call it my-downscaler, for example</source>
   <translation>Es zum Beispiel my-downscaler nennen</translation>
  </message>
  <message>
   <source>Call it my-{model}</source>
   <translation>Es my-{model} nennen</translation>
  </message>
  <message>
   <source>Choose files</source>
   <translation>Dateien wählen</translation>
  </message>
  <message>
   <source>{count:,} time</source>
   <translation>{count:,} Zeit</translation>
  </message>
  <message>
   <source>{count:,} times</source>
   <translation>{count:,} Zeiten</translation>
  </message>
  <message>
   <source>Choose a larger field, or a recipe with smaller crops</source>
   <translation>Ein größeres Feld wählen, oder ein Rezept mit kleineren Ausschnitten</translation>
  </message>
  <message>
   <source>the block {block} lies outside {file}, which is {edges}</source>
   <translation>der Block {block} liegt außerhalb von {file}, das {edges} umfasst</translation>
  </message>
  <message>
   <source>the validation block {block} has no room for crops of this recipe, {pixels} x {pixels} cells of {file}</source>
   <translation>der Validierungsblock {block} hat keinen Platz für Ausschnitte dieses Rezepts, {pixels} x {pixels} Zellen von {file}</translation>
  </message>
  <message>
   <source>Choose another, or start from nothing</source>
   <translation>Ein anderes wählen, oder von nichts ausgehen</translation>
  </message>
  <message>
   <source>{model} has {name} {own}; the recipe {asked}</source>
   <translation>{model} hat {name} {own}; das Rezept {asked}</translation>
  </message>
  <message>
   <source>{where} is {found}; the recipe learns {variable}</source>
   <translation>{where} ist {found}; das Rezept lernt {variable}</translation>
  </message>
  <message>
   <source>Leave it out, or move it inside</source>
   <translation>Ihn weglassen, oder hineinschieben</translation>
  </message>
  <message>
   <source>Make it {height:.3g} high and {width:.3g} wide, or larger</source>
   <translation>Ihn {height:.3g} hoch und {width:.3g} breit machen, oder größer</translation>
  </message>
  <message>
   <source>Choose another model to start from, or a recipe like its own</source>
   <translation>Ein anderes Modell als Ausgangspunkt wählen, oder ein Rezept wie seines</translation>
  </message>
  <message>
   <source>Choose files of that variable, or another recipe</source>
   <translation>Dateien dieser Variablen wählen, oder ein anderes Rezept</translation>
  </message>
  <message>
   <source>the recipe and its file have the channels {found}; expected {expected}, as this training began with</source>
   <translation>das Rezept und seine Datei haben die Kanäle {found}; erwartet wird {expected}, wie dieses Training begann</translation>
  </message>
  <message>
   <source>{path} holds another network than the recipe describes</source>
   <translation>{path} enthält ein anderes Netz, als das Rezept beschreibt</translation>
  </message>
  <message>
   <source>{model} has {name} {expected}; the recipe {found}</source>
   <translation>{model} hat {name} {expected}; das Rezept {found}</translation>
  </message>
  <message>
   <source>the network of {model} is not the one that the recipe describes</source>
   <translation>das Netz von {model} ist nicht das, welches das Rezept beschreibt</translation>
  </message>
  <message>
   <source>the training in this output folder began with {name} {kept}; the recipe has {value}</source>
   <translation>das Training in diesem Ausgabeordner begann mit {name} {kept}; das Rezept hat {value}</translation>
  </message>
  <message>
   <source>Give a new output folder, or files in the same units</source>
   <translation>Einen neuen Ausgabeordner angeben, oder Dateien mit denselben Einheiten</translation>
  </message>
  <message>
   <source>Give a new output folder, or the recipe it was trained with</source>
   <translation>Einen neuen Ausgabeordner angeben, oder das Rezept, mit dem trainiert wurde</translation>
  </message>
  <message>
   <source>Take {name} as that model's card.toml has it</source>
   <translation>{name} so nehmen, wie es in card.toml jenes Modells steht</translation>
  </message>
  <message>
   <source>Copy [network] from that model's card.toml</source>
   <translation>[network] aus card.toml jenes Modells übernehmen</translation>
  </message>
  <message>
   <source>{message}. {remedy}</source>
   <translation>{message}. {remedy}</translation>
  </message>
  <message>
   <source>[land] has mode "{mode}", land {land}, sea {sea} and per_km {per_km}; expected {known}, land above 0, sea 0 or more and per_km above 0</source>
   <translation>[land] hat mode „{mode}“, land {land}, sea {sea} und per_km {per_km}; erwartet wird {known}, land über 0, sea ab 0 und per_km über 0</translation>
  </message>
  <message>
   <source>Correct the recipe</source>
   <translation>Das Rezept berichtigen</translation>
  </message>
  <message>
   <source>the recipe's radar file {name} is neither in {recipe_folder} nor in {here}</source>
   <translation>die Radardatei {name} des Rezepts ist weder in {recipe_folder} noch in {here}</translation>
  </message>
  <message>
   <source>[data] names {count} files; expected one with periods</source>
   <translation>[data] nennt {count} Dateien; erwartet wird eine mit periods</translation>
  </message>
  <message>
   <source>the radar files have different grids; expected one</source>
   <translation>die Radardateien haben verschiedene Gitter; erwartet wird eines</translation>
  </message>
  <message>
   <source>Put the file there, run from its folder, or give its full path in [data] files</source>
   <translation>Die Datei dorthin legen, aus ihrem Ordner starten, oder ihren ganzen Pfad in [data] files angeben</translation>
  </message>
  <message>
   <source>Join them first</source>
   <translation>Sie zuerst vereinen</translation>
  </message>
  <message>
   <source>Train on files of one grid</source>
   <translation>An Dateien eines Gitters trainieren</translation>
  </message>
  <message>
   <source>{title}, mine</source>
   <translation>{title}, eigenes</translation>
  </message>
  <message>
   <source>"{model}" is not installed; expected one of {known} to start from</source>
   <translation>„{model}“ ist nicht installiert; erwartet wird eines von {known} als Ausgangspunkt</translation>
  </message>
  <message>
   <source>the block "{line}" has no inside; expected south below north and west below east</source>
   <translation>der Block „{line}“ hat kein Inneres; erwartet wird Süd unter Nord und West unter Ost</translation>
  </message>
  <message>
   <source>Choose one of these, or start from nothing</source>
   <translation>Eines davon wählen, oder von nichts ausgehen</translation>
  </message>
  <message>
   <source>"{line}" is no block; expected four numbers: south north west east</source>
   <translation>„{line}“ ist kein Block; erwartet werden vier Zahlen: Süd Nord West Ost</translation>
  </message>
  <message>
   <source>Write south north west east, in this order</source>
   <translation>Süd Nord West Ost schreiben, in dieser Reihenfolge</translation>
  </message>
  <message>
   <source>Write 26 30.5 -84 -79.5</source>
   <translation>26 30.5 -84 -79.5 schreiben</translation>
  </message>
  <message>
   <source>{where} has {rows} x {columns} cells; expected a block of {factor} x {factor}</source>
   <translation>{where} hat {rows} x {columns} Zellen; erwartet wird ein Block von {factor} x {factor}</translation>
  </message>
  <message>
   <source>[data] has the periods {words}; expected one after another</source>
   <translation>[data] hat die Zeiträume {words}; erwartet wird einer nach dem anderen</translation>
  </message>
  <message>
   <source>[data] windows has one of {windows}; the field has {rows} x {columns} coarse cells</source>
   <translation>[data] windows hat eines von {windows}; das Feld hat {rows} x {columns} grobe Zellen</translation>
  </message>
  <message>
   <source>the "pixel" scaler was asked for on a projected grid; expected latitudes and longitudes</source>
   <translation>der scaler „pixel“ wurde auf einem projizierten Gitter verlangt; erwartet werden Breiten und Längen</translation>
  </message>
  <message>
   <source>the "land_mask" scaler was asked for over land or water alone; expected both</source>
   <translation>der scaler „land_mask“ wurde nur über Land oder nur über Wasser verlangt; erwartet wird beides</translation>
  </message>
  <message>
   <source>the scaler "{kind}" was asked for; expected one of {known}</source>
   <translation>der scaler „{kind}“ wurde verlangt; erwartet wird einer von {known}</translation>
  </message>
  <message>
   <source>{where} has {missing} missing values; expected none</source>
   <translation>{where} hat {missing} fehlende Werte; erwartet wird keiner</translation>
  </message>
  <message>
   <source>Train on a larger field, or with a smaller factor</source>
   <translation>An einem größeren Feld trainieren, oder mit einem kleineren Faktor</translation>
  </message>
  <message>
   <source>Correct the periods in the recipe</source>
   <translation>Die Zeiträume im Rezept berichtigen</translation>
  </message>
  <message>
   <source>no time of the file, {first} to {last}, lies in the period {name}, {start} to {end}</source>
   <translation>keine Zeit der Datei, {first} bis {last}, liegt im Zeitraum {name}, {start} bis {end}</translation>
  </message>
  <message>
   <source>Use windows no larger than the field</source>
   <translation>windows nehmen, die nicht größer als das Feld sind</translation>
  </message>
  <message>
   <source>Use "domain" or "land_mask"</source>
   <translation>„domain“ oder „land_mask“ nehmen</translation>
  </message>
  <message>
   <source>Use "domain"</source>
   <translation>„domain“ nehmen</translation>
  </message>
  <message>
   <source>Choose one</source>
   <translation>Einen wählen</translation>
  </message>
  <message>
   <source>[data] {period} has the time "{text}"; expected one such as "2019-03-01T00"</source>
   <translation>[data] {period} hat die Zeit „{text}“; erwartet wird eine wie „2019-03-01T00“</translation>
  </message>
  <message>
   <source>Train on a file of which every value is known</source>
   <translation>An einer Datei trainieren, in der jeder Wert bekannt ist</translation>
  </message>
  <message>
   <source>Correct the period in the recipe</source>
   <translation>Den Zeitraum im Rezept berichtigen</translation>
  </message>
  <message>
   <source>crops of {side} x {side} pixels of the model's grid; expected a multiple of {stride}, the network's stride</source>
   <translation>Ausschnitte von {side} x {side} Pixeln des Modellgitters; erwartet wird ein Vielfaches von {stride}, der Schrittweite des Netzes</translation>
  </message>
  <message>
   <source>a gate of wet and dry</source>
   <translation>ein Tor zwischen nass und trocken</translation>
  </message>
  <message>
   <source>learned variances</source>
   <translation>gelernte Varianzen</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}" with prediction {prediction}; expected none, or "{further}" for {what}</source>
   <translation>[optimiser] loss ist „{loss}“ mit prediction {prediction}; erwartet wird keine, oder „{further}“ für {what}</translation>
  </message>
  <message>
   <source>[network] wet_gate is true for {variable} with checkpoints {checkpoints}; expected a variable that can be dry, and one network</source>
   <translation>[network] wet_gate ist true für {variable} mit checkpoints {checkpoints}; erwartet wird eine Variable, die trocken sein kann, und ein Netz</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}"; expected one of {known}</source>
   <translation>[optimiser] loss ist „{loss}“; erwartet wird eine von {known}</translation>
  </message>
  <message>
   <source>Correct [data] crop</source>
   <translation>crop in [data] berichtigen</translation>
  </message>
  <message>
   <source>Leave loss out</source>
   <translation>loss weglassen</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}" and [network] {name} {asked}; expected "{own}" with true, or neither</source>
   <translation>[optimiser] loss ist „{loss}“ und [network] {name} {asked}; erwartet wird „{own}“ mit true, oder keines von beiden</translation>
  </message>
  <message>
   <source>Leave the gate out</source>
   <translation>Das Tor weglassen</translation>
  </message>
  <message>
   <source>the radar frames hold no crop of {size} x {size} pixels without missing data outside the held-out blocks</source>
   <translation>die Radarfelder enthalten außerhalb der zurückgehaltenen Blöcke keinen Ausschnitt von {size} x {size} Pixeln ohne fehlende Daten</translation>
  </message>
  <message>
   <source>frames without land were asked for it</source>
   <translation>Felder ohne Land wurden danach gefragt</translation>
  </message>
  <message>
   <source>Use a smaller crop, or move the blocks</source>
   <translation>Einen kleineren Ausschnitt nehmen, oder die Blöcke verschieben</translation>
  </message>
  <message>
   <source>Read them with land</source>
   <translation>Sie mit Land lesen</translation>
  </message>
  <message>
   <source>{path} has stage "{stage}"; expected "correct" or "downscale"</source>
   <translation>{path} hat die Stufe „{stage}“; erwartet wird „correct“ oder „downscale“</translation>
  </message>
  <message>
   <source>{path}: warmup and cooldown together exceed steps</source>
   <translation>{path}: warmup und cooldown zusammen sind mehr als steps</translation>
  </message>
  <message>
   <source>{path} has condition_dropout {share} with prediction {prediction}; expected a share from 0 to below 1, and 0 for a network that answers directly</source>
   <translation>{path} hat condition_dropout {share} mit prediction {prediction}; erwartet wird ein Anteil von 0 bis unter 1, und 0 für ein Netz, das direkt antwortet</translation>
  </message>
  <message>
   <source>{path} gives channels or observations to quantile mapping; expected none: its tables look at the field alone</source>
   <translation>{path} gibt der Quantilabbildung Kanäle oder Beobachtungen; erwartet wird nichts davon: ihre Tabellen sehen nur das Feld</translation>
  </message>
  <message>
   <source>{path} has channels {channels} without [data] periods; expected hours of a model's fields</source>
   <translation>{path} hat die Kanäle {channels} ohne [data] periods; erwartet werden Stunden der Felder eines Modells</translation>
  </message>
  <message>
   <source>{path} names a channel twice in {channels}; expected each once</source>
   <translation>{path} nennt in {channels} einen Kanal zweimal; erwartet wird jeder einmal</translation>
  </message>
  <message>
   <source>{path} has context {context} and context_hidden {hidden}; expected cells, 0 or more, and a share of the pairs from 0 to 1, which is 0 without context</source>
   <translation>{path} hat context {context} und context_hidden {hidden}; erwartet werden Zellen ab 0 und ein Anteil der Paare von 0 bis 1, der ohne context 0 ist</translation>
  </message>
  <message>
   <source>{path} has context in stage {stage}, periods {periods} and mirrored {mirrored}; expected a downscaler of radar, without periods, that is not mirrored</source>
   <translation>{path} hat context in der Stufe {stage}, periods {periods} und mirrored {mirrored}; erwartet wird eine Verfeinerung von Radar ohne periods, die nicht gespiegelt wird</translation>
  </message>
  <message>
   <source>{path} has [land] in stage {stage} with prediction {prediction}; expected a downscaler that is sampled</source>
   <translation>{path} hat [land] in der Stufe {stage} mit prediction {prediction}; erwartet wird eine Verfeinerung, die Stichproben zieht</translation>
  </message>
  <message>
   <source>{path} has covariates {covariates} without [data] periods; expected hours of a model's fields, for crops of radar are turned and mirrored</source>
   <translation>{path} hat die Kovariaten {covariates} ohne [data] periods; erwartet werden Stunden der Felder eines Modells, denn Ausschnitte von Radar werden gedreht und gespiegelt</translation>
  </message>
  <message>
   <source>{path} has observations in stage {stage}; expected downscale, for gauges are pixels of the fine field</source>
   <translation>{path} hat Beobachtungen in der Stufe {stage}; erwartet wird downscale, denn Stationen sind Pixel des feinen Feldes</translation>
  </message>
  <message>
   <source>{path} [observations] has share {share}, none {none} and error {error}; expected two shares from 0 to 1, the least first, none from 0 to below 1, and an error of 0 or more</source>
   <translation>{path} [observations] hat share {share}, none {none} und error {error}; erwartet werden zwei Anteile von 0 bis 1, der kleinere zuerst, none von 0 bis unter 1 und ein Fehler ab 0</translation>
  </message>
  <message>
   <source>{path} asks of a sequence model what it cannot do; expected the stage downscale, radar, learn_residuals, and none of instance_norm, scaler, condition_dropout and mirrored</source>
   <translation>{path} verlangt von einem Folgenmodell, was es nicht kann; erwartet werden die Stufe downscale, Radar, learn_residuals, und nichts von instance_norm, scaler, condition_dropout und mirrored</translation>
  </message>
  <message>
   <source>{path} [sequence] weighs {weights}; expected coarse, diffusion and flow</source>
   <translation>{path} [sequence] gewichtet {weights}; erwartet wird coarse, diffusion und flow</translation>
  </message>
  <message>
   <source>{path} has scaler "{scaler}" without [data] periods; expected hours of a model's fields, for crops of radar are turned and mirrored and belong to no place and month</source>
   <translation>{path} hat den scaler „{scaler}“ ohne [data] periods; erwartet werden Stunden der Felder eines Modells, denn Ausschnitte von Radar werden gedreht und gespiegelt und gehören zu keinem Ort und Monat</translation>
  </message>
  <message>
   <source>{path} normalises fields for quantile mapping; expected learn_residuals, no instance_norm and no scaler</source>
   <translation>{path} normiert Felder für die Quantilabbildung; erwartet wird learn_residuals, kein instance_norm und kein scaler</translation>
  </message>
  <message>
   <source>Give more steps</source>
   <translation>Mehr Schritte angeben</translation>
  </message>
  <message>
   <source>Use 0.1, which is usual, or leave it out</source>
   <translation>0.1 nehmen, wie üblich, oder es weglassen</translation>
  </message>
  <message>
   <source>Leave them out, or choose a network</source>
   <translation>Sie weglassen, oder ein Netz wählen</translation>
  </message>
  <message>
   <source>Leave the channels out, or train on hours</source>
   <translation>Die Kanäle weglassen, oder an Stunden trainieren</translation>
  </message>
  <message>
   <source>Leave one out</source>
   <translation>Einen weglassen</translation>
  </message>
  <message>
   <source>{path} has family {family} without [autoencoder]; expected both or neither, for a sampled downscaler of radar that is shown the coarse field alone</source>
   <translation>{path} hat die Familie {family} ohne [autoencoder]; erwartet wird beides oder keines, für eine Verfeinerung von Radar, die Stichproben zieht und nur das grobe Feld sieht</translation>
  </message>
  <message>
   <source>{path} has family {family} with [autoencoder]; expected both or neither, for a sampled downscaler of radar that is shown the coarse field alone</source>
   <translation>{path} hat die Familie {family} mit [autoencoder]; erwartet wird beides oder keines, für eine Verfeinerung von Radar, die Stichproben zieht und nur das grobe Feld sieht</translation>
  </message>
  <message>
   <source>Use context = 32 and context_hidden = 0.25, or leave both out</source>
   <translation>context = 32 und context_hidden = 0.25 nehmen, oder beide weglassen</translation>
  </message>
  <message>
   <source>Leave the context out</source>
   <translation>context weglassen</translation>
  </message>
  <message>
   <source>Leave [land] out</source>
   <translation>[land] weglassen</translation>
  </message>
  <message>
   <source>Leave the covariates out, or train on hours</source>
   <translation>Die Kovariaten weglassen, oder an Stunden trainieren</translation>
  </message>
  <message>
   <source>Leave the observations out</source>
   <translation>Die Beobachtungen weglassen</translation>
  </message>
  <message>
   <source>Use share = [0.0, 0.02], none = 0.2 and error = 0.05</source>
   <translation>share = [0.0, 0.02], none = 0.2 und error = 0.05 nehmen</translation>
  </message>
  <message>
   <source>{path} has the family {family} and no [sequence]; expected both or neither</source>
   <translation>{path} hat die Familie {family} und kein [sequence]; erwartet wird beides oder keines</translation>
  </message>
  <message>
   <source>{path} has the family {family} and [sequence]; expected both or neither</source>
   <translation>{path} hat die Familie {family} und [sequence]; erwartet wird beides oder keines</translation>
  </message>
  <message>
   <source>Use family = "flow" with [sequence]</source>
   <translation>family = "flow" mit [sequence] nehmen</translation>
  </message>
  <message>
   <source>Leave them out</source>
   <translation>Sie weglassen</translation>
  </message>
  <message>
   <source>Give all three, 1 each</source>
   <translation>Alle drei angeben, je 1</translation>
  </message>
  <message>
   <source>Leave the scaler out, or train on hours</source>
   <translation>Den scaler weglassen, oder an Stunden trainieren</translation>
  </message>
  <message>
   <source>Leave them out: its tables hold rates as they are</source>
   <translation>Sie weglassen: die Tabellen enthalten die Raten, wie sie sind</translation>
  </message>
  <message>
   <source>{where} has the unknown entries {unknown}; expected {known}</source>
   <translation>{where} hat die unbekannten Einträge {unknown}; erwartet wird {known}</translation>
  </message>
  <message>
   <source>{path} is not a TOML file: {error}</source>
   <translation>{path} ist keine TOML-Datei: {error}</translation>
  </message>
  <message>
   <source>Add what is missing to the recipe</source>
   <translation>Im Rezept ergänzen, was fehlt</translation>
  </message>
  <message>
   <source>{where}: {error}</source>
   <translation>{where}: {error}</translation>
  </message>
  <message>
   <source>Give the path of a recipe, such as those in resources/recipes</source>
   <translation>Den Pfad eines Rezepts angeben, wie die in resources/recipes</translation>
  </message>
  <message>
   <source>another training is at work in {folder}; expected a folder of this one's own</source>
   <translation>in {folder} läuft schon ein anderes Training; erwartet wird ein eigener Ordner</translation>
  </message>
  <message>
   <source>Wait until it ends, stop it, or give another --output</source>
   <translation>Warten, bis es endet, es anhalten, oder ein anderes --output angeben</translation>
  </message>
  <message>
   <source>{solver}, {steps} steps (stage I: {first}, {first_steps})</source>
   <translation>{solver}, {steps} Schritte (Stufe I: {first}, {first_steps})</translation>
  </message>
  <message>
   <source>{solver}, {steps} steps</source>
   <translation>{solver}, {steps} Schritte</translation>
  </message>
  <message>
   <source>units stated by hand: "{units}"</source>
   <translation>Einheit von Hand angegeben: „{units}“</translation>
  </message>
  <message>
   <source>stated by hand: values are {meaning}</source>
   <translation>von Hand angegeben: die Werte sind {meaning}</translation>
  </message>
  <message>
   <source>stated by hand: values are totals since the start</source>
   <translation>von Hand angegeben: Werte sind Summen seit dem Beginn</translation>
  </message>
  <message>
   <source>moved by hand: {north:+g} cells northward, {east:+g} eastward</source>
   <translation>von Hand verschoben: {north:+g} Zellen nach Norden, {east:+g} nach Osten</translation>
  </message>
  <message>
   <source>negative values taken as missing, as stated by hand</source>
   <translation>negative Werte als fehlend genommen, wie von Hand angegeben</translation>
  </message>
  <message>
   <source>frames {first} to {last}, no times given</source>
   <translation>Felder {first} bis {last}, keine Zeiten angegeben</translation>
  </message>
  <message>
   <source>frame {number}, no time given</source>
   <translation>Feld {number}, keine Zeit angegeben</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>{where} is read as {name}, whose unit {units!r} has no conversions</source>
   <translation>{where} wird als {name} gelesen, für dessen Einheit {units!r} es keine Umrechnungen gibt</translation>
  </message>
  <message>
   <source>K, degC or degF</source>
   <translation>K, degC oder degF</translation>
  </message>
  <message>
   <source>mm h-1, kg m-2 s-1, dBZ, or an accumulation (mm, m, kg m-2, inch) with a period</source>
   <translation>mm h-1, kg m-2 s-1, dBZ oder eine Summe (mm, m, kg m-2, inch) mit ihrem Zeitraum</translation>
  </message>
  <message>
   <source>"{units}" to mm h-1: x {rate:.6g}</source>
   <translation>„{units}“ in mm h-1: x {rate:.6g}</translation>
  </message>
  <message>
   <source>{where} holds {count} negative values, the lowest {lowest:.4g} {units}; expected {what} of 0 or more</source>
   <translation>{where} enthält {count} negative Werte, der kleinste {lowest:.4g} {units}; erwartet wird {what} von 0 oder mehr</translation>
  </message>
  <message>
   <source>Add its conversions to core/units.py</source>
   <translation>Ihre Umrechnungen in core/units.py ergänzen</translation>
  </message>
  <message>
   <source>{units} read as temperature: + 273.15 K</source>
   <translation>{units} als Temperatur gelesen: + 273.15 K</translation>
  </message>
  <message>
   <source>{units} read as temperature: (t + 459.67) / 1.8 K</source>
   <translation>{units} als Temperatur gelesen: (t + 459.67) / 1.8 K</translation>
  </message>
  <message>
   <source>dBZ to mm h-1 by Z = 200 R^1.6 (Marshall-Palmer); no echo is 0</source>
   <translation>dBZ in mm h-1 nach Z = 200 R^1.6 (Marshall-Palmer); kein Echo ist 0</translation>
  </message>
  <message>
   <source>"{units}" over {period} to mm h-1: x {scale:.6g}</source>
   <translation>„{units}“ über {period} in mm h-1: x {scale:.6g}</translation>
  </message>
  <message>
   <source>{where} has units "{units}"; expected {expected}</source>
   <translation>{where} hat die Einheit „{units}“; erwartet wird {expected}</translation>
  </message>
  <message>
   <source>{where} has no units; expected {expected}</source>
   <translation>{where} hat keine Einheit; erwartet wird {expected}</translation>
  </message>
  <message>
   <source>Correct the units attribute in the file, or choose another variable</source>
   <translation>Das Attribut units in der Datei berichtigen oder eine andere Größe wählen</translation>
  </message>
  <message>
   <source>If a negative number marks missing data, declare it as the variable's _FillValue; if it holds differences or anomalies, choose another variable</source>
   <translation>Steht eine negative Zahl für fehlende Daten, sie als _FillValue der Größe angeben; enthält sie Differenzen oder Anomalien, eine andere Größe wählen</translation>
  </message>
  <message>
   <source>{where} has units "{units}", an accumulation without a period; expected mm h-1 or an accumulation with a period</source>
   <translation>{where} hat die Einheit „{units}“, eine Summe ohne Zeitraum; erwartet wird mm h-1 oder eine Summe mit ihrem Zeitraum</translation>
  </message>
  <message>
   <source>State the period in the file: time bounds, or cell_methods 'time: sum (interval: 5 minutes)'</source>
   <translation>Den Zeitraum in der Datei angeben: Grenzen der Zeit, oder cell_methods 'time: sum (interval: 5 minutes)'</translation>
  </message>
  <message>
   <source>No systems were given to verify; expected one or more</source>
   <translation>Kein System wurde zum Verifizieren angegeben; erwartet wird mindestens eines</translation>
  </message>
  <message>
   <source>There is no truth to score by</source>
   <translation>Es gibt keine Wahrheit zum Bewerten</translation>
  </message>
  <message>
   <source>No pixel was chosen</source>
   <translation>Kein Pixel wurde gewählt</translation>
  </message>
  <message>
   <source>Give at least one field</source>
   <translation>Mindestens ein Feld angeben</translation>
  </message>
  <message>
   <source>Open the input together with its truth</source>
   <translation>Die Eingabe zusammen mit ihrer Wahrheit öffnen</translation>
  </message>
  <message>
   <source>Widen the band or the area, or take land and water</source>
   <translation>Das Band oder die Fläche erweitern, oder Land und Wasser nehmen</translation>
  </message>
  <message>
   <source>Spectrum</source>
   <translation>Spektrum</translation>
  </message>
  <message>
   <source>A line below the truth's lacks detail at that wavelength, one above has too much; the mean of an ensemble is smooth and should fall off early.</source>
   <translation>Einer Linie unter der der Wahrheit fehlt bei dieser Wellenlänge Detail, eine darüber hat zu viel; das Mittel eines Ensembles ist glatt und soll früh abfallen.</translation>
  </message>
  <message>
   <source>Rank histogram</source>
   <translation>Ranghistogramm</translation>
  </message>
  <message>
   <source>Flat is reliable; high at both ends means too little spread, high at one end a bias, a hump too much spread.</source>
   <translation>Flach ist zuverlässig; hoch an beiden Enden heißt zu wenig Streuung, hoch an einem Ende ein Bias, ein Buckel zu viel Streuung.</translation>
  </message>
  <message>
   <source>Spread and skill</source>
   <translation>Streuung und Güte</translation>
  </message>
  <message>
   <source>On the diagonal members differ as much as their mean is wrong; above it the ensemble is too sure of itself.</source>
   <translation>Auf der Diagonale unterscheiden sich die Mitglieder so sehr, wie ihr Mittel irrt; darüber ist das Ensemble zu sicher.</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Zuverlässigkeit</translation>
  </message>
  <message>
   <source>On the diagonal it happens as often as forecast; below it was forecast too often. The bars count how often each probability was forecast: many near 0 and 1 is sharp.</source>
   <translation>Auf der Diagonale tritt es so oft ein wie vorhergesagt; darunter wurde es zu oft vorhergesagt. Die Balken zählen, wie oft jede Wahrscheinlichkeit vorhergesagt wurde: viele nahe 0 und 1 heißt scharf.</translation>
  </message>
  <message>
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <source>The nearer to the upper left corner, the better yes is told from no; the diagonal tells nothing. Blind to bias.</source>
   <translation>Je näher der Ecke oben links, desto besser wird Ja von Nein unterschieden; die Diagonale sagt nichts. Blind für Bias.</translation>
  </message>
  <message>
   <source>Quantiles</source>
   <translation>Quantile</translation>
  </message>
  <message>
   <source>On the diagonal values as large are as frequent as in the truth; below it on the right the extremes are too weak.</source>
   <translation>Auf der Diagonale sind gleich große Werte so häufig wie in der Wahrheit; rechts darunter sind die Extreme zu schwach.</translation>
  </message>
  <message>
   <source>Error by intensity</source>
   <translation>Fehler nach Intensität</translation>
  </message>
  <message>
   <source>How errors grow with the rain that came in; lower is better, and only lines at the same place compare.</source>
   <translation>Wie Fehler mit dem Regen der Eingabe wachsen; niedriger ist besser, und nur Linien an derselben Stelle sind vergleichbar.</translation>
  </message>
  <message>
   <source>FSS by scale</source>
   <translation>FSS nach Skala</translation>
  </message>
  <message>
   <source>How well areas above the threshold lie in the right place, by how closely one looks; above the dotted line a forecast is useful at that scale.</source>
   <translation>Wie gut Flächen über der Schwelle am richtigen Ort liegen, je nachdem, wie genau man hinsieht; über der punktierten Linie ist eine Vorhersage auf dieser Skala nützlich.</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>Verteilung</translation>
  </message>
  <message>
   <source>Share of all pixels that reach each value; a line below the truth's on the right lacks extremes.</source>
   <translation>Anteil aller Pixel, die jeden Wert erreichen; einer Linie rechts unter der der Wahrheit fehlen Extreme.</translation>
  </message>
  <message>
   <source>on pixels under coarse input of {rain:g} mm/h or more</source>
   <translation>auf Pixeln unter grober Eingabe von {rain:g} mm/h oder mehr</translation>
  </message>
  <message>
   <source>Reliability, {threshold:g} {units} or more</source>
   <translation>Zuverlässigkeit, {threshold:g} {units} oder mehr</translation>
  </message>
  <message>
   <source>ROC, {threshold:g} {units} or more</source>
   <translation>ROC, {threshold:g} {units} oder mehr</translation>
  </message>
  <message>
   <source>area {area:.2f}</source>
   <translation>Fläche {area:.2f}</translation>
  </message>
  <message>
   <source>FSS by scale, {threshold:g} {units} or more</source>
   <translation>FSS nach Skala, {threshold:g} {units} oder mehr</translation>
  </message>
  <message>
   <source>The point lies outside the field</source>
   <translation>Der Punkt liegt außerhalb des Feldes</translation>
  </message>
  <message>
   <source>since {time}</source>
   <translation>seit {time}</translation>
  </message>
  <message>
   <source>Click inside the region</source>
   <translation>In das Gebiet klicken</translation>
  </message>
  <message>
   <source>on the whole rectangle of {across} x {up} pixels around what was chosen: a spectrum needs one</source>
   <translation>auf dem ganzen Rechteck von {across} x {up} Pixeln um die Auswahl: Ein Spektrum braucht eines</translation>
  </message>
  <message>
   <source>95 % block bootstrap, up to {side:.0f} km</source>
   <translation>95 % Block-Bootstrap, bis {side:.0f} km</translation>
  </message>
  <message>
   <source>The line lies outside the field</source>
   <translation>Die Linie liegt außerhalb des Feldes</translation>
  </message>
  <message>
   <source>Draw it across the region</source>
   <translation>Sie durch das Gebiet ziehen</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. {days} days; no intervals were asked for.</source>
   <translation>Stunden in {clock}: Stunde h geht von h:00 bis vor h+1:00. {days} Tage; Intervalle waren nicht verlangt.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. 95 % intervals from {resamples} resamples of {days} days.</source>
   <translation>Stunden in {clock}: Stunde h geht von h:00 bis vor h+1:00. 95-%-Intervalle aus {resamples} Ziehungen von {days} Tagen.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: one day; at least {least} are needed.</source>
   <translation>Stunden in {clock}: Stunde h geht von h:00 bis vor h+1:00. Keine Intervalle: ein Tag; mindestens {least} sind nötig.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: {days} days; at least {least} are needed.</source>
   <translation>Stunden in {clock}: Stunde h geht von h:00 bis vor h+1:00. Keine Intervalle: {days} Tage; mindestens {least} sind nötig.</translation>
  </message>
  <message>
   <source>the surface "{surface}" was asked for; expected {known}</source>
   <translation>die Oberfläche „{surface}“ wurde verlangt; erwartet wird {known}</translation>
  </message>
  <message>
   <source>Name one of them, or none</source>
   <translation>Eine davon nennen, oder keine</translation>
  </message>
  <message>
   <source>An FSS window of {window} pixels was asked for; the field is {rows} x {columns}</source>
   <translation>ein FSS-Fenster von {window} Pixeln wurde verlangt; das Feld hat {rows} x {columns}</translation>
  </message>
  <message>
   <source>Choose a smaller scale or a larger region</source>
   <translation>Eine kleinere Skala oder ein größeres Gebiet wählen</translation>
  </message>
  <message>
   <source>Quantile mapping, 10 km</source>
   <translation>Quantilabbildung, 10 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate averaged to 0.1 deg, CONUS, 2019-06-10 00:00-01:10 UTC, degraded by SREM2D</source>
   <translation>NOAA/NSSL MRMS, Niederschlagsrate, auf 0.1 Grad gemittelt, zusammenhängende USA, 2019-06-10 00:00-01:10 UTC, durch SREM2D verschlechtert</translation>
  </message>
  <message>
   <source>held-out MRMS: stage I</source>
   <translation>zurückgehaltenes MRMS: Stufe I</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 1 member</source>
   <translation>40 einzelne Ausschnitte von 18 Orten, einzelne Felder, 1 Mitglied</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>roh</translation>
  </message>
  <message>
   <source>QM</source>
   <translation>QM</translation>
  </message>
  <message>
   <source>QM dressed</source>
   <translation>QM mit Streuung</translation>
  </message>
  <message>
   <source>QM dressed, one pool</source>
   <translation>QM mit Streuung, ein Vorrat</translation>
  </message>
  <message>
   <source>Quantile mapping, dressed, 10 km</source>
   <translation>Quantilabbildung, mit Streuung, 10 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 16 members</source>
   <translation>40 einzelne Ausschnitte von 18 Orten, einzelne Felder, 16 Mitglieder</translation>
  </message>
  <message>
   <source>Simulated satellite to radar, 10 km</source>
   <translation>Simulierter Satellit zu Radar, 10 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames (5 simulated satellites of each for stage I), 16 members</source>
   <translation>40 einzelne Ausschnitte von 18 Orten, einzelne Felder (je 5 simulierte Satelliten für Stufe I), 16 Mitglieder</translation>
  </message>
  <message>
   <source>held-out MRMS, unseen satellite: stage I</source>
   <translation>zurückgehaltenes MRMS, nie gesehener Satellit: Stufe I</translation>
  </message>
  <message>
   <source>FMI, external: stage I</source>
   <translation>FMI, fremd: Stufe I</translation>
  </message>
  <message>
   <source>12 isolated crops of 9 places, single frames (5 simulated satellites of each for stage I), 16 members</source>
   <translation>12 einzelne Ausschnitte von 9 Orten, einzelne Felder (je 5 simulierte Satelliten für Stufe I), 16 Mitglieder</translation>
  </message>
  <message>
   <source>Convolutional baseline, 10 km to 1 km</source>
   <translation>Faltungsnetz als Vergleich, 10 km auf 1 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate, CONUS, 2019-06-10 00:00-01:10 UTC, one event day</source>
   <translation>NOAA/NSSL MRMS, Niederschlagsrate, zusammenhängende USA, 2019-06-10 00:00-01:10 UTC, ein Tag mit Ereignis</translation>
  </message>
  <message>
   <source>held-out MRMS: stage II on true coarse radar</source>
   <translation>zurückgehaltenes MRMS: Stufe II auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>nearest</source>
   <translation>nächster Nachbar</translation>
  </message>
  <message>
   <source>RainFARM</source>
   <translation>RainFARM</translation>
  </message>
  <message>
   <source>RainFARM SF</source>
   <translation>RainFARM SF</translation>
  </message>
  <message>
   <source>DANRA style, 10 km to 2.5 km</source>
   <translation>Nach Art von DANRA, 10 km auf 2.5 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate averaged to 0.025 deg, CONUS, 2019-06-10 00:00-01:10 UTC, one event day</source>
   <translation>NOAA/NSSL MRMS, Niederschlagsrate, auf 0.025 Grad gemittelt, zusammenhängende USA, 2019-06-10 00:00-01:10 UTC, ein Tag mit Ereignis</translation>
  </message>
  <message>
   <source>12 crops, with 24 coarse cells around them, of 12 places, single frames and of 2.5 x 2.5 radar pixels, 8 members</source>
   <translation>12 Ausschnitte, mit 24 groben Zellen um sie, von 12 Orten, einzelne Felder und von 2.5 x 2.5 Radarpixeln, 8 Mitglieder</translation>
  </message>
  <message>
   <source>DeepR diffusion U-Net, 10 km to 1 km</source>
   <translation>DeepR, Diffusions-U-Net, 10 km auf 1 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 8 members</source>
   <translation>40 einzelne Ausschnitte von 18 Orten, einzelne Felder, 8 Mitglieder</translation>
  </message>
  <message>
   <source>MRMS 10 km to 1 km, sequences</source>
   <translation>MRMS 10 km auf 1 km, Folgen</translation>
  </message>
  <message>
   <source>MRMS 2 min: sequences on true coarse radar</source>
   <translation>MRMS 2 min: Folgen auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>5 places, 120 x 120 pixels, 5 frames, 4 members</source>
   <translation>5 Orte, 120 x 120 Pixel, 5 Felder, 4 Mitglieder</translation>
  </message>
  <message>
   <source>no motion</source>
   <translation>ohne Bewegung</translation>
  </message>
  <message>
   <source>no diffusion</source>
   <translation>ohne Diffusion</translation>
  </message>
  <message>
   <source>single frames</source>
   <translation>einzelne Felder</translation>
  </message>
  <message>
   <source>MRMS 10 min: sequences on true coarse radar</source>
   <translation>MRMS 10 min: Folgen auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>KNMI 5 min: sequences on true coarse radar</source>
   <translation>KNMI 5 min: Folgen auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>3 places, 120 x 120 pixels, 5 frames, 4 members</source>
   <translation>3 Orte, 120 x 120 Pixel, 5 Felder, 4 Mitglieder</translation>
  </message>
  <message>
   <source>KNMI 10 min: sequences on true coarse radar</source>
   <translation>KNMI 10 min: Folgen auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>KNMI 15 min: sequences on true coarse radar</source>
   <translation>KNMI 15 min: Folgen auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>KNMI 30 min: sequences on true coarse radar</source>
   <translation>KNMI 30 min: Folgen auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>HARPNET-E, 10 km to 1 km</source>
   <translation>HARPNET-E, 10 km auf 1 km</translation>
  </message>
  <message>
   <source>HARPNET-E, 10 km to 1 km, soup</source>
   <translation>HARPNET-E, 10 km auf 1 km, gemittelte Gewichte</translation>
  </message>
  <message>
   <source>HARPNET-E, 24 km to 6 km</source>
   <translation>HARPNET-E, 24 km auf 6 km</translation>
  </message>
  <message>
   <source>15 isolated crops of 5 places, means over 12 frames and of 6 x 6 radar pixels, 8 members</source>
   <translation>15 einzelne Ausschnitte von 5 Orten, Mittel über 12 Felder und von 6 x 6 Radarpixeln, 8 Mitglieder</translation>
  </message>
  <message>
   <source>Latent diffusion, 10 km to 1 km</source>
   <translation>Latente Diffusion, 10 km auf 1 km</translation>
  </message>
  <message>
   <source>MRMS 10 km to 1 km</source>
   <translation>MRMS 10 km auf 1 km</translation>
  </message>
  <message>
   <source>held-out MRMS: stages I and II</source>
   <translation>zurückgehaltenes MRMS: Stufen I und II</translation>
  </message>
  <message>
   <source>raw bilinear</source>
   <translation>roh, bilinear</translation>
  </message>
  <message>
   <source>QM bicubic</source>
   <translation>QM, bikubisch</translation>
  </message>
  <message>
   <source>QM RainFARM</source>
   <translation>QM, RainFARM</translation>
  </message>
  <message>
   <source>FMI, external: stage II on true coarse radar</source>
   <translation>FMI, fremd: Stufe II auf wahrem grobem Radar</translation>
  </message>
  <message>
   <source>FMI, external: stages I and II</source>
   <translation>FMI, fremd: Stufen I und II</translation>
  </message>
  <message>
   <source>Swin-SR, 10 km to 1 km</source>
   <translation>Swin-SR, 10 km auf 1 km</translation>
  </message>
  <message>
   <source>2 m temperature, 1.25 to 0.25 degrees, British Isles</source>
   <translation>2-m-Temperatur, 1.25 auf 0.25 Grad, Britische Inseln</translation>
  </message>
  <message>
   <source>ERA5 hourly 2 m temperature, 50.75-58 N, 10 W-1 E, 2019-03-01 to 2019-03-18</source>
   <translation>ERA5, stündliche 2-m-Temperatur, 50.75-58 N, 10 W-1 O, 2019-03-01 bis 2019-03-18</translation>
  </message>
  <message>
   <source>held-out days: on true coarse fields</source>
   <translation>zurückgehaltene Tage: auf wahren groben Feldern</translation>
  </message>
  <message>
   <source>every hour from 2019-03-25 up to, not including, 2019-04-01, 16 members</source>
   <translation>jede Stunde vom 2019-03-25 bis vor 2019-04-01, 16 Mitglieder</translation>
  </message>
  <message>
   <source>along the ground, bicubic</source>
   <translation>entlang des Geländes, bikubisch</translation>
  </message>
  <message>
   <source>Deterministic U-Net, 10 km to 1 km</source>
   <translation>Deterministisches U-Net, 10 km auf 1 km</translation>
  </message>
 </context>
</TS>
