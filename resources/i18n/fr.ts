<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>Stormlens</name>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Open a field (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) or a saved run</source>
   <translation>Ouvrir un champ (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) ou un calcul enregistré</translation>
  </message>
  <message>
   <source>Open Zarr folder…</source>
   <translation>Ouvrir un dossier Zarr…</translation>
  </message>
  <message>
   <source>Open a Zarr store that is a folder</source>
   <translation>Ouvrir un dépôt Zarr qui est un dossier</translation>
  </message>
  <message>
   <source>Open URL…</source>
   <translation>Ouvrir une URL…</translation>
  </message>
  <message>
   <source>Open data on a server: OPeNDAP, or Zarr over HTTP or in S3; no more than is needed is fetched</source>
   <translation>Ouvrir des données sur un serveur : OPeNDAP, ou Zarr par HTTP ou dans S3 ; seul le nécessaire est chargé</translation>
  </message>
  <message>
   <source>Choose truth…</source>
   <translation>Choisir la vérité…</translation>
  </message>
  <message>
   <source>Choose a finer field of the same place and time to verify by</source>
   <translation>Choisir un champ plus fin du même lieu et du même instant pour vérifier</translation>
  </message>
  <message>
   <source>Open the bundled storm</source>
   <translation>Ouvrir l'orage fourni</translation>
  </message>
  <message>
   <source>Thunderstorms over Florida seen by radar, as a first example</source>
   <translation>Des orages sur la Floride vus par radar, comme premier exemple</translation>
  </message>
  <message>
   <source>Save run…</source>
   <translation>Enregistrer le calcul…</translation>
  </message>
  <message>
   <source>Write input, ensemble, truth and provenance to one NetCDF file</source>
   <translation>Écrire l'entrée, l'ensemble, la vérité et la provenance dans un fichier NetCDF</translation>
  </message>
  <message>
   <source>Save session…</source>
   <translation>Enregistrer la session…</translation>
  </message>
  <message>
   <source>Write what is open, chosen and shown to one small file, which opens here and runs without a window</source>
   <translation>Écrire ce qui est ouvert, choisi et affiché dans un petit fichier, qui s'ouvre ici et se calcule sans fenêtre</translation>
  </message>
  <message>
   <source>Open session…</source>
   <translation>Ouvrir une session…</translation>
  </message>
  <message>
   <source>Put back what a session file says</source>
   <translation>Rétablir ce que dit un fichier de session</translation>
  </message>
  <message>
   <source>Open last session</source>
   <translation>Ouvrir la dernière session</translation>
  </message>
  <message>
   <source>Put back what was on the desk in the window before this one</source>
   <translation>Rétablir ce qui était sur le bureau dans la fenêtre précédente</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>Exporter l'image…</translation>
  </message>
  <message>
   <source>Write the panels as they are to a PNG file</source>
   <translation>Écrire les cartes telles quelles dans un fichier PNG</translation>
  </message>
  <message>
   <source>Export figure of the fields…</source>
   <translation>Exporter la figure des champs…</translation>
  </message>
  <message>
   <source>Draw input, corrected, downscaled and truth for print, on one scale, to a PNG, PDF or SVG file</source>
   <translation>Dessiner l'entrée, le corrigé, l'affiné et la vérité pour l'impression, sur une même échelle, en PNG, PDF ou SVG</translation>
  </message>
  <message>
   <source>Export figure of the errors…</source>
   <translation>Exporter la figure des erreurs…</translation>
  </message>
  <message>
   <source>Draw the violins of both stages for print, with quartiles and counts, to a PNG, PDF or SVG file</source>
   <translation>Dessiner les violons des deux étapes pour l'impression, avec quartiles et effectifs, en PNG, PDF ou SVG</translation>
  </message>
  <message>
   <source>Export errors by hour of day…</source>
   <translation>Exporter les erreurs par heure du jour…</translation>
  </message>
  <message>
   <source>Draw them for print, or write the numbers as CSV or NetCDF; in UTC or by the sun, as last shown</source>
   <translation>Les dessiner pour l'impression, ou écrire les nombres en CSV ou NetCDF ; en UTC ou selon le soleil, comme affiché en dernier</translation>
  </message>
  <message>
   <source>Export the plot's numbers…</source>
   <translation>Exporter les nombres du graphique…</translation>
  </message>
  <message>
   <source>Write the diagnostic plot on show, with its bands and which pixels it is of, to a CSV file</source>
   <translation>Écrire le graphique de diagnostic affiché, ses bandes et les pixels concernés dans un fichier CSV</translation>
  </message>
  <message>
   <source>Export the violins' numbers…</source>
   <translation>Exporter les nombres des violons…</translation>
  </message>
  <message>
   <source>Write quantiles, mean errors and counts of every violin, and which pixels they are of, to a CSV file</source>
   <translation>Écrire les quantiles, erreurs moyennes et effectifs de chaque violon, et les pixels concernés, dans un fichier CSV</translation>
  </message>
  <message>
   <source>Export the scores…</source>
   <translation>Exporter les scores…</translation>
  </message>
  <message>
   <source>Write the score table on show, with intervals and which pixels it is of, to a CSV file</source>
   <translation>Écrire le tableau des scores affiché, avec intervalles et pixels concernés, dans un fichier CSV</translation>
  </message>
  <message>
   <source>Export animation of the times…</source>
   <translation>Exporter l'animation des instants…</translation>
  </message>
  <message>
   <source>Show what the panels show at every time, with the time on each frame, as a GIF, an MP4, or PNG frames in a zip</source>
   <translation>Montrer ce que montrent les cartes à chaque instant, l'heure sur chaque image, en GIF, MP4 ou images PNG dans un zip</translation>
  </message>
  <message>
   <source>Export the point's numbers…</source>
   <translation>Exporter les nombres du point…</translation>
  </message>
  <message>
   <source>Write what the members say at the pinned point, over time or along the line, to a CSV file</source>
   <translation>Écrire ce que disent les membres au point épinglé, dans le temps ou le long de la ligne, dans un fichier CSV</translation>
  </message>
  <message>
   <source>Export the probe's values…</source>
   <translation>Exporter les valeurs de la sonde…</translation>
  </message>
  <message>
   <source>Write what every panel says under the cursor, or else at the pinned point, to a CSV file</source>
   <translation>Écrire ce que dit chaque carte sous le pointeur, ou sinon au point épinglé, dans un fichier CSV</translation>
  </message>
  <message>
   <source>Export movie of a member…</source>
   <translation>Exporter le film d'un membre…</translation>
  </message>
  <message>
   <source>Show how the member on show came out of noise, as a GIF, WebP, APNG or MP4, or its numbers as NetCDF</source>
   <translation>Montrer comment le membre affiché est sorti du bruit, en GIF, WebP, APNG ou MP4, ou ses nombres en NetCDF</translation>
  </message>
  <message>
   <source>Export data…</source>
   <translation>Exporter les données…</translation>
  </message>
  <message>
   <source>Write the run for other programs: areas as GeoJSON, fields as Zarr, scores as CSV</source>
   <translation>Écrire le calcul pour d'autres programmes : zones en GeoJSON, champs en Zarr, scores en CSV</translation>
  </message>
  <message>
   <source>Export report…</source>
   <translation>Exporter le rapport…</translation>
  </message>
  <message>
   <source>Write pictures, scores, how the run was made and its models' cards to one HTML page</source>
   <translation>Écrire images, scores, fabrication du calcul et fiches de ses modèles sur une page HTML</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Close the window; a run in progress is cancelled</source>
   <translation>Fermer la fenêtre ; un calcul en cours est interrompu</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take back the last choice: region, reading, models, settings, layout</source>
   <translation>Revenir sur le dernier choix : région, lecture, modèles, réglages, disposition</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Make again the choice that was taken back</source>
   <translation>Refaire le choix qui a été annulé</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copier l'image</translation>
  </message>
  <message>
   <source>Put the panels as they are on the clipboard</source>
   <translation>Mettre les cartes telles quelles dans le presse-papiers</translation>
  </message>
  <message>
   <source>Copy the probe's values</source>
   <translation>Copier les valeurs de la sonde</translation>
  </message>
  <message>
   <source>Put what every panel says under the cursor, or else at the pinned point, on the clipboard</source>
   <translation>Mettre dans le presse-papiers ce que dit chaque carte sous le pointeur, ou sinon au point épinglé</translation>
  </message>
  <message>
   <source>Copy explanation</source>
   <translation>Copier l'explication</translation>
  </message>
  <message>
   <source>Put the run in plain words on the clipboard</source>
   <translation>Mettre le calcul en mots clairs dans le presse-papiers</translation>
  </message>
  <message>
   <source>Draw an area to verify</source>
   <translation>Dessiner une zone à vérifier</translation>
  </message>
  <message>
   <source>Click its corners on a map; violins, scores and plots follow</source>
   <translation>Cliquer ses sommets sur une carte ; violons, scores et graphiques suivent</translation>
  </message>
  <message>
   <source>Verify everything</source>
   <translation>Tout vérifier</translation>
  </message>
  <message>
   <source>Clear the band, the area and the pinned point</source>
   <translation>Effacer la bande, la zone et le point épinglé</translation>
  </message>
  <message>
   <source>Put messages away</source>
   <translation>Ranger les messages</translation>
  </message>
  <message>
   <source>Clear the messages over the maps</source>
   <translation>Effacer les messages au-dessus des cartes</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Réglages…</translation>
  </message>
  <message>
   <source>Colours, language, units, what new windows begin with, autosave, workers</source>
   <translation>Couleurs, langue, unités, départ des nouvelles fenêtres, sauvegarde, tâches</translation>
  </message>
  <message>
   <source>Keys of actions…</source>
   <translation>Touches des actions…</translation>
  </message>
  <message>
   <source>Change, clear or put back the keys of every action</source>
   <translation>Changer, effacer ou rétablir les touches de chaque action</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>Show the time before</source>
   <translation>Montrer l'instant précédent</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Show the next time</source>
   <translation>Montrer l'instant suivant</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Play the times one after the other</source>
   <translation>Lire les instants l'un après l'autre</translation>
  </message>
  <message>
   <source>Play faster</source>
   <translation>Lire plus vite</translation>
  </message>
  <message>
   <source>Play more times a second</source>
   <translation>Lire plus d'instants par seconde</translation>
  </message>
  <message>
   <source>Play slower</source>
   <translation>Lire plus lentement</translation>
  </message>
  <message>
   <source>Play fewer times a second</source>
   <translation>Lire moins d'instants par seconde</translation>
  </message>
  <message>
   <source>Play once, or again and again</source>
   <translation>Lire une fois, ou encore et encore</translation>
  </message>
  <message>
   <source>Whether playing ends with the last time</source>
   <translation>Si la lecture finit au dernier instant</translation>
  </message>
  <message>
   <source>Next member</source>
   <translation>Membre suivant</translation>
  </message>
  <message>
   <source>Show the next member of the ensemble</source>
   <translation>Montrer le membre suivant de l'ensemble</translation>
  </message>
  <message>
   <source>Previous member</source>
   <translation>Membre précédent</translation>
  </message>
  <message>
   <source>Show the member before</source>
   <translation>Montrer le membre précédent</translation>
  </message>
  <message>
   <source>Full panel</source>
   <translation>Carte seule</translation>
  </message>
  <message>
   <source>Show the panel under the cursor alone, and back</source>
   <translation>Montrer seule la carte sous le pointeur, et retour</translation>
  </message>
  <message>
   <source>Choose what a panel shows</source>
   <translation>Choisir ce que montre une carte</translation>
  </message>
  <message>
   <source>Open the menu of the panel under the cursor</source>
   <translation>Ouvrir le menu de la carte sous le pointeur</translation>
  </message>
  <message>
   <source>Levels and units</source>
   <translation>Niveaux et unités</translation>
  </message>
  <message>
   <source>Type or drag the ends of the colour scales, and choose units</source>
   <translation>Saisir ou tirer les bornes des échelles de couleur, et choisir les unités</translation>
  </message>
  <message>
   <source>Stamps of all members</source>
   <translation>Vignettes de tous les membres</translation>
  </message>
  <message>
   <source>Show every member at once on one scale, and back</source>
   <translation>Montrer tous les membres à la fois sur une échelle, et retour</translation>
  </message>
  <message>
   <source>Swipe between two fields</source>
   <translation>Balayer entre deux champs</translation>
  </message>
  <message>
   <source>Draw a curtain between two fields in one map, and back</source>
   <translation>Tirer un rideau entre deux champs sur une carte, et retour</translation>
  </message>
  <message>
   <source>Blink between two fields</source>
   <translation>Alterner entre deux champs</translation>
  </message>
  <message>
   <source>Show two fields in turn in one map, and back</source>
   <translation>Montrer deux champs tour à tour sur une carte, et retour</translation>
  </message>
  <message>
   <source>One panel</source>
   <translation>Une carte</translation>
  </message>
  <message>
   <source>Show the first panel alone</source>
   <translation>Montrer la première carte seule</translation>
  </message>
  <message>
   <source>Two panels</source>
   <translation>Deux cartes</translation>
  </message>
  <message>
   <source>Show two panels side by side</source>
   <translation>Montrer deux cartes côte à côte</translation>
  </message>
  <message>
   <source>Four panels</source>
   <translation>Quatre cartes</translation>
  </message>
  <message>
   <source>Show four panels: those on show first</source>
   <translation>Montrer quatre cartes, celles affichées d'abord</translation>
  </message>
  <message>
   <source>Six panels</source>
   <translation>Six cartes</translation>
  </message>
  <message>
   <source>Show six panels: those on show first</source>
   <translation>Montrer six cartes, celles affichées d'abord</translation>
  </message>
  <message>
   <source>Nine panels</source>
   <translation>Neuf cartes</translation>
  </message>
  <message>
   <source>Show nine panels: those on show first</source>
   <translation>Montrer neuf cartes, celles affichées d'abord</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Move the keyboard to the next dock, or to the maps</source>
   <translation>Mener le clavier au volet suivant, ou aux cartes</translation>
  </message>
  <message>
   <source>Previous part</source>
   <translation>Partie précédente</translation>
  </message>
  <message>
   <source>Move the keyboard to the dock before, or to the maps</source>
   <translation>Mener le clavier au volet précédent, ou aux cartes</translation>
  </message>
  <message>
   <source>Reset layout</source>
   <translation>Rétablir la disposition</translation>
  </message>
  <message>
   <source>Put every dock back where it was at first</source>
   <translation>Remettre chaque volet à sa place d'origine</translation>
  </message>
  <message>
   <source>Draw the ensemble from the field on show</source>
   <translation>Tirer l'ensemble du champ affiché</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Interrompre</translation>
  </message>
  <message>
   <source>Stop the run; finished members are kept</source>
   <translation>Arrêter le calcul ; les membres finis sont gardés</translation>
  </message>
  <message>
   <source>Run the time on show</source>
   <translation>Calculer l'instant affiché</translation>
  </message>
  <message>
   <source>One time is read and run, as at first</source>
   <translation>Un instant est lu et calculé, comme au début</translation>
  </message>
  <message>
   <source>Run all times</source>
   <translation>Calculer tous les instants</translation>
  </message>
  <message>
   <source>All times of the file are read and run together, and play in step</source>
   <translation>Tous les instants du fichier sont lus et calculés ensemble, et se lisent au même pas</translation>
  </message>
  <message>
   <source>Range of times begins here</source>
   <translation>La période commence ici</translation>
  </message>
  <message>
   <source>The times from the one on show on are run together</source>
   <translation>Les instants à partir de celui affiché sont calculés ensemble</translation>
  </message>
  <message>
   <source>Range of times ends here</source>
   <translation>La période finit ici</translation>
  </message>
  <message>
   <source>The times up to the one on show are run together</source>
   <translation>Les instants jusqu'à celui affiché sont calculés ensemble</translation>
  </message>
  <message>
   <source>Drop a gauge</source>
   <translation>Poser une station</translation>
  </message>
  <message>
   <source>Click a map to put a gauge there, with a value to be typed over</source>
   <translation>Cliquer sur une carte pour y poser une station, dont la valeur peut être retapée</translation>
  </message>
  <message>
   <source>Run with and without gauges</source>
   <translation>Calculer avec et sans stations</translation>
  </message>
  <message>
   <source>Two runs with the same seed, one without any gauge, and their difference beside them</source>
   <translation>Deux calculs avec la même graine, l'un sans aucune station, et leur différence à côté</translation>
  </message>
  <message>
   <source>Add the run to the batch</source>
   <translation>Ajouter le calcul au lot</translation>
  </message>
  <message>
   <source>It is made after the others in the queue, and written to a file</source>
   <translation>Il est fait après les autres de la file, et écrit dans un fichier</translation>
  </message>
  <message>
   <source>Add every time to the batch</source>
   <translation>Ajouter chaque instant au lot</translation>
  </message>
  <message>
   <source>Each time of the file, or of the range, is a run by itself</source>
   <translation>Chaque instant du fichier, ou de la plage, est un calcul à part</translation>
  </message>
  <message>
   <source>Add files to the batch…</source>
   <translation>Ajouter des fichiers au lot…</translation>
  </message>
  <message>
   <source>Other files, read as the one on show is, each a run by itself</source>
   <translation>D'autres fichiers, lus comme celui affiché, chacun un calcul à part</translation>
  </message>
  <message>
   <source>Pause the batch, or go on</source>
   <translation>Suspendre le lot, ou continuer</translation>
  </message>
  <message>
   <source>No further run of the queue begins, or they go on</source>
   <translation>Aucun autre calcul de la file ne commence, ou ils continuent</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Renommer le calcul</translation>
  </message>
  <message>
   <source>Give the run on show a name of your own</source>
   <translation>Donner au calcul affiché un nom à soi</translation>
  </message>
  <message>
   <source>Take the run out of the list</source>
   <translation>Retirer le calcul de la liste</translation>
  </message>
  <message>
   <source>Remove the run on show; undo brings it back, its file stays</source>
   <translation>Retirer le calcul affiché ; Annuler le ramène, son fichier reste</translation>
  </message>
  <message>
   <source>Card of the correcting model</source>
   <translation>Fiche du modèle de correction</translation>
  </message>
  <message>
   <source>What it was trained on and how good it is</source>
   <translation>Sur quoi il a appris et ce qu'il vaut</translation>
  </message>
  <message>
   <source>Card of the downscaling model</source>
   <translation>Fiche du modèle d'affinage</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Entraîner un modèle…</translation>
  </message>
  <message>
   <source>Train or fine-tune a model on your own files, in a process of its own that the window follows</source>
   <translation>Entraîner ou affiner un modèle sur vos fichiers, dans un processus à part que suit la fenêtre</translation>
  </message>
  <message>
   <source>How the file was read</source>
   <translation>Comment le fichier a été lu</translation>
  </message>
  <message>
   <source>Units, time, grid and missing values, as understood</source>
   <translation>Unités, temps, grille et valeurs manquantes, tels que compris</translation>
  </message>
  <message>
   <source>Errors by hour of day</source>
   <translation>Erreurs par heure du jour</translation>
  </message>
  <message>
   <source>How errors follow the hours of the day, in UTC</source>
   <translation>Comment les erreurs suivent les heures du jour, en UTC</translation>
  </message>
  <message>
   <source>Errors by hour of day, by the sun</source>
   <translation>Erreurs par heure du jour, selon le soleil</translation>
  </message>
  <message>
   <source>How errors follow the hours of the day, in mean local solar time</source>
   <translation>Comment les erreurs suivent les heures du jour, en temps solaire moyen</translation>
  </message>
  <message>
   <source>Follow a member out of noise</source>
   <translation>Suivre un membre hors du bruit</translation>
  </message>
  <message>
   <source>Make the member on show once more, and look at it with a slider after every evaluation of the network</source>
   <translation>Refaire le membre affiché, et le voir par un curseur après chaque évaluation du réseau</translation>
  </message>
  <message>
   <source>Sampler laboratory…</source>
   <translation>Laboratoire d'échantillonnage…</translation>
  </message>
  <message>
   <source>Make one storm by several samplers, steps and models with the same noise, and plot skill against seconds</source>
   <translation>Calculer un orage par plusieurs échantillonneurs, pas et modèles avec le même bruit, et tracer la qualité contre les secondes</translation>
  </message>
  <message>
   <source>Find any action…</source>
   <translation>Trouver une action…</translation>
  </message>
  <message>
   <source>Find an action by a few letters of its name, with its keys</source>
   <translation>Trouver une action par quelques lettres de son nom, avec ses touches</translation>
  </message>
  <message>
   <source>How to use this window, offline</source>
   <translation>Comment utiliser cette fenêtre, hors ligne</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Visite</translation>
  </message>
  <message>
   <source>What to press in the first minutes, said beside the controls</source>
   <translation>Quoi presser dans les premières minutes, dit à côté des commandes</translation>
  </message>
  <message>
   <source>About Stormlens</source>
   <translation>À propos de Stormlens</translation>
  </message>
  <message>
   <source>Version, licence and credits</source>
   <translation>Version, licence et remerciements</translation>
  </message>
  <message>
   <source>Precipitation rate</source>
   <translation>Intensité de pluie</translation>
  </message>
  <message>
   <source>Precipitation</source>
   <translation>Précipitations</translation>
  </message>
  <message>
   <source>2 m temperature</source>
   <translation>Température à 2 m</translation>
  </message>
  <message>
   <source>precipitation rate</source>
   <translation>intensité de pluie</translation>
  </message>
  <message>
   <source>precipitation</source>
   <translation>précipitations</translation>
  </message>
  <message>
   <source>Difference of {lower}</source>
   <translation>Différence : {lower}</translation>
  </message>
  <message>
   <source>Ratio of {lower}</source>
   <translation>Rapport : {lower}</translation>
  </message>
  <message>
   <source>Difference of {levels}</source>
   <translation>Différence : {levels}</translation>
  </message>
  <message>
   <source>Spread of {lower}</source>
   <translation>Dispersion : {lower}</translation>
  </message>
  <message>
   <source>times</source>
   <translation>fois</translation>
  </message>
  <message>
   <source>Members below the truth</source>
   <translation>Membres sous la vérité</translation>
  </message>
  <message>
   <source>of {members}</source>
   <translation>sur {members}</translation>
  </message>
  <message>
   <source>both dry</source>
   <translation>secs tous deux</translation>
  </message>
  <message>
   <source>Members {above}</source>
   <translation>Membres {above}</translation>
  </message>
  <message>
   <source>white: the truth's outline</source>
   <translation>blanc : contour de la vérité</translation>
  </message>
  <message>
   <source>black: the truth's outline</source>
   <translation>noir : contour de la vérité</translation>
  </message>
  <message>
   <source>by number</source>
   <translation>par numéro</translation>
  </message>
  <message>
   <source>no member</source>
   <translation>aucun membre</translation>
  </message>
  <message>
   <source>Animation: {message}</source>
   <translation>Animation : {message}</translation>
  </message>
  <message>
   <source>Animation: time {next} of {count}</source>
   <translation>Animation : instant {next} sur {count}</translation>
  </message>
  <message>
   <source>The window changed its size while it was filmed</source>
   <translation>La fenêtre a changé de taille pendant le tournage</translation>
  </message>
  <message>
   <source>There is one time on show, and nothing to animate</source>
   <translation>Un seul instant est affiché, rien à animer</translation>
  </message>
  <message>
   <source>Open a file or a run with several times</source>
   <translation>Ouvrez un fichier ou un calcul à plusieurs instants</translation>
  </message>
  <message>
   <source>{count} times are more than an animation holds, {most_frames}</source>
   <translation>{count} instants sont plus que n'en tient une animation, {most_frames}</translation>
  </message>
  <message>
   <source>Choose a range of times in the Run menu</source>
   <translation>Choisissez une période dans le menu Calcul</translation>
  </message>
  <message>
   <source>Something is being made already</source>
   <translation>Quelque chose est déjà en cours</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Attendez, ou interrompez</translation>
  </message>
  <message>
   <source>Film it once more</source>
   <translation>Filmez encore une fois</translation>
  </message>
  <message>
   <source>Stormlens did not close properly the last time</source>
   <translation>Stormlens ne s'est pas fermé correctement la dernière fois</translation>
  </message>
  <message>
   <source>There is no last session yet</source>
   <translation>Il n'y a pas encore de dernière session</translation>
  </message>
  <message>
   <source>It is kept when a window closes</source>
   <translation>Elle est gardée quand une fenêtre se ferme</translation>
  </message>
  <message>
   <source>The corrector was trained on simulated satellite and is unvalidated here: compare with radar or gauges before you rely on it.</source>
   <translation>La correction a été entraînée sur satellite simulé et n'est pas validée ici : comparez au radar ou aux pluviomètres avant de vous y fier.</translation>
  </message>
  <message>
   <source>Simulated satellite: the input is radar, averaged and degraded as a satellite would see it.</source>
   <translation>Satellite simulé : l'entrée est du radar, moyenné et dégradé comme le verrait un satellite.</translation>
  </message>
  <message>
   <source>No heights are bundled for this place</source>
   <translation>Aucune altitude n'est fournie pour ce lieu</translation>
  </message>
  <message>
   <source>Relief is there for the British Isles and the United States</source>
   <translation>Le relief existe pour les îles Britanniques et les États-Unis</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>being made</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Make the runs of the batch that are not made yet</source>
   <translation>Faire les calculs du lot qui ne le sont pas encore</translation>
  </message>
  <message>
   <source>Runs of the batch that are not made yet: {count}</source>
   <translation>Calculs du lot pas encore faits : {count}</translation>
  </message>
  <message>
   <source>{name}, time {time}</source>
   <translation>{name}, instant {time}</translation>
  </message>
  <message>
   <source>{name}, times {first} to {last}</source>
   <translation>{name}, instants {first} à {last}</translation>
  </message>
  <message>
   <source>Then add it to the batch</source>
   <translation>Ajoutez-le ensuite au lot</translation>
  </message>
  <message>
   <source>The field is being read.</source>
   <translation>Le champ est en cours de lecture.</translation>
  </message>
  <message>
   <source>all of the region</source>
   <translation>toute la région</translation>
  </message>
  <message>
   <source>{pixels:,} pixels, {place}</source>
   <translation>{pixels:,} pixels, {place}</translation>
  </message>
  <message>
   <source>{place}, at {times} times</source>
   <translation>{place}, à {times} instants</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>under input {bounds} {units_shown}</source>
   <translation>sous une entrée {bounds} {units_shown}</translation>
  </message>
  <message>
   <source>inside the area drawn</source>
   <translation>dans la zone dessinée</translation>
  </message>
  <message>
   <source>from {low}</source>
   <translation>à partir de {low}</translation>
  </message>
  <message>
   <source>below {high}</source>
   <translation>sous {high}</translation>
  </message>
  <message>
   <source>on land</source>
   <translation>sur terre</translation>
  </message>
  <message>
   <source>on seas and large lakes</source>
   <translation>sur les mers et les grands lacs</translation>
  </message>
  <message>
   <source>in progress, {count} of {members} members so far, seed {seed}, {sampling}</source>
   <translation>en cours, {count} membres sur {members} jusqu'ici, graine {seed}, {sampling}</translation>
  </message>
  <message>
   <source>along the ground</source>
   <translation>suivant le relief</translation>
  </message>
  <message>
   <source>run {key}</source>
   <translation>calcul {key}</translation>
  </message>
  <message>
   <source>{name} (run {key})</source>
   <translation>{name} (calcul {key})</translation>
  </message>
  <message>
   <source>A run of the same input: {detail}.</source>
   <translation>Un calcul de la même entrée : {detail}.</translation>
  </message>
  <message>
   <source>It is {name_of}: {detail_of}.</source>
   <translation>C'est {name_of} : {detail_of}.</translation>
  </message>
  <message>
   <source>this run</source>
   <translation>ce calcul</translation>
  </message>
  <message>
   <source>&lt;p&gt;Choose a model under Models: what it was trained on, where it is valid and how good it is then stand here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Choisissez un modèle sous Modèles : sur quoi il a appris, où il vaut et ce qu'il vaut s'affiche alors ici.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Stage I</source>
   <translation>Étape I</translation>
  </message>
  <message>
   <source>Stage II</source>
   <translation>Étape II</translation>
  </message>
  <message>
   <source>{title}: {factor} times finer; {trained_on}</source>
   <translation>{title} : {factor} fois plus fin ; {trained_on}</translation>
  </message>
  <message>
   <source>{coarse_step_degrees:g}° ({km_per_degree:.3g} km)</source>
   <translation>{coarse_step_degrees:g}° ({km_per_degree:.3g} km)</translation>
  </message>
  <message>
   <source> ({solver}, {steps} steps)</source>
   <translation> ({solver}, {steps} pas)</translation>
  </message>
  <message>
   <source>&lt;p class='warn'&gt;&lt;b&gt;This scene lies outside of what it was trained on.&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;{reasons}&lt;/ul&gt;</source>
   <translation>&lt;p class='warn'&gt;&lt;b&gt;Cette scène est hors de ce sur quoi il a appris.&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;{reasons}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>{count} places for scores</source>
   <translation>{count} lieux pour les scores</translation>
  </message>
  <message>
   <source>{count} places to choose settings by</source>
   <translation>{count} lieux pour choisir les réglages</translation>
  </message>
  <message>
   <source>Corrects {what} on cells of {cells}</source>
   <translation>Corrige {what} sur des mailles de {cells}</translation>
  </message>
  <message>
   <source>Makes {what} on cells of {cells} {factor} times finer</source>
   <translation>Rend {what} sur des mailles de {cells} {factor} fois plus fin</translation>
  </message>
  <message>
   <source>answers in one evaluation</source>
   <translation>répond en une évaluation</translation>
  </message>
  <message>
   <source>draws every member anew</source>
   <translation>tire chaque membre à nouveau</translation>
  </message>
  <message>
   <source>&lt;p class='muted'&gt;Whether this scene is like what it was trained on is not known.&lt;/p&gt;</source>
   <translation>&lt;p class='muted'&gt;On ne sait si cette scène ressemble à ce sur quoi il a appris.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p class='good'&gt;Resolution, time, season and place are like what it was trained on. Its input is what stage I makes, which is not judged.&lt;/p&gt;</source>
   <translation>&lt;p class='good'&gt;Résolution, temps, saison et lieu ressemblent à ce sur quoi il a été entraîné. Son entrée vient de l’étape I ; elle n’est pas jugée ici.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p class='good'&gt;This scene is like what it was trained on.&lt;/p&gt;</source>
   <translation>&lt;p class='good'&gt;Cette scène ressemble à ce sur quoi il a appris.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Wet</source>
   <translation>Avec pluie</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Manquant</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Mailles</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Overlapping regions</source>
   <translation>Régions qui se recouvrent</translation>
  </message>
  <message>
   <source>half of the {wet} above {half} {units}, 1 in 100 above {hundredth}, 1 in 1000 above {thousandth}; from {lowest} to {highest} {units}</source>
   <translation>la moitié des {wet} au-dessus de {half} {units}, 1 sur 100 au-dessus de {hundredth}, 1 sur 1000 au-dessus de {thousandth} ; de {lowest} à {highest} {units}</translation>
  </message>
  <message>
   <source>{share} of the cells</source>
   <translation>{share} des mailles</translation>
  </message>
  <message>
   <source>{name} {start} to {end}</source>
   <translation>{name} {start} à {end}</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Déroulement</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>Réservés</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Citer</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <source>Weights, sha256</source>
   <translation>Poids, sha256</translation>
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
   <translation>&lt;h3&gt;&lt;a name="{stage}"&gt;&lt;/a&gt;{stage2} : {title}&lt;/h3&gt;</translation>
  </message>
  <message>
   <source>It makes each frame from the member's two frames before, by their motion, and needs three times or more (Run all times); the first two are made by {starter}.</source>
   <translation>Il fait chaque image à partir des deux images précédentes du membre, selon leur mouvement, et demande trois instants ou plus (Calculer tous les instants) ; les deux premières sont faites par {starter}.</translation>
  </message>
  <message>
   <source>It is told besides: {told}.</source>
   <translation>On lui dit en outre : {told}.</translation>
  </message>
  <message>
   <source>Its input was left out of {condition_dropout} of its training.</source>
   <translation>Son entrée a été omise dans {condition_dropout} de l'entraînement.</translation>
  </message>
  <message>
   <source>&lt;li&gt;&lt;b&gt;{capitalize}&lt;/b&gt;: {reason}.&lt;/li&gt;</source>
   <translation>&lt;li&gt;&lt;b&gt;{capitalize}&lt;/b&gt; : {reason}.&lt;/li&gt;</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>mailles</translation>
  </message>
  <message>
   <source>wet cells</source>
   <translation>mailles avec pluie</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source>{steps} steps of {batch} fields</source>
   <translation>{steps} pas de {batch} champs</translation>
  </message>
  <message>
   <source>{hours:.2g} hours</source>
   <translation>{hours:.2g} heures</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>Suite de</translation>
  </message>
  <message>
   <source>&lt;p&gt;Not measured.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Non mesuré.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>A appris sur</translation>
  </message>
  <message>
   <source>Valid for</source>
   <translation>Valable pour</translation>
  </message>
  <message>
   <source>Skill on what it was not trained on</source>
   <translation>Qualité sur ce qu'il n'a pas appris</translation>
  </message>
  <message>
   <source>Licence and source</source>
   <translation>Licence et source</translation>
  </message>
  <message>
   <source>agree, as measured</source>
   <translation>concordent, mesuré</translation>
  </message>
  <message>
   <source>do not agree</source>
   <translation>ne concordent pas</translation>
  </message>
  <message>
   <source>&lt;br&gt;&lt;span class='muted'&gt;{words}&lt;/span&gt;&lt;/p&gt;</source>
   <translation>&lt;br&gt;&lt;span class='muted'&gt;{words}&lt;/span&gt;&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nobody has measured what it was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Personne n'a mesuré ce sur quoi il a appris.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>means over {means} min</source>
   <translation>moyennes sur {means} min</translation>
  </message>
  <message>
   <source>: </source>
   <translation> : </translation>
  </message>
  <message>
   <source>Open a field (Ctrl+O), or drop one here</source>
   <translation>Ouvrez un champ (Ctrl+O), ou déposez-le ici</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>This field was refused; see above why, and what to do</source>
   <translation>Ce champ a été refusé ; voir plus haut pourquoi, et que faire</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) to draw the ensemble</source>
   <translation>Pressez Calcul (Ctrl+R) pour tirer l'ensemble</translation>
  </message>
  <message>
   <source>A run is in progress</source>
   <translation>Un calcul est en cours</translation>
  </message>
  <message>
   <source>No correcting model is chosen. Choose one under Models, where one fits.</source>
   <translation>Aucun modèle de correction choisi. Choisissez-en un sous Modèles, si l'un convient.</translation>
  </message>
  <message>
   <source>No downscaling model is chosen. Choose one under Models, where one fits.</source>
   <translation>Aucun modèle d'affinage choisi. Choisissez-en un sous Modèles, si l'un convient.</translation>
  </message>
  <message>
   <source>Asking {path}</source>
   <translation>Demande à {path}</translation>
  </message>
  <message>
   <source>Esc stops waiting</source>
   <translation>Échap cesse d'attendre</translation>
  </message>
  <message>
   <source>Stopped opening</source>
   <translation>Ouverture interrompue</translation>
  </message>
  <message>
   <source>in this file</source>
   <translation>dans ce fichier</translation>
  </message>
  <message>
   <source>Docks that share a place</source>
   <translation>Volets au même endroit</translation>
  </message>
  <message>
   <source>Sampler laboratory</source>
   <translation>Laboratoire d'échantillonnage</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>Appears after a run</source>
   <translation>Apparaît après un calcul</translation>
  </message>
  <message>
   <source>The explanation is on the clipboard</source>
   <translation>L'explication est dans le presse-papiers</translation>
  </message>
  <message>
   <source>from {count} of {members} members, {place}</source>
   <translation>de {count} membres sur {members}, {place}</translation>
  </message>
  <message>
   <source>There is no run to explain yet</source>
   <translation>Il n'y a pas encore de calcul à expliquer</translation>
  </message>
  <message>
   <source>Press Run first (Ctrl+R)</source>
   <translation>Pressez d'abord Calcul (Ctrl+R)</translation>
  </message>
  <message>
   <source>Choose File &gt; Export animation of the times, which can be cancelled</source>
   <translation>Choisissez Fichier &gt; Exporter l'animation des instants, qui peut être annulée</translation>
  </message>
  <message>
   <source>The picture is on the clipboard</source>
   <translation>L'image est dans le presse-papiers</translation>
  </message>
  <message>
   <source>There is no run to export yet</source>
   <translation>Il n'y a pas encore de calcul à exporter</translation>
  </message>
  <message>
   <source>An animation is not exported as data</source>
   <translation>Une animation n'est pas un export de données</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}</source>
   <translation>L'image n'a pas pu être écrite dans {path}</translation>
  </message>
  <message>
   <source>Choose a folder you may write to</source>
   <translation>Choisissez un dossier où vous pouvez écrire</translation>
  </message>
  <message>
   <source>No truth was given. Choose one (Ctrl+T).</source>
   <translation>Aucune vérité n'a été donnée. Choisissez-en une (Ctrl+T).</translation>
  </message>
  <message>
   <source>The arrow before the title chooses another.</source>
   <translation>La flèche devant le titre en choisit un autre.</translation>
  </message>
  <message>
   <source>The run had no corrector. Choose one under Models, and run again (Ctrl+R).</source>
   <translation>Le calcul n'avait pas de correction. Choisissez-en une sous Modèles et relancez (Ctrl+R).</translation>
  </message>
  <message>
   <source>The run had no downscaler. Choose one under Models, and run again (Ctrl+R).</source>
   <translation>Le calcul n'avait pas d'affinage. Choisissez-en un sous Modèles et relancez (Ctrl+R).</translation>
  </message>
  <message>
   <source>The run had no truth. Choose one (Ctrl+T), and run again (Ctrl+R).</source>
   <translation>Le calcul n'avait pas de vérité. Choisissez-en une (Ctrl+T) et relancez (Ctrl+R).</translation>
  </message>
  <message>
   <source>The run had no oracle. Give a truth, a corrector and a downscaler, and run again (Ctrl+R).</source>
   <translation>Le calcul n'avait pas d'oracle. Choisissez une vérité, une correction et un affinage, et relancez (Ctrl+R).</translation>
  </message>
  <message>
   <source>This run is not in the list of runs any more. {other}</source>
   <translation>Ce calcul n'est plus dans la liste. {other}</translation>
  </message>
  <message>
   <source>No member is followed. Choose Tools &gt; Follow a member out of noise (N).</source>
   <translation>Aucun membre n'est suivi. Choisissez Outils &gt; Suivre un membre hors du bruit (N).</translation>
  </message>
  <message>
   <source>There is no such field here. {other}</source>
   <translation>Ce champ n'existe pas ici. {other}</translation>
  </message>
  <message>
   <source>They come with the scores, where a run has a truth</source>
   <translation>Elles viennent avec les scores, quand un calcul a une vérité</translation>
  </message>
  <message>
   <source>There is no run to draw yet</source>
   <translation>Il n'y a pas encore de calcul à dessiner</translation>
  </message>
  <message>
   <source>There are no errors to draw yet</source>
   <translation>Il n'y a pas encore d'erreurs à dessiner</translation>
  </message>
  <message>
   <source>Movie: {message}</source>
   <translation>Film : {message}</translation>
  </message>
  <message>
   <source>Movie: waiting for the engine</source>
   <translation>Film : attend le moteur</translation>
  </message>
  <message>
   <source>There is no run to make a movie of yet</source>
   <translation>Il n'y a pas encore de calcul à filmer</translation>
  </message>
  <message>
   <source>A finished result holds its members, not how they were made</source>
   <translation>Un résultat fini contient ses membres, pas leur fabrication</translation>
  </message>
  <message>
   <source>Open its input and run it (Ctrl+O)</source>
   <translation>Ouvrez son entrée et calculez (Ctrl+O)</translation>
  </message>
  <message>
   <source>{name} makes each frame from the member's frames before: it has no way of its own out of noise</source>
   <translation>{name} fait chaque image à partir des images précédentes du membre : elle n'a pas de chemin à elle hors du bruit</translation>
  </message>
  <message>
   <source>Choose a diffusion model of single frames, and run it</source>
   <translation>Choisissez un modèle de diffusion d'images isolées et lancez-le</translation>
  </message>
  <message>
   <source>answers directly</source>
   <translation>répond directement</translation>
  </message>
  <message>
   <source>answer directly</source>
   <translation>répondent directement</translation>
  </message>
  <message>
   <source>{names} {answer}, in one evaluation: members do not come out of noise</source>
   <translation>{names} {answer}, en une évaluation : les membres ne sortent pas du bruit</translation>
  </message>
  <message>
   <source>Choose a diffusion model, and run it</source>
   <translation>Choisissez un modèle de diffusion, et calculez</translation>
  </message>
  <message>
   <source>{used} used, {name}</source>
   <translation>{used} utilisées, {name}</translation>
  </message>
  <message>
   <source>{count} by hand</source>
   <translation>{count} à la main</translation>
  </message>
  <message>
   <source>Corrects and downscales precipitation fields, and downscales 2 m temperature, with diffusion models, and shows how good the result is.</source>
   <translation>Corrige et affine des champs de précipitations, et affine la température à 2 m, par des modèles de diffusion, et montre ce que vaut le résultat.</translation>
  </message>
  <message>
   <source>Apache-2.0. Radar: NOAA/NSSL MRMS, public domain. Maps: Natural Earth, public domain. Heights: ETOPO5, NOAA National Geophysical Data Center, public domain. 2 m temperature: ERA5 (Hersbach et al. 2020); contains modified Copernicus Climate Change Service information 2019. Neither the European Commission nor ECMWF is responsible for any use of it.</source>
   <translation>Apache-2.0. Radar : NOAA/NSSL MRMS, domaine public. Cartes : Natural Earth, domaine public. Altitudes : ETOPO5, NOAA National Geophysical Data Center, domaine public. Température à 2 m : ERA5 (Hersbach et al. 2020) ; contient des informations modifiées du service Copernicus sur le changement climatique 2019. Ni la Commission européenne ni le CEPMMT (ECMWF) ne sont responsables de leur usage.</translation>
  </message>
  <message>
   <source>Methods: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain and Anagnostou 2006 (SREM2D).</source>
   <translation>Méthodes : Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain et Anagnostou 2006 (SREM2D).</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>menu</translation>
  </message>
  <message>
   <source>action</source>
   <translation>action</translation>
  </message>
  <message>
   <source>key</source>
   <translation>touche</translation>
  </message>
  <message>
   <source>does</source>
   <translation>effet</translation>
  </message>
  <message>
   <source>{value} ({low} to {high})</source>
   <translation>{value} (de {low} à {high})</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>Errors by hour of day, {clock}</source>
   <translation>Erreurs par heure du jour, {clock}</translation>
  </message>
  <message>
   <source>There are no errors to tell by hour yet</source>
   <translation>Il n'y a pas encore d'erreurs par heure</translation>
  </message>
  <message>
   <source>Write the times into the file, open it again and run it</source>
   <translation>Écrivez les heures dans le fichier, rouvrez-le et lancez le calcul</translation>
  </message>
  <message>
   <source>The file of the run on show gives no times, and so no hours</source>
   <translation>Le fichier du calcul affiché ne donne pas d'heures, donc rien à dire par heure</translation>
  </message>
  <message>
   <source>Run all times of a longer file with stormlens downscale --time all, and open the result here</source>
   <translation>Calculez tous les instants d'un fichier plus long avec stormlens downscale --time all, et ouvrez le résultat ici</translation>
  </message>
  <message>
   <source>The run on show has times of one hour of day only</source>
   <translation>Le calcul affiché n'a que des instants d'une même heure</translation>
  </message>
  <message>
   <source>The run's grid has no longitudes, which hours by the sun need</source>
   <translation>La grille du calcul n'a pas de longitudes, qu'exigent les heures solaires</translation>
  </message>
  <message>
   <source>Show them in UTC</source>
   <translation>Affichez-les en UTC</translation>
  </message>
  <message>
   <source>There is no run to save yet</source>
   <translation>Il n'y a pas encore de calcul à enregistrer</translation>
  </message>
  <message>
   <source>{members} members, seed {seed}, as in the sampler form</source>
   <translation>{members} membres, graine {seed}, comme dans l'échantillonneur</translation>
  </message>
  <message>
   <source>Variants are being made…</source>
   <translation>Les variantes sont en cours…</translation>
  </message>
  <message>
   <source>Something is being made already; wait for it, or cancel it.</source>
   <translation>Quelque chose est déjà en cours ; attendez ou interrompez.</translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O); a finished result cannot be run again.</source>
   <translation>Ouvrez d'abord un champ (Ctrl+O) ; un résultat fini ne peut être recalculé.</translation>
  </message>
  <message>
   <source>Add a variant.</source>
   <translation>Ajoutez une variante.</translation>
  </message>
  <message>
   <source>Bars: 95 % intervals from resampled {unit}. </source>
   <translation>Barres : intervalles à 95 % par rééchantillonnage de {unit}. </translation>
  </message>
  <message>
   <source>{note}Numbers are rows. Click a point to show its run.</source>
   <translation>{note}Les nombres sont des lignes. Cliquez un point pour voir son calcul.</translation>
  </message>
  <message>
   <source>The models are being read.</source>
   <translation>Les modèles sont en cours de lecture.</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>Aucun modèle n'est installé.</translation>
  </message>
  <message>
   <source>{name}: {evaluations} evaluations, {words}</source>
   <translation>{name} : {evaluations} évaluations, {words}</translation>
  </message>
  <message>
   <source>There is no {measure}: {note}. Choose spread.</source>
   <translation>Il n'y a pas de {measure} : {note}. Choisissez la dispersion.</translation>
  </message>
  <message>
   <source>not made</source>
   <translation>non fait</translation>
  </message>
  <message>
   <source>Choose at least one model.</source>
   <translation>Choisissez au moins un modèle.</translation>
  </message>
  <message>
   <source>Gauges need a downscaling model: choose one, or remove the gauges.</source>
   <translation>Les stations exigent un modèle d'affinage : choisissez-en un, ou retirez les stations.</translation>
  </message>
  <message>
   <source>The input is taken as it is: no correction.</source>
   <translation>L'entrée est prise telle quelle : pas de correction.</translation>
  </message>
  <message>
   <source>Corrected on the input's own grid only.</source>
   <translation>Corrigé seulement sur la grille de l'entrée.</translation>
  </message>
  <message>
   <source>{direct} answers in one evaluation.</source>
   <translation>{direct} répond en une évaluation.</translation>
  </message>
  <message>
   <source>Both answer in one evaluation.</source>
   <translation>Les deux répondent en une évaluation.</translation>
  </message>
  <message>
   <source>{title} makes {factor} times finer fields; set 1 : {factor}.</source>
   <translation>{title} fait des champs {factor} fois plus fins ; réglez 1 : {factor}.</translation>
  </message>
  <message>
   <source>{title} was trained on {variable}; the field is {variable2}.</source>
   <translation>{title} a été entraîné pour {variable} ; le champ est {variable2}.</translation>
  </message>
  <message>
   <source>{title} draws no samples, so gauges cannot draw them; choose a diffusion model.</source>
   <translation>{title} ne tire pas d'échantillons, les stations ne peuvent donc les attirer ; choisissez un modèle de diffusion.</translation>
  </message>
  <message>
   <source>{title} draws codes, not pixels, so gauges cannot draw them; choose another model.</source>
   <translation>{title} tire des codes, pas des pixels : les stations ne peuvent pas les attirer ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>No member is finished yet. The first one appears here by itself.</source>
   <translation>Aucun membre n'est encore fini. Le premier apparaîtra ici de lui-même.</translation>
  </message>
  <message>
   <source>{name}, in progress</source>
   <translation>{name}, en cours</translation>
  </message>
  <message>
   <source>The two fields are not of the same region, cell by cell. {other}</source>
   <translation>Les deux champs ne sont pas de la même région, maille à maille. {other}</translation>
  </message>
  <message>
   <source>member {member}</source>
   <translation>membre {member}</translation>
  </message>
  <message>
   <source>being drawn for {time} UTC</source>
   <translation>en cours pour {time} UTC</translation>
  </message>
  <message>
   <source> so far</source>
   <translation> jusqu'ici</translation>
  </message>
  <message>
   <source>That run is of {lower}. {other}</source>
   <translation>Ce calcul porte sur une autre grandeur : {lower}. {other}</translation>
  </message>
  <message>
   <source>That run is on a grid whose place on the Earth is not known. {other}</source>
   <translation>Ce calcul est sur une grille dont la place sur la Terre est inconnue. {other}</translation>
  </message>
  <message>
   <source>being drawn</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>being drawn for {frame}</source>
   <translation>en cours pour {frame}</translation>
  </message>
  <message>
   <source>truth</source>
   <translation>vérité</translation>
  </message>
  <message>
   <source>without gauges</source>
   <translation>sans stations</translation>
  </message>
  <message>
   <source>There is no gauge at this place and time</source>
   <translation>Il n'y a pas de station à ce lieu et à ce moment</translation>
  </message>
  <message>
   <source>Drop one on a map (G), or choose a table</source>
   <translation>En poser une sur une carte (G), ou choisir un tableau</translation>
  </message>
  <message>
   <source>whole file</source>
   <translation>fichier entier</translation>
  </message>
  <message>
   <source>heaviest rain, 2° x 2°</source>
   <translation>pluie la plus forte, 2° x 2°</translation>
  </message>
  <message>
   <source>heaviest rain, 200 x 200 km</source>
   <translation>pluie la plus forte, 200 x 200 km</translation>
  </message>
  <message>
   <source>{width_km:.0f} x {height_km:.0f} km; {nx} x {ny} cells; {factor} x {factor2} px</source>
   <translation>{width_km:.0f} x {height_km:.0f} km ; {nx} x {ny} mailles ; {factor} x {factor2} px</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Pays-Bas</translation>
  </message>
  <message>
   <source>bundled storm, 200 x 200</source>
   <translation>orage fourni, 200 x 200</translation>
  </message>
  <message>
   <source>This plot needs a truth (DATA, left). Without one the spectrum and the distribution can be drawn.</source>
   <translation>Ce graphique exige une vérité (DONNÉES, à gauche). Sans elle, spectre et distribution sont possibles.</translation>
  </message>
  <message>
   <source>This plot needs an ensemble of two members or more</source>
   <translation>Ce graphique exige un ensemble d'au moins deux membres</translation>
  </message>
  <message>
   <source>The plot is being drawn…</source>
   <translation>Le graphique est en cours de tracé…</translation>
  </message>
  <message>
   <source>There is no plot to write yet</source>
   <translation>Il n'y a pas encore de graphique à écrire</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) first</source>
   <translation>Pressez d'abord Calcul (Ctrl+R)</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): then the members at the pinned point appear here.</source>
   <translation>Pressez Calcul (Ctrl+R) : les membres au point épinglé apparaissent ici.</translation>
  </message>
  <message>
   <source>times not run: simulated one by one</source>
   <translation>autres instants : simulés un par un</translation>
  </message>
  <message>
   <source>That lies outside the region. Click or draw inside it.</source>
   <translation>C'est hors de la région. Cliquez ou dessinez dedans.</translation>
  </message>
  <message>
   <source>No panel shows a field that the line could go through. Open one (Ctrl+O).</source>
   <translation>Aucune carte ne montre de champ que la ligne pourrait traverser. Ouvrez-en un (Ctrl+O).</translation>
  </message>
  <message>
   <source>There is one member only: its value is in the probe.</source>
   <translation>Il n'y a qu'un membre : sa valeur est dans la sonde.</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start} à {end}</translation>
  </message>
  <message>
   <source>There is no point or line to write yet</source>
   <translation>Il n'y a pas encore de point ni de ligne à écrire</translation>
  </message>
  <message>
   <source>Click a map after a run</source>
   <translation>Cliquez une carte après un calcul</translation>
  </message>
  <message>
   <source>There is no place to read</source>
   <translation>Il n'y a aucun lieu à lire</translation>
  </message>
  <message>
   <source>Point at a map, or click one to pin a point</source>
   <translation>Pointez une carte, ou cliquez pour épingler un point</translation>
  </message>
  <message>
   <source>The probe's values are on the clipboard</source>
   <translation>Les valeurs de la sonde sont dans le presse-papiers</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>épinglé</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>There is no overview. The message over the maps says why.</source>
   <translation>Pas de vue d'ensemble. Le message au-dessus des cartes dit pourquoi.</translation>
  </message>
  <message>
   <source>A shorter one has fewer members, steps or times, or a smaller region</source>
   <translation>Un plus court a moins de membres, de pas ou d'instants, ou une région plus petite</translation>
  </message>
  <message>
   <source>Begin this run; Esc stops it, and finished members are kept</source>
   <translation>Commencer ce calcul ; Échap l'arrête, les membres finis restent</translation>
  </message>
  <message>
   <source>{members} of {members2} members</source>
   <translation>{members} membres sur {members2}</translation>
  </message>
  <message>
   <source>Run anyway</source>
   <translation>Calculer quand même</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>, {done} left</source>
   <translation>, reste {done}</translation>
  </message>
  <message>
   <source>{members} in {time}</source>
   <translation>{members} en {time}</translation>
  </message>
  <message>
   <source>The run failed</source>
   <translation>Le calcul a échoué</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <source>This run takes long: {text}</source>
   <translation>Ce calcul est long : {text}</translation>
  </message>
  <message>
   <source>{how} before the first member was finished</source>
   <translation>{how} avant la fin du premier membre</translation>
  </message>
  <message>
   <source>{how}: {run} kept</source>
   <translation>{how} : {run} gardés</translation>
  </message>
  <message>
   <source>run {key}, {made:%H:%M} UTC, {run}, seed {seed}, {sampling}</source>
   <translation>calcul {key}, {made:%H:%M} UTC, {run}, graine {seed}, {sampling}</translation>
  </message>
  <message>
   <source>taking a run out</source>
   <translation>le retrait d'un calcul</translation>
  </message>
  <message>
   <source>There is no run to take out of the list</source>
   <translation>Il n'y a pas de calcul à retirer de la liste</translation>
  </message>
  <message>
   <source>renaming a run</source>
   <translation>le renommage d'un calcul</translation>
  </message>
  <message>
   <source>the note on a run</source>
   <translation>la note d'un calcul</translation>
  </message>
  <message>
   <source>which runs are compared</source>
   <translation>quels calculs sont comparés</translation>
  </message>
  <message>
   <source>A run is in progress; cancel it first (Esc).</source>
   <translation>Un calcul est en cours ; interrompez-le d'abord (Échap).</translation>
  </message>
  <message>
   <source>No model is installed; train one with `stormlens train`.</source>
   <translation>Aucun modèle n'est installé ; entraînez-en un avec `stormlens train`.</translation>
  </message>
  <message>
   <source>This is a finished result; open a field to run (Ctrl+O).</source>
   <translation>C'est un résultat fini ; ouvrez un champ à calculer (Ctrl+O).</translation>
  </message>
  <message>
   <source>The field was refused; the message over the maps says why.</source>
   <translation>Le champ a été refusé ; le message au-dessus des cartes dit pourquoi.</translation>
  </message>
  <message>
   <source> (stage I in {steps} steps)</source>
   <translation> (étape I en {steps} pas)</translation>
  </message>
  <message>
   <source>{work}{steps}, about {size}</source>
   <translation>{work}{steps}, environ {size}</translation>
  </message>
  <message>
   <source>Too few steps ({solver} needs {fewest}): </source>
   <translation>Trop peu de pas ({solver} en demande {fewest}) : </translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O).</source>
   <translation>Ouvrez d'abord un champ (Ctrl+O).</translation>
  </message>
  <message>
   <source>twice</source>
   <translation>deux fois</translation>
  </message>
  <message>
   <source>thrice</source>
   <translation>trois fois</translation>
  </message>
  <message>
   <source>1 member</source>
   <translation>1 membre</translation>
  </message>
  <message>
   <source>{count} members</source>
   <translation>{count} membres</translation>
  </message>
  <message>
   <source>{count} of {members} members</source>
   <translation>{count} membres sur {members}</translation>
  </message>
  <message>
   <source>1 network evaluation</source>
   <translation>1 évaluation du réseau</translation>
  </message>
  <message>
   <source>{n} network evaluations</source>
   <translation>{n} évaluations du réseau</translation>
  </message>
  <message>
   <source>, {guided} of them {times} as long for the gauges</source>
   <translation>, dont {guided} prennent {times} plus longtemps à cause des stations</translation>
  </message>
  <message>
   <source>There are no scores to write yet</source>
   <translation>Il n'y a pas encore de scores à écrire</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) with a truth first</source>
   <translation>Pressez d'abord Calcul (Ctrl+R) avec une vérité</translation>
  </message>
  <message>
   <source>{count} tiles, seam score {score:.2f}; other lines {low:.2f} to {high:.2f}</source>
   <translation>{count} tuiles, indice de raccord {score:.2f} ; autres lignes {low:.2f} à {high:.2f}</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} tuiles</translation>
  </message>
  <message>
   <source>click the corners on a map; double click ends</source>
   <translation>cliquez les sommets sur une carte ; double-clic pour finir</translation>
  </message>
  <message>
   <source>Verified: {place}</source>
   <translation>Vérifié : {place}</translation>
  </message>
  <message>
   <source>{scene_id}, interrupted</source>
   <translation>{scene_id}, interrompu</translation>
  </message>
  <message>
   <source>, and its runs beside it: {count}</source>
   <translation>, et ses calculs à côté : {count}</translation>
  </message>
  <message>
   <source>Saved {path}{runs}</source>
   <translation>{path} enregistré{runs}</translation>
  </message>
  <message>
   <source>A run was not brought back: {message}</source>
   <translation>Un calcul n'a pas été ramené : {message}</translation>
  </message>
  <message>
   <source>{keys} belongs to “{title}”. Clear it there first, or choose another.</source>
   <translation>{keys} appartient à « {title} ». Effacez-les d'abord là, ou choisissez-en d'autres.</translation>
  </message>
  <message>
   <source>There are no times to choose</source>
   <translation>Il n'y a pas d'instants à choisir</translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O)</source>
   <translation>Ouvrez d'abord un champ (Ctrl+O)</translation>
  </message>
  <message>
   <source>{name} has one time only</source>
   <translation>{name} n'a qu'un instant</translation>
  </message>
  <message>
   <source>Open a file with several</source>
   <translation>Ouvrez un fichier qui en a plusieurs</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <source>spread</source>
   <translation>dispersion</translation>
  </message>
  <message>
   <source>largest</source>
   <translation>maximum</translation>
  </message>
  <message>
   <source>smallest</source>
   <translation>minimum</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>rang</translation>
  </message>
  <message>
   <source>paintball</source>
   <translation>paintball</translation>
  </message>
  <message>
   <source>outlines</source>
   <translation>contours</translation>
  </message>
  <message>
   <source>{product} of {members}</source>
   <translation>{product} de {members}</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <source>rank of the truth in {members}</source>
   <translation>rang de la vérité parmi {members}</translation>
  </message>
  <message>
   <source>{kind} of &gt; {threshold} of {members}</source>
   <translation>{kind} : &gt; {threshold} de {members}</translation>
  </message>
  <message>
   <source>spread (standard deviation)</source>
   <translation>dispersion (écart-type)</translation>
  </message>
  <message>
   <source>percentile {percent}</source>
   <translation>percentile {percent}</translation>
  </message>
  <message>
   <source>A storm to begin with</source>
   <translation>Un orage pour commencer</translation>
  </message>
  <message>
   <source>Thunderstorms over Florida, seen by radar. Its 10 km averages were given the errors of a satellite: that is the input. The radar itself is the truth to compare with. Wheel and mouse move all maps together.</source>
   <translation>Des orages sur la Floride, vus par radar. Ses moyennes à 10 km ont reçu les erreurs d'un satellite : c'est l'entrée. Le radar lui-même est la vérité de comparaison. Molette et souris déplacent toutes les cartes ensemble.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>What is open, and how it was read. Open your own file here; a finer field as truth lets you judge the result.</source>
   <translation>Ce qui est ouvert, et comment il a été lu. Ouvrez ici votre fichier ; un champ plus fin comme vérité permet de juger le résultat.</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <source>Drag the box, or type its edges. It is what a run covers.</source>
   <translation>Tirez la boîte, ou saisissez ses bords. C'est ce que couvre un calcul.</translation>
  </message>
  <message>
   <source>Choose how many members to draw, and press Run. Maps and errors fill while members are finished.</source>
   <translation>Choisissez combien de membres tirer, et pressez Calcul. Cartes et erreurs se remplissent à mesure.</translation>
  </message>
  <message>
   <source>What the maps show</source>
   <translation>Ce que montrent les cartes</translation>
  </message>
  <message>
   <source>The arrow in a map's title chooses what it shows: a field, a member, a chance, a difference. The bar below chooses what the ensemble's maps show, and how values are coloured.</source>
   <translation>La flèche dans le titre d'une carte choisit ce qu'elle montre : un champ, un membre, une probabilité, une différence. La barre du bas choisit ce que montrent les cartes de l'ensemble, et les couleurs.</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation>Ce que cela vaut</translation>
  </message>
  <message>
   <source>Errors, plots and scores are of the pixels selected above: of all, under a band of the input, or in an area.</source>
   <translation>Erreurs, graphiques et scores concernent les pixels choisis plus haut : tous, sous une bande de l'entrée, ou dans une zone.</translation>
  </message>
  <message>
   <source>In plain words</source>
   <translation>En mots clairs</translation>
  </message>
  <message>
   <source>What the run says, how likely what is near which town, and how far to trust it.</source>
   <translation>Ce que dit le calcul, la probabilité de quoi près de quelle ville, et quelle confiance y accorder.</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Tout trouver</translation>
  </message>
  <message>
   <source>Ctrl+K finds every action by a few letters, F1 opens the help. That is all: press Run when you like.</source>
   <translation>Ctrl+K trouve toute action par quelques lettres, F1 ouvre l'aide. C'est tout : pressez Calcul quand vous voulez.</translation>
  </message>
  <message>
   <source>step {step:,} of {total:,}{left}</source>
   <translation>pas {step:,} sur {total:,}{left}</translation>
  </message>
  <message>
   <source>Finished: {title} is installed, and in the list of models</source>
   <translation>Terminé : {title} est installé, et dans la liste des modèles</translation>
  </message>
  <message>
   <source>Paused at step {step:,} of {total:,}; its checkpoint is in {folder}</source>
   <translation>En pause au pas {step:,} sur {total:,} ; le point de reprise est dans {folder}</translation>
  </message>
  <message>
   <source>The training failed: {message}</source>
   <translation>L'entraînement a échoué : {message}</translation>
  </message>
  <message>
   <source>another training is at work in {folder}</source>
   <translation>un autre entraînement est en cours dans {folder}</translation>
  </message>
  <message>
   <source>Being checked…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>It is stopped, and can go on, when Stormlens closes</source>
   <translation>Il s'arrête à la fermeture de Stormlens, et peut reprendre</translation>
  </message>
  <message>
   <source>It goes on when Stormlens closes</source>
   <translation>Il continue quand Stormlens se ferme</translation>
  </message>
  <message>
   <source>A training has begun in {folder}</source>
   <translation>Un entraînement a commencé dans {folder}</translation>
  </message>
  <message>
   <source>, {left} left</source>
   <translation>, reste {left}</translation>
  </message>
  <message>
   <source>{model} has been trained and installed</source>
   <translation>{model} a été entraîné et installé</translation>
  </message>
  <message>
   <source>Choose it in the models form</source>
   <translation>Choisissez-le dans les modèles</translation>
  </message>
  <message>
   <source>Cancelled. Its checkpoint stays in {folder}: to start there again goes on from it</source>
   <translation>Interrompu. Son point de reprise reste dans {folder} : y repartir continue de là</translation>
  </message>
  <message>
   <source>Choose another folder, or wait</source>
   <translation>Choisissez un autre dossier, ou attendez</translation>
  </message>
  <message>
   <source>It ends after the step in progress, and saves…</source>
   <translation>Il finit après le pas en cours, et enregistre…</translation>
  </message>
  <message>
   <source>&lt;p&gt;Open a field (Ctrl+O): how it was read then stands here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ouvrez un champ (Ctrl+O) : sa lecture s'affiche alors ici.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>{factor} x {factor} cells of the truth fill a cell of the input</source>
   <translation>{factor} x {factor} mailles de la vérité remplissent une maille de l'entrée</translation>
  </message>
  <message>
   <source>{facts}&lt;h4&gt;Line by line&lt;/h4&gt;&lt;ul&gt;{items}&lt;/ul&gt;</source>
   <translation>{facts}&lt;h4&gt;Ligne par ligne&lt;/h4&gt;&lt;ul&gt;{items}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unités</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Heures</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Longitudes</source>
   <translation>Longitudes</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Résolution</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Calage</translation>
  </message>
  <message>
   <source>{variable}, as {lower}</source>
   <translation>{variable}, comme {lower}</translation>
  </message>
  <message>
   <source>"{units}", shown in {units_shown}</source>
   <translation>« {units} », affiché en {units_shown}</translation>
  </message>
  <message>
   <source>cells of {stored}, regridded to {used}</source>
   <translation>mailles de {stored}, remises à {used}</translation>
  </message>
  <message>
   <source>cells of {stored}, averaged to {used}</source>
   <translation>mailles de {stored}, moyennées à {used}</translation>
  </message>
  <message>
   <source>cells of {stored}</source>
   <translation>mailles de {stored}</translation>
  </message>
  <message>
   <source>no truth to compare cells with</source>
   <translation>pas de vérité pour comparer les mailles</translation>
  </message>
  <message>
   <source>means over {minutes:g} min</source>
   <translation>moyennes sur {minutes:g} min</translation>
  </message>
  <message>
   <source>instants</source>
   <translation>valeurs instantanées</translation>
  </message>
  <message>
   <source>as the file states them, UTC</source>
   <translation>comme le fichier les donne, UTC</translation>
  </message>
  <message>
   <source>the file states none: counted</source>
   <translation>le fichier n'en donne pas : comptés</translation>
  </message>
  <message>
   <source>stored from north to south, turned</source>
   <translation>rangé du nord au sud, retourné</translation>
  </message>
  <message>
   <source>stored from south to north</source>
   <translation>rangé du sud au nord</translation>
  </message>
  <message>
   <source>stored beyond 180°, brought to -180° to 180°</source>
   <translation>rangé au-delà de 180°, ramené de -180° à 180°</translation>
  </message>
  <message>
   <source>{missing} of the cells read</source>
   <translation>{missing} des mailles lues</translation>
  </message>
  <message>
   <source>the region</source>
   <translation>la région</translation>
  </message>
  <message>
   <source>how the file is taken</source>
   <translation>l'usage du fichier</translation>
  </message>
  <message>
   <source>the variable</source>
   <translation>la variable</translation>
  </message>
  <message>
   <source>the truth</source>
   <translation>la vérité</translation>
  </message>
  <message>
   <source>the times to run</source>
   <translation>les instants à calculer</translation>
  </message>
  <message>
   <source>the gauges</source>
   <translation>les stations</translation>
  </message>
  <message>
   <source>the simulated satellite</source>
   <translation>le satellite simulé</translation>
  </message>
  <message>
   <source>the regridding</source>
   <translation>le changement de grille</translation>
  </message>
  <message>
   <source>what was said of the file</source>
   <translation>ce qui est dit du fichier</translation>
  </message>
  <message>
   <source>what was said of the truth</source>
   <translation>ce qui est dit de la vérité</translation>
  </message>
  <message>
   <source>the correcting model</source>
   <translation>le modèle de correction</translation>
  </message>
  <message>
   <source>the downscaling model</source>
   <translation>le modèle d'affinage</translation>
  </message>
  <message>
   <source>the panels</source>
   <translation>les cartes</translation>
  </message>
  <message>
   <source>the docks</source>
   <translation>les volets</translation>
  </message>
  <message>
   <source>what is shown</source>
   <translation>ce qui est affiché</translation>
  </message>
  <message>
   <source>the scale</source>
   <translation>l'échelle</translation>
  </message>
  <message>
   <source>the map's layers</source>
   <translation>les couches de la carte</translation>
  </message>
  <message>
   <source>the projection</source>
   <translation>la projection</translation>
  </message>
  <message>
   <source>the levels</source>
   <translation>les niveaux</translation>
  </message>
  <message>
   <source>the pinned point</source>
   <translation>le point épinglé</translation>
  </message>
  <message>
   <source>the selection</source>
   <translation>la sélection</translation>
  </message>
  <message>
   <source>the variants</source>
   <translation>les variantes</translation>
  </message>
  <message>
   <source>the recipe</source>
   <translation>la recette</translation>
  </message>
  <message>
   <source>the files to learn from</source>
   <translation>les fichiers d'apprentissage</translation>
  </message>
  <message>
   <source>the training's folder</source>
   <translation>le dossier de l'entraînement</translation>
  </message>
  <message>
   <source>the model to start from</source>
   <translation>le modèle de départ</translation>
  </message>
  <message>
   <source>the blocks held out</source>
   <translation>les blocs réservés</translation>
  </message>
  <message>
   <source>the model's name</source>
   <translation>le nom du modèle</translation>
  </message>
  <message>
   <source>the learning rate</source>
   <translation>le taux d'apprentissage</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>le fichier</translation>
  </message>
  <message>
   <source>members</source>
   <translation>membres</translation>
  </message>
  <message>
   <source>the steps</source>
   <translation>les pas</translation>
  </message>
  <message>
   <source>the solver</source>
   <translation>le solveur</translation>
  </message>
  <message>
   <source>the seed</source>
   <translation>la graine</translation>
  </message>
  <message>
   <source>the device</source>
   <translation>l'appareil</translation>
  </message>
  <message>
   <source>what is conserved</source>
   <translation>ce qui est conservé</translation>
  </message>
  <message>
   <source>how gauges draw</source>
   <translation>l'attraction des stations</translation>
  </message>
  <message>
   <source>how closely the input is followed</source>
   <translation>à quel point l'entrée est suivie</translation>
  </message>
  <message>
   <source>the member</source>
   <translation>le membre</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>le seuil</translation>
  </message>
  <message>
   <source>the percentile</source>
   <translation>le percentile</translation>
  </message>
  <message>
   <source>changing {name}</source>
   <translation>changement : {name}</translation>
  </message>
  <message>
   <source>{verb} {step}</source>
   <translation>{verb} {step}</translation>
  </message>
  <message>
   <source>needs {fewest} steps</source>
   <translation>demande {fewest} pas</translation>
  </message>
  <message>
   <source>Give a truth (DATA, left) to see errors and scores</source>
   <translation>Donnez une vérité (DONNÉES, à gauche) pour voir erreurs et scores</translation>
  </message>
  <message>
   <source>Fills as members are finished</source>
   <translation>Se remplit à mesure que les membres finissent</translation>
  </message>
  <message>
   <source>Scores are being computed…</source>
   <translation>Les scores sont en cours de calcul…</translation>
  </message>
  <message>
   <source>No pixel was chosen: widen the band or the area, or verify everything (Ctrl+D)</source>
   <translation>Aucun pixel n'est choisi : élargissez la bande ou la zone, ou vérifiez tout (Ctrl+D)</translation>
  </message>
  <message>
   <source>{count} of {members} members so far</source>
   <translation>{count} membres sur {members} jusqu'ici</translation>
  </message>
  <message>
   <source>The scores could not be computed</source>
   <translation>Les scores n'ont pas pu être calculés</translation>
  </message>
  <message>
   <source>stage I: {first}, stage II: {second} of {members} members so far</source>
   <translation>étape I : {first}, étape II : {second} membres sur {members} jusqu'ici</translation>
  </message>
  <message>
   <source>There are no violins to write yet</source>
   <translation>Il n'y a pas encore de violons à écrire</translation>
  </message>
  <message>
   <source>They need a run and a truth</source>
   <translation>Il leur faut un calcul et une vérité</translation>
  </message>
  <message>
   <source>{member}, evaluation {frame} of {last}, step {step} of {steps}, σ {sigma:.3g}</source>
   <translation>{member}, évaluation {frame} sur {last}, pas {step} sur {steps}, σ {sigma:.3g}</translation>
  </message>
  <message>
   <source>{member}, finished, σ 0</source>
   <translation>{member}, fini, σ 0</translation>
  </message>
  <message>
   <source>Way out of noise: waiting for the engine</source>
   <translation>Chemin hors du bruit : attend le moteur</translation>
  </message>
  <message>
   <source>Way out of noise: {message}</source>
   <translation>Chemin hors du bruit : {message}</translation>
  </message>
  <message>
   <source>Saved {path}</source>
   <translation>{path} enregistré</translation>
  </message>
  <message>
   <source>Gauges</source>
   <translation>Stations</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Échantillonneur</translation>
  </message>
  <message>
   <source>Probe</source>
   <translation>Sonde</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Sélection</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Erreurs</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Explain</source>
   <translation>Explication</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Calculs</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>Arrange panels</source>
   <translation>Disposer les cartes</translation>
  </message>
  <message>
   <source>Map layers</source>
   <translation>Couches de la carte</translation>
  </message>
  <message>
   <source>Projection</source>
   <translation>Projection</translation>
  </message>
  <message>
   <source>Cancel movie</source>
   <translation>Interrompre le film</translation>
  </message>
  <message>
   <source>Stop making the movie; nothing is left of it</source>
   <translation>Arrêter le film ; il n'en reste rien</translation>
  </message>
  <message>
   <source>Docks</source>
   <translation>Volets</translation>
  </message>
  <message>
   <source>Runs to be made one after another: add the one you would run now, every time of the file, or other files</source>
   <translation>Calculs à faire l'un après l'autre : ajoutez celui d'à présent, chaque instant du fichier ou d'autres fichiers</translation>
  </message>
  <message>
   <source>Enter or a double click opens a finished run; Delete takes one out</source>
   <translation>Entrée ou un double clic ouvre un calcul fini ; Suppr en retire un</translation>
  </message>
  <message>
   <source>Names of the files</source>
   <translation>Noms des fichiers</translation>
  </message>
  <message>
   <source>In the folder opened last. {name}: the input's name, {time}: the time (UTC), {index}: its number in the file</source>
   <translation>Dans le dossier ouvert en dernier. {name} : nom de l'entrée, {time} : instant (UTC), {index} : son numéro dans le fichier</translation>
  </message>
  <message>
   <source>Add run</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Put what Run would make into the queue (Ctrl+B)</source>
   <translation>Mettre dans la file ce que ferait Calcul (Ctrl+B)</translation>
  </message>
  <message>
   <source>Add times</source>
   <translation>Instants</translation>
  </message>
  <message>
   <source>Put every time of the file, or of the range, into the queue, each as a run</source>
   <translation>Mettre chaque instant du fichier, ou de la plage, dans la file, chacun comme un calcul</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Put other files into the queue, read as the one on show is</source>
   <translation>Mettre d'autres fichiers dans la file, lus comme celui affiché</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Begin no further run; the one in progress is finished</source>
   <translation>Ne commencer aucun autre calcul ; celui en cours se termine</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Make again what failed</source>
   <translation>Refaire ce qui a échoué</translation>
  </message>
  <message>
   <source>Take it out of the queue; a run in progress is stopped (Delete)</source>
   <translation>Le retirer de la file ; un calcul en cours est arrêté (Suppr)</translation>
  </message>
  <message>
   <source>{made} of {all} made</source>
   <translation>{made} sur {all} faits</translation>
  </message>
  <message>
   <source>Make it earlier</source>
   <translation>Le faire plus tôt</translation>
  </message>
  <message>
   <source>Make it later</source>
   <translation>Le faire plus tard</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>{count} failed</source>
   <translation>{count} en échec</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>.muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}</source>
   <translation>.muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}</translation>
  </message>
  <message>
   <source>Model cards</source>
   <translation>Fiches des modèles</translation>
  </message>
  <message>
   <source>coarse input</source>
   <translation>entrée grossière</translation>
  </message>
  <message>
   <source>fine field</source>
   <translation>champ fin</translation>
  </message>
  <message>
   <source>no file open</source>
   <translation>aucun fichier ouvert</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>aucune choisie</translation>
  </message>
  <message>
   <source>Open a precipitation file: NetCDF, Zarr, GRIB2, IMERG or radar HDF5 (Ctrl+O)</source>
   <translation>Ouvrir un fichier de précipitations : NetCDF, Zarr, GRIB2, IMERG ou radar HDF5 (Ctrl+O)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>A finer field of the same place and time, to verify against</source>
   <translation>Un champ plus fin du même lieu et du même instant, pour vérifier</translation>
  </message>
  <message>
   <source>Use no truth</source>
   <translation>Ne pas utiliser de vérité</translation>
  </message>
  <message>
   <source>Readings of rain gauges, which draw the ensemble towards them: a CSV with
