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
   <translation>Bilder, Bewertungen, Entstehung des Laufs und Karten seiner Modelle auf eine HTML-Seite schreiben</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Close the window; a run in progress is cancelled</source>
   <translation>Das Fenster schließen; ein laufender Lauf wird abgebrochen</translation>
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
   <translation>Farben, Sprache, Einheiten, womit neue Fenster beginnen, Sicherung, Arbeiter</translation>
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
   <translation>Alle Felder des Fensters an ihren ersten Platz stellen</translation>
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
   <translation>Jede Zeit zum Stapel hinzufügen</translation>
  </message>
  <message>
   <source>Each time of the file, or of the range, is a run by itself</source>
   <translation>Jede Zeit der Datei oder des Zeitraums ist ein eigener Lauf</translation>
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
   <translation>Karte des Korrekturmodells</translation>
  </message>
  <message>
   <source>What it was trained on and how good it is</source>
   <translation>Woran es gelernt hat und wie gut es ist</translation>
  </message>
  <message>
   <source>Card of the downscaling model</source>
   <translation>Karte des Verfeinerungsmodells</translation>
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
   <translation>{name}, Zeit {time}</translation>
  </message>
  <message>
   <source>{name}, times {first} to {last}</source>
   <translation>{name}, Zeiten {first} bis {last}</translation>
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
   <translation>Ein Diffusionsmodell einzelner Bilder wählen und laufen lassen</translation>
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
   <source>run {key}</source>
   <translation>Lauf {key}</translation>
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
   <translation>Augenblicke</translation>
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
   <translation>was über die Datei gesagt ist</translation>
  </message>
  <message>
   <source>what was said of the truth</source>
   <translation>was über die Wahrheit gesagt ist</translation>
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
   <translation>was gezeigt wird</translation>
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
   <translation>Karten</translation>
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
   <translation>Felder des Fensters</translation>
  </message>
  <message>
   <source>Runs to be made one after another: add the one you would run now, every time of the file, or other files</source>
   <translation>Läufe, die nacheinander gemacht werden: den jetzigen, jede Zeit der Datei oder andere Dateien hinzufügen</translation>
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
   <translation>Was Rechnen jetzt machen würde, in die Schlange stellen (Strg+B)</translation>
  </message>
  <message>
   <source>Add times</source>
   <translation>Zeiten dazu</translation>
  </message>
  <message>
   <source>Put every time of the file, or of the range, into the queue, each as a run</source>
   <translation>Jede Zeit der Datei oder des Zeitraums als eigenen Lauf in die Schlange stellen</translation>
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
   <translation>Modellkarten</translation>
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
   <translation>Karte</translation>
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
   <source>What a value stands for: an instant, or a mean or an amount over a time that its stamp ends</source>
   <translation>Wofür ein Wert steht: ein Zeitpunkt, oder ein Mittel oder eine Menge über eine Zeit, die mit seinem Zeitstempel endet</translation>
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
   <translation>dps: Mitglieder gehen auf die Stationen zu, deren Fehler keine Rolle spielen; allein der Zug sagt, wie weit.
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
   <translation>Zug</translation>
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
   <translation>wie der Schreibtisch</translation>
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
   <source>Language of the interface, from the next start on; messages of the engine stay English</source>
   <translation>Sprache der Oberfläche, ab dem nächsten Start; Meldungen des Rechenkerns bleiben englisch</translation>
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
   <translation>Arbeiter</translation>
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
   <translation>Hilfe, die Karte eines Modells oder wie eine Datei gelesen wurde</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
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
   <translation>Alle Zeiten am gesetzten Punkt: Wahrheit und Eingabe und der Fächer der Mitglieder; was nicht im Speicher ist, wird neben der Arbeit gelesen</translation>
  </message>
  <message>
   <source>Write the numbers at this point, or along this line, to a CSV file</source>
   <translation>Die Zahlen an diesem Punkt oder entlang dieser Linie in eine CSV-Datei schreiben</translation>
  </message>
  <message>
   <source>{done} of {total} times read</source>
   <translation>{done} von {total} Zeiten gelesen</translation>
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
   <translation>Streuung der Mitglieder durch den Fehler ihres Mittels: unter 1 ist das Ensemble zu sicher.</translation>
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
   <translation>99. Perzentil durch das der Wahrheit: Ist starker Regen so stark?</translation>
  </message>
  <message>
   <source>99.9th percentile over the truth's: are the extremes as strong?</source>
   <translation>99,9. Perzentil durch das der Wahrheit: Sind die Extreme so stark?</translation>
  </message>
  <message>
   <source>Mean of the heaviest thousandth of pixels over the truth's.</source>
   <translation>Mittel des stärksten Tausendstels der Pixel durch das der Wahrheit.</translation>
  </message>
  <message>
   <source>Area with rain over the truth's.</source>
   <translation>Fläche mit Regen durch die der Wahrheit.</translation>
  </message>
  <message>
   <source>All rain over the truth's.</source>
   <translation>Aller Regen durch den der Wahrheit.</translation>
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
   <source>input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>downscaled</source>
   <translation>verfeinert</translation>
  </message>
  <message>
   <source>truth</source>
   <translation>Wahrheit</translation>
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
   <source>members</source>
   <translation>Mitglieder</translation>
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
   <source>bicubic</source>
   <translation>bikubisch</translation>
  </message>
  <message>
   <source>bilinear</source>
   <translation>bilinear</translation>
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
   <source>Choose a region inside the data</source>
   <translation>Ein Gebiet innerhalb der Daten wählen</translation>
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
   <source>{where} has no variable that is {expected} by standard_name, units or name; it holds {held}</source>
   <translation>{where} hat keine Größe, die nach standard_name, Einheit oder Namen {expected} ist; enthalten ist {held}</translation>
  </message>
  <message>
   <source>{where} has such a field in {count} groups: {names}; expected one</source>
   <translation>{where} hat ein solches Feld in {count} Gruppen: {names}; erwartet wird eines</translation>
  </message>
  <message>
   <source>{where}: {name} has units "{units}", which are not those of {known}</source>
   <translation>{where}: {name} hat die Einheit "{units}", die nicht zu {known} gehört</translation>
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
   <source>Take negative values as missing</source>
   <translation>Negative Werte als fehlend nehmen</translation>
  </message>
  <message>
   <source>Take it as what fell in {period}</source>
   <translation>Als das nehmen, was in {period} fiel</translation>
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
   <source>Choose the region and the time of the gauges, or leave the gauges out</source>
   <translation>Gebiet und Zeit der Stationen wählen oder die Stationen weglassen</translation>
  </message>
  <message>
   <source>Leave the gauges out</source>
   <translation>Die Stationen weglassen</translation>
  </message>
  <message>
   <source>the times do not overlap: the input stands for {wanted}, {file} holds {first} to {last}</source>
   <translation>die Zeiten überschneiden sich nicht: Die Eingabe steht für {wanted}, {file} enthält {first} bis {last}</translation>
  </message>
  <message>
   <source>Choose another time of the input, or the truth of the same time</source>
   <translation>Einen anderen Zeitpunkt der Eingabe wählen oder die Wahrheit derselben Zeit</translation>
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
   <source>{file} begins with {head}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} beginnt mit {head}; erwartet wird NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) oder GRIB</translation>
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
   <source>{file} is empty; expected data</source>
   <translation>{file} ist leer; erwartet werden Daten</translation>
  </message>
  <message>
   <source>Open the data file itself, unpacked if it lies in an archive</source>
   <translation>Die Datendatei selbst öffnen, ausgepackt, falls sie in einem Archiv liegt</translation>
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
   <source>Check its permissions</source>
   <translation>Ihre Rechte prüfen</translation>
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
   <source>{where} has {found} cells along an input cell's side; expected {expected}</source>
   <translation>{where} hat {found} Zellen entlang der Seite einer Zelle der Eingabe; erwartet werden {expected}</translation>
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
   <source>Choose a larger region</source>
   <translation>Ein größeres Gebiet wählen</translation>
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
   <source>{variable} in {file}</source>
   <translation>{variable} in {file}</translation>
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
   <source>the run needs {expected:.1f} GB of memory; {room:.1f} GB can be had on {device}</source>
   <translation>der Lauf braucht {expected:.1f} GB Speicher; auf {device} sind {room:.1f} GB zu haben</translation>
  </message>
  <message>
   <source>Ask for fewer members or times, or a smaller region; or close other programs</source>
   <translation>Weniger Mitglieder oder Zeitpunkte verlangen oder ein kleineres Gebiet; oder andere Programme schließen</translation>
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
   <source>model "{model}" makes cells {factor} times finer; expected {expected}, as the scene asks</source>
   <translation>Modell "{model}" macht {factor}-mal feinere Zellen; die Szene verlangt {expected}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on {variable}; found {found} in {scene}</source>
   <translation>Modell "{model}" wurde an {variable} trainiert; gefunden: {found} in {scene}</translation>
  </message>
  <message>
   <source>model "{model}" is told when a field is ({told}); {scene} does not say</source>
   <translation>Modell "{model}" bekommt gesagt, von wann ein Feld ist ({told}); {scene} sagt es nicht</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {scene} came from no file that could hold it</source>
   <translation>Modell "{model}" sieht {name} neben {variable}; {scene} kam aus keiner Datei, die es enthalten könnte</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {found}</source>
   <translation>Modell "{model}" sieht {name} neben {variable}; {found}</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable} in "{units}"; found {found} in "{other}" in {file}</source>
   <translation>Modell "{model}" sieht {name} neben {variable} in "{units}"; gefunden: {found} in "{other}" in {file}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences of {least} times or more; found {found} in {scene}</source>
   <translation>Modell "{model}" macht Folgen von {least} oder mehr Zeitpunkten; gefunden: {found} in {scene}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences; found frames {shortest:g} to {longest:g} s apart in {scene}, expected equal steps</source>
   <translation>Modell "{model}" macht Folgen; in {scene} liegen die Felder {shortest:g} bis {longest:g} s auseinander, erwartet werden gleiche Schritte</translation>
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
   <translation>die Szene hat Stationen, und "{model}" zieht Codes, keine Pixel; erwartet wird ein Modell, das Pixel zieht</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" answers directly, without noise; expected a diffusion model</source>
   <translation>die Szene hat Stationen, und "{model}" antwortet direkt, ohne Rauschen; erwartet wird ein Diffusionsmodell</translation>
  </message>
  <message>
   <source>model "{model}" was trained on cells of {expected:g} degrees ({expected_km:.1f} km); found {found:.3g} degrees ({found_km:.1f} km) in {scene}</source>
   <translation>Modell "{model}" wurde an Zellen von {expected:g} Grad ({expected_km:.1f} km) trainiert; gefunden: {found:.3g} Grad ({found_km:.1f} km) in {scene}</translation>
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
   <source>Open the input with conservative regridding, or choose a model for this grid.</source>
   <translation>Die Eingabe auf das Gitter der Modelle umrechnen oder ein Modell für dieses Gitter wählen.</translation>
  </message>
  <message>
   <source>Choose a region that the truth covers, and open input and truth together.</source>
   <translation>Ein Gebiet wählen, das die Wahrheit abdeckt, und Eingabe und Wahrheit zusammen öffnen.</translation>
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
   <source>no variant was given; expected one or more</source>
   <translation>es gibt keine Variante; erwartet wird mindestens eine</translation>
  </message>
  <message>
   <source>two variants are called "{name}"; expected a name for each</source>
   <translation>zwei Varianten heißen "{name}"; erwartet wird ein Name für jede</translation>
  </message>
  <message>
   <source>Rename one.</source>
   <translation>Eine umbenennen.</translation>
  </message>
  <message>
   <source>variant {name}: {problem}</source>
   <translation>Variante {name}: {problem}</translation>
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
   <source>{where} holds {count} negative values, the lowest {lowest:.4g} {units}; expected {what} of 0 or more</source>
   <translation>{where} enthält {count} negative Werte, der kleinste {lowest:.4g} {units}; erwartet wird {what} von 0 oder mehr</translation>
  </message>
  <message>
   <source>{where} has units "{units}"; expected {expected}</source>
   <translation>{where} hat die Einheit "{units}"; erwartet wird {expected}</translation>
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
   <translation>{where} hat die Einheit "{units}", eine Summe ohne Zeitraum; erwartet wird mm h-1 oder eine Summe mit ihrem Zeitraum</translation>
  </message>
  <message>
   <source>State the period in the file: time bounds, or cell_methods 'time: sum (interval: 5 minutes)'</source>
   <translation>Den Zeitraum in der Datei angeben: Grenzen der Zeit, oder cell_methods 'time: sum (interval: 5 minutes)'</translation>
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
   <source>since {time}</source>
   <translation>seit {time}</translation>
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
 </context>
</TS>