the columns lat, lon, time, value and, if known, sd, the error.</source>
   <translation>Mesures de pluviomètres, qui attirent l'ensemble vers elles : un CSV avec
les colonnes lat, lon, time, value et, si connue, sd, l'erreur.</translation>
  </message>
  <message>
   <source>Use no gauges</source>
   <translation>Ne pas utiliser de stations</translation>
  </message>
  <message>
   <source>Standard deviation of the readings whose error the table leaves open: how far a
gauge may be from its pixel's mean. Readings with an error of their own keep it.</source>
   <translation>Écart-type des mesures dont la table laisse l'erreur ouverte : de combien une
station peut s'écarter de la moyenne de son pixel. Les erreurs données restent.</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>How many cells of the fine field, in each direction, make one cell of the input</source>
   <translation>Combien de mailles du champ fin, dans chaque direction, font une maille de l'entrée</translation>
  </message>
  <message>
   <source>simulate satellite</source>
   <translation>simuler le satellite</translation>
  </message>
  <message>
   <source>Degrade the averaged input as a satellite would: rain missed, false alarms,
correlated errors, displacement. Off: the input is perfect.</source>
   <translation>Dégrader l'entrée moyennée comme le ferait un satellite : pluie manquée, fausses alertes,
erreurs corrélées, déplacement. Sans : l'entrée est parfaite.</translation>
  </message>
  <message>
   <source>Seed of the satellite's errors: another seed, another realisation</source>
   <translation>Graine des erreurs du satellite : autre graine, autre réalisation</translation>
  </message>
  <message>
   <source>The field of the file that is read</source>
   <translation>Le champ du fichier qui est lu</translation>
  </message>
  <message>
   <source>regrid to the models' grid</source>
   <translation>remettre sur la grille des modèles</translation>
  </message>
  <message>
   <source>Average or spread an input of another resolution conservatively onto their cells.
Without it such an input is refused.</source>
   <translation>Moyenner ou répartir de façon conservative une entrée d'une autre résolution.
Sans cela, une telle entrée est refusée.</translation>
  </message>
  <message>
   <source>How it was read</source>
   <translation>Comment il a été lu</translation>
  </message>
  <message>
   <source>Units, time, grid and missing values, as they were understood</source>
   <translation>Unités, temps, grille et valeurs manquantes, tels que compris</translation>
  </message>
  <message>
   <source>Error of gauges</source>
   <translation>Erreur des stations</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>Utiliser comme</translation>
  </message>
  <message>
   <source>Cells averaged</source>
   <translation>Mailles moyennées</translation>
  </message>
  <message>
   <source>Seed of the simulated satellite</source>
   <translation>Graine du satellite simulé</translation>
  </message>
  <message>
   <source>as the table says</source>
   <translation>comme dit la table</translation>
  </message>
  <message>
   <source>What the input file is. A fine field is averaged to make the coarse input, and
kept as the truth: a perfect model, where the right answer is known.</source>
   <translation>Ce qu'est le fichier d'entrée. Un champ fin est moyenné pour faire l'entrée, et
gardé comme vérité : un modèle parfait, dont la réponse est connue.</translation>
  </message>
  <message>
   <source>seed </source>
   <translation>graine </translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Vérité</translation>
  </message>
  <message>
   <source>finished run</source>
   <translation>calcul fini</translation>
  </message>
  <message>
   <source>Fields and results (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Any file (*)</source>
   <translation>Champs et résultats (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Figures (*.png *.pdf *.svg)</source>
   <translation>Figures (*.png *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Movies (*.gif *.webp *.png *.mp4);;Numbers, NetCDF (*.nc)</source>
   <translation>Films (*.gif *.webp *.png *.mp4);;Nombres, NetCDF (*.nc)</translation>
  </message>
  <message>
   <source>GIF (*.gif);;MP4 (*.mp4);;PNG frames in a zip (*.zip)</source>
   <translation>GIF (*.gif);;MP4 (*.mp4);;Images PNG dans un zip (*.zip)</translation>
  </message>
  <message>
   <source>Figures (*.png *.pdf *.svg);;Tables (*.csv *.nc)</source>
   <translation>Figures (*.png *.pdf *.svg);;Tables (*.csv *.nc)</translation>
  </message>
  <message>
   <source>Areas (*.geojson);;What the bar under the maps shows, GeoTIFF (*.tif);;The same, NetCDF (*.nc);;All fields, Zarr (*.zarr);;Scores (*.csv);;Report (*.html);;Figure for print (*.png *.pdf *.svg)</source>
   <translation>Zones (*.geojson);;Ce que montre la barre sous les cartes, GeoTIFF (*.tif);;De même, NetCDF (*.nc);;Tous les champs, Zarr (*.zarr);;Scores (*.csv);;Rapport (*.html);;Figure pour l'impression (*.png *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Address of an OPeNDAP dataset, or of a Zarr store over HTTP or in S3 (consolidated):</source>
   <translation>Adresse d'un jeu OPeNDAP, ou d'un dépôt Zarr par HTTP ou dans S3 (consolidé) :</translation>
  </message>
  <message>
   <source>Sessions (*.json)</source>
   <translation>Sessions (*.json)</translation>
  </message>
  <message>
   <source>Tables (*.csv *.txt);;Any file (*)</source>
   <translation>Tables (*.csv *.txt);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Numbers, CSV (*.csv)</source>
   <translation>Nombres, CSV (*.csv)</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Chercher dans :</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Type de fichiers :</translation>
  </message>
  <message>
   <source>Open a field or a result</source>
   <translation>Ouvrir un champ ou un résultat</translation>
  </message>
  <message>
   <source>Open a Zarr folder</source>
   <translation>Ouvrir un dossier Zarr</translation>
  </message>
  <message>
   <source>Where file dialogs open first</source>
   <translation>Où s'ouvrent d'abord les dialogues de fichiers</translation>
  </message>
  <message>
   <source>Open an address</source>
   <translation>Ouvrir une adresse</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>https://… or s3://bucket/…</source>
   <translation>https://… ou s3://bucket/…</translation>
  </message>
  <message>
   <source>Choose the fine truth</source>
   <translation>Choisir la vérité fine</translation>
  </message>
  <message>
   <source>Choose the gauges' readings</source>
   <translation>Choisir les mesures des stations</translation>
  </message>
  <message>
   <source>Add files to the batch</source>
   <translation>Ajouter des fichiers au lot</translation>
  </message>
  <message>
   <source>Open a session</source>
   <translation>Ouvrir une session</translation>
  </message>
  <message>
   <source>Choose a recipe</source>
   <translation>Choisir une recette</translation>
  </message>
  <message>
   <source>Recipes (*.toml)</source>
   <translation>Recettes (*.toml)</translation>
  </message>
  <message>
   <source>Choose fields to learn from</source>
   <translation>Choisir les champs à apprendre</translation>
  </message>
  <message>
   <source>Choose the training's folder</source>
   <translation>Choisir le dossier de l'entraînement</translation>
  </message>
  <message>
   <source>Save the session</source>
   <translation>Enregistrer la session</translation>
  </message>
  <message>
   <source>Export the run</source>
   <translation>Exporter le calcul</translation>
  </message>
  <message>
   <source>Save the run</source>
   <translation>Enregistrer le calcul</translation>
  </message>
  <message>
   <source>Export the picture</source>
   <translation>Exporter l'image</translation>
  </message>
  <message>
   <source>Export the figure of the fields</source>
   <translation>Exporter la figure des champs</translation>
  </message>
  <message>
   <source>Export the figure of the errors</source>
   <translation>Exporter la figure des erreurs</translation>
  </message>
  <message>
   <source>Export the movie of a member</source>
   <translation>Exporter le film d'un membre</translation>
  </message>
  <message>
   <source>Export the animation</source>
   <translation>Exporter l'animation</translation>
  </message>
  <message>
   <source>Export the errors by hour of day</source>
   <translation>Exporter les erreurs par heure du jour</translation>
  </message>
  <message>
   <source>Export the plot's numbers</source>
   <translation>Exporter les nombres du graphique</translation>
  </message>
  <message>
   <source>Export the violins' numbers</source>
   <translation>Exporter les chiffres des violons</translation>
  </message>
  <message>
   <source>Export the variants</source>
   <translation>Exporter les variantes</translation>
  </message>
  <message>
   <source>Export the scores</source>
   <translation>Exporter les scores</translation>
  </message>
  <message>
   <source>Export the point's numbers</source>
   <translation>Exporter les nombres du point</translation>
  </message>
  <message>
   <source>Export the probe's values</source>
   <translation>Exporter les valeurs de la sonde</translation>
  </message>
  <message>
   <source>The run in plain sentences</source>
   <translation>Le calcul en phrases claires</translation>
  </message>
  <message>
   <source>What went in and came out, chances, and how far to trust them</source>
   <translation>Ce qui est entré et sorti, les probabilités, et quelle confiance y accorder</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Put these words on the clipboard</source>
   <translation>Mettre ces mots dans le presse-papiers</translation>
  </message>
  <message>
   <source>Drop (G), then click a map. Tables of gauges are chosen under Data.</source>
   <translation>Poser (G), puis cliquer sur une carte. Les tableaux de stations se choisissent sous Données.</translation>
  </message>
  <message>
   <source>Gauges placed by hand</source>
   <translation>Stations posées à la main</translation>
  </message>
  <message>
   <source>Double click or {key}: type a place, a value or its error; Delete: take a gauge away (Ctrl+Z brings it back)</source>
   <translation>Double clic ou {key} : saisir un lieu, une valeur ou son erreur ; Suppr : retirer une station (Ctrl+Z la ramène)</translation>
  </message>
  <message>
   <source>Take the chosen gauge away (Delete)</source>
   <translation>Retirer la station choisie (Suppr)</translation>
  </message>
  <message>
   <source>Remove the gauge</source>
   <translation>Retirer la station</translation>
  </message>
  <message>
   <source>Run with and without</source>
   <translation>Calculer avec et sans</translation>
  </message>
  <message>
   <source>Two runs with the same seed, one without any gauge, beside each other</source>
   <translation>Deux calculs avec la même graine, l'un sans aucune station, côte à côte</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Poser</translation>
  </message>
  <message>
   <source>Click a map to put a gauge there (G)</source>
   <translation>Cliquer sur une carte pour y poser une station (G)</translation>
  </message>
  <message>
   <source>°N</source>
   <translation>°N</translation>
  </message>
  <message>
   <source>°E</source>
   <translation>°E</translation>
  </message>
  <message>
   <source>{lat:.4f} N, {lon:.4f} E, {time}</source>
   <translation>{lat:.4f} N, {lon:.4f} E, {time}</translation>
  </message>
  <message>
   <source>Find an action</source>
   <translation>Trouver une action</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Actions et leurs touches</translation>
  </message>
  <message>
   <source>Choose an action to change its keys</source>
   <translation>Choisir une action pour changer ses touches</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Nouvelles touches</translation>
  </message>
  <message>
   <source>Press the keys that the chosen action shall have; Tab goes on</source>
   <translation>Pressez les touches que doit avoir l'action choisie ; Tab passe plus loin</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Mettre</translation>
  </message>
  <message>
   <source>Give these keys to the chosen action</source>
   <translation>Donner ces touches à l'action choisie</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Leave the chosen action without keys</source>
   <translation>Laisser l'action choisie sans touches</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Habituelles</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys</source>
   <translation>Donner à l'action choisie ses touches habituelles</translation>
  </message>
  <message>
   <source>All usual</source>
   <translation>Toutes habituelles</translation>
  </message>
  <message>
   <source>Give every action its usual keys</source>
   <translation>Donner à chaque action ses touches habituelles</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Correction</translation>
  </message>
  <message>
   <source>Downscale</source>
   <translation>Affinage</translation>
  </message>
  <message>
   <source>Solver</source>
   <translation>Solveur</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Plan de bruit</translation>
  </message>
  <message>
   <source>Churn</source>
   <translation>Bruit ajouté</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ce qu'il en advint</translation>
  </message>
  <message>
   <source>Model of stage I</source>
   <translation>Modèle de l'étape I</translation>
  </message>
  <message>
   <source>Model of stage II</source>
   <translation>Modèle de l'étape II</translation>
  </message>
  <message>
   <source>How a sample is drawn, in both stages</source>
   <translation>Comment on tire, dans les deux étapes</translation>
  </message>
  <message>
   <source>Denoising steps, in both stages</source>
   <translation>Pas de débruitage, dans les deux étapes</translation>
  </message>
  <message>
   <source>How the noise levels are spaced</source>
   <translation>Comment les niveaux de bruit sont espacés</translation>
  </message>
  <message>
   <source>Noise added on the way; what it means depends on the solver</source>
   <translation>Bruit ajouté en chemin ; son sens dépend du solveur</translation>
  </message>
  <message>
   <source>Progress, then seconds per member and the score that is plotted</source>
   <translation>Avancement, puis secondes par membre et le score tracé</translation>
  </message>
  <message>
   <source>Run all</source>
   <translation>Tout calculer</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Variantes</translation>
  </message>
  <message>
   <source>Double click the last column, or press Enter there: show that variant's run</source>
   <translation>Double-clic sur la dernière colonne, ou Entrée : montrer le calcul de cette variante</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Another row, as the sampler form is now</source>
   <translation>Une ligne de plus, comme l'échantillonneur est réglé</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>The chosen row once more</source>
   <translation>La ligne choisie encore une fois</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take the chosen row out; Ctrl+Z brings it back</source>
   <translation>Retirer la ligne choisie ; Ctrl+Z la ramène</translation>
  </message>
  <message>
   <source>Make every variant, one after another, with the same members and noise</source>
   <translation>Faire chaque variante, l'une après l'autre, avec mêmes membres et même bruit</translation>
  </message>
  <message>
   <source>Stop after the evaluation in progress; variants that are finished stay</source>
   <translation>S'arrêter après l'évaluation en cours ; les variantes finies restent</translation>
  </message>
  <message>
   <source>Export table…</source>
   <translation>Exporter le tableau…</translation>
  </message>
  <message>
   <source>Write settings, costs, scores and intervals to a CSV file</source>
   <translation>Écrire réglages, coûts, scores et intervalles dans un fichier CSV</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>Of no use to this solver</source>
   <translation>Sans effet pour ce solveur</translation>
  </message>
  <message>
   <source>Lowest level of the scale of values; what is less has its colour</source>
   <translation>Niveau le plus bas de l'échelle ; ce qui est moindre a sa couleur</translation>
  </message>
  <message>
   <source>Highest level of the scale of values; what is more has its colour</source>
   <translation>Niveau le plus haut de l'échelle ; ce qui est plus a sa couleur</translation>
  </message>
  <message>
   <source>linear</source>
   <translation>linéaire</translation>
  </message>
  <message>
   <source>Differences are shown from minus this to this</source>
   <translation>Les différences vont de moins ceci à ceci</translation>
  </message>
  <message>
   <source>Ratios are shown from 1 / this to this</source>
   <translation>Les rapports vont de 1 / ceci à ceci</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Put all levels and units back to the usual ones</source>
   <translation>Remettre niveaux et unités habituels</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveaux</translation>
  </message>
  <message>
   <source>Equal steps are equal differences, not equal ratios</source>
   <translation>Des pas égaux sont des différences égales, non des rapports égaux</translation>
  </message>
  <message>
   <source>Units of maps, colour bars and probe</source>
   <translation>Unités des cartes, barres de couleur et sonde</translation>
  </message>
  <message>
   <source>ratio</source>
   <translation>rapport</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>diff.</source>
   <translation>diff.</translation>
  </message>
  <message>
   <source>&lt;p&gt;This scene is unlike what the model was trained on:&lt;/p&gt;&lt;ul&gt;{lines}&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Cette scène ne ressemble pas à ce sur quoi le modèle a appris :&lt;/p&gt;&lt;ul&gt;{lines}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>Outside of the training: {reasons}</source>
   <translation>Hors de l'entraînement : {reasons}</translation>
  </message>
  <message>
   <source>Stage I: removes the satellite's errors on the input's own grid</source>
   <translation>Étape I : retire les erreurs du satellite sur la grille de l'entrée</translation>
  </message>
  <message>
   <source>Stage II: draws the fine structure, one realisation per member</source>
   <translation>Étape II : tire la structure fine, une réalisation par membre</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>What the model was trained on, how well it does, and where it does not apply</source>
   <translation>Sur quoi le modèle a appris, ce qu'il vaut, et où il ne s'applique pas</translation>
  </message>
  <message>
   <source>Models are being read…</source>
   <translation>Lecture des modèles…</translation>
  </message>
  <message>
   <source>outside training</source>
   <translation>hors entraînement</translation>
  </message>
  <message>
   <source>{title}; Ctrl+Z takes it back</source>
   <translation>{title} ; Ctrl+Z l'annule</translation>
  </message>
  <message>
   <source>Put this message away</source>
   <translation>Ranger ce message</translation>
  </message>
  <message>
   <source>Actions found</source>
   <translation>Actions trouvées</translation>
  </message>
  <message>
   <source>Type a few letters of what you want to do</source>
   <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Interrompre (Échap)</translation>
  </message>
  <message>
   <source>Stop after the evaluation in progress; finished members are kept</source>
   <translation>S'arrêter après l'évaluation en cours ; les membres finis restent</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>comme dit le fichier</translation>
  </message>
  <message>
   <source>over 2 min</source>
   <translation>sur 2 min</translation>
  </message>
  <message>
   <source>over 5 min</source>
   <translation>sur 5 min</translation>
  </message>
  <message>
   <source>over 10 min</source>
   <translation>sur 10 min</translation>
  </message>
  <message>
   <source>over 15 min</source>
   <translation>sur 15 min</translation>
  </message>
  <message>
   <source>over 30 min</source>
   <translation>sur 30 min</translation>
  </message>
  <message>
   <source>over 1 h</source>
   <translation>sur 1 h</translation>
  </message>
  <message>
   <source>over 3 h</source>
   <translation>sur 3 h</translation>
  </message>
  <message>
   <source>over 6 h</source>
   <translation>sur 6 h</translation>
  </message>
  <message>
   <source>over 1 day</source>
   <translation>sur 1 jour</translation>
  </message>
  <message>
   <source>totals since the start</source>
   <translation>cumuls depuis le début</translation>
  </message>
  <message>
   <source>the cells' centres</source>
   <translation>les centres des mailles</translation>
  </message>
  <message>
   <source>south-west corners</source>
   <translation>coins sud-ouest</translation>
  </message>
  <message>
   <source>north-west corners</source>
   <translation>coins nord-ouest</translation>
  </message>
  <message>
   <source>north-east corners</source>
   <translation>coins nord-est</translation>
  </message>
  <message>
   <source>south-east corners</source>
   <translation>coins sud-est</translation>
  </message>
  <message>
   <source>The unit of the values, where the file states none or a wrong one; others can be typed</source>
   <translation>L'unité des valeurs, si le fichier n'en donne pas ou une fausse ; d'autres se saisissent</translation>
  </message>
  <message>
   <source>What a value stands for: an instant, a mean or an amount over a time that its stamp ends, or all that fell since the start</source>
   <translation>Ce que vaut une valeur : un instant, une moyenne ou un cumul sur une durée que son horodatage termine, ou tout ce qui est tombé depuis le début</translation>
  </message>
  <message>
   <source>What the coordinates of the file are; corners are moved by half a cell</source>
   <translation>Ce que sont les coordonnées du fichier ; les coins sont décalés d'une demi-maille</translation>
  </message>
  <message>
   <source>negative values are missing</source>
   <translation>les valeurs négatives manquent</translation>
  </message>
  <message>
   <source>Some files mark by a negative number what was not measured; else negative rain is refused</source>
   <translation>Certains fichiers marquent d'un nombre négatif le non mesuré ; sinon une pluie négative est refusée</translation>
  </message>
  <message>
   <source>over {minutes:g} min</source>
   <translation>sur {minutes:g} min</translation>
  </message>
  <message>
   <source>moved by {north:+g}, {east:+g} cells</source>
   <translation>décalé de {north:+g}, {east:+g} mailles</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>South must lie below north; the region stays as it was</source>
   <translation>Le sud doit être sous le nord ; la région reste inchangée</translation>
  </message>
  <message>
   <source>West must lie below east; the region stays as it was (one across 180° is run in two parts)</source>
   <translation>L'ouest doit être inférieur à l'est ; la région reste inchangée (à cheval sur 180°, elle se calcule en deux parties)</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>South edge</source>
   <translation>Bord sud</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>North edge</source>
   <translation>Bord nord</translation>
  </message>
  <message>
   <source>W</source>
   <translation>O</translation>
  </message>
  <message>
   <source>West edge</source>
   <translation>Bord ouest</translation>
  </message>
  <message>
   <source>E</source>
   <translation>E</translation>
  </message>
  <message>
   <source>East edge</source>
   <translation>Bord est</translation>
  </message>
  <message>
   <source>Go to…</source>
   <translation>Aller à…</translation>
  </message>
  <message>
   <source>in kilometres of the file's projection</source>
   <translation>en kilomètres de la projection du fichier</translation>
  </message>
  <message>
   <source>in degrees</source>
   <translation>en degrés</translation>
  </message>
  <message>
   <source>Places to go to</source>
   <translation>Lieux où aller</translation>
  </message>
  <message>
   <source>Jump to a place; those outside the file cannot be chosen</source>
   <translation>Aller à un lieu ; ceux hors du fichier ne peuvent être choisis</translation>
  </message>
  <message>
   <source>Edge of the region; a box can be drawn by its four numbers</source>
   <translation>Bord de la région ; une boîte se dessine par ses quatre nombres</translation>
  </message>
  <message>
   <source>{edge} of the region, {unit}; it moves outward to the next cell of the input</source>
   <translation>{edge} de la région, {unit} ; il s'étend vers l'extérieur jusqu'à la maille suivante de l'entrée</translation>
  </message>
  <message>
   <source>Runs appear here: press Run (Ctrl+R), or open a saved one</source>
   <translation>Les calculs apparaissent ici : pressez Calcul (Ctrl+R), ou ouvrez-en un enregistré</translation>
  </message>
  <message>
   <source>Click or Enter: show; F2: rename the one on show; Delete: take out of the list (Ctrl+Z brings it back)</source>
   <translation>Clic ou Entrée : montrer ; F2 : renommer celui affiché ; Suppr : retirer de la liste (Ctrl+Z le ramène)</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Nom du calcul</translation>
  </message>
  <message>
   <source>Note on the run</source>
   <translation>Note sur le calcul</translation>
  </message>
  <message>
   <source>Take this run out of the list; Ctrl+Z brings it back, and its file stays (Delete)</source>
   <translation>Retirer ce calcul de la liste ; Ctrl+Z le ramène, son fichier reste (Suppr)</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>Retirer le calcul</translation>
  </message>
  <message>
   <source>A note on this run</source>
   <translation>Une note sur ce calcul</translation>
  </message>
  <message>
   <source>As balanced does; a model that was trained to see gauges is shown them instead, which costs no time.</source>
   <translation>Comme « équilibré » ; à un modèle entraîné à voir les stations, on les montre, ce qui ne coûte rien.</translation>
  </message>
  <message>
   <source>tweedie: a gauge's error is weighed against the model's own doubt at its place.
Each evaluation takes three times as long.</source>
   <translation>tweedie : l'erreur d'une station est pesée contre le doute du modèle à cet endroit.
Chaque évaluation dure trois fois plus.</translation>
  </message>
  <message>
   <source>sda: a gauge's error is weighed against how much rain varies anywhere, so that members move less.
Each evaluation takes twice as long.</source>
   <translation>sda : l'erreur d'une station est pesée contre la variation générale de la pluie ; les membres bougent moins.
Chaque évaluation dure deux fois plus.</translation>
  </message>
  <message>
   <source>dps: members step towards the gauges, whose errors play no part; the pull alone says how far.
Each evaluation takes twice as long.</source>
   <translation>dps : les membres vont vers les stations, dont les erreurs ne jouent pas ; seule la force dit de combien.
Chaque évaluation dure deux fois plus.</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>NVIDIA GPU</source>
   <translation>GPU NVIDIA</translation>
  </message>
  <message>
   <source>off</source>
   <translation>sans</translation>
  </message>
  <message>
   <source>additive: shift each cell</source>
   <translation>additive : décaler chaque maille</translation>
  </message>
  <message>
   <source>multiplicative: scale each cell</source>
   <translation>multiplicative : mettre à l'échelle</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>comme d'habitude</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>équilibré</translation>
  </message>
  <message>
   <source>cautious</source>
   <translation>prudent</translation>
  </message>
  <message>
   <source>forced</source>
   <translation>forcé</translation>
  </message>
  <message>
   <source>Denoising steps per member. More steps cost time and, past about 20, change little.</source>
   <translation>Pas de débruitage par membre. Plus de pas coûtent du temps et, au-delà de 20, changent peu.</translation>
  </message>
  <message>
   <source>The same seed gives the same members; member 3 is the same however many are drawn.</source>
   <translation>La même graine donne les mêmes membres ; le membre 3 est le même quel qu'en soit le nombre.</translation>
  </message>
  <message>
   <source>Whether the fine pixels of a coarse cell must average to that cell.
off: they need not; how far they drift is part of the model's error.
additive: the same amount is added to all of a cell's pixels, dry ones too.
multiplicative: all are multiplied alike, so that dry pixels stay dry.
It keeps a cell's error too: what stage I got wrong stays wrong.</source>
   <translation>Si la moyenne des pixels fins d'une maille doit lui être égale.
sans : non ; leur écart fait partie de l'erreur du modèle.
additive : le même montant s'ajoute à tous les pixels, même secs.
multiplicative : tous sont multipliés pareil, les secs restent secs.
L'erreur de la maille est gardée aussi : ce que l'étape I a faux reste faux.</translation>
  </message>
  <message>
   <source>How gauges draw the members where they and the model disagree. While coarse cells
are conserved, gauges only move rain about inside a cell.</source>
   <translation>Comment les stations attirent les membres là où elles contredisent le modèle. Tant que les mailles
sont conservées, elles ne déplacent la pluie qu'à l'intérieur d'une maille.</translation>
  </message>
  <message>
   <source>How hard the gauges pull. 1: as the method has it; larger: members pass closer to them.</source>
   <translation>Force d'attraction des stations. 1 : celle de la méthode ; plus : les membres passent plus près.</translation>
  </message>
  <message>
   <source>How closely members follow the input. 1: as the model learned to. Larger: closer, and
more alike. Away from 1 every evaluation takes twice as long.</source>
   <translation>À quel point les membres suivent l'entrée. 1 : comme le modèle l'a appris. Plus : de plus près, et
plus semblables. Hors de 1, chaque évaluation dure deux fois plus.</translation>
  </message>
  <message>
   <source>followed × </source>
   <translation>suivie × </translation>
  </message>
  <message>
   <source>How a sample is drawn. Heun evaluates the network twice a step, others once.</source>
   <translation>Comment un échantillon est tiré. Heun évalue le réseau deux fois par pas, les autres une fois.</translation>
  </message>
  <message>
   <source>Where the networks run; automatic takes the GPU where there is one</source>
   <translation>Où calculent les réseaux ; automatique prend le GPU s'il y en a un</translation>
  </message>
  <message>
   <source>Order {order}. {source}</source>
   <translation>Ordre {order}. {source}</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Conserve</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <source>Realisations to draw. Each is a possible truth; their spread is the uncertainty.
</source>
   <translation>Réalisations à tirer. Chacune est une vérité possible ; leur dispersion est l'incertitude.
</translation>
  </message>
  <message>
   <source>Draw the ensemble (Ctrl+R)</source>
   <translation>Tirer l'ensemble (Ctrl+R)</translation>
  </message>
  <message>
   <source>The models chosen make {most} that differ.</source>
   <translation>Les modèles choisis en font {most} différents.</translation>
  </message>
  <message>
   <source>8 give a first look, 16 fair scores, 50 smooth probabilities.</source>
   <translation>8 donnent un premier aperçu, 16 des scores corrects, 50 des probabilités lisses.</translation>
  </message>
  <message>
   <source>any</source>
   <translation>toute</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Selection&lt;/b&gt;: violins, scores and plots are of the pixels under this much coarse input, inside the area drawn, on land or on water. Draw an area with A (click its corners, double click the last), or drag a box with Shift on any map. Ctrl+D verifies everything again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Sélection&lt;/b&gt; : violons, scores et graphiques concernent les pixels sous cette entrée, dans la zone dessinée, sur terre ou sur l'eau. Dessinez une zone avec A (cliquez ses sommets, double-clic au dernier), ou tirez une boîte avec Maj sur une carte. Ctrl+D vérifie tout de nouveau.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>land and water</source>
   <translation>terre et eau</translation>
  </message>
  <message>
   <source>land only</source>
   <translation>terre seule</translation>
  </message>
  <message>
   <source>water only</source>
   <translation>eau seule</translation>
  </message>
  <message>
   <source>Only pixels whose centre is on land, or on seas and large lakes, are verified</source>
   <translation>Seuls les pixels dont le centre est sur terre, ou sur les mers et les grands lacs, sont vérifiés</translation>
  </message>
  <message>
   <source>Only pixels under an input from and below these limits are verified</source>
   <translation>Seuls les pixels sous une entrée entre ces bornes sont vérifiés</translation>
  </message>
  <message>
   <source>Draw area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Click the corners of an area on a map (A)</source>
   <translation>Cliquer les sommets d'une zone sur une carte (A)</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Verify everything again (Ctrl+D)</source>
   <translation>Tout vérifier de nouveau (Ctrl+D)</translation>
  </message>
  <message>
   <source>Land or water</source>
   <translation>Terre ou eau</translation>
  </message>
  <message>
   <source>Least input</source>
   <translation>Entrée minimale</translation>
  </message>
  <message>
   <source>Largest input</source>
   <translation>Entrée maximale</translation>
  </message>
  <message>
   <source>Members, seed and device are what windows opened from now on begin with; the language holds from the next start on, and everything else at once.</source>
   <translation>Membres, graine et appareil valent pour les fenêtres ouvertes désormais ; la langue vaut au prochain démarrage, et le reste aussitôt.</translation>
  </message>
  <message>
   <source>as the desktop</source>
   <translation>comme le système</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>one for each core</source>
   <translation>une par cœur</translation>
  </message>
  <message>
   <source>Keep the session while I work, and offer it after a crash</source>
   <translation>Garder la session pendant le travail, et l'offrir après un plantage</translation>
  </message>
  <message>
   <source>The session is one small file in the state folder, with the runs that were not saved</source>
   <translation>La session est un petit fichier dans le dossier d'état, avec les calculs non enregistrés</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Choose where file dialogs open first</source>
   <translation>Choisir où s'ouvrent d'abord les dialogues de fichiers</translation>
  </message>
  <message>
   <source>Open file dialogs where the last file was</source>
   <translation>Ouvrir les dialogues là où était le dernier fichier</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Colours of the window</source>
   <translation>Couleurs de la fenêtre</translation>
  </message>
  <message>
   <source>Language of the interface, from the next start on</source>
   <translation>Langue de l'interface, au prochain démarrage</translation>
  </message>
  <message>
   <source>Units of rain on maps, colour bars and in the probe</source>
   <translation>Unités de la pluie sur les cartes, les barres de couleur et dans la sonde</translation>
  </message>
  <message>
   <source>Where the networks run, in windows opened from now on</source>
   <translation>Où calculent les réseaux, dans les fenêtres ouvertes désormais</translation>
  </message>
  <message>
   <source>Size of the ensemble, in windows opened from now on</source>
   <translation>Taille de l'ensemble, dans les fenêtres ouvertes désormais</translation>
  </message>
  <message>
   <source>Of the ensemble's noise, in windows opened from now on</source>
   <translation>Du bruit de l'ensemble, dans les fenêtres ouvertes désormais</translation>
  </message>
  <message>
   <source>How many members are made at the same time; it changes no value</source>
   <translation>Combien de membres sont faits à la fois ; cela ne change aucune valeur</translation>
  </message>
  <message>
   <source>Of the memory that can be had, what a run may plan to take</source>
   <translation>De la mémoire disponible, ce qu'un calcul peut prévoir de prendre</translation>
  </message>
  <message>
   <source>the last one used</source>
   <translation>le dernier utilisé</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Units of rain</source>
   <translation>Unités de pluie</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>habituelles</translation>
  </message>
  <message>
   <source>A member is one possible truth. The mean is the best single guess, but too smooth:
judge structure by members, risk by probability.</source>
   <translation>Un membre est une vérité possible. La moyenne est la meilleure estimation seule, mais trop lisse :
jugez la structure par les membres, le risque par la probabilité.</translation>
  </message>
  <message>
   <source>Which member (Up and Down)</source>
   <translation>Quel membre (flèches haut et bas)</translation>
  </message>
  <message>
   <source>Which members are above this value, at each place</source>
   <translation>Quels membres dépassent cette valeur, en chaque lieu</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>Percentile</source>
   <translation>Percentile</translation>
  </message>
  <message>
   <source>So many of 100 members stay below what is shown</source>
   <translation>Tant de membres sur 100 restent sous ce qui est montré</translation>
  </message>
  <message>
   <source>Colour scale of all panels; the bar above shows its levels</source>
   <translation>Échelle de couleur de toutes les cartes ; la barre au-dessus montre ses niveaux</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Type or drag the ends of the colour scales, and choose units (L)</source>
   <translation>Saisir ou tirer les bornes des échelles de couleur, et choisir les unités (L)</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Membre</translation>
  </message>
  <message>
   <source> of {members}</source>
   <translation> sur {members}</translation>
  </message>
  <message>
   <source>Page to read</source>
   <translation>Page à lire</translation>
  </message>
  <message>
   <source>Help, a model's card, or how a file was read</source>
   <translation>Aide, fiche d'un modèle, ou lecture d'un fichier</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Instant</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>sans heure</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> ({low} à {high})</translation>
  </message>
  <message>
   <source>One time step earlier (Left)</source>
   <translation>Un pas de temps plus tôt (gauche)</translation>
  </message>
  <message>
   <source>play</source>
   <translation>lecture</translation>
  </message>
  <message>
   <source>Play the times (Space)</source>
   <translation>Lire les instants (Espace)</translation>
  </message>
  <message>
   <source>How fast, once or again and again; which times are run</source>
   <translation>À quelle vitesse, une fois ou encore ; quels instants sont calculés</translation>
  </message>
  <message>
   <source>One time step later (Right)</source>
   <translation>Un pas de temps plus tard (droite)</translation>
  </message>
  <message>
   <source>The time on show</source>
   <translation>L'instant affiché</translation>
  </message>
  <message>
   <source>{rate} times a second, again and again</source>
   <translation>{rate} instants par seconde, encore et encore</translation>
  </message>
  <message>
   <source>{rate} times a second, once</source>
   <translation>{rate} instants par seconde, une fois</translation>
  </message>
  <message>
   <source>pause</source>
   <translation>pause</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>End the tour; Help &gt; Tour shows it again</source>
   <translation>Finir la visite ; Aide &gt; Visite la montre à nouveau</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>The step before</source>
   <translation>L'étape précédente</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>The next step</source>
   <translation>L'étape suivante</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>South north west east, in the unit of the grid; several with semicolons between them</source>
   <translation>Sud nord ouest est, dans l'unité de la grille ; plusieurs séparés par des points-virgules</translation>
  </message>
  <message>
   <source>Stop it when Stormlens closes</source>
   <translation>L'arrêter à la fermeture de Stormlens</translation>
  </message>
  <message>
   <source>Own…</source>
   <translation>La vôtre…</translation>
  </message>
  <message>
   <source>Choose a recipe of your own (TOML)</source>
   <translation>Choisir votre propre recette (TOML)</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Choose files to learn from</source>
   <translation>Choisir les fichiers à apprendre</translation>
  </message>
  <message>
   <source>Take the chosen file out of the list</source>
   <translation>Retirer le fichier choisi de la liste</translation>
  </message>
  <message>
   <source>Choose the folder of checkpoint, log and model</source>
   <translation>Choisir le dossier du point de reprise, du journal et du modèle</translation>
  </message>
  <message>
   <source>Start training</source>
   <translation>Commencer l'entraînement</translation>
  </message>
  <message>
   <source>Check what is asked for, then begin in a process of its own</source>
   <translation>Vérifier ce qui est demandé, puis commencer dans un processus à part</translation>
  </message>
  <message>
   <source>Save, and end for now</source>
   <translation>Enregistrer, et finir pour l'instant</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation>Reprendre au dernier point de reprise</translation>
  </message>
  <message>
   <source>Save, and end; the checkpoint stays in the folder</source>
   <translation>Enregistrer, et finir ; le point de reprise reste dans le dossier</translation>
  </message>
  <message>
   <source>How the training stands</source>
   <translation>État de l'entraînement</translation>
  </message>
  <message>
   <source>Otherwise it goes on, and this window finds it again at the next start</source>
   <translation>Sinon il continue, et cette fenêtre le retrouve au prochain démarrage</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <source>What is learned and how; the recipes of the shipped models, or your own</source>
   <translation>Ce qui est appris et comment ; les recettes des modèles fournis, ou la vôtre</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Begin with the weights of a model (fine-tuning): its network is taken too</source>
   <translation>Commencer avec les poids d'un modèle (affinage) : son réseau est pris aussi</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>The model's name in lists and commands: small letters, digits, hyphens</source>
   <translation>Le nom du modèle dans les listes et commandes : minuscules, chiffres, tirets</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>What the window calls the model</source>
   <translation>Comment la fenêtre appelle le modèle</translation>
  </message>
  <message>
   <source>Fields to learn from, all on one grid</source>
   <translation>Champs à apprendre, tous sur une grille</translation>
  </message>
  <message>
   <source>Never seen: score there. {blocks_hint}</source>
   <translation>Jamais vus : y évaluer. {blocks_hint}</translation>
  </message>
  <message>
   <source>Validate on</source>
   <translation>Valider sur</translation>
  </message>
  <message>
   <source>The validation loss is measured there. {blocks_hint}</source>
   <translation>La perte de validation y est mesurée. {blocks_hint}</translation>
  </message>
  <message>
   <source>Optimiser steps</source>
   <translation>Pas d'optimisation</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <source>Of the optimiser; a tenth of the recipe's is usual for fine-tuning</source>
   <translation>De l'optimiseur ; un dixième de celui de la recette est d'usage pour affiner</translation>
  </message>
  <message>
   <source>Play the way out of noise</source>
   <translation>Lire le chemin hors du bruit</translation>
  </message>
  <message>
   <source>Evaluation on a member's way out of noise</source>
   <translation>Évaluation sur le chemin d'un membre hors du bruit</translation>
  </message>
  <message>
   <source>Show again what was shown before (N)</source>
   <translation>Montrer de nouveau ce qui était affiché (N)</translation>
  </message>
  <message>
   <source>Play from noise to the finished member</source>
   <translation>Lire du bruit au membre fini</translation>
  </message>
  <message>
   <source>From noise (left) to the finished member (right)</source>
   <translation>Du bruit (gauche) au membre fini (droite)</translation>
  </message>
  <message>
   <source>Stop making the member once more</source>
   <translation>Cesser de refaire le membre</translation>
  </message>
  <message>
   <source>This is a defect: please report it with the file used.</source>
   <translation>C'est un défaut : signalez-le avec le fichier utilisé.</translation>
  </message>
  <message>
   <source>; did you mean {close!r}</source>
   <translation>; vouliez-vous {close!r}</translation>
  </message>
  <message>
   <source>Settings could not be written to {path} ({error}).</source>
   <translation>Les réglages n'ont pas pu être écrits dans {path} ({error}).</translation>
  </message>
  <message>
   <source>Setting {key!r} is unknown{kinds}.</source>
   <translation>Le réglage {key!r} est inconnu{kinds}.</translation>
  </message>
  <message>
   <source>Settings in {path} could not be read ({error}); defaults are used.</source>
   <translation>Les réglages de {path} n'ont pas pu être lus ({error}) ; les valeurs par défaut servent.</translation>
  </message>
  <message>
   <source>Setting {key!r} is {value!r}, which is not usable; its default is used.</source>
   <translation>Le réglage {key!r} vaut {value!r}, inutilisable ; sa valeur par défaut sert.</translation>
  </message>
  <message>
   <source>As chosen below the maps</source>
   <translation>Comme choisi sous les cartes</translation>
  </message>
  <message>
   <source>Choose what this panel shows (C): a field, a product of its ensemble, a difference or a ratio</source>
   <translation>Choisir ce que montre cette carte (C) : un champ, un produit de son ensemble, une différence ou un rapport</translation>
  </message>
  <message>
   <source>Choose what this panel shows</source>
   <translation>Choisir ce que montre cette carte</translation>
  </message>
  <message>
   <source>Another run</source>
   <translation>Un autre calcul</translation>
  </message>
  <message>
   <source>Of the ensemble</source>
   <translation>De l'ensemble</translation>
  </message>
  <message>
   <source>each dot: the largest of {level} x {level} cells</source>
   <translation>chaque point : le plus grand de {level} x {level} mailles</translation>
  </message>
  <message>
   <source>Arrows shift the map, plus and minus zoom, 0 shows all. Shift and an arrow move the cross; Enter is a click there, and Shift+Enter ends an area.</source>
   <translation>Les flèches déplacent la carte, plus et moins zooment, 0 montre tout. Maj et flèche déplacent la croix ; Entrée y clique, et Maj+Entrée finit une zone.</translation>
  </message>
  <message>
   <source>Coastlines</source>
   <translation>Côtes</translation>
  </message>
  <message>
   <source>Borders</source>
   <translation>Frontières</translation>
  </message>
  <message>
   <source>States and provinces</source>
   <translation>États et provinces</translation>
  </message>
  <message>
   <source>Lakes</source>
   <translation>Lacs</translation>
  </message>
  <message>
   <source>Rivers</source>
   <translation>Cours d'eau</translation>
  </message>
  <message>
   <source>Towns</source>
   <translation>Villes</translation>
  </message>
  <message>
   <source>Graticule</source>
   <translation>Graticule</translation>
  </message>
  <message>
   <source>Motion of a sequence</source>
   <translation>Mouvement d’une séquence</translation>
  </message>
  <message>
   <source>Seams of a run in tiles</source>
   <translation>Raccords d'un calcul en tuiles</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Échelle graphique</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Relief</translation>
  </message>
  <message>
   <source>arrows: way of {minutes} min</source>
   <translation>flèches : trajet de {minutes} min</translation>
  </message>
  <message>
   <source>Show this panel alone, or all of them again (F)</source>
   <translation>Montrer cette carte seule, ou toutes (F)</translation>
  </message>
  <message>
   <source>Show this panel alone</source>
   <translation>Montrer cette carte seule</translation>
  </message>
  <message>
   <source>Map: {title}</source>
   <translation>Carte : {title}</translation>
  </message>
  <message>
   <source>Open a file to choose a region on its map.</source>
   <translation>Ouvrez un fichier pour choisir une région sur sa carte.</translation>
  </message>
  <message>
   <source>Overview map with the region's box</source>
   <translation>Carte d'ensemble avec la boîte de la région</translation>
  </message>
  <message>
   <source>The whole file. Drag the box to move it, its edges to resize it; drag elsewhere to draw a new one; click to centre it there. The box snaps to whole coarse cells. Wheel: zoom. Double click: show all.</source>
   <translation>Le fichier entier. Tirez la boîte pour la déplacer, ses bords pour la changer ; tirez ailleurs pour en dessiner une autre ; cliquez pour la centrer. La boîte s'aligne sur les mailles. Molette : zoom. Double-clic : tout montrer.</translation>
  </message>
  <message>
   <source>NE</source>
   <translation>NE</translation>
  </message>
  <message>
   <source>SE</source>
   <translation>SE</translation>
  </message>
  <message>
   <source>SW</source>
   <translation>SO</translation>
  </message>
  <message>
   <source>NW</source>
   <translation>NO</translation>
  </message>
  <message>
   <source>The field's own grid</source>
   <translation>La grille propre du champ</translation>
  </message>
  <message>
   <source>Plate carrée</source>
   <translation>Plate carrée</translation>
  </message>
  <message>
   <source>Lambert conformal</source>
   <translation>Lambert conforme</translation>
  </message>
  <message>
   <source>Mercator</source>
   <translation>Mercator</translation>
  </message>
  <message>
   <source>{nearest:.0f} km {eighth} of {nearest2}</source>
   <translation>{nearest:.0f} km {eighth} de {nearest2}</translation>
  </message>
  <message>
   <source>Losses appear here while a model is trained, and pictures of what it makes.</source>
   <translation>Les pertes apparaissent ici pendant l'entraînement, et des images de ce que fait le modèle.</translation>
  </message>
  <message>
   <source>Each row: coarse input, truth, and two samples of the network as it is now, for a place it does not learn from</source>
   <translation>Chaque ligne : entrée, vérité, et deux échantillons du réseau actuel, pour un lieu dont il n'apprend pas</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Samples at step {step:,}: input, truth, two members</source>
   <translation>Échantillons au pas {step:,} : entrée, vérité, deux membres</translation>
  </message>
  <message>
   <source>shaded:</source>
   <translation>ombré :</translation>
  </message>
  <message>
   <source>Plot: {title}</source>
   <translation>Graphique : {title}</translation>
  </message>
  <message>
   <source>{system} mean</source>
   <translation>moyenne de {system}</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): plots of how far to trust the ensemble appear here.</source>
   <translation>Pressez Calcul (Ctrl+R) : les graphiques disant la confiance due à l'ensemble apparaissent ici.</translation>
  </message>
  <message>
   <source>What counts as an event: this much or more</source>
   <translation>Ce qui compte comme événement : tant ou plus</translation>
  </message>
  <message>
   <source>Write the numbers of this plot to a CSV file</source>
   <translation>Écrire les nombres de ce graphique dans un fichier CSV</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Quel graphique</translation>
  </message>
  <message>
   <source>Which diagnostic plot is shown</source>
   <translation>Quel graphique de diagnostic est affiché</translation>
  </message>
  <message>
   <source>Threshold of the plot</source>
   <translation>Seuil du graphique</translation>
  </message>
  <message>
   <source>Export the numbers</source>
   <translation>Exporter les nombres</translation>
  </message>
  <message>
   <source>Click a map to pin a point, or drag a line with Ctrl: the members there appear here.</source>
   <translation>Cliquez une carte pour épingler un point, ou tirez une ligne avec Ctrl : les membres y apparaissent ici.</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;At the pinned point&lt;/b&gt;: above, the share of members that reach each value, which is the chance of it; below, how many members lie in each class. &lt;b&gt;Along a line&lt;/b&gt; (drag with Ctrl): what every panel shows, ensembles with a fan of the middle 80 % of members. Upright lines mark the truth and the coarse input. Click another place to move the pin; Ctrl+D takes it away.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Au point épinglé&lt;/b&gt; : en haut, la part des membres atteignant chaque valeur, donc sa probabilité ; en bas, le nombre de membres par classe. &lt;b&gt;Le long d'une ligne&lt;/b&gt; (tirer avec Ctrl) : ce que montre chaque carte, les ensembles avec un éventail des 80 % du milieu. Les lignes verticales marquent la vérité et l'entrée. Cliquez ailleurs pour déplacer le point ; Ctrl+D le retire.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Show the pinned point over time</source>
   <translation>Montrer le point épinglé dans le temps</translation>
  </message>
  <message>
   <source>All times at the pinned point: truth and input, and the members' fan; what is not in memory is read beside your work</source>
   <translation>Tous les instants au point épinglé : vérité et entrée, et l'éventail des membres ; ce qui n'est pas en mémoire est lu pendant votre travail</translation>
  </message>
  <message>
   <source>Write the numbers at this point, or along this line, to a CSV file</source>
   <translation>Écrire les nombres en ce point, ou le long de cette ligne, dans un fichier CSV</translation>
  </message>
  <message>
   <source>{done} of {total} times read</source>
   <translation>{done} instants lus sur {total}</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>Dans le temps</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Add variants and run them: each becomes a point here, skill against what it costs.</source>
   <translation>Ajoutez des variantes et lancez-les : chacune devient ici un point, qualité contre coût.</translation>
  </message>
  <message>
   <source>seconds per member</source>
   <translation>secondes par membre</translation>
  </message>
  <message>
   <source>network evaluations per member</source>
   <translation>évaluations du réseau par membre</translation>
  </message>
  <message>
   <source>Score that is plotted</source>
   <translation>Score tracé</translation>
  </message>
  <message>
   <source>Cost that it is plotted against</source>
   <translation>Coût contre lequel il est tracé</translation>
  </message>
  <message>
   <source>against</source>
   <translation>contre</translation>
  </message>
  <message>
   <source>What skill is measured by</source>
   <translation>Ce qui mesure la qualité</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Ce que cela coûte</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>manquant</translation>
  </message>
  <message>
   <source>Point at a map to read every field there.</source>
   <translation>Pointez une carte pour y lire chaque champ.</translation>
  </message>
  <message>
   <source>Write these values to a CSV file; Ctrl+C copies them</source>
   <translation>Écrire ces valeurs dans un fichier CSV ; Ctrl+C les copie</translation>
  </message>
  <message>
   <source>Values under the cross</source>
   <translation>Valeurs sous la croix</translation>
  </message>
  <message>
   <source>What every panel says under the cross, or else at the pinned point; in brackets the 10th and 90th percentile of members. Ctrl+C copies it.</source>
   <translation>Ce que dit chaque carte sous la croix, ou sinon au point épinglé ; entre crochets les 10e et 90e centiles des membres. Ctrl+C le copie.</translation>
  </message>
  <message>
   <source>nearer to 0 is better</source>
   <translation>plus près de 0 est mieux</translation>
  </message>
  <message>
   <source>Distance of the whole ensemble from the truth; of a single field it is the mean absolute error.</source>
   <translation>Distance de tout l'ensemble à la vérité ; pour un champ seul, l'erreur absolue moyenne.</translation>
  </message>
  <message>
   <source>Mean absolute error of the ensemble's median, the fairest single forecast under this score.</source>
   <translation>Erreur absolue moyenne de la médiane de l'ensemble, la prévision seule la plus juste pour ce score.</translation>
  </message>
  <message>
   <source>Mean absolute error of the ensemble's mean: what a CRPS must be compared with.</source>
   <translation>Erreur absolue moyenne de la moyenne de l'ensemble : à comparer au CRPS.</translation>
  </message>
  <message>
   <source>Root mean square error of the ensemble's mean; the largest errors weigh most.</source>
   <translation>Racine de l'erreur quadratique moyenne de la moyenne ; les plus grandes erreurs pèsent le plus.</translation>
  </message>
  <message>
   <source>Mean of forecast minus truth: positive is too wet, or too warm.</source>
   <translation>Moyenne de prévision moins vérité (biais) : positif est trop humide, ou trop chaud.</translation>
  </message>
  <message>
   <source>Spread of the members over the error of their mean: below 1 the ensemble is too sure of itself.</source>
   <translation>Dispersion des membres, divisée par l'erreur de leur moyenne : sous 1 l'ensemble est trop sûr de lui.</translation>
  </message>
  <message>
   <source>How uneven the truth's rank among the members is; 0 is a flat rank histogram.</source>
   <translation>Inégalité des rangs de la vérité parmi les membres ; 0 est un histogramme plat.</translation>
  </message>
  <message>
   <source>Fractions skill score: do areas above the threshold lie in the right place, at that scale? 1 is perfect.</source>
   <translation>Fractions skill score : les zones au-dessus du seuil sont-elles bien placées, à cette échelle ? 1 est parfait.</translation>
  </message>
  <message>
   <source>Distance between the spectra of forecast and truth: is there as much detail at every scale?</source>
   <translation>Distance entre les spectres de prévision et de vérité : y a-t-il autant de détail à chaque échelle ?</translation>
  </message>
  <message>
   <source>99th percentile over the truth's: is strong rain as strong?</source>
   <translation>99e percentile, divisé par celui de la vérité : la forte pluie est-elle aussi forte ?</translation>
  </message>
  <message>
   <source>99.9th percentile over the truth's: are the extremes as strong?</source>
   <translation>Percentile 99.9, divisé par celui de la vérité : les extrêmes sont-ils aussi forts ?</translation>
  </message>
  <message>
   <source>Mean of the heaviest thousandth of pixels over the truth's.</source>
   <translation>Moyenne du millième de pixels le plus fort, divisée par celle de la vérité.</translation>
  </message>
  <message>
   <source>Area with rain over the truth's.</source>
   <translation>Surface de pluie, divisée par celle de la vérité.</translation>
  </message>
  <message>
   <source>All rain over the truth's.</source>
   <translation>Toute la pluie, divisée par celle de la vérité.</translation>
  </message>
  <message>
   <source>The run: each member corrected, then downscaled, as far as the run has both stages.</source>
   <translation>Le calcul : chaque membre corrigé, puis affiné, autant qu'il a les deux étapes.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Knows the truth:&lt;/b&gt; stage II on the block-averaged truth. What no forecast has, so it is never the best.</source>
   <translation>&lt;b&gt;Connaît la vérité :&lt;/b&gt; étape II sur la vérité moyennée. Ce qu'aucune prévision n'a, donc jamais le meilleur.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Knows the truth:&lt;/b&gt; RainFARM on the block-averaged truth. It is never the best.</source>
   <translation>&lt;b&gt;Connaît la vérité :&lt;/b&gt; RainFARM sur la vérité moyennée. Jamais le meilleur.</translation>
  </message>
  <message>
   <source>Interpolation of the same input brought to sea level, taken up to the fine heights again.</source>
   <translation>Interpolation de la même entrée ramenée au niveau de la mer, puis remontée aux altitudes fines.</translation>
  </message>
  <message>
   <source>A stochastic downscaler with the input's spectral slope, on the same input.</source>
   <translation>Un affinage stochastique à la pente spectrale de l'entrée, sur la même entrée.</translation>
  </message>
  <message>
   <source>Interpolation of the same input.</source>
   <translation>Interpolation de la même entrée.</translation>
  </message>
  <message>
   <source>The coarse input as it is.</source>
   <translation>L'entrée grossière telle quelle.</translation>
  </message>
  <message>
   <source>lower is better</source>
   <translation>plus bas est mieux</translation>
  </message>
  <message>
   <source>higher is better</source>
   <translation>plus haut est mieux</translation>
  </message>
  <message>
   <source>nearer to 1 is better</source>
   <translation>plus près de 1 est mieux</translation>
  </message>
  <message>
   <source>{pixels:,} pixels{place}</source>
   <translation>{pixels:,} pixels{place}</translation>
  </message>
  <message>
   <source>★ best; ☆ not significantly better than the next; ≈ no different from {reference}</source>
   <translation>★ le meilleur ; ☆ pas significativement meilleur que le suivant ; ≈ pas différent de {reference}</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;{metric}&lt;/b&gt;: {words} Ideal {ideal:g}; {better}. A click sorts by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;{metric}&lt;/b&gt; : {words} Idéal {ideal:g} ; {better}. Un clic trie ainsi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;{system}&lt;/b&gt;: the error that stage I's errors add to stage II's. Above 0 is worse for errors, below 0 for FSS; ≈ is not significantly different from 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;{system}&lt;/b&gt; : l'erreur que celles de l'étape I ajoutent à celles de l'étape II. Au-dessus de 0 est pire pour les erreurs, au-dessous pour le FSS ; ≈ n'est pas significativement différent de 0.&lt;/p&gt;</translation>
  </message>
  <message>
   <source> that do not know the truth</source>
   <translation> qui ne connaissent pas la vérité</translation>
  </message>
  <message>
   <source>☆ nearest to ideal, but not significantly better than the next</source>
   <translation>☆ le plus près de l'idéal, mais pas significativement meilleur que le suivant</translation>
  </message>
  <message>
   <source>95 % intervals from {groups} {unit}</source>
   <translation>intervalles à 95 % sur {groups} {unit}</translation>
  </message>
  <message>
   <source>≈ not significantly different from {reference}{nought}</source>
   <translation>≈ pas significativement différent de {reference}{nought}</translation>
  </message>
  <message>
   <source>significantly better</source>
   <translation>significativement meilleur</translation>
  </message>
  <message>
   <source>not significantly better</source>
   <translation>pas significativement meilleur</translation>
  </message>
  <message>
   <source>better</source>
   <translation>meilleur</translation>
  </message>
  <message>
   <source>nearest to ideal here, {better} than the next, {second}</source>
   <translation>le plus près de l'idéal ici, {better} que le suivant, {second}</translation>
  </message>
  <message>
   <source>95 % interval {low:.4g} to {high:.4g}</source>
   <translation>intervalle à 95 % de {low:.4g} à {high:.4g}</translation>
  </message>
  <message>
   <source>★ best of those{among}</source>
   <translation>★ le meilleur de ceux{among}</translation>
  </message>
  <message>
   <source>★ best</source>
   <translation>★ le meilleur</translation>
  </message>
  <message>
   <source>no intervals: too few independent units, so no best is marked</source>
   <translation>pas d'intervalles : trop peu d'unités indépendantes, aucun meilleur n'est marqué</translation>
  </message>
  <message>
   <source>no intervals yet: they are being computed, and then the best is marked</source>
   <translation>pas encore d'intervalles : ils sont en cours de calcul, puis le meilleur est marqué</translation>
  </message>
  <message>
   <source>significantly different from {other}</source>
   <translation>significativement différent de {other}</translation>
  </message>
  <message>
   <source>not significantly different from {other}</source>
   <translation>pas significativement différent de {other}</translation>
  </message>
  <message>
   <source>, of a difference from 0</source>
   <translation>, une différence de 0</translation>
  </message>
  <message>
   <source>Stage I: the corrected field and the raw input against the block-averaged truth, on the coarse grid</source>
   <translation>Étape I : champ corrigé et entrée brute contre la vérité moyennée, sur la grille grossière</translation>
  </message>
  <message>
   <source>Stage II: the downscaled field beside what else could be done, against the truth, on the fine grid</source>
   <translation>Étape II : champ affiné à côté d'autres possibilités, contre la vérité, sur la grille fine</translation>
  </message>
  <message>
   <source>Which other runs of the same input and truth stand beside this one, here and in the plots</source>
   <translation>Quels autres calculs de mêmes entrée et vérité se tiennent à côté de celui-ci, ici et dans les graphiques</translation>
  </message>
  <message>
   <source>Write the scores, with their intervals, to a CSV file</source>
   <translation>Écrire les scores et leurs intervalles dans un fichier CSV</translation>
  </message>
  <message>
   <source>Other runs ({runs} of {runs2})</source>
   <translation>Autres calculs ({runs} sur {runs2})</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): scores beside bicubic and RainFARM appear here.</source>
   <translation>Pressez Calcul (Ctrl+R) : les scores à côté du bicubique et de RainFARM apparaissent ici.</translation>
  </message>
  <message>
   <source>Systems down, metrics across, with 95 % intervals; a click on a title, or Enter, sorts</source>
   <translation>Systèmes en lignes, mesures en colonnes, avec intervalles à 95 % ; un clic sur un titre, ou Entrée, trie</translation>
  </message>
  <message>
   <source>Other runs</source>
   <translation>Autres calculs</translation>
  </message>
  <message>
   <source>Other runs of this scene</source>
   <translation>Autres calculs de cette scène</translation>
  </message>
  <message>
   <source>stage {stage}</source>
   <translation>étape {stage}</translation>
  </message>
  <message>
   <source>All members of the ensemble</source>
   <translation>Tous les membres de l'ensemble</translation>
  </message>
  <message>
   <source>All members on one scale. Click one to show it in the panels (Up, Down and Enter)</source>
   <translation>Tous les membres sur une échelle. Cliquez-en un pour le montrer sur les cartes (haut, bas et Entrée)</translation>
  </message>
  <message>
   <source>Drag the curtain, or move it with Left and Right once it has the keyboard (Tab)</source>
   <translation>Tirez le rideau, ou déplacez-le aux flèches quand il a le clavier (Tab)</translation>
  </message>
  <message>
   <source>Curtain between the two fields</source>
   <translation>Rideau entre les deux champs</translation>
  </message>
  <message>
   <source>edges: 95 % block bootstrap</source>
   <translation>bords : bootstrap par blocs à 95 %</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Errors (field minus truth)&lt;/b&gt; of every pixel, on a symmetric-log axis. A violin's width is the square root of the share of pixels, so that the many dry ones don't hide the rest. The bar spans the middle half, the line the middle 90 %, the dot is the median.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stage I&lt;/b&gt;, coarse grid against block-averaged truth: raw input and corrected. &lt;b&gt;Stage II&lt;/b&gt;, fine grid: upsampled (stage II's input), oracle (stage II on the true coarse field) and cascade (stage II on stage I's output). Cascade minus oracle is the error that accumulates.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Erreurs (champ moins vérité)&lt;/b&gt; de chaque pixel, sur un axe symétrique-logarithmique. La largeur d'un violon est la racine de la part des pixels, pour que les nombreux secs ne cachent pas le reste. La barre couvre la moitié centrale, la ligne les 90 % centraux, le point est la médiane.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Étape I&lt;/b&gt;, grille grossière contre vérité moyennée : entrée brute et corrigé. &lt;b&gt;Étape II&lt;/b&gt;, grille fine : interpolé (entrée de l'étape II), oracle (étape II sur le vrai champ grossier) et cascade (étape II sur le résultat de l'étape I). Cascade moins oracle est l'erreur qui s'accumule.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>raw input</source>
   <translation>entrée brute</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigé</translation>
  </message>
  <message>
   <source>upsampled</source>
   <translation>interpolé</translation>
  </message>
  <message>
   <source>oracle</source>
   <translation>oracle</translation>
  </message>
  <message>
   <source>cascade</source>
   <translation>cascade</translation>
  </message>
  <message>
   <source>{stage}  {words}
MAE {absolute:.2f}  bias {bias:+.2f}</source>
   <translation>{stage}  {words}
MAE {absolute:.2f}  biais {bias:+.2f}</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): the errors of every pixel appear here.</source>
   <translation>Pressez Calcul (Ctrl+R) : les erreurs de chaque pixel apparaissent ici.</translation>
  </message>
  <message>
   <source>Write quantiles, mean errors and counts of every violin to a CSV file</source>
   <translation>Écrire les quantiles, erreurs moyennes et effectifs de chaque violon dans un fichier CSV</translation>
  </message>
  <message>
   <source>error, {units}</source>
   <translation>erreur, {units}</translation>
  </message>
  <message>
   <source>No truth is known here, so there are no errors to show.</source>
   <translation>Aucune vérité n'est connue ici, il n'y a donc pas d'erreurs à montrer.</translation>
  </message>
  <message>
   <source>Drawn from </source>
   <translation>Tiré de </translation>
  </message>
  <message>
   <source>{count:,} errors of stage {stage}</source>
   <translation>{count:,} erreurs de l'étape {stage}</translation>
  </message>
  <message>
   <source>{title}, {spacing}. The same in every panel: equal colours mean equal values.</source>
   <translation>{title}, {spacing}. La même partout : mêmes couleurs, mêmes valeurs.</translation>
  </message>
  <message>
   <source>{words} Hatched: no data there.</source>
   <translation>{words} Hachuré : pas de données là.</translation>
  </message>
  <message>
   <source>Colour bar: {title}, {low} to {high} {units}</source>
   <translation>Barre de couleur : {title}, {low} à {high} {units}</translation>
  </message>
  <message>
   <source>logarithmic: equal steps are equal ratios</source>
   <translation>logarithmique : des pas égaux sont des rapports égaux</translation>
  </message>
  <message>
   <source> Bare map: {transparent}.</source>
   <translation> Carte nue : {transparent}.</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>probabilité</translation>
  </message>
  <message>
   <source>input</source>
   <translation>entrée</translation>
  </message>
  <message>
   <source>downscaled</source>
   <translation>affiné</translation>
  </message>
  <message>
   <source>noisy state</source>
   <translation>état bruité</translation>
  </message>
  <message>
   <source>clean estimate</source>
   <translation>estimation nette</translation>
  </message>
  <message>
   <source>bicubic</source>
   <translation>bicubique</translation>
  </message>
  <message>
   <source>bilinear</source>
   <translation>bilinéaire</translation>
  </message>
  <message>
   <source>member</source>
   <translation>membre</translation>
  </message>
  <message>
   <source>probability of more than</source>
   <translation>probabilité de plus de</translation>
  </message>
  <message>
   <source>percentile</source>
   <translation>percentile</translation>
  </message>
  <message>
   <source>largest of all</source>
   <translation>le plus grand de tous</translation>
  </message>
  <message>
   <source>smallest of all</source>
   <translation>le plus petit de tous</translation>
  </message>
  <message>
   <source>rank of the truth</source>
   <translation>rang de la vérité</translation>
  </message>
  <message>
   <source>paintball of more than</source>
   <translation>taches de plus de</translation>
  </message>
  <message>
   <source>outlines of more than</source>
   <translation>contours de plus de</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>Downscaled</source>
   <translation>Affiné</translation>
  </message>
  <message>
   <source>Oracle</source>
   <translation>Oracle</translation>
  </message>
  <message>
   <source>Difference from</source>
   <translation>Différence avec</translation>
  </message>
  <message>
   <source>Ratio to</source>
   <translation>Rapport à</translation>
  </message>
  <message>
   <source>Four in a square</source>
   <translation>Quatre en carré</translation>
  </message>
  <message>
   <source>Four in a row</source>
   <translation>Quatre en ligne</translation>
  </message>
  <message>
   <source>Input and downscaled</source>
   <translation>Entrée et affiné</translation>
  </message>
  <message>
   <source>Downscaled and truth</source>
   <translation>Affiné et vérité</translation>
  </message>
  <message>
   <source>Input and corrected</source>
   <translation>Entrée et corrigé</translation>
  </message>
  <message>
   <source>Input alone</source>
   <translation>Entrée seule</translation>
  </message>
  <message>
   <source>Corrected alone</source>
   <translation>Corrigé seul</translation>
  </message>
  <message>
   <source>Downscaled alone</source>
   <translation>Affiné seul</translation>
  </message>
  <message>
   <source>Truth alone</source>
   <translation>Vérité seule</translation>
  </message>
  <message>
   <source>another run</source>
   <translation>autre calcul</translation>
  </message>
  <message>
   <source>No values are on show</source>
   <translation>Aucune valeur n'est affichée</translation>
  </message>
  <message>
   <source>{words}, without {dry:.0f} % &lt; {dry2}</source>
   <translation>{words}, sans {dry:.0f} % &lt; {dry2}</translation>
  </message>
  <message>
   <source>Histogram of the values on show, with the ends of the colour scale</source>
   <translation>Histogramme des valeurs affichées, avec les bornes de l'échelle</translation>
  </message>
  <message>
   <source>How often values occur in the panels, higher on a logarithmic scale.
Drag a handle to move an end of the colour scale; the numbers below can be typed, too.</source>
   <translation>Fréquence des valeurs sur les cartes, plus haute en échelle logarithmique.
Tirez une poignée pour déplacer une borne ; les nombres dessous se saisissent aussi.</translation>
  </message>
  <message>
   <source>values of {panels} panels</source>
   <translation>valeurs de {panels} cartes</translation>
  </message>
  <message>
   <source>values of one panel</source>
   <translation>valeurs d'une carte</translation>
  </message>
  <message>
   <source>{metric}, input {band}</source>
   <translation>{metric}, entrée {band}</translation>
  </message>
  <message>
   <source>{low} mm/h or more</source>
   <translation>{low} mm/h ou plus</translation>
  </message>
  <message>
   <source>{time}, {place} of {count}</source>
   <translation>{time}, {place} sur {count}</translation>
  </message>
  <message>
   <source>frame {frame}, no time given</source>
   <translation>champ {frame}, aucune heure donnée</translation>
  </message>
  <message>
   <source>frame {frame} of {count}, no time given</source>
   <translation>champ {frame} sur {count}, aucune heure donnée</translation>
  </message>
  <message>
   <source>frame {frame}</source>
   <translation>champ {frame}</translation>
  </message>
  <message>
   <source>Rain, perceptual</source>
   <translation>Pluie, perceptuelle</translation>
  </message>
  <message>
   <source>Classes, colour-blind safe</source>
   <translation>Classes, pour daltoniens aussi</translation>
  </message>
  <message>
   <source>Classes, grey</source>
   <translation>Classes, gris</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>NWS classes (not colour-blind safe)</source>
   <translation>Classes NWS (pas pour daltoniens)</translation>
  </message>
  <message>
   <source>Temperature, perceptual</source>
   <translation>Température, perceptuelle</translation>
  </message>
  <message>
   <source>Temperature, 2 °C classes (not for grey print)</source>
   <translation>Température, classes de 2 °C (pas pour impression grise)</translation>
  </message>
  <message>
   <source>satellite</source>
   <translation>satellite</translation>
  </message>
  <message>
   <source>simulated satellite</source>
   <translation>satellite simulé</translation>
  </message>
  <message>
   <source>perfect model</source>
   <translation>modèle parfait</translation>
  </message>
  <message>
   <source>share at or above</source>
   <translation>part égale ou supérieure</translation>
  </message>
  <message>
   <source>members below the truth</source>
   <translation>membres sous la vérité</translation>
  </message>
  <message>
   <source>share of pixels</source>
   <translation>part des pixels</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valeur</translation>
  </message>
  <message>
   <source>share reaching</source>
   <translation>part qui l'atteint</translation>
  </message>
  <message>
   <source>forecast probability</source>
   <translation>probabilité prévue</translation>
  </message>
  <message>
   <source>frequency</source>
   <translation>fréquence</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>false alarm rate</source>
   <translation>taux de fausses alertes</translation>
  </message>
  <message>
   <source>hit rate</source>
   <translation>taux de détection</translation>
  </message>
  <message>
   <source>side of the window</source>
   <translation>côté de la fenêtre</translation>
  </message>
  <message>
   <source>FSS</source>
   <translation>FSS</translation>
  </message>
  <message>
   <source>wavelength</source>
   <translation>longueur d'onde</translation>
  </message>
  <message>
   <source>power</source>
   <translation>puissance</translation>
  </message>
  <message>
   <source>along the line</source>
   <translation>le long de la ligne</translation>
  </message>
  <message>
   <source>spread of members</source>
   <translation>dispersion des membres</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>prévision</translation>
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
   <translation>blocs d'au moins 40 km</translation>
  </message>
  <message>
   <source>95 % block bootstrap</source>
   <translation>bootstrap par blocs à 95 %</translation>
  </message>
  <message>
   <source>95 % block bootstrap of the difference</source>
   <translation>bootstrap par blocs à 95 % de la différence</translation>
  </message>
  <message>
   <source>10th to 90th percentile of members</source>
   <translation>du 10e au 90e centile des membres</translation>
  </message>
  <message>
   <source>step</source>
   <translation>pas</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>perte</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <source>time</source>
   <translation>instant</translation>
  </message>
  <message>
   <source>RainFARM oracle</source>
   <translation>oracle RainFARM</translation>
  </message>
  <message>
   <source>cascade - oracle</source>
   <translation>cascade - oracle</translation>
  </message>
  <message>
   <source>Power spectrum</source>
   <translation>Spectre de puissance</translation>
  </message>
  <message>
   <source>Error by intensity of the input</source>
   <translation>Erreur selon l'intensité de l'entrée</translation>
  </message>
  <message>
   <source>intensity</source>
   <translation>intensité</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>couverture</translation>
  </message>
  <message>
   <source>resolution</source>
   <translation>résolution</translation>
  </message>
  <message>
   <source>time meaning</source>
   <translation>sens temporel</translation>
  </message>
  <message>
   <source>season</source>
   <translation>saison</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <source>MAE of median</source>
   <translation>MAE de la médiane</translation>
  </message>
  <message>
   <source>MAE of mean</source>
   <translation>MAE de la moyenne</translation>
  </message>
  <message>
   <source>RMSE of mean</source>
   <translation>RMSE de la moyenne</translation>
  </message>
  <message>
   <source>bias</source>
   <translation>biais</translation>
  </message>
  <message>
   <source>spread/skill</source>
   <translation>dispersion/erreur</translation>
  </message>
  <message>
   <source>rank deviation</source>
   <translation>écart des rangs</translation>
  </message>
  <message>
   <source>mean local solar time</source>
   <translation>temps solaire local moyen</translation>
  </message>
  <message>
   <source>no truth was given: there are seconds and spread, but no scores</source>
   <translation>aucune vérité donnée : il y a des secondes et la dispersion, mais pas de scores</translation>
  </message>
  <message>
   <source>q99 ratio</source>
   <translation>rapport q99</translation>
  </message>
  <message>
   <source>q99.9 ratio</source>
   <translation>rapport q99.9</translation>
  </message>
  <message>
   <source>top 0.1 % ratio</source>
   <translation>rapport des 0.1 % extrêmes</translation>
  </message>
  <message>
   <source>wet ratio</source>
   <translation>rapport de surface avec pluie</translation>
  </message>
  <message>
   <source>total ratio</source>
   <translation>rapport des totaux</translation>
  </message>
  <message>
   <source>hour class</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>hour positional</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>hour cyclical</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>day of year</source>
   <translation>jour de l'année</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>latitude</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>longitude</translation>
  </message>
  <message>
   <source>orography</source>
   <translation>relief</translation>
  </message>
  <message>
   <source>land sea mask</source>
   <translation>terre et mer</translation>
  </message>
  <message>
   <source>distance to coast</source>
   <translation>distance à la côte</translation>
  </message>
  <message>
   <source>gauges</source>
   <translation>stations</translation>
  </message>
  <message>
   <source>the month's climate</source>
   <translation>le climat du mois</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>degrés</translation>
  </message>
  <message>
   <source>run id</source>
   <translation>identifiant du calcul</translation>
  </message>
  <message>
   <source>run spec</source>
   <translation>demande du calcul</translation>
  </message>
  <message>
   <source>model sha256</source>
   <translation>sha256 des modèles</translation>
  </message>
  <message>
   <source>models</source>
   <translation>modèles</translation>
  </message>
  <message>
   <source>input sha256</source>
   <translation>sha256 de l'entrée</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>scène</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>provenance</translation>
  </message>
  <message>
   <source>truth origin</source>
   <translation>provenance de la vérité</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>canaux</translation>
  </message>
  <message>
   <source>seen in training</source>
   <translation>vu à l'entraînement</translation>
  </message>
  <message>
   <source>outside of training</source>
   <translation>hors entraînement</translation>
  </message>
  <message>
   <source>condition weight</source>
   <translation>poids de l'entrée</translation>
  </message>
  <message>
   <source>solver</source>
   <translation>solveur</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>pas</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>tirage</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>graine</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>bruit</translation>
  </message>
  <message>
   <source>device</source>
   <translation>appareil</translation>
  </message>
  <message>
   <source>device reason</source>
   <translation>raison de l'appareil</translation>
  </message>
  <message>
   <source>threads</source>
   <translation>tâches</translation>
  </message>
  <message>
   <source>fraction clamped</source>
   <translation>part ramenée à 0</translation>
  </message>
  <message>
   <source>halo used</source>
   <translation>bordure utilisée</translation>
  </message>
  <message>
   <source>network shape</source>
   <translation>taille du réseau</translation>
  </message>
  <message>
   <source>halo cells south north west east</source>
   <translation>mailles de bordure sud nord ouest est</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>versions</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>mémoire</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>tuiles</translation>
  </message>
  <message>
   <source>correct</source>
   <translation>correction</translation>
  </message>
  <message>
   <source>downscale</source>
   <translation>affinage</translation>
  </message>
  <message>
   <source>{count} member</source>
   <translation>{count} membre</translation>
  </message>
  <message>
   <source>heights were asked for over {found}; the bundled orography covers {covered}</source>
   <translation>des altitudes ont été demandées sur {found} ; l'orographie fournie couvre {covered}</translation>
  </message>
  <message>
   <source>covariates were asked for on latitudes {shape} and longitudes {longitude_shape}; expected one shape [y, x] of at least 2 x 2 cells</source>
   <translation>des covariables ont été demandées sur des latitudes {shape} et des longitudes {longitude_shape} ; il faut une même forme [y, x] d'au moins 2 x 2 mailles</translation>
  </message>
  <message>
   <source>the covariate "{name}" was asked for; expected one of {known}</source>
   <translation>la covariable « {name} » a été demandée ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>Choose a region inside it, use a model without orography, or add the place with resources/maps/build_orography.py</source>
   <translation>Choisissez une région à l'intérieur, prenez un modèle sans orographie, ou ajoutez le lieu avec resources/maps/build_orography.py</translation>
  </message>
  <message>
   <source>Choose a larger region</source>
   <translation>Choisissez une région plus grande</translation>
  </message>
  <message>
   <source>Correct the list of covariates</source>
   <translation>Corrigez la liste des covariables</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>demandé</translation>
  </message>
  <message>
   <source>a CUDA device is available</source>
   <translation>un appareil CUDA est disponible</translation>
  </message>
  <message>
   <source>CPU, {count} core</source>
   <translation>CPU, {count} cœur</translation>
  </message>
  <message>
   <source>CPU, {count} cores</source>
   <translation>CPU, {count} cœurs</translation>
  </message>
  <message>
   <source>device is "{name}"; expected auto, cpu or cuda, in the run</source>
   <translation>l'appareil est « {name} » ; il faut auto, cpu ou cuda, dans le calcul</translation>
  </message>
  <message>
   <source>device is cuda; expected a CUDA device, but torch {version} sees none</source>
   <translation>l'appareil est cuda ; il faut un appareil CUDA, mais torch {version} n'en voit aucun</translation>
  </message>
  <message>
   <source>Use auto.</source>
   <translation>Prenez auto.</translation>
  </message>
  <message>
   <source>no CUDA device is available to torch</source>
   <translation>torch n'a pas d'appareil CUDA</translation>
  </message>
  <message>
   <source>Use device auto or cpu, or install the CUDA build of torch (see the README).</source>
   <translation>Prenez l'appareil auto ou cpu, ou installez torch pour CUDA (voir le README).</translation>
  </message>
  <message>
   <source>the run's input gives no times; expected times, to tell errors by hour of day</source>
   <translation>l'entrée du calcul ne donne pas d'instants ; il en faut pour donner les erreurs selon l'heure du jour</translation>
  </message>
  <message>
   <source>all times of the run are of one hour of day; expected several, to tell errors by hour</source>
   <translation>tous les instants du calcul sont de la même heure du jour ; il en faut plusieurs pour donner les erreurs selon l'heure</translation>
  </message>
  <message>
   <source>the run's grid has no longitudes, from which the sun's hours follow</source>
   <translation>la grille du calcul n'a pas de longitudes, dont découle l'heure solaire</translation>
  </message>
  <message>
   <source>Write the times into the input file, and run it again</source>
   <translation>Écrivez les instants dans le fichier d'entrée, et relancez le calcul</translation>
  </message>
  <message>
   <source>Run all times of a longer file: --time all</source>
   <translation>Calculez tous les instants d'un fichier plus long : --time all</translation>
  </message>
  <message>
   <source>Ask for hours in UTC</source>
   <translation>Demandez des heures UTC</translation>
  </message>
  <message>
   <source>{folder} cannot be made: {error}</source>
   <translation>{folder} ne peut être créé : {error}</translation>
  </message>
  <message>
   <source>Give the name of a folder</source>
   <translation>Donnez le nom d'un dossier</translation>
  </message>
  <message>
   <source>there is no frame to write</source>
   <translation>il n'y a aucune image à écrire</translation>
  </message>
  <message>
   <source>Choose a run or a file with several times</source>
   <translation>Choisissez un calcul ou un fichier de plusieurs instants</translation>
  </message>
  <message>
   <source>frame {done} of {total}</source>
   <translation>image {done} sur {total}</translation>
  </message>
  <message>
   <source>a chance of {chance:g} was asked for; expected one above 0, at most 1</source>
   <translation>une probabilité de {chance:g} a été demandée ; il en faut une supérieure à 0, d'au plus 1</translation>
  </message>
  <message>
   <source>Ask for 0.5</source>
   <translation>Demandez 0.5</translation>
  </message>
  <message>
   <source>{scene} has no truth to score against</source>
   <translation>{scene} n'a pas de vérité à laquelle se comparer</translation>
  </message>
  <message>
   <source>nowhere in the run do {share} of the members exceed {threshold:g} {units}, the lowest threshold asked for: the file would hold no area</source>
   <translation>nulle part dans le calcul {share} des membres ne dépassent {threshold:g} {units}, le plus bas seuil demandé : le fichier ne contiendrait aucune zone</translation>
  </message>
  <message>
   <source>Make the run with a truth, or name a point</source>
   <translation>Faites le calcul avec une vérité, ou nommez un point</translation>
  </message>
  <message>
   <source>Ask for a lower threshold</source>
   <translation>Demandez un seuil plus bas</translation>
  </message>
  <message>
   <source>the threshold {threshold:g} was asked for; expected {least:g} {units} or more</source>
   <translation>le seuil {threshold:g} a été demandé ; il faut {least:g} {units} ou plus</translation>
  </message>
  <message>
   <source>Ask for another one</source>
   <translation>Demandez-en un autre</translation>
  </message>
  <message>
   <source>{what} {index} was asked for; the run has {count}, counted from 0</source>
   <translation>{what} {index} demandé ; le calcul en a {count}, comptés à partir de 0</translation>
  </message>
  <message>
   <source>Ask for 0 to {last}</source>
   <translation>Demandez de 0 à {last}</translation>
  </message>
  <message>
   <source>ffmpeg ended with status {status}: {said}</source>
   <translation>ffmpeg a fini avec le statut {status} : {said}</translation>
  </message>
  <message>
   <source>ffmpeg ended early</source>
   <translation>ffmpeg a fini trop tôt</translation>
  </message>
  <message>
   <source>Write a file of another kind, such as .gif, or install an ffmpeg with H.264</source>
   <translation>Écrivez un fichier d'un autre type, comme .gif, ou installez un ffmpeg avec H.264</translation>
  </message>
  <message>
   <source>Write a file of another kind, such as .gif</source>
   <translation>Écrivez un fichier d'un autre type, comme .gif</translation>
  </message>
  <message>
   <source>{south:g} N, {west:g} E lies outside the run, which covers {bottom:g} to {top:g} and {left:g} to {right:g}</source>
   <translation>{south:g} N, {west:g} E est hors du calcul, qui couvre {bottom:g} à {top:g} et {left:g} à {right:g}</translation>
  </message>
  <message>
   <source>Name a place inside the run</source>
   <translation>Nommez un lieu à l'intérieur du calcul</translation>
  </message>
  <message>
   <source>matplotlib, which draws the figures, is not installed</source>
   <translation>matplotlib, qui trace les figures, n'est pas installé</translation>
  </message>
  <message>
   <source>{file} is an MP4, which needs the program ffmpeg, and there is none on the path</source>
   <translation>{file} est un MP4, qui exige le programme ffmpeg, et il n'y en a pas dans le chemin</translation>
  </message>
  <message>
   <source>Type `pip install matplotlib`</source>
   <translation>Tapez `pip install matplotlib`</translation>
  </message>
  <message>
   <source>Install ffmpeg (or type `pip install imageio-ffmpeg`), or write another kind, such as .gif</source>
   <translation>Installez ffmpeg (ou tapez `pip install imageio-ffmpeg`), ou écrivez un autre type, comme .gif</translation>
  </message>
  <message>
   <source>there is no palette "{name}"; expected one of {known}</source>
   <translation>il n'y a pas de palette « {name} » ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>Name one of these</source>
   <translation>Nommez l'un d'eux</translation>
  </message>
  <message>
   <source>{plain}, p0 to p100, member1, member2, ... and probability</source>
   <translation>{plain}, p0 à p100, member1, member2, ... et probability</translation>
  </message>
  <message>
   <source>"{product}" was asked of {count} members; expected {known}</source>
   <translation>« {product} » a été demandé de {count} membres ; il faut {known}</translation>
  </message>
  <message>
   <source>the run has no field {name}; it has {held}</source>
   <translation>le calcul n'a pas de champ {name} ; il a {held}</translation>
  </message>
  <message>
   <source>{count} value that is not finite</source>
   <translation>{count} valeur qui n'est pas finie</translation>
  </message>
  <message>
   <source>{count} values that are not finite</source>
   <translation>{count} valeurs qui ne sont pas finies</translation>
  </message>
  <message>
   <source>has duplicated values</source>
   <translation>a des valeurs en double</translation>
  </message>
  <message>
   <source>is not monotonic</source>
   <translation>n'est pas monotone</translation>
  </message>
  <message>
   <source>{where}: {name} {what} (position {at}: {one:.6g}, then {next:.6g}); expected strictly monotonic cell centres</source>
   <translation>{where} : {name} {what} (position {at} : {one:.6g}, puis {next:.6g}) ; des centres de mailles strictement monotones sont attendus</translation>
  </message>
  <message>
   <source>{where} {found}; expected {expected}</source>
   <translation>{where} {found} ; il faut {expected}</translation>
  </message>
  <message>
   <source>{where}: {name} is unevenly spaced (steps of {least:.6g} to {most:.6g}); expected equal steps</source>
   <translation>{where} : l'espacement de {name} est inégal (pas de {least:.6g} à {most:.6g}) ; des pas égaux sont attendus</translation>
  </message>
  <message>
   <source>{count} cell</source>
   <translation>{count} maille</translation>
  </message>
  <message>
   <source>{count} cells</source>
   <translation>{count} mailles</translation>
  </message>
  <message>
   <source>{where}: {name} has {found}; expected at least two cell centres, all known</source>
   <translation>{where} : {name} a {found} ; il faut au moins deux centres de mailles, tous connus</translation>
  </message>
  <message>
   <source>Sort the file along this coordinate and drop the repeated rows</source>
   <translation>Triez le fichier selon cette coordonnée et retirez les lignes répétées</translation>
  </message>
  <message>
   <source>{where} spans {south:.3f} to {north:.3f} N, {west:.3f} to {east:.3f} E; expected latitude in [-90, 90] and longitude in [-180, 180)</source>
   <translation>{where} va de {south:.3f} à {north:.3f} N, {west:.3f} à {east:.3f} E ; il faut des latitudes dans [-90, 90] et des longitudes dans [-180, 180)</translation>
  </message>
  <message>
   <source>Read the file through core.io.open_source</source>
   <translation>Lisez le fichier par core.io.open_source</translation>
  </message>
  <message>
   <source>Regrid the file to a regular grid first, for instance with cdo remapcon</source>
   <translation>Remettez d'abord le fichier sur une grille régulière, par exemple avec cdo remapcon</translation>
  </message>
  <message>
   <source>Use a file with a two-dimensional grid and complete coordinates</source>
   <translation>Prenez un fichier à grille bidimensionnelle et coordonnées complètes</translation>
  </message>
  <message>
   <source>{where} has no coordinate {dim}; expected cell centres</source>
   <translation>{where} n'a pas de coordonnée {dim} ; des centres de mailles sont attendus</translation>
  </message>
  <message>
   <source>Correct the coordinates of the file; longitudes are to be wrapped to [-180, 180) and sorted</source>
   <translation>Corrigez les coordonnées du fichier ; les longitudes doivent être ramenées à [-180, 180) et triées</translation>
  </message>
  <message>
   <source>Add the coordinate</source>
   <translation>Ajoutez la coordonnée</translation>
  </message>
  <message>
   <source>the projected grid has no usable grid mapping; expected one with crs_wkt or CF projection parameters</source>
   <translation>la grille projetée n'a pas de grid mapping utilisable ; il en faut un avec crs_wkt ou les paramètres CF de la projection</translation>
  </message>
  <message>
   <source>a region in metres was asked of data on latitude and longitude; expected degrees</source>
   <translation>une région en mètres a été demandée de données en latitude et longitude ; des degrés sont attendus</translation>
  </message>
  <message>
   <source>the grid has neither a grid mapping nor 2-D lat and lon; expected one of them</source>
   <translation>la grille n'a ni grid mapping ni lat et lon bidimensionnels ; il faut l'un des deux</translation>
  </message>
  <message>
   <source>region {south:g} to {north:g} N, {west:g} to {east:g} E holds no cell of the data, which span {bottom:.4g} to {top:.4g} N and {left:.4g} to {right:.4g} E</source>
   <translation>la région {south:g} à {north:g} N, {west:g} à {east:g} E ne contient aucune maille des données, qui vont de {bottom:.4g} à {top:.4g} N et de {left:.4g} à {right:.4g} E</translation>
  </message>
  <message>
   <source>Add the CF grid mapping, or 2-D lat and lon, to the file</source>
   <translation>Ajoutez au fichier le grid mapping CF, ou lat et lon bidimensionnels</translation>
  </message>
  <message>
   <source>Give the region in degrees</source>
   <translation>Donnez la région en degrés</translation>
  </message>
  <message>
   <source>Give no region, or add them to the file</source>
   <translation>Ne donnez pas de région, ou ajoutez-les au fichier</translation>
  </message>
  <message>
   <source>Choose a region inside the data</source>
   <translation>Choisissez une région dans les données</translation>
  </message>
  <message>
   <source>the region has an edge that is no number: south {south:g}, north {north:g}, west {west:g}, east {east:g}</source>
   <translation>la région a un bord qui n'est pas un nombre : sud {south:g}, nord {north:g}, ouest {west:g}, est {east:g}</translation>
  </message>
  <message>
   <source>the region is empty: south {south:g}, north {north:g}, west {west:g}, east {east:g}; expected south &lt; north and west &lt; east</source>
   <translation>la région est vide : sud {south:g}, nord {north:g}, ouest {west:g}, est {east:g} ; il faut sud &lt; nord et ouest &lt; est</translation>
  </message>
  <message>
   <source>region {south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting lies outside {where}, which spans {bottom:.0f} to {top:.0f} and {left:.0f} to {right:.0f}</source>
   <translation>la région {south:.0f} à {north:.0f} m en y, {west:.0f} à {east:.0f} m en x est hors de {where}, qui va de {bottom:.0f} à {top:.0f} et de {left:.0f} à {right:.0f}</translation>
  </message>
  <message>
   <source>region {south:g} to {north:g} N, {west:g} to {east:g} E lies outside {where}, which spans {bottom:.6g} to {top:.6g} and {left:.6g} to {right:.6g}</source>
   <translation>la région {south:g} à {north:g} N, {west:g} à {east:g} E est hors de {where}, qui va de {bottom:.6g} à {top:.6g} et de {left:.6g} à {right:.6g}</translation>
  </message>
  <message>
   <source>Give all four edges as numbers</source>
   <translation>Donnez les quatre bords en nombres</translation>
  </message>
  <message>
   <source>the region runs from {west:g} to {east:g} E, across the date line; expected west &lt; east in [-180, 180]</source>
   <translation>la région va de {west:g} à {east:g} E, par-dessus la ligne de date ; il faut ouest &lt; est dans [-180, 180]</translation>
  </message>
  <message>
   <source>Give the edges in the order south, north, west, east</source>
   <translation>Donnez les bords dans l'ordre sud, nord, ouest, est</translation>
  </message>
  <message>
   <source>Split it at 180 degrees and run the two parts, or exchange west and east</source>
   <translation>Coupez-la à 180 degrés et calculez les deux parties, ou échangez ouest et est</translation>
  </message>
  <message>
   <source>Take all of the data</source>
   <translation>Prendre toutes les données</translation>
  </message>
  <message>
   <source>one field is on latitude and longitude and the other on a projection; expected the same kind of grid</source>
   <translation>un champ est en latitude et longitude, l'autre sur une projection ; il faut le même type de grille</translation>
  </message>
  <message>
   <source>input cells are {rows:.4g} x {columns:.4g} truth cells (y, x); expected the same whole number both ways</source>
   <translation>les mailles de l'entrée font {rows:.4g} x {columns:.4g} mailles de la vérité (y, x) ; il faut le même nombre entier des deux côtés</translation>
  </message>
  <message>
   <source>the truth is shifted against the input's cells by {north:+.3g} km northward and {east:+.3g} km eastward; expected coinciding cell edges</source>
   <translation>la vérité est décalée des mailles de l'entrée de {north:+.3g} km vers le nord et {east:+.3g} km vers l'est ; les bords des mailles doivent coïncider</translation>
  </message>
  <message>
   <source>Ask for regridding, or use a truth on the input's grid</source>
   <translation>Demandez la remise sur la grille, ou prenez une vérité sur la grille de l'entrée</translation>
  </message>
  <message>
   <source>Use a truth whose cells divide the input's, or ask for regridding</source>
   <translation>Prenez une vérité dont les mailles divisent celles de l'entrée, ou demandez la remise sur la grille</translation>
  </message>
  <message>
   <source>Check whether a file gives cell corners as centres, or regrid the truth to the input's lattice</source>
   <translation>Vérifiez si un fichier donne des coins de mailles comme centres, ou remettez la vérité sur la grille de l'entrée</translation>
  </message>
  <message>
   <source>the projected grid reaches across the date line</source>
   <translation>la grille projetée traverse la ligne de date</translation>
  </message>
  <message>
   <source>Choose a region on one side of it</source>
   <translation>Choisissez une région d'un seul côté</translation>
  </message>
  <message>
   <source>{where}: rows and columns counted by index, {height:.3g} x {width:.3g} km by its lat and lon</source>
   <translation>{where} : lignes et colonnes comptées par indice, {height:.3g} x {width:.3g} km d'après lat et lon</translation>
  </message>
  <message>
   <source>{where} has dims {dims} without usable coordinates; expected latitude and longitude, or x and y in metres</source>
   <translation>{where} a les dimensions {dims} sans coordonnées utilisables ; il faut latitude et longitude, ou x et y en mètres</translation>
  </message>
  <message>
   <source>Add CF coordinates (units degrees_north and degrees_east, or projection_x_coordinate in m)</source>
   <translation>Ajoutez des coordonnées CF (unités degrees_north et degrees_east, ou projection_x_coordinate en m)</translation>
  </message>
  <message>
   <source>{where} runs from {first:g} to {last:g} E, across the date line; expected a grid on one side of it, or around the globe</source>
   <translation>{where} va de {first:g} à {last:g} E, par-dessus la ligne de date ; il faut une grille d'un seul côté, ou tout autour du globe</translation>
  </message>
  <message>
   <source>{where}: {astray} of {count} cells have no place by its 2-D lat and lon; expected one of each</source>
   <translation>{where} : {astray} mailles sur {count} n'ont pas de lieu d'après lat et lon bidimensionnels ; il en faut un pour chacune</translation>
  </message>
  <message>
   <source>Cut the file at 180 degrees and open the parts</source>
   <translation>Coupez le fichier à 180 degrés et ouvrez les parties</translation>
  </message>
  <message>
   <source>Leave out the rows and columns that have none</source>
   <translation>Laissez de côté les lignes et colonnes qui n'en ont pas</translation>
  </message>
  <message>
   <source>{file} has other times than when the scene was opened; expected those of its input</source>
   <translation>{file} a d'autres instants qu'à l'ouverture de la scène ; ceux de son entrée sont attendus</translation>
  </message>
  <message>
   <source>Open the file again</source>
   <translation>Rouvrez le fichier</translation>
  </message>
  <message>
   <source>{where} has no variable that is {expected} by standard_name, units or name; it holds {held}</source>
   <translation>{where} n'a pas de variable qui soit {expected} par standard_name, unité ou nom ; il contient {held}</translation>
  </message>
  <message>
   <source>{where} has such a field in {count} groups: {names}; expected one</source>
   <translation>{where} a un tel champ dans {count} groupes : {names} ; il en faut un</translation>
  </message>
  <message>
   <source>{where}: {name} has units "{units}", which are not those of {known}</source>
   <translation>{where} : {name} est en « {units} », qui n'est pas une unité de {known}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} ou {other}</translation>
  </message>
  <message>
   <source>no gridded variable</source>
   <translation>aucune variable sur une grille</translation>
  </message>
  <message>
   <source>{where} has no gridded variable '{wanted}'; it holds {held}</source>
   <translation>{where} n'a pas de variable '{wanted}' sur une grille ; il contient {held}</translation>
  </message>
  <message>
   <source>Name the variable to read, or correct its standard_name and units</source>
   <translation>Nommez la variable à lire, ou corrigez son standard_name et son unité</translation>
  </message>
  <message>
   <source>Choose one of these</source>
   <translation>Choisissez l'une d'elles</translation>
  </message>
  <message>
   <source>Read {name}</source>
   <translation>Lire {name}</translation>
  </message>
  <message>
   <source>Read it in {units}</source>
   <translation>Lire en {units}</translation>
  </message>
  <message>
   <source>Choose another variable, or correct its units</source>
   <translation>Choisissez une autre variable, ou corrigez son unité</translation>
  </message>
  <message>
   <source>Take it as what fell in {period}</source>
   <translation>Le prendre pour ce qui est tombé en {period}</translation>
  </message>
  <message>
   <source>Take negative values as missing</source>
   <translation>Prendre les valeurs négatives pour manquantes</translation>
  </message>
  <message>
   <source>Take it as totals since the start</source>
   <translation>Le prendre pour des cumuls depuis le début</translation>
  </message>
  <message>
   <source>Leave in the truth's file only the field that is meant, under a usual name</source>
   <translation>Ne laissez dans le fichier de la vérité que le champ voulu, sous un nom habituel</translation>
  </message>
  <message>
   <source>{where} has no variable of the name, short name or standard name "{wanted}"; it holds {listed}</source>
   <translation>{where} n'a pas de variable de nom, nom court ou nom standard « {wanted} » ; il contient {listed}</translation>
  </message>
  <message>
   <source>{where} has {count} variables that are called "{wanted}": {listed}; expected one</source>
   <translation>{where} a {count} variables appelées « {wanted} » : {listed} ; il en faut une</translation>
  </message>
  <message>
   <source>Add it to the file, on the same grid and times, with standard_name or name "{wanted}"</source>
   <translation>Ajoutez-la au fichier, sur les mêmes grille et instants, avec le standard_name ou le nom « {wanted} »</translation>
  </message>
  <message>
   <source>Leave the others out of the file, or ask for it by its name in the file</source>
   <translation>Retirez les autres du fichier, ou demandez-la par son nom dans le fichier</translation>
  </message>
  <message>
   <source>{count} reading without sd: {sd:g} {units}</source>
   <translation>{count} mesure sans sd : {sd:g} {units}</translation>
  </message>
  <message>
   <source>{count} readings without sd: {sd:g} {units}</source>
   <translation>{count} mesures sans sd : {sd:g} {units}</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>the gauges' standard deviation is {blank_sd}; expected a number above 0 {units}</source>
   <translation>l'écart type des stations est {blank_sd} ; il faut un nombre supérieur à 0 {units}</translation>
  </message>
  <message>
   <source>{file} holds no reading; expected one a line</source>
   <translation>{file} ne contient aucune mesure ; il en faut une par ligne</translation>
  </message>
  <message>
   <source>{count} gauge reading in {file}</source>
   <translation>{count} mesure de station dans {file}</translation>
  </message>
  <message>
   <source>{count} gauge readings in {file}</source>
   <translation>{count} mesures de stations dans {file}</translation>
  </message>
  <message>
   <source>has no column {names}</source>
   <translation>n'a pas de colonne {names}</translation>
  </message>
  <message>
   <source>has the column {names} twice</source>
   <translation>a deux fois la colonne {names}</translation>
  </message>
  <message>
   <source>nothing: the file is empty</source>
   <translation>rien : le fichier est vide</translation>
  </message>
  <message>
   <source>{file} line 1 {problem}; expected a header with {required} and, if known, sd; found {held}</source>
   <translation>{file} ligne 1 {problem} ; il faut un en-tête avec {required} et, si connu, sd ; trouvé : {held}</translation>
  </message>
  <message>
   <source>{where} has {count} entries; expected {named}, as in the header</source>
   <translation>{where} a {count} entrées ; il en faut {named}, comme dans l'en-tête</translation>
  </message>
  <message>
   <source>{where}: value is {number:.4g} {units}; expected {most:g} or less</source>
   <translation>{where} : la valeur est {number:.4g} {units} ; il faut {most:g} ou moins</translation>
  </message>
  <message>
   <source>{where}: value is {number:g}; expected {quantity} of 0 or more</source>
   <translation>{where} : la valeur est {number:g} ; il faut {quantity} de 0 ou plus</translation>
  </message>
  <message>
   <source>{where}: sd is {number:g}; expected a number above 0</source>
   <translation>{where} : sd est {number:g} ; il faut un nombre supérieur à 0</translation>
  </message>
  <message>
   <source>{where} has units "{units}", an amount without its period; expected a rate, such as mm h-1</source>
   <translation>{where} a l'unité « {units} », un cumul sans sa durée ; il faut une intensité, comme mm h-1</translation>
  </message>
  <message>
   <source>Give the error that a reading of your gauges has against a pixel's mean</source>
   <translation>Donnez l'erreur qu'a une mesure de vos stations par rapport à la moyenne d'un pixel</translation>
  </message>
  <message>
   <source>Choose a file with readings</source>
   <translation>Choisissez un fichier avec des mesures</translation>
  </message>
  <message>
   <source>{where}: {column} is {text}; expected a number</source>
   <translation>{where} : {column} est {text} ; il faut un nombre</translation>
  </message>
  <message>
   <source>{where}: {column} is {number:g}; expected {low:g} to {high:g} degrees</source>
   <translation>{where} : {column} est {number:g} ; il faut de {low:g} à {high:g} degrés</translation>
  </message>
  <message>
   <source>{where}: time is {text}; expected ISO 8601 in UTC, such as 2019-06-10T00:30:00Z</source>
   <translation>{where} : l'instant est {text} ; il faut ISO 8601 en UTC, comme 2019-06-10T00:30:00Z</translation>
  </message>
  <message>
   <source>{path} does not exist; expected a CSV of gauges</source>
   <translation>{path} n'existe pas ; une table CSV de stations est attendue</translation>
  </message>
  <message>
   <source>{file} cannot be read as a table of gauges: {error}</source>
   <translation>{file} ne peut être lu comme table de stations : {error}</translation>
  </message>
  <message>
   <source>Name the columns in the first line, separated by commas</source>
   <translation>Nommez les colonnes dans la première ligne, séparées par des virgules</translation>
  </message>
  <message>
   <source>Write numbers with a decimal point, and quote entries that hold commas</source>
   <translation>Écrivez les nombres avec un point décimal, et mettez entre guillemets les entrées qui contiennent des virgules</translation>
  </message>
  <message>
   <source>{where} repeats the place and time of line {line}; expected one reading of each</source>
   <translation>{where} répète le lieu et l'instant de la ligne {line} ; il faut une seule mesure de chaque</translation>
  </message>
  <message>
   <source>no units stated: taken as {units}</source>
   <translation>aucune unité donnée : prise comme {units}</translation>
  </message>
  <message>
   <source>Correct it, or leave out the line</source>
   <translation>Corrigez-la, ou laissez la ligne</translation>
  </message>
  <message>
   <source>Leave out the lines of missing readings, instead of marking them by a negative number</source>
   <translation>Retirez les lignes sans mesure, au lieu de les marquer d'un nombre négatif</translation>
  </message>
  <message>
   <source>{where} has no sd; expected the standard deviation of the reading's error</source>
   <translation>{where} n'a pas de sd ; il faut l'écart type de l'erreur de la mesure</translation>
  </message>
  <message>
   <source>Give the error that a reading has against a pixel's mean: no gauge is exact</source>
   <translation>Donnez l'erreur d'une mesure par rapport à la moyenne d'un pixel : aucune station n'est exacte</translation>
  </message>
  <message>
   <source>State the period in the unit, such as "mm (10 min)-1"</source>
   <translation>Donnez la durée dans l'unité, comme « mm (10 min)-1 »</translation>
  </message>
  <message>
   <source>Write numbers with a decimal point, and leave out the lines of missing readings</source>
   <translation>Écrivez les nombres avec un point décimal, et retirez les lignes sans mesure</translation>
  </message>
  <message>
   <source>Give places in degrees north and east; check that lat and lon are not exchanged</source>
   <translation>Donnez les lieux en degrés nord et est ; vérifiez que lat et lon ne sont pas échangés</translation>
  </message>
  <message>
   <source>Write times as year-month-dayThour:minute</source>
   <translation>Écrivez les instants sous la forme année-mois-jourTheure:minute</translation>
  </message>
  <message>
   <source>Check the path</source>
   <translation>Vérifiez le chemin</translation>
  </message>
  <message>
   <source>Save it as CSV with commas, in UTF-8</source>
   <translation>Enregistrez-la en CSV avec des virgules, en UTF-8</translation>
  </message>
  <message>
   <source>Leave one of them out, or correct the place or the time</source>
   <translation>Retirez l'une d'elles, ou corrigez le lieu ou l'instant</translation>
  </message>
  <message>
   <source>Fill the column sd, or give one for all readings without</source>
   <translation>Remplissez la colonne sd, ou donnez-en un pour toutes les mesures sans</translation>
  </message>
  <message>
   <source>{readings} on {pixels}; left out: {outside} outside the region, {others} at other times</source>
   <translation>{readings} sur {pixels} ; laissées de côté : {outside} hors de la région, {others} à d'autres moments</translation>
  </message>
  <message>
   <source>after {start} and up to {end}</source>
   <translation>après {start} et jusqu'à {end}</translation>
  </message>
  <message>
   <source>none of the {count} readings in {file} is of this place and time: {outside} lie outside the region, {other} are of other times, between {first} and {last}; expected some in {south:.2f} to {north:.2f} N, {west:.2f} to {east:.2f} E, {when}</source>
   <translation>aucune des {count} mesures de {file} n'est de ce lieu et de ce moment : {outside} sont hors de la région, {other} d'autres moments, entre {first} et {last} ; il en faut dans {south:.2f} à {north:.2f} N, {west:.2f} à {east:.2f} E, {when}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>à {time}</translation>
  </message>
  <message>
   <source>{count} gauge reading</source>
   <translation>{count} mesure de station</translation>
  </message>
  <message>
   <source>{count} gauge readings</source>
   <translation>{count} mesures de stations</translation>
  </message>
  <message>
   <source>{count} pixel</source>
   <translation>{count} pixel</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} pixels</translation>
  </message>
  <message>
   <source>Choose the region and the time of the gauges, or leave the gauges out</source>
   <translation>Choisissez la région et le moment des stations, ou laissez-les de côté</translation>
  </message>
  <message>
   <source>none of them is of this place and time</source>
   <translation>aucune n'est de ce lieu et de ce moment</translation>
  </message>
  <message>
   <source>Leave the gauges out</source>
   <translation>Laisser les stations de côté</translation>
  </message>
  <message>
   <source>{count} gauge reading placed by hand</source>
   <translation>{count} mesure de station posée à la main</translation>
  </message>
  <message>
   <source>{count} gauge readings placed by hand</source>
   <translation>{count} mesures de stations posées à la main</translation>
  </message>
  <message>
   <source>gauge {number} placed by hand reads {value:g} with an error of {sd:g} at {lat:g} N, {lon:g} E; expected a place, {quantity} that can be, and an error above 0</source>
   <translation>la station {number}, posée à la main, donne {value:g} avec une erreur de {sd:g} à {lat:g} N, {lon:g} E ; il faut un lieu, une valeur possible ({quantity}) et une erreur supérieure à 0</translation>
  </message>
  <message>
   <source>Correct it in the table of gauges, or take it away</source>
   <translation>Corrigez-la dans la table des stations, ou retirez-la</translation>
  </message>
  <message>
   <source>{where} cannot be written: the run's projected grid has no grid mapping that says which projection it is</source>
   <translation>{where} ne peut être écrit : la grille projetée du calcul n'a pas de grid mapping qui dise sa projection</translation>
  </message>
  <message>
   <source>{where} cannot be written: GeoTIFF has no keys for the projection {method}; expected one of {known}</source>
   <translation>{where} ne peut être écrit : GeoTIFF n'a pas de clés pour la projection {method} ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>Export .nc or .zarr, which carry latitude and longitude of every cell</source>
   <translation>Exportez en .nc ou .zarr, qui portent la latitude et la longitude de chaque maille</translation>
  </message>
  <message>
   <source>Export .nc or .zarr, which carry any grid mapping</source>
   <translation>Exportez en .nc ou .zarr, qui portent tout grid mapping</translation>
  </message>
  <message>
   <source>{file} holds no gridded GRIB message</source>
   <translation>{file} ne contient aucun message GRIB sur grille</translation>
  </message>
  <message>
   <source>its last message does not end in 7777</source>
   <translation>son dernier message ne finit pas par 7777</translation>
  </message>
  <message>
   <source>first of {count} forecasts taken</source>
   <translation>première de {count} prévisions prise</translation>
  </message>
  <message>
   <source>Open a file with gridded fields</source>
   <translation>Ouvrez un fichier avec des champs sur grille</translation>
  </message>
  <message>
   <source>time from the granule's name</source>
   <translation>instant tiré du nom du granule</translation>
  </message>
  <message>
   <source>IMERG{version} /Grid layout; {times}</source>
   <translation>IMERG{version}, structure avec /Grid ; {times}</translation>
  </message>
  <message>
   <source>IMERG{version} flat subset; {times}</source>
   <translation>IMERG{version}, extrait plat ; {times}</translation>
  </message>
  <message>
   <source>times from the file</source>
   <translation>instants du fichier</translation>
  </message>
  <message>
   <source>{file} has neither a time coordinate nor a granule name in its header; expected one of them</source>
   <translation>{file} n'a ni coordonnée de temps ni nom de granule dans son en-tête ; il faut l'un des deux</translation>
  </message>
  <message>
   <source>{file} has no Grid/lat and Grid/lon; expected an IMERG granule</source>
   <translation>{file} n'a ni Grid/lat ni Grid/lon ; un granule IMERG est attendu</translation>
  </message>
  <message>
   <source>Keep the granule's original file name (3B-HHR...-S......-E......)</source>
   <translation>Gardez le nom d'origine du granule (3B-HHR...-S......-E......)</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>Téléchargez-le de nouveau</translation>
  </message>
  <message>
   <source>{count} frame</source>
   <translation>{count} champ</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} champs</translation>
  </message>
  <message>
   <source>truth: mean of {frames} of {file} in the input's interval</source>
   <translation>vérité : moyenne de {frames} de {file} sur la durée de l'entrée</translation>
  </message>
  <message>
   <source>{file} has no frame at {time}; it holds {frames}, {times}</source>
   <translation>{file} n'a pas de champ à {time} ; il contient {frames}, {times}</translation>
  </message>
  <message>
   <source>{file} has {held}; frames {first} to {last} were asked for</source>
   <translation>{file} a {held} ; les champs {first} à {last} ont été demandés</translation>
  </message>
  <message>
   <source>the times do not overlap: the input stands for {wanted}, {file} holds {held}</source>
   <translation>les temps ne se recouvrent pas : l'entrée vaut pour {wanted}, {file} contient {held}</translation>
  </message>
  <message>
   <source>{file} has {frames}; frame {index} was asked for</source>
   <translation>{file} a {frames} ; le champ {index} a été demandé</translation>
  </message>
  <message>
   <source>The nearest is {time}</source>
   <translation>Le plus proche est {time}</translation>
  </message>
  <message>
   <source>Choose frames from 0 to {last}</source>
   <translation>Choisissez des champs de 0 à {last}</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} à {most}</translation>
  </message>
  <message>
   <source>Choose another time of the input, or the truth of the same time</source>
   <translation>Choisissez un autre instant de l'entrée, ou la vérité du même moment</translation>
  </message>
  <message>
   <source>the time {time!r} is not understood; expected an index, ISO 8601 such as 2019-06-10T00:30, or all</source>
   <translation>l'instant {time!r} n'est pas compris ; il faut un indice, ISO 8601 comme 2019-06-10T00:30, ou all</translation>
  </message>
  <message>
   <source>Choose a frame from 0 to {last}</source>
   <translation>Choisissez un champ de 0 à {last}</translation>
  </message>
  <message>
   <source>Write the time in UTC as YYYY-MM-DDTHH:MM</source>
   <translation>Écrivez l'instant en UTC sous la forme YYYY-MM-DDTHH:MM</translation>
  </message>
  <message>
   <source>input regridded conservatively from {size} to {step:g} degrees</source>
   <translation>entrée remise de façon conservative de {size} sur {step:g} degrés</translation>
  </message>
  <message>
   <source>Ask for conservative regridding to {step:g} degrees</source>
   <translation>Demandez la remise conservative sur {step:g} degrés</translation>
  </message>
  <message>
   <source>{y:.6g} x {x:.6g} degrees</source>
   <translation>{y:.6g} x {x:.6g} degrés</translation>
  </message>
  <message>
   <source>{step:g} degrees, or {km:g} km on a projection</source>
   <translation>{step:g} degrés, ou {km:g} km sur une projection</translation>
  </message>
  <message>
   <source>Ask for conservative regridding to {step:g} degrees, or average this fine field by {factor} so that it is its own truth</source>
   <translation>Demandez la remise conservative sur {step:g} degrés, ou moyennez ce champ fin par {factor} pour qu'il soit sa propre vérité</translation>
  </message>
  <message>
   <source>{where} has cells of {found}; expected the models' grid of {expected}</source>
   <translation>{where} a des mailles de {found} ; la grille des modèles est de {expected}</translation>
  </message>
  <message>
   <source>Regrid it to {step:g}°</source>
   <translation>Remettre sur {step:g}°</translation>
  </message>
  <message>
   <source>Average it by {factor}: a fine field</source>
   <translation>Moyenner par {factor} : un champ fin</translation>
  </message>
  <message>
   <source>{file} is MRMS parameter {category}.{number} on a {grid} grid; expected PrecipRate (6.1) or a radar-only accumulation (6.2 to 6.6)</source>
   <translation>{file} est le paramètre MRMS {category}.{number} sur une grille {grid} ; il faut PrecipRate (6.1) ou un cumul de radar seul (6.2 à 6.6)</translation>
  </message>
  <message>
   <source>Fetch the PrecipRate product</source>
   <translation>Téléchargez le produit PrecipRate</translation>
  </message>
  <message>
   <source>{file} cannot be decoded: {error}; expected CF times and packing</source>
   <translation>{file} ne peut être décodé : {error} ; des temps et un empaquetage CF sont attendus</translation>
  </message>
  <message>
   <source>Correct the units and calendar attributes of its time coordinate</source>
   <translation>Corrigez les attributs units et calendar de sa coordonnée de temps</translation>
  </message>
  <message>
   <source>{file} holds {name} as floating-point numbers of another length than 32 or 64 bits, which NetCDF lacks</source>
   <translation>{file} contient {name} en nombres à virgule flottante d'une autre longueur que 32 ou 64 bits, que NetCDF n'a pas</translation>
  </message>
  <message>
   <source>it ends before its last variable</source>
   <translation>il finit avant sa dernière variable</translation>
  </message>
  <message>
   <source>Write it as float32</source>
   <translation>Écrivez-le en float32</translation>
  </message>
  <message>
   <source>the projected grid has no usable grid mapping, so gauges cannot be placed on it; expected one with crs_wkt or CF projection parameters</source>
   <translation>la grille projetée n'a pas de grid mapping utilisable, les stations ne peuvent donc y être placées ; il en faut un avec crs_wkt ou les paramètres CF de la projection</translation>
  </message>
  <message>
   <source>Add the CF grid mapping to the file</source>
   <translation>Ajoutez le grid mapping CF au fichier</translation>
  </message>
  <message>
   <source>{file} is an ODIM {kind} object; expected a composite (COMP or IMAGE)</source>
   <translation>{file} est un objet ODIM {kind} ; il faut une mosaïque (COMP ou IMAGE)</translation>
  </message>
  <message>
   <source>{file} is calibrated by {formula!r}; expected GEO = gain * PV + offset</source>
   <translation>{file} est étalonné par {formula!r} ; il faut GEO = gain * PV + offset</translation>
  </message>
  <message>
   <source>{file} lacks {missing}; expected a radar composite with its projection and times</source>
   <translation>il manque {missing} à {file} ; une mosaïque radar avec sa projection et ses instants est attendue</translation>
  </message>
  <message>
   <source>Make a Cartesian composite of polar data first</source>
   <translation>Faites d'abord des données polaires une mosaïque cartésienne</translation>
  </message>
  <message>
   <source>Convert it</source>
   <translation>Convertissez-le</translation>
  </message>
  <message>
   <source>the projection {proj4!r} is not understood</source>
   <translation>la projection {proj4!r} n'est pas comprise</translation>
  </message>
  <message>
   <source>Open a composite product, not a single radar's polar volume</source>
   <translation>Ouvrez une mosaïque, pas le volume polaire d'un seul radar</translation>
  </message>
  <message>
   <source>Correct the file's PROJ string</source>
   <translation>Corrigez la chaîne PROJ du fichier</translation>
  </message>
  <message>
   <source>{rows} x {columns} cells of {km:.4g} km</source>
   <translation>{rows} x {columns} mailles de {km:.4g} km</translation>
  </message>
  <message>
   <source>{name} in {file}</source>
   <translation>{name} dans {file}</translation>
  </message>
  <message>
   <source>dimension {dim} has no coordinate: index 0 of {count} taken</source>
   <translation>la dimension {dim} n'a pas de coordonnée : indice 0 de {count} pris</translation>
  </message>
  <message>
   <source>first of {count} values of {dim} taken: {first}</source>
   <translation>première de {count} valeurs de {dim} prise : {first}</translation>
  </message>
  <message>
   <source>{kind}, gzipped</source>
   <translation>{kind}, comprimé par gzip</translation>
  </message>
  <message>
   <source>minutes={minutes:g} is stated of {where}; expected the length of a mean or an amount, or 0 for instants</source>
   <translation>minutes={minutes:g} est donné de {where} ; il faut la durée d'une moyenne ou d'un cumul, ou 0 pour des instants</translation>
  </message>
  <message>
   <source>both totals and minutes={minutes:g} are stated of {where}; expected one of them</source>
   <translation>{where} est donné avec des cumuls et minutes={minutes:g} ; il faut l'un des deux</translation>
  </message>
  <message>
   <source>north={north:g}, east={east:g} is stated of {where}; expected by how many cells it is to be moved</source>
   <translation>north={north:g}, east={east:g} est donné de {where} ; il faut de combien de mailles le déplacer</translation>
  </message>
  <message>
   <source>{other} has more than rows, columns and times: {dims}; expected one field at a time</source>
   <translation>{other} a plus que lignes, colonnes et instants : {dims} ; il faut un champ à la fois</translation>
  </message>
  <message>
   <source>{other} lies on {found}; expected the cells of {where}, {expected}</source>
   <translation>{other} est sur {found} ; les mailles de {where}, {expected}, sont attendues</translation>
  </message>
  <message>
   <source>{other} has {other_count} times from {other_first}; expected the {count} of {where}, from {first}</source>
   <translation>{other} a {other_count} instants à partir de {other_first} ; les {count} de {where}, à partir de {first}, sont attendus</translation>
  </message>
  <message>
   <source>{where} holds no values ({sizes}); expected at least one frame</source>
   <translation>{where} ne contient aucune valeur ({sizes}) ; il faut au moins un champ</translation>
  </message>
  <message>
   <source>State a number from 0 up</source>
   <translation>Donnez un nombre à partir de 0</translation>
  </message>
  <message>
   <source>Leave out the minutes: totals tell what fell between one time and the next</source>
   <translation>Laissez les minutes : des cumuls disent ce qui est tombé d'un instant au suivant</translation>
  </message>
  <message>
   <source>State numbers, such as 0.5</source>
   <translation>Donnez des nombres, comme 0.5</translation>
  </message>
  <message>
   <source>Write the level that the model was trained on into a variable of its own</source>
   <translation>Écrivez le niveau sur lequel le modèle a été entraîné dans une variable à lui</translation>
  </message>
  <message>
   <source>Bring both to one grid, for instance with cdo remapbil</source>
   <translation>Mettez les deux sur une même grille, par exemple avec cdo remapbil</translation>
  </message>
  <message>
   <source>Cut or interpolate both to the same times</source>
   <translation>Coupez ou interpolez les deux aux mêmes instants</translation>
  </message>
  <message>
   <source>Choose another file or variable</source>
   <translation>Choisissez un autre fichier ou une autre variable</translation>
  </message>
  <message>
   <source>{file} is gzipped twice; expected data inside</source>
   <translation>{file} est comprimé deux fois par gzip ; des données sont attendues dedans</translation>
  </message>
  <message>
   <source>Unpack it once</source>
   <translation>Décompressez-le une fois</translation>
  </message>
  <message>
   <source>{file} begins with {head}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} commence par {head} ; NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) ou GRIB est attendu</translation>
  </message>
  <message>
   <source>the bytes {head}</source>
   <translation>les octets {head}</translation>
  </message>
  <message>
   <source>{file} is a zip archive of {files} without Zarr metadata; expected a Zarr store</source>
   <translation>{file} est une archive zip de {files} sans métadonnées Zarr ; un dépôt Zarr est attendu</translation>
  </message>
  <message>
   <source>{file} is truncated or damaged ({reason}); expected a complete file</source>
   <translation>{file} est tronqué ou abîmé ({reason}) ; un fichier complet est attendu</translation>
  </message>
  <message>
   <source>{path} does not exist</source>
   <translation>{path} n'existe pas</translation>
  </message>
  <message>
   <source>{path} is a folder without Zarr metadata; expected a file or a Zarr store</source>
   <translation>{path} est un dossier sans métadonnées Zarr ; un fichier ou un dépôt Zarr est attendu</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe; expected a file or a Zarr store</source>
   <translation>{path} est un périphérique ou un tube ; il faut un fichier ou un magasin Zarr</translation>
  </message>
  <message>
   <source>{file} is empty; expected data</source>
   <translation>{file} est vide ; des données sont attendues</translation>
  </message>
  <message>
   <source>{file} is {kind}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} est en {kind} ; il faut du NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) ou GRIB</translation>
  </message>
  <message>
   <source>Open the data file itself, unpacked if it lies in an archive</source>
   <translation>Ouvrez le fichier de données lui-même, décompressé s'il est dans une archive</translation>
  </message>
  <message>
   <source>Unpack it and open the data file inside</source>
   <translation>Décompressez-la et ouvrez le fichier de données qu'elle contient</translation>
  </message>
  <message>
   <source>Fetch the file again and compare its size with the source's</source>
   <translation>Récupérez à nouveau le fichier et comparez sa taille à celle de la source</translation>
  </message>
  <message>
   <source>Check the name and the folder</source>
   <translation>Vérifiez le nom et le dossier</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Ouvrez un fichier</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}</source>
   <translation>{path} ne peut être lu : {reason}</translation>
  </message>
  <message>
   <source>Fetch the file again</source>
   <translation>Récupérez à nouveau le fichier</translation>
  </message>
  <message>
   <source>Convert it to NetCDF first, for instance with gdal_translate or cdo</source>
   <translation>Convertissez-le d'abord en NetCDF, par exemple avec gdal_translate ou cdo</translation>
  </message>
  <message>
   <source>{count} file</source>
   <translation>{count} fichier</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} fichiers</translation>
  </message>
  <message>
   <source>Check its permissions</source>
   <translation>Vérifiez ses droits d'accès</translation>
  </message>
  <message>
   <source>an OPeNDAP dataset, or a Zarr store with consolidated metadata</source>
   <translation>un jeu de données OPeNDAP, ou un dépôt Zarr à métadonnées consolidées</translation>
  </message>
  <message>
   <source>read from a server: input_sha256 is of the values and coordinates that were read, as no file is there to hash</source>
   <translation>lu sur un serveur : input_sha256 est celui des valeurs et coordonnées lues, car il n'y a pas de fichier</translation>
  </message>
  <message>
   <source>{address} is neither {served}</source>
   <translation>{address} n'est pas {served}</translation>
  </message>
  <message>
   <source>{address} did not answer as {served} does: {reason}</source>
   <translation>{address} n'a pas répondu comme le fait {served} : {reason}</translation>
  </message>
  <message>
   <source>Give the address without an ending such as .html, download a plain file, or consolidate the store's metadata</source>
   <translation>Donnez l'adresse sans terminaison telle que .html, téléchargez un simple fichier, ou consolidez les métadonnées du dépôt</translation>
  </message>
  <message>
   <source>Check the address and the network, and try again</source>
   <translation>Vérifiez l'adresse et le réseau, et réessayez</translation>
  </message>
  <message>
   <source>{file} is not a saved run: {reason}; expected a NetCDF file that Stormlens saved</source>
   <translation>{file} n'est pas un calcul enregistré : {reason} ; un fichier NetCDF enregistré par Stormlens est attendu</translation>
  </message>
  <message>
   <source>it is of the kind {kind}</source>
   <translation>il est du type {kind}</translation>
  </message>
  <message>
   <source>Open it as input data instead</source>
   <translation>Ouvrez-le plutôt comme données d'entrée</translation>
  </message>
  <message>
   <source>{file} is a run without its input; expected {variable}_input</source>
   <translation>{file} est un calcul sans son entrée ; {variable}_input est attendu</translation>
  </message>
  <message>
   <source>it lacks the attributes {missing}</source>
   <translation>il lui manque les attributs {missing}</translation>
  </message>
  <message>
   <source>{file} is a run that cannot be read ({error}); expected one as this version of Stormlens saves it</source>
   <translation>{file} est un calcul qui ne peut être lu ({error}) ; il en faut un tel que cette version de Stormlens l'enregistre</translation>
  </message>
  <message>
   <source>Save the run again</source>
   <translation>Enregistrez de nouveau le calcul</translation>
  </message>
  <message>
   <source>Read it with the version that saved it, or make the run again</source>
   <translation>Lisez-le avec la version qui l'a enregistré, ou refaites le calcul</translation>
  </message>
  <message>
   <source>input: means of {factor} x {factor} cells of {file} (perfect model); the fine field is the truth</source>
   <translation>entrée : moyennes de {factor} x {factor} mailles de {file} (modèle parfait) ; le champ fin est la vérité</translation>
  </message>
  <message>
   <source>{south:.6g} to {north:.6g} N, {west:.6g} to {east:.6g} E</source>
   <translation>{south:.6g} à {north:.6g} N, {west:.6g} à {east:.6g} E</translation>
  </message>
  <message>
   <source>{south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting</source>
   <translation>{south:.0f} à {north:.0f} m en y, {west:.0f} à {east:.0f} m en x</translation>
  </message>
  <message>
   <source>both a truth and block averages were asked for; expected one of them</source>
   <translation>une vérité et des moyennes par blocs ont été demandées ; il faut l'une ou les autres</translation>
  </message>
  <message>
   <source>a standard deviation of gauges, {gauge_sd:g}, was given without gauges; expected both or none</source>
   <translation>un écart type de stations, {gauge_sd:g}, a été donné sans stations ; il faut les deux ou aucun</translation>
  </message>
  <message>
   <source>blocks of {coarsen} cells were asked for, but the models go from coarse to fine by {factor}</source>
   <translation>des blocs de {coarsen} mailles ont été demandés, mais les modèles vont du grossier au fin par {factor}</translation>
  </message>
  <message>
   <source>{where} has {found} cells along an input cell's side; expected {expected}</source>
   <translation>{where} a {found} mailles le long d'une maille de l'entrée ; {expected} sont attendues</translation>
  </message>
  <message>
   <source>region cut to what the truth covers: {region}</source>
   <translation>région réduite à ce que couvre la vérité : {region}</translation>
  </message>
  <message>
   <source>the truth covers no whole cell of the input in this region</source>
   <translation>la vérité ne couvre aucune maille entière de l'entrée dans cette région</translation>
  </message>
  <message>
   <source>{where} averaged by {factor} has cells of {y:.4g} x {x:.4g} {units}; expected the models' grid of {expected}</source>
   <translation>{where}, moyenné par {factor}, a des mailles de {y:.4g} x {x:.4g} {units} ; la grille des modèles est de {expected}</translation>
  </message>
  <message>
   <source>{where} has {count} cells along {dim}; expected at least two blocks of {factor}</source>
   <translation>{where} a {count} mailles le long de {dim} ; il faut au moins deux blocs de {factor}</translation>
  </message>
  <message>
   <source>the region {region} has {rows} x {columns} coarse cells; expected at least 2 x 2</source>
   <translation>la région {region} a {rows} x {columns} mailles grossières ; il en faut au moins 2 x 2</translation>
  </message>
  <message>
   <source>{where} has no known value in the region {region}; all {count} cells are missing</source>
   <translation>{where} n'a aucune valeur connue dans la région {region} ; les {count} mailles manquent toutes</translation>
  </message>
  <message>
   <source>Leave out the truth (the fine field is the truth), or the averaging</source>
   <translation>Laissez la vérité de côté (le champ fin est la vérité), ou la moyenne</translation>
  </message>
  <message>
   <source>Give the table of gauges, or leave the standard deviation out</source>
   <translation>Donnez la table des stations, ou laissez l'écart type de côté</translation>
  </message>
  <message>
   <source>region cut to the data: {region}</source>
   <translation>région réduite aux données : {region}</translation>
  </message>
  <message>
   <source>Average by {factor}</source>
   <translation>Moyennez par {factor}</translation>
  </message>
  <message>
   <source>Use a truth on the models' fine grid ({grid})</source>
   <translation>Utilisez une vérité sur la grille fine des modèles ({grid})</translation>
  </message>
  <message>
   <source>Choose a region that both files cover</source>
   <translation>Choisissez une région que les deux fichiers couvrent</translation>
  </message>
  <message>
   <source>Use a field of {cells}, or open it as the input with conservative regridding</source>
   <translation>Utilisez un champ de {cells}, ou ouvrez-le comme entrée remise sur la grille des modèles</translation>
  </message>
  <message>
   <source>Use a larger field</source>
   <translation>Utilisez un champ plus grand</translation>
  </message>
  <message>
   <source>Choose another region or time</source>
   <translation>Choisissez une autre région ou un autre instant</translation>
  </message>
  <message>
   <source>Take it as the input, regridded to {step:g}°</source>
   <translation>Le prendre comme entrée, remis sur {step:g}°</translation>
  </message>
  <message>
   <source>{file} is not a session: {reason}; expected a JSON file that Stormlens saved</source>
   <translation>{file} n'est pas une session : {reason} ; un fichier JSON enregistré par Stormlens est attendu</translation>
  </message>
  <message>
   <source>{path} is not there; the session was saved with it</source>
   <translation>{path} n'est pas là ; la session a été enregistrée avec</translation>
  </message>
  <message>
   <source>{path} has changed since the session was saved: its sha256 is {found}...; expected {expected}...</source>
   <translation>{path} a changé depuis l'enregistrement de la session : son sha256 est {found}... ; {expected}... est attendu</translation>
  </message>
  <message>
   <source>it does not say "format": "{format}"</source>
   <translation>il ne dit pas "format": "{format}"</translation>
  </message>
  <message>
   <source>its version is {version!r}</source>
   <translation>sa version est {version!r}</translation>
  </message>
  <message>
   <source>{file} is a session of version {version}, written by Stormlens {writer}; expected version {known} or older</source>
   <translation>{file} est une session de version {version}, écrite par Stormlens {writer} ; la version {known} ou antérieure est attendue</translation>
  </message>
  <message>
   <source>Open fields and runs with Open, and sessions with Open session</source>
   <translation>Ouvrez champs et calculs par Ouvrir, et les sessions par Ouvrir une session</translation>
  </message>
  <message>
   <source>Put it back, or beside the session file</source>
   <translation>Remettez-le, ou placez-le à côté du fichier de session</translation>
  </message>
  <message>
   <source>Bring the file of then back, or open the file as it is now and save a new session</source>
   <translation>Remettez le fichier d'alors, ou ouvrez le fichier tel qu'il est et enregistrez une nouvelle session</translation>
  </message>
  <message>
   <source>it cannot be read as JSON ({error})</source>
   <translation>il ne peut être lu comme JSON ({error})</translation>
  </message>
  <message>
   <source>Open it with that version of Stormlens, or a newer one</source>
   <translation>Ouvrez-le avec cette version de Stormlens, ou une plus récente</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}</source>
   <translation>{path} ne peut être lu : {error}</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Choisissez un autre fichier</translation>
  </message>
  <message>
   <source>Put it back, or open another file</source>
   <translation>Remettez-le, ou ouvrez un autre fichier</translation>
  </message>
  <message>
   <source>{variable} in {file}</source>
   <translation>{variable} dans {file}</translation>
  </message>
  <message>
   <source>{first}
{others}</source>
   <translation>{first}
{others}</translation>
  </message>
  <message>
   <source>{file}: {kind}</source>
   <translation>{file} : {kind}</translation>
  </message>
  <message>
   <source>{name} read as {quantity}; units "{units}"</source>
   <translation>{name} lu comme {quantity} ; unité « {units} »</translation>
  </message>
  <message>
   <source>{rows} x {columns} cells of {size}</source>
   <translation>{rows} x {columns} mailles de {size}</translation>
  </message>
  <message>
   <source>{frames}, {span}, {meaning}</source>
   <translation>{frames}, {span}, {meaning}</translation>
  </message>
  <message>
   <source>{count} value over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing</source>
   <translation>{count} valeur au-dessus de {limit:g} {units} (jusqu'à {highest:.4g}) dans {file} : échos parasites probables, mis à manquant</translation>
  </message>
  <message>
   <source>{count} values over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing</source>
   <translation>{count} valeurs au-dessus de {limit:g} {units} (jusqu'à {highest:.4g}) dans {file} : échos parasites probables, mis à manquant</translation>
  </message>
  <message>
   <source>a region in metres was asked of {file}, which is on latitude and longitude</source>
   <translation>une région en mètres a été demandée de {file}, qui est en latitude et longitude</translation>
  </message>
  <message>
   <source>could be read instead: {names}</source>
   <translation>pourrait être lu à la place : {names}</translation>
  </message>
  <message>
   <source>{file} has {held}; frame {time} was asked for</source>
   <translation>{file} a {held} ; le champ {time} a été demandé</translation>
  </message>
  <message>
   <source>no times given</source>
   <translation>aucun instant donné</translation>
  </message>
  <message>
   <source>means over {length}</source>
   <translation>moyennes sur {length}</translation>
  </message>
  <message>
   <source>Save the session again, or correct the file by hand</source>
   <translation>Enregistrez de nouveau la session, ou corrigez le fichier à la main</translation>
  </message>
  <message>
   <source>{where} is {found}; expected a table of {kind}</source>
   <translation>{where} est {found} ; il faut une table de {kind}</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected {known}</source>
   <translation>{where} a {unknown} ; il faut {known}</translation>
  </message>
  <message>
   <source>{where} lacks {missing}</source>
   <translation>il manque {missing} à {where}</translation>
  </message>
  <message>
   <source>{where} is {found}; expected {expected}</source>
   <translation>{where} est {found} ; il faut {expected}</translation>
  </message>
  <message>
   <source>step, the spacing of the times</source>
   <translation>pas, l'espacement des instants</translation>
  </message>
  <message>
   <source>{where} states no times: its frames are counted, and taken to be an hour apart</source>
   <translation>{where} ne donne pas d'heures : ses champs sont comptés, et pris à une heure d'intervalle</translation>
  </message>
  <message>
   <source>totals since the start: each frame less the one before, or as it is where the totals began anew; the first is left out</source>
   <translation>cumuls depuis le début : chaque image moins la précédente, ou telle quelle là où les cumuls ont recommencé ; la première est laissée de côté</translation>
  </message>
  <message>
   <source>totals since the start of the forecast: each frame less the one before</source>
   <translation>cumuls depuis le début de la prévision : chaque champ moins le précédent</translation>
  </message>
  <message>
   <source>{where} is stated to hold totals since the start, and has units "{units}" and times: {count}; expected amounts, such as mm, at two times or more</source>
   <translation>{where} est donné comme contenant des cumuls depuis le début, avec l'unité "{units}" et un nombre d'instants de {count} ; il faut des quantités, comme des mm, à deux instants ou plus</translation>
  </message>
  <message>
   <source>{where} states no times (its {dim} has no units that say of when it is): its frames are counted, and taken to be an hour apart</source>
   <translation>{where} ne donne pas d'heures ({dim} n'a pas d'unités qui disent de quand il est) : ses champs sont comptés, et pris à une heure d'intervalle</translation>
  </message>
  <message>
   <source>times taken as the end of their {length}</source>
   <translation>instants pris comme fin de : {length}</translation>
  </message>
  <message>
   <source>{where}: times are not strictly ascending ({one}, then {next})</source>
   <translation>{where} : les instants ne sont pas strictement croissants ({one}, puis {next})</translation>
  </message>
  <message>
   <source>State its units, or leave out that it holds totals</source>
   <translation>Donnez son unité, ou ne dites pas que ce sont des cumuls</translation>
  </message>
  <message>
   <source>{where}: the time is missing of {frames}</source>
   <translation>{where} : l'instant manque de : {frames}</translation>
  </message>
  <message>
   <source>{where}: the time {time} cannot be kept to the nanosecond; expected {first} to {last}</source>
   <translation>{where} : l'instant {time} ne peut être tenu à la nanoseconde ; il faut de {first} à {last}</translation>
  </message>
  <message>
   <source>interval</source>
   <translation>intervalle</translation>
  </message>
  <message>
   <source>Sort the file along time and drop the repeated frames</source>
   <translation>Triez le fichier selon le temps et retirez les champs répétés</translation>
  </message>
  <message>
   <source>Complete the time coordinate</source>
   <translation>Complétez la coordonnée de temps</translation>
  </message>
  <message>
   <source>Move the years of the time coordinate, for instance with cdo shifttime</source>
   <translation>Décalez les années de la coordonnée de temps, par exemple avec cdo shifttime</translation>
  </message>
  <message>
   <source>{where}: the time "{stated}" is no date of the standard calendar; expected one of its dates</source>
   <translation>{where} : l'instant « {stated} » n'est pas une date du calendrier standard ; il en faut une</translation>
  </message>
  <message>
   <source>Convert the time coordinate to the standard calendar, for instance with cdo setcalendar</source>
   <translation>Convertissez la coordonnée de temps au calendrier standard, par exemple avec cdo setcalendar</translation>
  </message>
  <message>
   <source>{where} only grows from one time to the next, as totals since the start do; expected time bounds, which say since when</source>
   <translation>{where} ne fait que croître d'un instant au suivant, comme des cumuls depuis le début ; il faut des bornes de temps, qui disent depuis quand</translation>
  </message>
  <message>
   <source>State whether it holds totals since the start, or what fell between two times</source>
   <translation>Dites s'il contient des cumuls depuis le début, ou ce qui est tombé entre deux instants</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the name of a file</source>
   <translation>{path} est un dossier ; il faut le nom d'un fichier</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe; expected the name of a file</source>
   <translation>{path} est un périphérique ou un tube ; il faut le nom d'un fichier</translation>
  </message>
  <message>
   <source>{path} exists already</source>
   <translation>{path} existe déjà</translation>
  </message>
  <message>
   <source>the folder {folder} does not exist</source>
   <translation>le dossier {folder} n'existe pas</translation>
  </message>
  <message>
   <source>{file} ends in "{suffix}"; expected .{kinds}</source>
   <translation>{file} se termine par « {suffix} » ; il faut .{kinds}</translation>
  </message>
  <message>
   <source>{file} has no ending; expected .{kinds}</source>
   <translation>{file} n'a pas d'extension ; il faut .{kinds}</translation>
  </message>
  <message>
   <source>Give another name</source>
   <translation>Donnez un autre nom</translation>
  </message>
  <message>
   <source>{path} is a folder, and no Zarr store</source>
   <translation>{path} est un dossier, et pas un dépôt Zarr</translation>
  </message>
  <message>
   <source>Add a name to it</source>
   <translation>Ajoutez-y un nom</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Choisissez un autre nom</translation>
  </message>
  <message>
   <source>Choose another name, or allow overwriting</source>
   <translation>Choisissez un autre nom, ou permettez de remplacer</translation>
  </message>
  <message>
   <source>Make it first, or choose another</source>
   <translation>Créez-le d'abord, ou choisissez-en un autre</translation>
  </message>
  <message>
   <source>the folder {folder} takes no file ({reason})</source>
   <translation>le dossier {folder} n'accepte pas de fichier ({reason})</translation>
  </message>
  <message>
   <source>{path} was named for two things; expected a file for each</source>
   <translation>{path} a été nommé pour deux choses ; il faut un fichier pour chacune</translation>
  </message>
  <message>
   <source>{path} is read by this command, and would be replaced by what it writes; expected another file</source>
   <translation>{path} est lu par cette commande, et serait remplacé par ce qu'elle écrit ; il faut un autre fichier</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}</source>
   <translation>{path} ne peut être écrit : {error}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Choisissez un autre dossier</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Donnez un autre nom.</translation>
  </message>
  <message>
   <source>Give the output another name.</source>
   <translation>Donnez un autre nom à la sortie.</translation>
  </message>
  <message>
   <source>Check the folder's permissions and the space left on the disk</source>
   <translation>Vérifiez les droits du dossier et la place qui reste sur le disque</translation>
  </message>
  <message>
   <source>{file} holds {count} Zarr stores ({stores}); expected one</source>
   <translation>{file} contient {count} dépôts Zarr ({stores}) ; il en faut un</translation>
  </message>
  <message>
   <source>{file} has Zarr metadata that cannot be read ({error}); expected a group with named dimensions</source>
   <translation>{file} a des métadonnées Zarr illisibles ({error}) ; il faut un groupe à dimensions nommées</translation>
  </message>
  <message>
   <source>Pack the one that is meant by itself</source>
   <translation>Comprimez à part celui qui est voulu</translation>
  </message>
  <message>
   <source>Open the group that holds the data, or write the store again with xarray</source>
   <translation>Ouvrez le groupe qui contient les données, ou réécrivez le dépôt avec xarray</translation>
  </message>
  <message>
   <source>{one}; {other}</source>
   <translation>{one} ; {other}</translation>
  </message>
  <message>
   <source>[network] has {levels} channel_multipliers and {rates} dropout rates; expected at least two levels and one rate</source>
   <translation>[network] a {levels} channel_multipliers et {rates} taux de dropout ; il faut au moins deux niveaux et un taux</translation>
  </message>
  <message>
   <source>[network] has the norm "{norm}"; expected one of {known}</source>
   <translation>[network] a la norme « {norm} » ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>Correct channel_multipliers or dropout</source>
   <translation>Corrigez channel_multipliers ou dropout</translation>
  </message>
  <message>
   <source>Correct norm</source>
   <translation>Corrigez norm</translation>
  </message>
  <message>
   <source>{path} has the unknown entries {unknown}</source>
   <translation>{path} a les entrées inconnues {unknown}</translation>
  </message>
  <message>
   <source>{path} has stage "{own}"; expected "correct" or "downscale"</source>
   <translation>{path} a l'étape « {own} » ; il faut « correct » ou « downscale »</translation>
  </message>
  <message>
   <source>{path} has observations in stage {own}; expected downscale, for gauges are pixels of the fine field</source>
   <translation>{path} a des observations à l'étape {own} ; il faut downscale, car les stations sont des pixels du champ fin</translation>
  </message>
  <message>
   <source>{path} has scaler "{scaler}"; expected one of {known}</source>
   <translation>{path} a le scaler « {scaler} » ; il faut l'un de {known}</translation>
  </message>
  <message>
   <source>{path} says region_independent with instance_norm; expected false, for a field's mean and standard deviation are those of the region that is run</source>
   <translation>{path} dit region_independent avec instance_norm ; il faut false, car la moyenne et l'écart type d'un champ sont ceux de la région calculée</translation>
  </message>
  <message>
   <source>{path} cannot be read as a model card: {error}</source>
   <translation>{path} ne peut être lu comme fiche de modèle : {error}</translation>
  </message>
  <message>
   <source>Use a model made for this version</source>
   <translation>Prenez un modèle fait pour cette version</translation>
  </message>
  <message>
   <source>{path} is incomplete: {error}</source>
   <translation>{path} est incomplet : {error}</translation>
  </message>
  <message>
   <source>Correct the card</source>
   <translation>Corrigez la fiche</translation>
  </message>
  <message>
   <source>{path} has channel {name} with {entries}; expected units, mean and an sd above 0</source>
   <translation>{path} a le canal {name} avec {entries} ; il faut units, mean et un sd supérieur à 0</translation>
  </message>
  <message>
   <source>Reinstall the model</source>
   <translation>Réinstallez le modèle</translation>
  </message>
  <message>
   <source>the input has times in month {found}; the model's statistics are of month {known}</source>
   <translation>l'entrée a des instants du mois {found} ; les statistiques du modèle sont du mois {known}</translation>
  </message>
  <message>
   <source>the weights hold {held} of the "{kind}" scaler's statistics; expected months, mean, sd, latitude and longitude</source>
   <translation>les poids contiennent {held} des statistiques du scaler « {kind} » ; il faut months, mean, sd, latitude et longitude</translation>
  </message>
  <message>
   <source>Choose a time in a month that the model was trained on, or a model without a scaler</source>
   <translation>Choisissez un instant d'un mois sur lequel le modèle a été entraîné, ou un modèle sans scaler</translation>
  </message>
  <message>
   <source>the region has cells at {name} {least:.6g} to {most:.6g}; the model's statistics cover {name} {low:.6g} to {high:.6g}</source>
   <translation>la région a des mailles à {name} {least:.6g} à {most:.6g} ; les statistiques du modèle couvrent {name} {low:.6g} à {high:.6g}</translation>
  </message>
  <message>
   <source>Choose a region inside it, or a model without statistics by pixel</source>
   <translation>Choisissez une région à l'intérieur, ou un modèle sans statistiques par pixel</translation>
  </message>
  <message>
   <source>[network] has factor {factor} and cells_channel {channel}; expected a factor of at least 1 and a channel from 0 to {last}</source>
   <translation>[network] a factor {factor} et cells_channel {channel} ; il faut un facteur d'au moins 1 et un canal de 0 à {last}</translation>
  </message>
  <message>
   <source>Correct factor or cells_channel</source>
   <translation>Corrigez factor ou cells_channel</translation>
  </message>
  <message>
   <source>[network] has n_channels {widths} and kernels {kernels}; expected two widths and two odd kernels</source>
   <translation>[network] a n_channels {widths} et kernels {kernels} ; il faut deux largeurs et deux noyaux impairs</translation>
  </message>
  <message>
   <source>Correct n_channels or kernels</source>
   <translation>Corrigez n_channels ou kernels</translation>
  </message>
  <message>
   <source>[network] has {levels} channel_multipliers and {marks} is_attention; expected one of each for every level</source>
   <translation>[network] a {levels} channel_multipliers et {marks} is_attention ; il en faut un de chaque par niveau</translation>
  </message>
  <message>
   <source>[network] has n_channels {n_channels} and n_blocks {n_blocks}; expected an even width of at least 4 and at least one block</source>
   <translation>[network] a n_channels {n_channels} et n_blocks {n_blocks} ; il faut une largeur paire d'au moins 4 et au moins un bloc</translation>
  </message>
  <message>
   <source>Give both lists the same length</source>
   <translation>Donnez la même longueur aux deux listes</translation>
  </message>
  <message>
   <source>Correct n_channels or n_blocks</source>
   <translation>Corrigez n_channels ou n_blocks</translation>
  </message>
  <message>
   <source>the family is "{family}"; expected one of {known}</source>
   <translation>la famille est « {family} » ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>the prediction is "{prediction}"; expected one of {known}</source>
   <translation>la prédiction est « {prediction} » ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>the prediction of a sequence model is "{prediction}"; expected edm, or direct for its estimate alone</source>
   <translation>la prédiction d'un modèle de séquences est « {prediction} » ; il faut edm, ou direct pour son estimation seule</translation>
  </message>
  <message>
   <source>Correct the card or the recipe</source>
   <translation>Corrigez la fiche ou la recette</translation>
  </message>
  <message>
   <source>[network] does not fit the family "{family}": {error}</source>
   <translation>[network] ne convient pas à la famille « {family} » : {error}</translation>
  </message>
  <message>
   <source>[network] has latent_channels {latent_channels} and down {down}; expected a square number whose root divides down</source>
   <translation>[network] a latent_channels {latent_channels} et down {down} ; il faut un carré dont la racine divise down</translation>
  </message>
  <message>
   <source>Use 4 and 4</source>
   <translation>Prenez 4 et 4</translation>
  </message>
  <message>
   <source>codes were to be decoded without their condition</source>
   <translation>des codes devaient être décodés sans leur condition</translation>
  </message>
  <message>
   <source>{weights} does not fit its card: {error}</source>
   <translation>{weights} ne convient pas à sa fiche : {error}</translation>
  </message>
  <message>
   <source>Give the condition</source>
   <translation>Donnez la condition</translation>
  </message>
  <message>
   <source>there is no model "{model}"; the models at hand are: {known}</source>
   <translation>il n'y a pas de modèle « {model} » ; les modèles disponibles sont : {known}</translation>
  </message>
  <message>
   <source>no model for {quantity} is installed</source>
   <translation>aucun modèle n'est installé pour : {quantity}</translation>
  </message>
  <message>
   <source>Choose one of these, or train it</source>
   <translation>Choisissez l'un d'eux, ou entraînez-le</translation>
  </message>
  <message>
   <source>Train one with `stormlens train` (resources/recipes), or open another variable of the file</source>
   <translation>Entraînez-en un par `stormlens train` (resources/recipes), ou ouvrez une autre variable du fichier</translation>
  </message>
  <message>
   <source>{folder} holds no weights that its card describes</source>
   <translation>{folder} ne contient pas de poids que sa fiche décrive</translation>
  </message>
  <message>
   <source>{weights} does not exist</source>
   <translation>{weights} n'existe pas</translation>
  </message>
  <message>
   <source>{weights} has sha256 {found}...; its card expects {expected}...</source>
   <translation>{weights} a le sha256 {found}... ; sa fiche attend {expected}...</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>Entraînez de nouveau le modèle</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {error}</source>
   <translation>{folder} ne peut être écrit : {error}</translation>
  </message>
  <message>
   <source>The file is damaged or belongs to another version: reinstall the model</source>
   <translation>Le fichier est abîmé ou d'une autre version : réinstallez le modèle</translation>
  </message>
  <message>
   <source>[network] has n_channels {n_channels}, n_heads {n_heads} and window {window}; expected a width that the heads divide and a window of at least 2</source>
   <translation>[network] a n_channels {n_channels}, n_heads {n_heads} et window {window} ; il faut une largeur divisible par les têtes et une fenêtre d'au moins 2</translation>
  </message>
  <message>
   <source>Correct n_channels, n_heads or window</source>
   <translation>Corrigez n_channels, n_heads ou window</translation>
  </message>
  <message>
   <source>the session has nothing to run: no field was open</source>
   <translation>la session n'a rien à calculer : aucun champ n'était ouvert</translation>
  </message>
  <message>
   <source>the session has nothing to run: it shows a result</source>
   <translation>la session n'a rien à calculer : elle montre un résultat</translation>
  </message>
  <message>
   <source>Open a field in the window, choose the models, and save the session again</source>
   <translation>Ouvrez un champ dans la fenêtre, choisissez les modèles, et enregistrez de nouveau la session</translation>
  </message>
  <message>
   <source>model "{model}" has weights of sha256 {found}...; expected {expected}..., with which the session was saved</source>
   <translation>le modèle « {model} » a des poids de sha256 {found}... ; {expected}... est attendu, avec lequel la session a été enregistrée</translation>
  </message>
  <message>
   <source>Install the model of then, or save the session again with this one</source>
   <translation>Installez le modèle d'alors, ou enregistrez de nouveau la session avec celui-ci</translation>
  </message>
  <message>
   <source>memory fell short on {device}, with {plan}</source>
   <translation>la mémoire a manqué sur {device}, avec {plan}</translation>
  </message>
  <message>
   <source>Ask for fewer members or times, or a smaller region; or close other programs</source>
   <translation>Demandez moins de membres ou d'instants, ou une région plus petite ; ou fermez d'autres programmes</translation>
  </message>
  <message>
   <source>for want of memory: {plan}</source>
   <translation>faute de mémoire : {plan}</translation>
  </message>
  <message>
   <source>one worker</source>
   <translation>une tâche</translation>
  </message>
  <message>
   <source>member {number} of {members}</source>
   <translation>membre {number} sur {members}</translation>
  </message>
  <message>
   <source>{name} has {missing} missing values on the cells that "{model}" sees in and around the region; expected none</source>
   <translation>{name} a {missing} valeurs manquantes sur les mailles que « {model} » voit dans la région et autour ; aucune n'est admise</translation>
  </message>
  <message>
   <source>Choose a region or a time without gaps, fill them in the file, or choose a model without this channel</source>
   <translation>Choisissez une région ou un instant sans trous, comblez-les dans le fichier, ou choisissez un modèle sans ce canal</translation>
  </message>
  <message>
   <source>the run has no truth to compare with; expected a fine field of the same time and place</source>
   <translation>le calcul n'a pas de vérité à laquelle se comparer ; il faut un champ fin du même moment et du même lieu</translation>
  </message>
  <message>
   <source>no known pixel was chosen to score</source>
   <translation>aucun pixel connu n'a été choisi pour l'évaluation</translation>
  </message>
  <message>
   <source>Open the input together with its truth.</source>
   <translation>Ouvrez l'entrée avec sa vérité.</translation>
  </message>
  <message>
   <source>Choose others, or all</source>
   <translation>Choisissez-en d'autres, ou tous</translation>
  </message>
  <message>
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <source>{found} of the cells are below {limit}; in training {known}</source>
   <translation>{found} des mailles sont sous {limit} ; à l'entraînement {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are missing, and taken as dry; in training {known}</source>
   <translation>{found} des mailles manquent et passent pour sèches ; à l'entraînement {known}</translation>
  </message>
  <message>
   <source>spread from cells of {found:.3g} km; trained on means over cells of {own:.3g} km</source>
   <translation>répartie depuis des mailles de {found:.3g} km ; entraîné sur des moyennes de mailles de {own:.3g} km</translation>
  </message>
  <message>
   <source>{found}; trained on {known}</source>
   <translation>{found} ; entraîné sur {known}</translation>
  </message>
  <message>
   <source>{share} of {where} lies outside of {known}</source>
   <translation>{share} de {where} se trouve hors de {known}</translation>
  </message>
  <message>
   <source>{south} to {north}, {west} to {east}</source>
   <translation>{south} à {north}, {west} à {east}</translation>
  </message>
  <message>
   <source>up to {found}; in training at most {known}</source>
   <translation>jusqu'à {found} ; à l'entraînement au plus {known}</translation>
  </message>
  <message>
   <source>down to {found}; in training at least {known}</source>
   <translation>jusqu'à {found} vers le bas ; à l'entraînement au moins {known}</translation>
  </message>
  <message>
   <source>{found} of the wet cells are above {limit}; in training {known}</source>
   <translation>{found} des mailles avec pluie dépassent {limit} ; à l'entraînement {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are above {limit}; in training {known}</source>
   <translation>{found} des mailles dépassent {limit} ; à l'entraînement {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are missing, and taken as dry; in training none</source>
   <translation>{found} des mailles manquent et passent pour sèches ; à l'entraînement aucune</translation>
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
   <translation>{size:.3g}° O</translation>
  </message>
  <message>
   <source>{size:.3g}° E</source>
   <translation>{size:.3g}° E</translation>
  </message>
  <message>
   <source>{count} evaluations, {flop:.3g} TFLOP</source>
   <translation>{count} évaluations, {flop:.3g} TFLOP</translation>
  </message>
  <message>
   <source>up to {size:.1f} GB of memory</source>
   <translation>jusqu'à {size:.1f} Go de mémoire</translation>
  </message>
  <message>
   <source>{field} in {tiles}</source>
   <translation>{field} en {tiles}</translation>
  </message>
  <message>
   <source>about {time} on {device}</source>
   <translation>environ {time} sur {device}</translation>
  </message>
  <message>
   <source>{name}: warming up</source>
   <translation>{name} : mise en train</translation>
  </message>
  <message>
   <source>warming up</source>
   <translation>mise en train</translation>
  </message>
  <message>
   <source>the run needs {expected:.1f} GB of memory; {room:.1f} GB can be had on {device}</source>
   <translation>le calcul demande {expected:.1f} Go de mémoire ; {room:.1f} Go sont disponibles sur {device}</translation>
  </message>
  <message>
   <source>{some} of {workers} workers</source>
   <translation>{some} tâches sur {workers}</translation>
  </message>
  <message>
   <source>tiles of {side} x {side}</source>
   <translation>tuiles de {side} x {side}</translation>
  </message>
  <message>
   <source>model "{model}" is not installed; expected one of {known} for stage {stage}</source>
   <translation>le modèle « {model} » n'est pas installé ; il faut l'un de {known} pour l'étape {stage}</translation>
  </message>
  <message>
   <source>model "{model}" is for stage {own}; expected one for {stage}</source>
   <translation>le modèle « {model} » est pour l'étape {own} ; il en faut un pour {stage}</translation>
  </message>
  <message>
   <source>model "{model}" makes cells {factor} times finer; expected {expected}, as the scene asks</source>
   <translation>le modèle « {model} » affine les mailles {factor} fois ; la scène en demande {expected}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on {variable}; found {found} in {scene}</source>
   <translation>le modèle « {model} » a été entraîné sur {variable} ; trouvé : {found} dans {scene}</translation>
  </message>
  <message>
   <source>model "{model}" is told when a field is ({told}); {scene} does not say</source>
   <translation>le modèle « {model} » doit savoir de quand date un champ ({told}) ; {scene} ne le dit pas</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {scene} came from no file that could hold it</source>
   <translation>le modèle « {model} » voit {name} à côté de {variable} ; {scene} ne vient d'aucun fichier qui puisse le contenir</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {found}</source>
   <translation>le modèle « {model} » voit {name} à côté de {variable} ; {found}</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable} in "{units}"; found {found} in "{other}" in {file}</source>
   <translation>le modèle « {model} » voit {name} à côté de {variable} en « {units} » ; trouvé : {found} en « {other} » dans {file}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on cells of {expected:g} degrees ({expected_km:.1f} km); found {found:.3g} degrees ({found_km:.1f} km) in {scene}</source>
   <translation>le modèle « {model} » a été entraîné sur des mailles de {expected:g} degrés ({expected_km:.1f} km) ; trouvé : {found:.3g} degrés ({found_km:.1f} km) dans {scene}</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Open the scene with factor {factor}, or choose another model.</source>
   <translation>Ouvrez la scène avec le facteur {factor}, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Choose another model, or another variable of the file.</source>
   <translation>Choisissez un autre modèle, ou une autre variable du fichier.</translation>
  </message>
  <message>
   <source>Write the times into the file, or choose a model that is not told them.</source>
   <translation>Écrivez les heures dans le fichier, ou choisissez un modèle qui n'en a pas besoin.</translation>
  </message>
  <message>
   <source>Open a file that holds both.</source>
   <translation>Ouvrez un fichier qui contient les deux.</translation>
  </message>
  <message>
   <source>Convert the variable in the file, and correct its units.</source>
   <translation>Convertissez la variable dans le fichier, et corrigez son unité.</translation>
  </message>
  <message>
   <source>Open the input with conservative regridding, or choose a model for this grid.</source>
   <translation>Ouvrez l'entrée en la remettant sur la grille des modèles, ou choisissez un modèle pour cette grille.</translation>
  </message>
  <message>
   <source>Use {model}.</source>
   <translation>Prenez {model}.</translation>
  </message>
  <message>
   <source>Train one with `stormlens train`.</source>
   <translation>Entraînez-en un par `stormlens train`.</translation>
  </message>
  <message>
   <source>the weight of the coarse field is {weight:g}; expected 1, for {models} never learned to do without it</source>
   <translation>le poids du champ grossier est {weight:g} ; 1 est attendu, car {models} n'a jamais appris à s'en passer</translation>
  </message>
  <message>
   <source>the run has neither a corrector nor a downscaler; expected at least one</source>
   <translation>le calcul n'a ni correction ni affinage ; il en faut au moins un</translation>
  </message>
  <message>
   <source>members is {members}; expected 1 or more, in the run</source>
   <translation>members est {members} ; il faut 1 ou plus, dans le calcul</translation>
  </message>
  <message>
   <source>seed is {seed}; expected a 64-bit integer, in the run</source>
   <translation>la graine est {seed} ; il faut un entier de 64 bits, dans le calcul</translation>
  </message>
  <message>
   <source>tile is {tile}; expected {least} or more pixels, in the run</source>
   <translation>la tuile est {tile} ; il faut {least} pixels ou plus, dans le calcul</translation>
  </message>
  <message>
   <source>guidance_strength is {guidance_strength}; expected a number above 0, in the run</source>
   <translation>guidance_strength est {guidance_strength} ; il faut un nombre supérieur à 0, dans le calcul</translation>
  </message>
  <message>
   <source>condition_weight is {condition_weight}; expected a number from 0 up, in the run</source>
   <translation>condition_weight est {condition_weight} ; il faut un nombre à partir de 0, dans le calcul</translation>
  </message>
  <message>
   <source>corrector_sampler has {unknown}; expected none but {known}, in the run</source>
   <translation>corrector_sampler a {unknown} ; rien d'autre n'est admis que {known}, dans le calcul</translation>
  </message>
  <message>
   <source>{what} is "{name}"; expected {known}, in the run</source>
   <translation>{what} est « {name} » ; il faut {known}, dans le calcul</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences of {least} times or more; found {found} in {scene}</source>
   <translation>le modèle « {model} » fait des séquences d'au moins {least} instants ; trouvé : {found} dans {scene}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences; found frames {shortest:g} to {longest:g} s apart in {scene}, expected equal steps</source>
   <translation>le modèle « {model} » fait des séquences ; dans {scene} les champs sont espacés de {shortest:g} à {longest:g} s, des pas égaux sont attendus</translation>
  </message>
  <message>
   <source>{members} members were asked for; {models} can make {most} different ones</source>
   <translation>{members} membres sont demandés ; {models} peut en faire {most} différents</translation>
  </message>
  <message>
   <source>Use weight 1, or a model trained with condition_dropout.</source>
   <translation>Utilisez le poids 1, ou un modèle entraîné avec condition_dropout.</translation>
  </message>
  <message>
   <source>the scene has gauges, and the run no downscaler; expected one, for gauges are pixels of the fine field</source>
   <translation>la scène a des stations et le calcul pas d'affinage ; il en faut un, car les stations sont des pixels du champ fin</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" draws codes, not pixels; expected a model that draws pixels</source>
   <translation>la scène a des stations, et « {model} » tire des codes, pas des pixels ; il faut un modèle qui tire des pixels</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" answers directly, without noise; expected a diffusion model</source>
   <translation>la scène a des stations, et « {model} » répond directement, sans bruit ; il faut un modèle de diffusion</translation>
  </message>
  <message>
   <source>the truth of {scene} has {found} values on the region (times, rows, columns); expected {expected}</source>
   <translation>la vérité de {scene} a {found} valeurs sur la région (instants, lignes, colonnes) ; {expected} sont attendues</translation>
  </message>
  <message>
   <source>Choose a model for at least one stage.</source>
   <translation>Choisissez un modèle pour au moins une étape.</translation>
  </message>
  <message>
   <source>{name} is {value}; expected a whole number, in the run</source>
   <translation>{name} vaut {value} ; il faut un nombre entier, dans le calcul</translation>
  </message>
  <message>
   <source>Ask for 16 members.</source>
   <translation>Demandez 16 membres.</translation>
  </message>
  <message>
   <source>Use seed 0.</source>
   <translation>Prenez la graine 0.</translation>
  </message>
  <message>
   <source>Use tile 0: large fields are then cut into tiles of the usual size.</source>
   <translation>Prenez la tuile 0 : les grands champs sont alors découpés en tuiles de taille usuelle.</translation>
  </message>
  <message>
   <source>Use strength 1.</source>
   <translation>Prenez la force 1.</translation>
  </message>
  <message>
   <source>Use weight 1, which is off.</source>
   <translation>Prenez le poids 1, c'est-à-dire sans.</translation>
  </message>
  <message>
   <source>Set them for the whole run.</source>
   <translation>Réglez-les pour tout le calcul.</translation>
  </message>
  <message>
   <source>Use {name}.</source>
   <translation>Prenez {name}.</translation>
  </message>
  <message>
   <source>Ask for all times of the file (Run all times, or --time all), or choose a model of single frames.</source>
   <translation>Demandez tous les instants du fichier (Calculer tous les instants, ou --time all), ou choisissez un modèle d'images isolées.</translation>
  </message>
  <message>
   <source>Choose times without a gap, or a model of single frames.</source>
   <translation>Choisissez des instants sans trou, ou un modèle d'images isolées.</translation>
  </message>
  <message>
   <source>Ask for {most} or fewer, or choose a model that draws samples.</source>
   <translation>Demandez-en {most} au plus, ou choisissez un modèle qui tire des échantillons.</translation>
  </message>
  <message>
   <source>Choose a downscaler, or leave the gauges out.</source>
   <translation>Choisissez un affinage, ou laissez les stations de côté.</translation>
  </message>
  <message>
   <source>Choose another downscaler, or leave the gauges out.</source>
   <translation>Choisissez un autre affinage, ou laissez les stations de côté.</translation>
  </message>
  <message>
   <source>Choose a region that the truth covers, and open input and truth together.</source>
   <translation>Choisissez une région que la vérité couvre, et ouvrez l'entrée et la vérité ensemble.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Donnez un nombre entier.</translation>
  </message>
  <message>
   <source>Use guidance {auto}: the model is shown the gauges.</source>
   <translation>Utilisez le guidage {auto} : les stations sont montrées au modèle.</translation>
  </message>
  <message>
   <source>Choose a diffusion model as the downscaler, or leave the gauges out.</source>
   <translation>Choisissez un modèle de diffusion pour l'affinage, ou laissez les stations de côté.</translation>
  </message>
  <message>
   <source>loading models</source>
   <translation>chargement des modèles</translation>
  </message>
  <message>
   <source>{count} tiles of {height} x {width}</source>
   <translation>{count} tuiles de {height} x {width}</translation>
  </message>
  <message>
   <source>{models}: its scores there say nothing of new days</source>
   <translation>{models} : ses scores n'y disent rien de jours nouveaux</translation>
  </message>
  <message>
   <source>{count} of {all} times</source>
   <translation>{count} instants sur {all}</translation>
  </message>
  <message>
   <source>this time</source>
   <translation>cet instant</translation>
  </message>
  <message>
   <source>{model} learned from {times} ({start} to {stop})</source>
   <translation>{model} a appris de {times} ({start} à {stop})</translation>
  </message>
  <message>
   <source>{model} was tuned on {times} ({start} to {stop})</source>
   <translation>{model} a été réglé sur {times} ({start} à {stop})</translation>
  </message>
  <message>
   <source>no default model for stage 'downscale' of {variable} is installed</source>
   <translation>aucun modèle par défaut n'est installé pour l'étape downscale de {variable}</translation>
  </message>
  <message>
   <source>Train one with `stormlens train`, name one (--downscaler ID), or skip the stage (--downscaler none).</source>
   <translation>Entraînez-en un par `stormlens train`, nommez-en un (--downscaler ID), ou sautez l'étape (--downscaler none).</translation>
  </message>
  <message>
   <source>stage "{chosen}" was asked for; the run has {known}</source>
   <translation>l'étape « {chosen} » a été demandée ; le calcul a {known}</translation>
  </message>
  <message>
   <source>"{model}" makes each frame from the member's frames before; expected a model of single frames</source>
   <translation>« {model} » fait chaque image des précédentes du membre ; il faut un modèle d'images isolées</translation>
  </message>
  <message>
   <source>"{model}" answers directly, in one evaluation: its members do not come out of noise, and there is no way to be shown</source>
   <translation>« {model} » répond directement, en une évaluation : ses membres ne naissent pas du bruit, et il n'y a pas de chemin à montrer</translation>
  </message>
  <message>
   <source>Name one of them</source>
   <translation>Nommez l'une d'elles</translation>
  </message>
  <message>
   <source>Choose another downscaler.</source>
   <translation>Choisissez un autre affinage.</translation>
  </message>
  <message>
   <source>Choose a diffusion model, or the other stage.</source>
   <translation>Choisissez un modèle de diffusion, ou l'autre étape.</translation>
  </message>
  <message>
   <source>Choose a diffusion model.</source>
   <translation>Choisissez un modèle de diffusion.</translation>
  </message>
  <message>
   <source>evaluation {done} of {total}</source>
   <translation>évaluation {done} sur {total}</translation>
  </message>
  <message>
   <source>a variant changes {unknown}; expected some of {known}</source>
   <translation>une variante change {unknown} ; elle peut changer {known}</translation>
  </message>
  <message>
   <source>no variant was given; expected one or more</source>
   <translation>aucune variante n'est donnée ; il en faut au moins une</translation>
  </message>
  <message>
   <source>two variants are called "{name}"; expected a name for each</source>
   <translation>deux variantes s'appellent « {name} » ; il faut un nom pour chacune</translation>
  </message>
  <message>
   <source>Members, seed and device are the same for all variants.</source>
   <translation>Membres, graine et appareil sont les mêmes pour toutes les variantes.</translation>
  </message>
  <message>
   <source>Rename one.</source>
   <translation>Renommez-en une.</translation>
  </message>
  <message>
   <source>variants differ in their {what}: {found}; expected one for all, so that they compare</source>
   <translation>les variantes diffèrent par {what} : {found} ; il faut le même pour toutes, pour qu'elles se comparent</translation>
  </message>
  <message>
   <source>variant {name}: {problem}</source>
   <translation>variante {name} : {problem}</translation>
  </message>
  <message>
   <source>Give all variants the same {what}.</source>
   <translation>Donnez le même à toutes les variantes : {what}.</translation>
  </message>
  <message>
   <source>the guidance is "{method}"; expected one of {known}</source>
   <translation>le guidage est « {method} » ; il faut l'un de {known}</translation>
  </message>
  <message>
   <source>the guidance's strength is {strength}; expected a number above 0</source>
   <translation>la force du guidage est {strength} ; il faut un nombre supérieur à 0</translation>
  </message>
  <message>
   <source>Use strength 1</source>
   <translation>Prenez la force 1</translation>
  </message>
  <message>
   <source>the model answers in one step, without noise; expected a diffusion model for guidance by gauges</source>
   <translation>le modèle répond en un pas, sans bruit ; il faut un modèle de diffusion pour le guidage par des stations</translation>
  </message>
  <message>
   <source>Choose a diffusion model, or leave the gauges out</source>
   <translation>Choisissez un modèle de diffusion, ou laissez les stations de côté</translation>
  </message>
  <message>
   <source>S_churn: noise added before a step, up to (1 + min(S_churn / N, sqrt 2 - 1)) times its level</source>
   <translation>S_churn : bruit ajouté avant un pas, jusqu'à (1 + min(S_churn / N, sqrt 2 - 1)) fois son niveau</translation>
  </message>
  <message>
   <source>Adams-Bashforth on uneven levels, as in k-diffusion</source>
   <translation>Adams-Bashforth sur des niveaux inégaux, comme dans k-diffusion</translation>
  </message>
  <message>
   <source>eta: 0 is deterministic, 1 as noisy as DDPM</source>
   <translation>eta : 0 est déterministe, 1 aussi bruité que DDPM</translation>
  </message>
  <message>
   <source>variance of a step: 0 is beta-tilde, 1 is beta, between them even in the logarithm</source>
   <translation>variance d'un pas : 0 est bêta-tilde, 1 est bêta, entre eux régulièrement en logarithme</translation>
  </message>
  <message>
   <source>eta: 0 is DPM++ 2M, 1 is the paper's stochastic equation</source>
   <translation>eta : 0 est DPM++ 2M, 1 l'équation stochastique de l'article</translation>
  </message>
  <message>
   <source>0 or more</source>
   <translation>0 ou plus</translation>
  </message>
  <message>
   <source>0 to {most:g}</source>
   <translation>0 à {most:g}</translation>
  </message>
  <message>
   <source>churn is {churn} with solver {solver}; expected {limits} ({means}), in the run</source>
   <translation>churn est {churn} avec le solveur {solver} ; il faut {limits} ({means}), dans le calcul</translation>
  </message>
  <message>
   <source>rho is {rho}; expected a positive number, in the noise schedule</source>
   <translation>rho est {rho} ; il faut un nombre positif, dans les niveaux de bruit</translation>
  </message>
  <message>
   <source>the {process} process has {count} noise levels from {sigma_max} to {sigma_min}; expected {steps} or more, one for every step</source>
   <translation>le processus {process} a {count} niveaux de bruit de {sigma_max} à {sigma_min} ; il en faut {steps} ou plus, un par pas</translation>
  </message>
  <message>
   <source>steps is {steps}; expected 1 or more, in the noise schedule</source>
   <translation>steps est {steps} ; il faut 1 ou plus, dans les niveaux de bruit</translation>
  </message>
  <message>
   <source>noise levels run from {sigma_max} to {sigma_min}; expected 0 &lt; smallest &lt; largest, in the noise schedule</source>
   <translation>les niveaux de bruit vont de {sigma_max} à {sigma_min} ; il faut 0 &lt; le plus petit &lt; le plus grand</translation>
  </message>
  <message>
   <source>churn is {churn} with solver {solver}; expected 0, for it is deterministic, in the run</source>
   <translation>churn est {churn} avec le solveur {solver} ; il faut 0, car il est déterministe, dans le calcul</translation>
  </message>
  <message>
   <source>Use churn {churn:g}.</source>
   <translation>Prenez churn {churn:g}.</translation>
  </message>
  <message>
   <source>Use rho 7 or 20.</source>
   <translation>Prenez rho 7 ou 20.</translation>
  </message>
  <message>
   <source>Use fewer steps, a wider range, or schedule karras.</source>
   <translation>Prenez moins de pas, une plage plus large, ou schedule karras.</translation>
  </message>
  <message>
   <source>Ask for 20 steps.</source>
   <translation>Demandez 20 pas.</translation>
  </message>
  <message>
   <source>Use sigma_min 0.002 and sigma_max 20.</source>
   <translation>Prenez sigma_min 0.002 et sigma_max 20.</translation>
  </message>
  <message>
   <source>Use churn 0, or one of the solvers {able}.</source>
   <translation>Prenez churn 0, ou l'un des solveurs {able}.</translation>
  </message>
  <message>
   <source>sigma_star is {sigma_star}; expected 0 or more, in the run</source>
   <translation>sigma_star est {sigma_star} ; il faut 0 ou plus, dans le calcul</translation>
  </message>
  <message>
   <source>sigma_star is {sigma_star} with {steps} steps; expected a value that leaves the noise levels decreasing, in the run</source>
   <translation>sigma_star est {sigma_star} avec {steps} pas ; il faut une valeur qui laisse décroître les niveaux de bruit, dans le calcul</translation>
  </message>
  <message>
   <source>Use 0, which is off.</source>
   <translation>Prenez 0, c'est-à-dire sans.</translation>
  </message>
  <message>
   <source>Use a value nearer to 1, or raise sigma_min instead.</source>
   <translation>Prenez une valeur plus proche de 1, ou élevez plutôt sigma_min.</translation>
  </message>
  <message>
   <source>input replaced by a simulated satellite (SREM2D {name} set, seed {seed})</source>
   <translation>entrée remplacée par un satellite simulé (SREM2D, jeu {name}, graine {seed})</translation>
  </message>
  <message>
   <source>the simulated satellite is "{satellite}"; expected one of {known}</source>
   <translation>le satellite simulé est « {satellite} » ; il faut l'un de {known}</translation>
  </message>
  <message>
   <source>the satellite's seed is {seed}; expected 0 or more</source>
   <translation>la graine du satellite est {seed} ; il faut 0 ou plus</translation>
  </message>
  <message>
   <source>{scene} is of {variable}; expected precipitation, which the satellite's errors are known of</source>
   <translation>{scene} est de {variable} ; il faut des précipitations, dont les erreurs du satellite sont connues</translation>
  </message>
  <message>
   <source>the input of {scene} is "{origin}"; expected block-averaged radar to degrade</source>
   <translation>l'entrée de {scene} est « {origin} » ; il faut un radar moyenné par blocs à dégrader</translation>
  </message>
  <message>
   <source>Use reference</source>
   <translation>Prenez reference</translation>
  </message>
  <message>
   <source>Use seed 0</source>
   <translation>Prenez la graine 0</translation>
  </message>
  <message>
   <source>Leave the simulated satellite out</source>
   <translation>Laissez le satellite simulé de côté</translation>
  </message>
  <message>
   <source>Open a fine radar field and average it first (--coarsen)</source>
   <translation>Ouvrez un champ radar fin et moyennez-le d'abord (--coarsen)</translation>
  </message>
  <message>
   <source>{name} in {where} has {missing} missing values; expected none</source>
   <translation>{name} dans {where} a {missing} valeurs manquantes ; aucune n'est admise</translation>
  </message>
  <message>
   <source>{name} in {where} is {value:g} everywhere and always; expected a field that varies</source>
   <translation>{name} dans {where} vaut {value:g} partout et toujours ; il faut un champ qui varie</translation>
  </message>
  <message>
   <source>Train on a file of which every value is known, or leave the channel out</source>
   <translation>Entraînez sur un fichier dont toutes les valeurs sont connues, ou laissez le canal de côté</translation>
  </message>
  <message>
   <source>Leave the channel out: it tells a network nothing</source>
   <translation>Laissez le canal de côté : il ne dit rien à un réseau</translation>
  </message>
  <message>
   <source>{south:g} to {north:g}, {west:g} to {east:g}</source>
   <translation>{south:g} à {north:g}, {west:g} à {east:g}</translation>
  </message>
  <message>
   <source>{steps:,} steps of {batch} crops, learning rate {rate:g}</source>
   <translation>{steps:,} pas de {batch} extraits, taux d'apprentissage {rate:g}</translation>
  </message>
  <message>
   <source>{files}, {times}</source>
   <translation>{files}, {times}</translation>
  </message>
  <message>
   <source>blocks held out: {out}; to validate on: {validation}</source>
   <translation>blocs réservés : {out} ; pour la validation : {validation}</translation>
  </message>
  <message>
   <source>the packaged app cannot train: it holds no training library</source>
   <translation>l'application empaquetée ne peut entraîner : elle ne contient pas de bibliothèque d'entraînement</translation>
  </message>
  <message>
   <source>what training needs is not installed: {missing}</source>
   <translation>ce que demande l'entraînement n'est pas installé : {missing}</translation>
  </message>
  <message>
   <source>{output} is a file; expected a folder</source>
   <translation>{output} est un fichier ; il faut un dossier</translation>
  </message>
  <message>
   <source>another training is at work in {output}</source>
   <translation>un autre entraînement est en cours dans {output}</translation>
  </message>
  <message>
   <source>begins with the weights of {title}</source>
   <translation>commence avec les poids de {title}</translation>
  </message>
  <message>
   <source>goes on from step {step:,} in {folder}</source>
   <translation>reprend au pas {step:,} dans {folder}</translation>
  </message>
  <message>
   <source>the model is to be called "{model}"; expected small letters, digits, dots and hyphens</source>
   <translation>le modèle doit s'appeler « {model} » ; il faut des minuscules, chiffres, points et traits d'union</translation>
  </message>
  <message>
   <source>"{model}" is the name of a model that ships with Stormlens</source>
   <translation>« {model} » est le nom d'un modèle livré avec Stormlens</translation>
  </message>
  <message>
   <source>the recipe names no file; expected one or more to learn from</source>
   <translation>la recette ne nomme aucun fichier ; il en faut au moins un pour apprendre</translation>
  </message>
  <message>
   <source>held out by period: {periods}</source>
   <translation>réservé par période : {periods}</translation>
  </message>
  <message>
   <source>without a block to validate on, the validation loss is of places that are trained on</source>
   <translation>sans bloc de validation, la perte de validation est de lieux sur lesquels on entraîne</translation>
  </message>
  <message>
   <source>{file} has {rows} x {columns} cells; crops of this recipe need {pixels} x {pixels}</source>
   <translation>{file} a {rows} x {columns} mailles ; les extraits de cette recette en demandent {pixels} x {pixels}</translation>
  </message>
  <message>
   <source>Install Stormlens from source (`pip install -e .[train]`) and train there; the model then works here too.</source>
   <translation>Installez Stormlens depuis les sources (`pip install -e .[train]`) et entraînez là ; le modèle marche alors ici aussi.</translation>
  </message>
  <message>
   <source>Type `pip install -e .[train]` in the project.</source>
   <translation>Tapez `pip install -e .[train]` dans le projet.</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Choisissez-en un autre</translation>
  </message>
  <message>
   <source>Wait until it ends, or choose another folder</source>
   <translation>Attendez qu'il finisse, ou choisissez un autre dossier</translation>
  </message>
  <message>
   <source>"{model}" is no installed model of stage {stage}; expected one to start from</source>
   <translation>« {model} » n'est pas un modèle installé de l'étape {stage} ; il en faut un dont partir</translation>
  </message>
  <message>
   <source>Call it my-downscaler, for example</source>
   <translation>Appelez-le par exemple my-downscaler</translation>
  </message>
  <message>
   <source>Call it my-{model}</source>
   <translation>Appelez-le my-{model}</translation>
  </message>
  <message>
   <source>Choose files</source>
   <translation>Choisissez des fichiers</translation>
  </message>
  <message>
   <source>{count:,} time</source>
   <translation>{count:,} instant</translation>
  </message>
  <message>
   <source>{count:,} times</source>
   <translation>{count:,} instants</translation>
  </message>
  <message>
   <source>Choose a larger field, or a recipe with smaller crops</source>
   <translation>Choisissez un champ plus grand, ou une recette à extraits plus petits</translation>
  </message>
  <message>
   <source>the block {block} lies outside {file}, which is {edges}</source>
   <translation>le bloc {block} est hors de {file}, qui couvre {edges}</translation>
  </message>
  <message>
   <source>the validation block {block} has no room for crops of this recipe, {pixels} x {pixels} cells of {file}</source>
   <translation>le bloc de validation {block} n'a pas de place pour les extraits de cette recette, {pixels} x {pixels} mailles de {file}</translation>
  </message>
  <message>
   <source>Choose another, or start from nothing</source>
   <translation>Choisissez-en un autre, ou ne partez de rien</translation>
  </message>
  <message>
   <source>{model} has {name} {own}; the recipe {asked}</source>
   <translation>{model} a {name} {own} ; la recette {asked}</translation>
  </message>
  <message>
   <source>{where} is {found}; the recipe learns {variable}</source>
   <translation>{where} est {found} ; la recette apprend {variable}</translation>
  </message>
  <message>
   <source>Leave it out, or move it inside</source>
   <translation>Laissez-le de côté, ou déplacez-le à l'intérieur</translation>
  </message>
  <message>
   <source>Make it {height:.3g} high and {width:.3g} wide, or larger</source>
   <translation>Faites-le {height:.3g} de haut et {width:.3g} de large, ou plus grand</translation>
  </message>
  <message>
   <source>Choose another model to start from, or a recipe like its own</source>
   <translation>Choisissez un autre modèle dont partir, ou une recette comme la sienne</translation>
  </message>
  <message>
   <source>Choose files of that variable, or another recipe</source>
   <translation>Choisissez des fichiers de cette variable, ou une autre recette</translation>
  </message>
  <message>
   <source>the recipe and its file have the channels {found}; expected {expected}, as this training began with</source>
   <translation>la recette et son fichier ont les canaux {found} ; il faut {expected}, comme au début de cet entraînement</translation>
  </message>
  <message>
   <source>{path} holds another network than the recipe describes</source>
   <translation>{path} contient un autre réseau que celui de la recette</translation>
  </message>
  <message>
   <source>{model} has {name} {expected}; the recipe {found}</source>
   <translation>{model} a {name} {expected} ; la recette {found}</translation>
  </message>
  <message>
   <source>the network of {model} is not the one that the recipe describes</source>
   <translation>le réseau de {model} n'est pas celui que décrit la recette</translation>
  </message>
  <message>
   <source>the training in this output folder began with {name} {kept}; the recipe has {value}</source>
   <translation>l'entraînement de ce dossier de sortie a commencé avec {name} {kept} ; la recette a {value}</translation>
  </message>
  <message>
   <source>Give a new output folder, or files in the same units</source>
   <translation>Donnez un nouveau dossier de sortie, ou des fichiers de mêmes unités</translation>
  </message>
  <message>
   <source>Give a new output folder, or the recipe it was trained with</source>
   <translation>Donnez un nouveau dossier de sortie, ou la recette de cet entraînement</translation>
  </message>
  <message>
   <source>Take {name} as that model's card.toml has it</source>
   <translation>Prenez {name} comme dans le card.toml de ce modèle</translation>
  </message>
  <message>
   <source>Copy [network] from that model's card.toml</source>
   <translation>Copiez [network] du card.toml de ce modèle</translation>
  </message>
  <message>
   <source>{message}. {remedy}</source>
   <translation>{message}. {remedy}</translation>
  </message>
  <message>
   <source>[land] has mode "{mode}", land {land}, sea {sea} and per_km {per_km}; expected {known}, land above 0, sea 0 or more and per_km above 0</source>
   <translation>[land] a mode « {mode} », land {land}, sea {sea} et per_km {per_km} ; il faut {known}, land supérieur à 0, sea à partir de 0 et per_km supérieur à 0</translation>
  </message>
  <message>
   <source>Correct the recipe</source>
   <translation>Corrigez la recette</translation>
  </message>
  <message>
   <source>the recipe's radar file {name} is neither in {recipe_folder} nor in {here}</source>
   <translation>le fichier radar {name} de la recette n'est ni dans {recipe_folder} ni dans {here}</translation>
  </message>
  <message>
   <source>[data] names {count} files; expected one with periods</source>
   <translation>[data] nomme {count} fichiers ; il en faut un avec periods</translation>
  </message>
  <message>
   <source>the radar files have different grids; expected one</source>
   <translation>les fichiers radar ont des grilles différentes ; il en faut une</translation>
  </message>
  <message>
   <source>Put the file there, run from its folder, or give its full path in [data] files</source>
   <translation>Mettez-y le fichier, lancez depuis son dossier, ou donnez son chemin complet dans [data] files</translation>
  </message>
  <message>
   <source>Join them first</source>
   <translation>Joignez-les d'abord</translation>
  </message>
  <message>
   <source>Train on files of one grid</source>
   <translation>Entraînez sur des fichiers d'une même grille</translation>
  </message>
  <message>
   <source>{title}, mine</source>
   <translation>{title}, le mien</translation>
  </message>
  <message>
   <source>"{model}" is not installed; expected one of {known} to start from</source>
   <translation>« {model} » n'est pas installé ; il faut partir de l'un de {known}</translation>
  </message>
  <message>
   <source>the block "{line}" has no inside; expected south below north and west below east</source>
   <translation>le bloc « {line} » est vide ; il faut sud inférieur à nord et ouest inférieur à est</translation>
  </message>
  <message>
   <source>Choose one of these, or start from nothing</source>
   <translation>Choisissez l'un d'eux, ou ne partez de rien</translation>
  </message>
  <message>
   <source>"{line}" is no block; expected four numbers: south north west east</source>
   <translation>« {line} » n'est pas un bloc ; il faut quatre nombres : sud nord ouest est</translation>
  </message>
  <message>
   <source>Write south north west east, in this order</source>
   <translation>Écrivez sud nord ouest est, dans cet ordre</translation>
  </message>
  <message>
   <source>Write 26 30.5 -84 -79.5</source>
   <translation>Écrivez 26 30.5 -84 -79.5</translation>
  </message>
  <message>
   <source>{where} has {rows} x {columns} cells; expected a block of {factor} x {factor}</source>
   <translation>{where} a {rows} x {columns} mailles ; il faut un bloc de {factor} x {factor}</translation>
  </message>
  <message>
   <source>[data] has the periods {words}; expected one after another</source>
   <translation>[data] a les périodes {words} ; elles doivent se suivre</translation>
  </message>
  <message>
   <source>[data] windows has one of {windows}; the field has {rows} x {columns} coarse cells</source>
   <translation>[data] windows en a une de {windows} ; le champ a {rows} x {columns} mailles grossières</translation>
  </message>
  <message>
   <source>the "pixel" scaler was asked for on a projected grid; expected latitudes and longitudes</source>
   <translation>le scaler « pixel » a été demandé sur une grille projetée ; il faut des latitudes et longitudes</translation>
  </message>
  <message>
   <source>the "land_mask" scaler was asked for over land or water alone; expected both</source>
   <translation>le scaler « land_mask » a été demandé sur terre ou eau seules ; il faut les deux</translation>
  </message>
  <message>
   <source>the scaler "{kind}" was asked for; expected one of {known}</source>
   <translation>le scaler « {kind} » a été demandé ; il faut l'un de {known}</translation>
  </message>
  <message>
   <source>{where} has {missing} missing values; expected none</source>
   <translation>{where} a {missing} valeurs manquantes ; aucune n'est admise</translation>
  </message>
  <message>
   <source>Train on a larger field, or with a smaller factor</source>
   <translation>Entraînez sur un champ plus grand, ou avec un facteur plus petit</translation>
  </message>
  <message>
   <source>Correct the periods in the recipe</source>
   <translation>Corrigez les périodes de la recette</translation>
  </message>
  <message>
   <source>no time of the file, {first} to {last}, lies in the period {name}, {start} to {end}</source>
   <translation>aucun instant du fichier, {first} à {last}, n'est dans la période {name}, {start} à {end}</translation>
  </message>
  <message>
   <source>Use windows no larger than the field</source>
   <translation>Prenez des windows pas plus grandes que le champ</translation>
  </message>
  <message>
   <source>Use "domain" or "land_mask"</source>
   <translation>Prenez « domain » ou « land_mask »</translation>
  </message>
  <message>
   <source>Use "domain"</source>
   <translation>Prenez « domain »</translation>
  </message>
  <message>
   <source>Choose one</source>
   <translation>Choisissez-en un</translation>
  </message>
  <message>
   <source>[data] {period} has the time "{text}"; expected one such as "2019-03-01T00"</source>
   <translation>[data] {period} a l'instant « {text} » ; il en faut un comme « 2019-03-01T00 »</translation>
  </message>
  <message>
   <source>Train on a file of which every value is known</source>
   <translation>Entraînez sur un fichier dont toutes les valeurs sont connues</translation>
  </message>
  <message>
   <source>Correct the period in the recipe</source>
   <translation>Corrigez la période de la recette</translation>
  </message>
  <message>
   <source>crops of {side} x {side} pixels of the model's grid; expected a multiple of {stride}, the network's stride</source>
   <translation>extraits de {side} x {side} pixels de la grille du modèle ; il faut un multiple de {stride}, la foulée du réseau</translation>
  </message>
  <message>
   <source>a gate of wet and dry</source>
   <translation>une porte entre pluie et sec</translation>
  </message>
  <message>
   <source>learned variances</source>
   <translation>des variances apprises</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}" with prediction {prediction}; expected none, or "{further}" for {what}</source>
   <translation>[optimiser] loss est « {loss} » avec prediction {prediction} ; il n'en faut pas, ou « {further} » pour {what}</translation>
  </message>
  <message>
   <source>[network] wet_gate is true for {variable} with checkpoints {checkpoints}; expected a variable that can be dry, and one network</source>
   <translation>[network] wet_gate est true pour {variable} avec checkpoints {checkpoints} ; il faut une variable qui puisse être sèche, et un seul réseau</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}"; expected one of {known}</source>
   <translation>[optimiser] loss est « {loss} » ; il faut l'une de {known}</translation>
  </message>
  <message>
   <source>Correct [data] crop</source>
   <translation>Corrigez crop dans [data]</translation>
  </message>
  <message>
   <source>Leave loss out</source>
   <translation>Laissez loss de côté</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}" and [network] {name} {asked}; expected "{own}" with true, or neither</source>
   <translation>[optimiser] loss est « {loss} » et [network] {name} {asked} ; il faut « {own} » avec true, ou aucun des deux</translation>
  </message>
  <message>
   <source>Leave the gate out</source>
   <translation>Laissez la porte de côté</translation>
  </message>
  <message>
   <source>the radar frames hold no crop of {size} x {size} pixels without missing data outside the held-out blocks</source>
   <translation>les champs radar ne contiennent, hors des blocs réservés, aucun extrait de {size} x {size} pixels sans données manquantes</translation>
  </message>
  <message>
   <source>frames without land were asked for it</source>
   <translation>des champs sans terre ont été interrogés à son sujet</translation>
  </message>
  <message>
   <source>Use a smaller crop, or move the blocks</source>
   <translation>Prenez un extrait plus petit, ou déplacez les blocs</translation>
  </message>
  <message>
   <source>Read them with land</source>
   <translation>Lisez-les avec la terre</translation>
  </message>
  <message>
   <source>{path} has stage "{stage}"; expected "correct" or "downscale"</source>
   <translation>{path} a l'étape « {stage} » ; il faut « correct » ou « downscale »</translation>
  </message>
  <message>
   <source>{path}: warmup and cooldown together exceed steps</source>
   <translation>{path} : warmup et cooldown dépassent ensemble steps</translation>
  </message>
  <message>
   <source>{path} has condition_dropout {share} with prediction {prediction}; expected a share from 0 to below 1, and 0 for a network that answers directly</source>
   <translation>{path} a condition_dropout {share} avec prediction {prediction} ; il faut une part de 0 à moins de 1, et 0 pour un réseau qui répond directement</translation>
  </message>
  <message>
   <source>{path} gives channels or observations to quantile mapping; expected none: its tables look at the field alone</source>
   <translation>{path} donne des canaux ou des observations à la correspondance de quantiles ; il n'en faut pas : ses tables ne regardent que le champ</translation>
  </message>
  <message>
   <source>{path} has channels {channels} without [data] periods; expected hours of a model's fields</source>
   <translation>{path} a les canaux {channels} sans [data] periods ; il faut les heures des champs d'un modèle</translation>
  </message>
  <message>
   <source>{path} names a channel twice in {channels}; expected each once</source>
   <translation>{path} nomme un canal deux fois dans {channels} ; il les faut une fois chacun</translation>
  </message>
  <message>
   <source>{path} has context {context} and context_hidden {hidden}; expected cells, 0 or more, and a share of the pairs from 0 to 1, which is 0 without context</source>
   <translation>{path} a context {context} et context_hidden {hidden} ; il faut un nombre de mailles à partir de 0 et une part des paires de 0 à 1, nulle sans context</translation>
  </message>
  <message>
   <source>{path} has context in stage {stage}, periods {periods} and mirrored {mirrored}; expected a downscaler of radar, without periods, that is not mirrored</source>
   <translation>{path} a context à l'étape {stage}, periods {periods} et mirrored {mirrored} ; il faut un affinage de radar, sans periods, qui ne soit pas mis en miroir</translation>
  </message>
  <message>
   <source>{path} has [land] in stage {stage} with prediction {prediction}; expected a downscaler that is sampled</source>
   <translation>{path} a [land] à l'étape {stage} avec prediction {prediction} ; il faut un affinage par tirage</translation>
  </message>
  <message>
   <source>{path} has covariates {covariates} without [data] periods; expected hours of a model's fields, for crops of radar are turned and mirrored</source>
   <translation>{path} a les covariables {covariates} sans [data] periods ; il faut les heures des champs d'un modèle, car les extraits de radar sont tournés et mis en miroir</translation>
  </message>
  <message>
   <source>{path} has observations in stage {stage}; expected downscale, for gauges are pixels of the fine field</source>
   <translation>{path} a des observations à l'étape {stage} ; il faut downscale, car les stations sont des pixels du champ fin</translation>
  </message>
  <message>
   <source>{path} [observations] has share {share}, none {none} and error {error}; expected two shares from 0 to 1, the least first, none from 0 to below 1, and an error of 0 or more</source>
   <translation>{path} [observations] a share {share}, none {none} et error {error} ; il faut deux parts de 0 à 1, la plus petite d'abord, none de 0 à moins de 1, et une erreur à partir de 0</translation>
  </message>
  <message>
   <source>{path} asks of a sequence model what it cannot do; expected the stage downscale, radar, learn_residuals, and none of instance_norm, scaler, condition_dropout and mirrored</source>
   <translation>{path} demande à un modèle de séquences ce qu'il ne peut faire ; il faut l'étape downscale, le radar, learn_residuals, et rien de instance_norm, scaler, condition_dropout et mirrored</translation>
  </message>
  <message>
   <source>{path} [sequence] weighs {weights}; expected coarse, diffusion and flow</source>
   <translation>{path} [sequence] pondère {weights} ; il faut coarse, diffusion et flow</translation>
  </message>
  <message>
   <source>{path} has scaler "{scaler}" without [data] periods; expected hours of a model's fields, for crops of radar are turned and mirrored and belong to no place and month</source>
   <translation>{path} a le scaler « {scaler} » sans [data] periods ; il faut les heures des champs d'un modèle, car les extraits de radar sont tournés et mis en miroir et ne sont d'aucun lieu ni mois</translation>
  </message>
  <message>
   <source>{path} normalises fields for quantile mapping; expected learn_residuals, no instance_norm and no scaler</source>
   <translation>{path} normalise les champs pour la correspondance de quantiles ; il faut learn_residuals, sans instance_norm ni scaler</translation>
  </message>
  <message>
   <source>Give more steps</source>
   <translation>Donnez plus de pas</translation>
  </message>
  <message>
   <source>Use 0.1, which is usual, or leave it out</source>
   <translation>Prenez 0.1, qui est d'usage, ou laissez-le de côté</translation>
  </message>
  <message>
   <source>Leave them out, or choose a network</source>
   <translation>Laissez-les de côté, ou choisissez un réseau</translation>
  </message>
  <message>
   <source>Leave the channels out, or train on hours</source>
   <translation>Laissez les canaux de côté, ou entraînez sur des heures</translation>
  </message>
  <message>
   <source>Leave one out</source>
   <translation>Laissez-en un de côté</translation>
  </message>
  <message>
   <source>{path} has family {family} without [autoencoder]; expected both or neither, for a sampled downscaler of radar that is shown the coarse field alone</source>
   <translation>{path} a la famille {family} sans [autoencoder] ; il faut les deux ou aucun, pour un affinage de radar par tirage qui ne voit que le champ grossier</translation>
  </message>
  <message>
   <source>{path} has family {family} with [autoencoder]; expected both or neither, for a sampled downscaler of radar that is shown the coarse field alone</source>
   <translation>{path} a la famille {family} avec [autoencoder] ; il faut les deux ou aucun, pour un affinage de radar par tirage qui ne voit que le champ grossier</translation>
  </message>
  <message>
   <source>Use context = 32 and context_hidden = 0.25, or leave both out</source>
   <translation>Prenez context = 32 et context_hidden = 0.25, ou laissez les deux de côté</translation>
  </message>
  <message>
   <source>Leave the context out</source>
   <translation>Laissez context de côté</translation>
  </message>
  <message>
   <source>Leave [land] out</source>
   <translation>Laissez [land] de côté</translation>
  </message>
  <message>
   <source>Leave the covariates out, or train on hours</source>
   <translation>Laissez les covariables de côté, ou entraînez sur des heures</translation>
  </message>
  <message>
   <source>Leave the observations out</source>
   <translation>Laissez les observations de côté</translation>
  </message>
  <message>
   <source>Use share = [0.0, 0.02], none = 0.2 and error = 0.05</source>
   <translation>Prenez share = [0.0, 0.02], none = 0.2 et error = 0.05</translation>
  </message>
  <message>
   <source>{path} has the family {family} and no [sequence]; expected both or neither</source>
   <translation>{path} a la famille {family} et pas de [sequence] ; il faut les deux ou aucun</translation>
  </message>
  <message>
   <source>{path} has the family {family} and [sequence]; expected both or neither</source>
   <translation>{path} a la famille {family} et [sequence] ; il faut les deux ou aucun</translation>
  </message>
  <message>
   <source>Use family = "flow" with [sequence]</source>
   <translation>Prenez family = "flow" avec [sequence]</translation>
  </message>
  <message>
   <source>Leave them out</source>
   <translation>Laissez-les de côté</translation>
  </message>
  <message>
   <source>Give all three, 1 each</source>
   <translation>Donnez les trois, 1 pour chacun</translation>
  </message>
  <message>
   <source>Leave the scaler out, or train on hours</source>
   <translation>Laissez le scaler de côté, ou entraînez sur des heures</translation>
  </message>
  <message>
   <source>Leave them out: its tables hold rates as they are</source>
   <translation>Laissez-les de côté : ses tables tiennent les intensités telles quelles</translation>
  </message>
  <message>
   <source>{where} has the unknown entries {unknown}; expected {known}</source>
   <translation>{where} a les entrées inconnues {unknown} ; il faut {known}</translation>
  </message>
  <message>
   <source>{path} is not a TOML file: {error}</source>
   <translation>{path} n'est pas un fichier TOML : {error}</translation>
  </message>
  <message>
   <source>Add what is missing to the recipe</source>
   <translation>Ajoutez à la recette ce qui manque</translation>
  </message>
  <message>
   <source>{where}: {error}</source>
   <translation>{where} : {error}</translation>
  </message>
  <message>
   <source>Give the path of a recipe, such as those in resources/recipes</source>
   <translation>Donnez le chemin d'une recette, comme celles de resources/recipes</translation>
  </message>
  <message>
   <source>another training is at work in {folder}; expected a folder of this one's own</source>
   <translation>un autre entraînement est en cours dans {folder} ; il faut un dossier à part</translation>
  </message>
  <message>
   <source>Wait until it ends, stop it, or give another --output</source>
   <translation>Attendez qu'il finisse, arrêtez-le, ou donnez un autre --output</translation>
  </message>
  <message>
   <source>{solver}, {steps} steps (stage I: {first}, {first_steps})</source>
   <translation>{solver}, {steps} pas (étape I : {first}, {first_steps})</translation>
  </message>
  <message>
   <source>{solver}, {steps} steps</source>
   <translation>{solver}, {steps} pas</translation>
  </message>
  <message>
   <source>units stated by hand: "{units}"</source>
   <translation>unité donnée à la main : « {units} »</translation>
  </message>
  <message>
   <source>stated by hand: values are {meaning}</source>
   <translation>donné à la main : {meaning}</translation>
  </message>
  <message>
   <source>stated by hand: values are totals since the start</source>
   <translation>donné à la main : les valeurs sont des cumuls depuis le début</translation>
  </message>
  <message>
   <source>moved by hand: {north:+g} cells northward, {east:+g} eastward</source>
   <translation>déplacé à la main : {north:+g} mailles vers le nord, {east:+g} vers l'est</translation>
  </message>
  <message>
   <source>negative values taken as missing, as stated by hand</source>
   <translation>valeurs négatives prises comme manquantes, comme donné à la main</translation>
  </message>
  <message>
   <source>frames {first} to {last}, no times given</source>
   <translation>champs {first} à {last}, aucune heure donnée</translation>
  </message>
  <message>
   <source>frame {number}, no time given</source>
   <translation>champ {number}, aucune heure donnée</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} à {last}</translation>
  </message>
  <message>
   <source>{where} is read as {name}, whose unit {units!r} has no conversions</source>
   <translation>{where} est lu comme {name}, dont l'unité {units!r} n'a pas de conversions</translation>
  </message>
  <message>
   <source>K, degC or degF</source>
   <translation>K, degC ou degF</translation>
  </message>
  <message>
   <source>mm h-1, kg m-2 s-1, dBZ, or an accumulation (mm, m, kg m-2, inch) with a period</source>
   <translation>mm h-1, kg m-2 s-1, dBZ, ou un cumul (mm, m, kg m-2, inch) avec sa période</translation>
  </message>
  <message>
   <source>"{units}" to mm h-1: x {rate:.6g}</source>
   <translation>« {units} » en mm h-1 : x {rate:.6g}</translation>
  </message>
  <message>
   <source>{where} holds {count} negative values, the lowest {lowest:.4g} {units}; expected {what} of 0 or more</source>
   <translation>{where} contient {count} valeurs négatives, la plus basse {lowest:.4g} {units} ; {what} de 0 ou plus est attendu</translation>
  </message>
  <message>
   <source>Add its conversions to core/units.py</source>
   <translation>Ajoutez ses conversions à core/units.py</translation>
  </message>
  <message>
   <source>{units} read as temperature: + 273.15 K</source>
   <translation>{units} lu comme température : + 273.15 K</translation>
  </message>
  <message>
   <source>{units} read as temperature: (t + 459.67) / 1.8 K</source>
   <translation>{units} lu comme température : (t + 459.67) / 1.8 K</translation>
  </message>
  <message>
   <source>dBZ to mm h-1 by Z = 200 R^1.6 (Marshall-Palmer); no echo is 0</source>
   <translation>dBZ en mm h-1 par Z = 200 R^1.6 (Marshall-Palmer) ; pas d'écho est 0</translation>
  </message>
  <message>
   <source>"{units}" over {period} to mm h-1: x {scale:.6g}</source>
   <translation>« {units} » sur {period} en mm h-1 : x {scale:.6g}</translation>
  </message>
  <message>
   <source>{where} has units "{units}"; expected {expected}</source>
   <translation>{where} est en « {units} » ; attendu : {expected}</translation>
  </message>
  <message>
   <source>{where} has no units; expected {expected}</source>
   <translation>{where} n'a pas d'unité ; attendu : {expected}</translation>
  </message>
  <message>
   <source>Correct the units attribute in the file, or choose another variable</source>
   <translation>Corrigez l'attribut units dans le fichier, ou choisissez une autre variable</translation>
  </message>
  <message>
   <source>If a negative number marks missing data, declare it as the variable's _FillValue; if it holds differences or anomalies, choose another variable</source>
   <translation>Si un nombre négatif marque les données manquantes, déclarez-le comme _FillValue de la variable ; si elle contient des différences ou des anomalies, choisissez une autre variable</translation>
  </message>
  <message>
   <source>{where} has units "{units}", an accumulation without a period; expected mm h-1 or an accumulation with a period</source>
   <translation>{where} est en « {units} », un cumul sans période ; attendu : mm h-1 ou un cumul avec sa période</translation>
  </message>
  <message>
   <source>State the period in the file: time bounds, or cell_methods 'time: sum (interval: 5 minutes)'</source>
   <translation>Indiquez la période dans le fichier : bornes du temps, ou cell_methods 'time: sum (interval: 5 minutes)'</translation>
  </message>
  <message>
   <source>No systems were given to verify; expected one or more</source>
   <translation>Aucun système à vérifier n'a été donné ; il en faut au moins un</translation>
  </message>
  <message>
   <source>There is no truth to score by</source>
   <translation>Il n'y a pas de vérité pour l'évaluation</translation>
  </message>
  <message>
   <source>No pixel was chosen</source>
   <translation>Aucun pixel n'a été choisi</translation>
  </message>
  <message>
   <source>Give at least one field</source>
   <translation>Donnez au moins un champ</translation>
  </message>
  <message>
   <source>Open the input together with its truth</source>
   <translation>Ouvrez l'entrée avec sa vérité</translation>
  </message>
  <message>
   <source>Widen the band or the area, or take land and water</source>
   <translation>Élargissez la plage ou la zone, ou prenez terre et eau</translation>
  </message>
  <message>
   <source>Spectrum</source>
   <translation>Spectre</translation>
  </message>
  <message>
   <source>A line below the truth's lacks detail at that wavelength, one above has too much; the mean of an ensemble is smooth and should fall off early.</source>
   <translation>Une ligne sous celle de la vérité manque de détail à cette longueur d'onde, une au-dessus en a trop ; la moyenne d'un ensemble est lisse et doit décroître tôt.</translation>
  </message>
  <message>
   <source>Rank histogram</source>
   <translation>Histogramme des rangs</translation>
  </message>
  <message>
   <source>Flat is reliable; high at both ends means too little spread, high at one end a bias, a hump too much spread.</source>
   <translation>Plat, il est fiable ; haut aux deux bouts, trop peu de dispersion ; haut à un bout, un biais ; une bosse, trop de dispersion.</translation>
  </message>
  <message>
   <source>Spread and skill</source>
   <translation>Dispersion et qualité</translation>
  </message>
  <message>
   <source>On the diagonal members differ as much as their mean is wrong; above it the ensemble is too sure of itself.</source>
   <translation>Sur la diagonale, les membres diffèrent autant que leur moyenne se trompe ; au-dessus, l'ensemble est trop sûr de lui.</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Fiabilité</translation>
  </message>
  <message>
   <source>On the diagonal it happens as often as forecast; below it was forecast too often. The bars count how often each probability was forecast: many near 0 and 1 is sharp.</source>
   <translation>Sur la diagonale, l'événement arrive aussi souvent que prévu ; au-dessous, il a été prévu trop souvent. Les barres comptent combien de fois chaque probabilité a été prévue : beaucoup près de 0 et de 1, c'est fin.</translation>
  </message>
  <message>
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <source>The nearer to the upper left corner, the better yes is told from no; the diagonal tells nothing. Blind to bias.</source>
   <translation>Plus la courbe approche du coin supérieur gauche, mieux le oui se distingue du non ; la diagonale ne dit rien. Aveugle au biais.</translation>
  </message>
  <message>
   <source>Quantiles</source>
   <translation>Quantiles</translation>
  </message>
  <message>
   <source>On the diagonal values as large are as frequent as in the truth; below it on the right the extremes are too weak.</source>
   <translation>Sur la diagonale, des valeurs aussi grandes sont aussi fréquentes que dans la vérité ; au-dessous, à droite, les extrêmes sont trop faibles.</translation>
  </message>
  <message>
   <source>Error by intensity</source>
   <translation>Erreur selon l'intensité</translation>
  </message>
  <message>
   <source>How errors grow with the rain that came in; lower is better, and only lines at the same place compare.</source>
   <translation>Comment les erreurs croissent avec la pluie en entrée ; plus bas est mieux, et seules se comparent les lignes au même endroit.</translation>
  </message>
  <message>
   <source>FSS by scale</source>
   <translation>FSS selon l'échelle</translation>
  </message>
  <message>
   <source>How well areas above the threshold lie in the right place, by how closely one looks; above the dotted line a forecast is useful at that scale.</source>
   <translation>Combien les zones au-dessus du seuil sont bien placées, selon la finesse du regard ; au-dessus du pointillé, une prévision est utile à cette échelle.</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>Distribution</translation>
  </message>
  <message>
   <source>Share of all pixels that reach each value; a line below the truth's on the right lacks extremes.</source>
   <translation>Part de tous les pixels qui atteignent chaque valeur ; une ligne sous celle de la vérité, à droite, manque d'extrêmes.</translation>
  </message>
  <message>
   <source>on pixels under coarse input of {rain:g} mm/h or more</source>
   <translation>sur les pixels sous une entrée grossière de {rain:g} mm/h ou plus</translation>
  </message>
  <message>
   <source>Reliability, {threshold:g} {units} or more</source>
   <translation>Fiabilité, {threshold:g} {units} ou plus</translation>
  </message>
  <message>
   <source>ROC, {threshold:g} {units} or more</source>
   <translation>ROC, {threshold:g} {units} ou plus</translation>
  </message>
  <message>
   <source>area {area:.2f}</source>
   <translation>aire {area:.2f}</translation>
  </message>
  <message>
   <source>FSS by scale, {threshold:g} {units} or more</source>
   <translation>FSS selon l'échelle, {threshold:g} {units} ou plus</translation>
  </message>
  <message>
   <source>The point lies outside the field</source>
   <translation>Le point est hors du champ</translation>
  </message>
  <message>
   <source>since {time}</source>
   <translation>depuis {time}</translation>
  </message>
  <message>
   <source>Click inside the region</source>
   <translation>Cliquez dans la région</translation>
  </message>
  <message>
   <source>on the whole rectangle of {across} x {up} pixels around what was chosen: a spectrum needs one</source>
   <translation>sur tout le rectangle de {across} x {up} pixels autour du choix : un spectre en demande un</translation>
  </message>
  <message>
   <source>95 % block bootstrap, up to {side:.0f} km</source>
   <translation>bootstrap par blocs à 95 %, jusqu'à {side:.0f} km</translation>
  </message>
  <message>
   <source>The line lies outside the field</source>
   <translation>La ligne est hors du champ</translation>
  </message>
  <message>
   <source>Draw it across the region</source>
   <translation>Tracez-la à travers la région</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. {days} days; no intervals were asked for.</source>
   <translation>Heures en {clock} : l'heure h va de h:00 jusqu'avant h+1:00. {days} jours ; aucun intervalle n'a été demandé.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. 95 % intervals from {resamples} resamples of {days} days.</source>
   <translation>Heures en {clock} : l'heure h va de h:00 jusqu'avant h+1:00. Intervalles à 95 % de {resamples} rééchantillonnages de {days} jours.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: one day; at least {least} are needed.</source>
   <translation>Heures en {clock} : l'heure h va de h:00 jusqu'avant h+1:00. Pas d'intervalles : un jour ; il en faut au moins {least}.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: {days} days; at least {least} are needed.</source>
   <translation>Heures en {clock} : l'heure h va de h:00 jusqu'avant h+1:00. Pas d'intervalles : {days} jours ; il en faut au moins {least}.</translation>
  </message>
  <message>
   <source>the surface "{surface}" was asked for; expected {known}</source>
   <translation>la surface « {surface} » a été demandée ; il faut {known}</translation>
  </message>
  <message>
   <source>Name one of them, or none</source>
   <translation>Nommez l'une d'elles, ou aucune</translation>
  </message>
  <message>
   <source>An FSS window of {window} pixels was asked for; the field is {rows} x {columns}</source>
   <translation>une fenêtre FSS de {window} pixels a été demandée ; le champ fait {rows} x {columns}</translation>
  </message>
  <message>
   <source>Choose a smaller scale or a larger region</source>
   <translation>Choisissez une échelle plus petite ou une région plus grande</translation>
  </message>
  <message>
   <source>Quantile mapping, 10 km</source>
   <translation>Correspondance de quantiles, 10 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate averaged to 0.1 deg, CONUS, 2019-06-10 00:00-01:10 UTC, degraded by SREM2D</source>
   <translation>NOAA/NSSL MRMS, intensité de précipitation moyennée à 0.1 degré, États-Unis continentaux, 2019-06-10 00:00-01:10 UTC, dégradée par SREM2D</translation>
  </message>
  <message>
   <source>held-out MRMS: stage I</source>
   <translation>MRMS réservé : étape I</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 1 member</source>
   <translation>40 extraits isolés de 18 lieux, champs isolés, 1 membre</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>brut</translation>
  </message>
  <message>
   <source>QM</source>
   <translation>QM</translation>
  </message>
  <message>
   <source>QM dressed</source>
   <translation>QM habillée</translation>
  </message>
  <message>
   <source>QM dressed, one pool</source>
   <translation>QM habillée, un seul lot</translation>
  </message>
  <message>
   <source>Quantile mapping, dressed, 10 km</source>
   <translation>Correspondance de quantiles, habillée, 10 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 16 members</source>
   <translation>40 extraits isolés de 18 lieux, champs isolés, 16 membres</translation>
  </message>
  <message>
   <source>Simulated satellite to radar, 10 km</source>
   <translation>Satellite simulé vers radar, 10 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames (5 simulated satellites of each for stage I), 16 members</source>
   <translation>40 extraits isolés de 18 lieux, champs isolés (5 satellites simulés de chacun pour l'étape I), 16 membres</translation>
  </message>
  <message>
   <source>held-out MRMS, unseen satellite: stage I</source>
   <translation>MRMS réservé, satellite jamais vu : étape I</translation>
  </message>
  <message>
   <source>FMI, external: stage I</source>
   <translation>FMI, externe : étape I</translation>
  </message>
  <message>
   <source>12 isolated crops of 9 places, single frames (5 simulated satellites of each for stage I), 16 members</source>
   <translation>12 extraits isolés de 9 lieux, champs isolés (5 satellites simulés de chacun pour l'étape I), 16 membres</translation>
  </message>
  <message>
   <source>Convolutional baseline, 10 km to 1 km</source>
   <translation>Référence convolutive, 10 km à 1 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate, CONUS, 2019-06-10 00:00-01:10 UTC, one event day</source>
   <translation>NOAA/NSSL MRMS, intensité de précipitation, États-Unis continentaux, 2019-06-10 00:00-01:10 UTC, une journée d'événement</translation>
  </message>
  <message>
   <source>held-out MRMS: stage II on true coarse radar</source>
   <translation>MRMS réservé : étape II sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>nearest</source>
   <translation>plus proche voisin</translation>
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
   <translation>À la manière de DANRA, 10 km à 2.5 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate averaged to 0.025 deg, CONUS, 2019-06-10 00:00-01:10 UTC, one event day</source>
   <translation>NOAA/NSSL MRMS, intensité de précipitation moyennée à 0.025 degré, États-Unis continentaux, 2019-06-10 00:00-01:10 UTC, une journée d'événement</translation>
  </message>
  <message>
   <source>12 crops, with 24 coarse cells around them, of 12 places, single frames and of 2.5 x 2.5 radar pixels, 8 members</source>
   <translation>12 extraits, avec 24 mailles grossières autour, de 12 lieux, champs isolés et de 2.5 x 2.5 pixels radar, 8 membres</translation>
  </message>
  <message>
   <source>DeepR diffusion U-Net, 10 km to 1 km</source>
   <translation>DeepR, U-Net de diffusion, 10 km à 1 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 8 members</source>
   <translation>40 extraits isolés de 18 lieux, champs isolés, 8 membres</translation>
  </message>
  <message>
   <source>MRMS 10 km to 1 km, sequences</source>
   <translation>MRMS 10 km à 1 km, séquences</translation>
  </message>
  <message>
   <source>MRMS 2 min: sequences on true coarse radar</source>
   <translation>MRMS 2 min : séquences sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>5 places, 120 x 120 pixels, 5 frames, 4 members</source>
   <translation>5 lieux, 120 x 120 pixels, 5 champs, 4 membres</translation>
  </message>
  <message>
   <source>no motion</source>
   <translation>sans mouvement</translation>
  </message>
  <message>
   <source>no diffusion</source>
   <translation>sans diffusion</translation>
  </message>
  <message>
   <source>single frames</source>
   <translation>champs isolés</translation>
  </message>
  <message>
   <source>MRMS 10 min: sequences on true coarse radar</source>
   <translation>MRMS 10 min : séquences sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>KNMI 5 min: sequences on true coarse radar</source>
   <translation>KNMI 5 min : séquences sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>3 places, 120 x 120 pixels, 5 frames, 4 members</source>
   <translation>3 lieux, 120 x 120 pixels, 5 champs, 4 membres</translation>
  </message>
  <message>
   <source>KNMI 10 min: sequences on true coarse radar</source>
   <translation>KNMI 10 min : séquences sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>KNMI 15 min: sequences on true coarse radar</source>
   <translation>KNMI 15 min : séquences sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>KNMI 30 min: sequences on true coarse radar</source>
   <translation>KNMI 30 min : séquences sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>HARPNET-E, 10 km to 1 km</source>
   <translation>HARPNET-E, 10 km à 1 km</translation>
  </message>
  <message>
   <source>HARPNET-E, 10 km to 1 km, soup</source>
   <translation>HARPNET-E, 10 km à 1 km, poids moyennés</translation>
  </message>
  <message>
   <source>HARPNET-E, 24 km to 6 km</source>
   <translation>HARPNET-E, 24 km à 6 km</translation>
  </message>
  <message>
   <source>15 isolated crops of 5 places, means over 12 frames and of 6 x 6 radar pixels, 8 members</source>
   <translation>15 extraits isolés de 5 lieux, moyennes sur 12 champs et de 6 x 6 pixels radar, 8 membres</translation>
  </message>
  <message>
   <source>Latent diffusion, 10 km to 1 km</source>
   <translation>Diffusion latente, 10 km à 1 km</translation>
  </message>
  <message>
   <source>MRMS 10 km to 1 km</source>
   <translation>MRMS 10 km à 1 km</translation>
  </message>
  <message>
   <source>held-out MRMS: stages I and II</source>
   <translation>MRMS réservé : étapes I et II</translation>
  </message>
  <message>
   <source>raw bilinear</source>
   <translation>brut, bilinéaire</translation>
  </message>
  <message>
   <source>QM bicubic</source>
   <translation>QM, bicubique</translation>
  </message>
  <message>
   <source>QM RainFARM</source>
   <translation>QM, RainFARM</translation>
  </message>
  <message>
   <source>FMI, external: stage II on true coarse radar</source>
   <translation>FMI, externe : étape II sur le vrai radar grossier</translation>
  </message>
  <message>
   <source>FMI, external: stages I and II</source>
   <translation>FMI, externe : étapes I et II</translation>
  </message>
  <message>
   <source>Swin-SR, 10 km to 1 km</source>
   <translation>Swin-SR, 10 km à 1 km</translation>
  </message>
  <message>
   <source>2 m temperature, 1.25 to 0.25 degrees, British Isles</source>
   <translation>Température à 2 m, 1.25 à 0.25 degrés, îles Britanniques</translation>
  </message>
  <message>
   <source>ERA5 hourly 2 m temperature, 50.75-58 N, 10 W-1 E, 2019-03-01 to 2019-03-18</source>
   <translation>ERA5, température à 2 m horaire, 50.75-58 N, 10 O-1 E, du 2019-03-01 au 2019-03-18</translation>
  </message>
  <message>
   <source>held-out days: on true coarse fields</source>
   <translation>jours réservés : sur de vrais champs grossiers</translation>
  </message>
  <message>
   <source>every hour from 2019-03-25 up to, not including, 2019-04-01, 16 members</source>
   <translation>chaque heure du 2019-03-25 jusqu'avant le 2019-04-01, 16 membres</translation>
  </message>
  <message>
   <source>along the ground, bicubic</source>
   <translation>suivant le relief, bicubique</translation>
  </message>
  <message>
   <source>Deterministic U-Net, 10 km to 1 km</source>
   <translation>U-Net déterministe, 10 km à 1 km</translation>
  </message>
 </context>
</TS>
