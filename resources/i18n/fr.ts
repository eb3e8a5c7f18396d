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
   <translation>Remettre chaque panneau à sa place d'origine</translation>
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
   <translation>Humide</translation>
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
   <translation>mailles mouillées</translation>
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
   <translation>Le fichier de ce calcul ne donne pas d'heures, donc rien à dire par heure</translation>
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
   <source>run {key}</source>
   <translation>calcul {key}</translation>
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
   <translation>Le diagramme est en cours de tracé…</translation>
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
   <translation>instants</translation>
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
   <translation>les panneaux</translation>
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
   <translation>Panneaux</translation>
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
   <translation>Mettre dans la file ce que ferait Calculer (Ctrl+B)</translation>
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
   <source>What a value stands for: an instant, or a mean or an amount over a time that its stamp ends</source>
   <translation>Ce que vaut une valeur : un instant, ou une moyenne ou un cumul sur une durée que son horodatage termine</translation>
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
   <translation>dps : les membres vont vers les stations, dont les erreurs ne jouent pas ; seule l'attraction dit de combien.
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
   <translation>comme le bureau</translation>
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
   <source>Language of the interface, from the next start on; messages of the engine stay English</source>
   <translation>Langue de l'interface, au prochain démarrage ; les messages du moteur restent en anglais</translation>
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
   <translation>Temps</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>pas de temps</translation>
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
   <translation>Dispersion des membres sur l'erreur de leur moyenne : sous 1 l'ensemble est trop sûr de lui.</translation>
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
   <translation>99e percentile sur celui de la vérité : la forte pluie est-elle aussi forte ?</translation>
  </message>
  <message>
   <source>99.9th percentile over the truth's: are the extremes as strong?</source>
   <translation>99,9e percentile sur celui de la vérité : les extrêmes sont-ils aussi forts ?</translation>
  </message>
  <message>
   <source>Mean of the heaviest thousandth of pixels over the truth's.</source>
   <translation>Moyenne du millième de pixels le plus fort sur celle de la vérité.</translation>
  </message>
  <message>
   <source>Area with rain over the truth's.</source>
   <translation>Surface de pluie sur celle de la vérité.</translation>
  </message>
  <message>
   <source>All rain over the truth's.</source>
   <translation>Toute la pluie sur celle de la vérité.</translation>
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
   <source>input</source>
   <translation>entrée</translation>
  </message>
  <message>
   <source>downscaled</source>
   <translation>affiné</translation>
  </message>
  <message>
   <source>truth</source>
   <translation>vérité</translation>
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
   <source>members</source>
   <translation>membres</translation>
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
   <source>bicubic</source>
   <translation>bicubique</translation>
  </message>
  <message>
   <source>bilinear</source>
   <translation>bilinéaire</translation>
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
   <translation>rapport de surface mouillée</translation>
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
   <source>Choose a region inside the data</source>
   <translation>Choisissez une région dans les données</translation>
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
   <source>{where} has no variable that is {expected} by standard_name, units or name; it holds {held}</source>
   <translation>{where} n'a pas de variable qui soit {expected} par standard_name, unité ou nom ; il contient {held}</translation>
  </message>
  <message>
   <source>{where} has such a field in {count} groups: {names}; expected one</source>
   <translation>{where} a un tel champ dans {count} groupes : {names} ; il en faut un</translation>
  </message>
  <message>
   <source>{where}: {name} has units "{units}", which are not those of {known}</source>
   <translation>{where} : {name} est en "{units}", qui n'est pas une unité de {known}</translation>
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
   <source>Take negative values as missing</source>
   <translation>Prendre les valeurs négatives pour manquantes</translation>
  </message>
  <message>
   <source>Take it as what fell in {period}</source>
   <translation>Le prendre pour ce qui est tombé en {period}</translation>
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
   <source>Choose the region and the time of the gauges, or leave the gauges out</source>
   <translation>Choisissez la région et le moment des stations, ou laissez-les de côté</translation>
  </message>
  <message>
   <source>Leave the gauges out</source>
   <translation>Laisser les stations de côté</translation>
  </message>
  <message>
   <source>the times do not overlap: the input stands for {wanted}, {file} holds {first} to {last}</source>
   <translation>les temps ne se recouvrent pas : l'entrée vaut pour {wanted}, {file} contient {first} à {last}</translation>
  </message>
  <message>
   <source>Choose another time of the input, or the truth of the same time</source>
   <translation>Choisissez un autre instant de l'entrée, ou la vérité du même moment</translation>
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
   <source>{file} begins with {head}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} commence par {head} ; NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) ou GRIB est attendu</translation>
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
   <source>{file} is empty; expected data</source>
   <translation>{file} est vide ; des données sont attendues</translation>
  </message>
  <message>
   <source>Open the data file itself, unpacked if it lies in an archive</source>
   <translation>Ouvrez le fichier de données lui-même, décompressé s'il est dans une archive</translation>
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
   <source>Check its permissions</source>
   <translation>Vérifiez ses droits d'accès</translation>
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
   <source>{where} has {found} cells along an input cell's side; expected {expected}</source>
   <translation>{where} a {found} mailles le long d'une maille de l'entrée ; {expected} sont attendues</translation>
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
   <source>Choose a larger region</source>
   <translation>Choisissez une région plus grande</translation>
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
   <source>{variable} in {file}</source>
   <translation>{variable} dans {file}</translation>
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
   <translation>{found} des mailles mouillées dépassent {limit} ; à l'entraînement {known}</translation>
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
   <source>the run needs {expected:.1f} GB of memory; {room:.1f} GB can be had on {device}</source>
   <translation>le calcul demande {expected:.1f} Go de mémoire ; {room:.1f} Go sont disponibles sur {device}</translation>
  </message>
  <message>
   <source>Ask for fewer members or times, or a smaller region; or close other programs</source>
   <translation>Demandez moins de membres ou d'instants, ou une région plus petite ; ou fermez d'autres programmes</translation>
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
   <source>model "{model}" makes cells {factor} times finer; expected {expected}, as the scene asks</source>
   <translation>le modèle "{model}" affine les mailles {factor} fois ; la scène en demande {expected}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on {variable}; found {found} in {scene}</source>
   <translation>le modèle "{model}" a été entraîné sur {variable} ; trouvé : {found} dans {scene}</translation>
  </message>
  <message>
   <source>model "{model}" is told when a field is ({told}); {scene} does not say</source>
   <translation>le modèle "{model}" doit savoir de quand date un champ ({told}) ; {scene} ne le dit pas</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {scene} came from no file that could hold it</source>
   <translation>le modèle "{model}" voit {name} à côté de {variable} ; {scene} ne vient d'aucun fichier qui puisse le contenir</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {found}</source>
   <translation>le modèle "{model}" voit {name} à côté de {variable} ; {found}</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable} in "{units}"; found {found} in "{other}" in {file}</source>
   <translation>le modèle "{model}" voit {name} à côté de {variable} en "{units}" ; trouvé : {found} en "{other}" dans {file}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences of {least} times or more; found {found} in {scene}</source>
   <translation>le modèle "{model}" fait des séquences d'au moins {least} instants ; trouvé : {found} dans {scene}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences; found frames {shortest:g} to {longest:g} s apart in {scene}, expected equal steps</source>
   <translation>le modèle "{model}" fait des séquences ; dans {scene} les champs sont espacés de {shortest:g} à {longest:g} s, des pas égaux sont attendus</translation>
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
   <translation>la scène a des stations, et "{model}" tire des codes, pas des pixels ; il faut un modèle qui tire des pixels</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" answers directly, without noise; expected a diffusion model</source>
   <translation>la scène a des stations, et "{model}" répond directement, sans bruit ; il faut un modèle de diffusion</translation>
  </message>
  <message>
   <source>model "{model}" was trained on cells of {expected:g} degrees ({expected_km:.1f} km); found {found:.3g} degrees ({found_km:.1f} km) in {scene}</source>
   <translation>le modèle "{model}" a été entraîné sur des mailles de {expected:g} degrés ({expected_km:.1f} km) ; trouvé : {found:.3g} degrés ({found_km:.1f} km) dans {scene}</translation>
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
   <source>Open the input with conservative regridding, or choose a model for this grid.</source>
   <translation>Ouvrez l'entrée en la remettant sur la grille des modèles, ou choisissez un modèle pour cette grille.</translation>
  </message>
  <message>
   <source>Choose a region that the truth covers, and open input and truth together.</source>
   <translation>Choisissez une région que la vérité couvre, et ouvrez l'entrée et la vérité ensemble.</translation>
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
   <source>no variant was given; expected one or more</source>
   <translation>aucune variante n'est donnée ; il en faut au moins une</translation>
  </message>
  <message>
   <source>two variants are called "{name}"; expected a name for each</source>
   <translation>deux variantes s'appellent "{name}" ; il faut un nom pour chacune</translation>
  </message>
  <message>
   <source>Rename one.</source>
   <translation>Renommez-en une.</translation>
  </message>
  <message>
   <source>variant {name}: {problem}</source>
   <translation>variante {name} : {problem}</translation>
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
   <source>{where} holds {count} negative values, the lowest {lowest:.4g} {units}; expected {what} of 0 or more</source>
   <translation>{where} contient {count} valeurs négatives, la plus basse {lowest:.4g} {units} ; {what} de 0 ou plus est attendu</translation>
  </message>
  <message>
   <source>{where} has units "{units}"; expected {expected}</source>
   <translation>{where} est en "{units}" ; attendu : {expected}</translation>
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
   <translation>{where} est en "{units}", un cumul sans période ; attendu : mm h-1 ou un cumul avec sa période</translation>
  </message>
  <message>
   <source>State the period in the file: time bounds, or cell_methods 'time: sum (interval: 5 minutes)'</source>
   <translation>Indiquez la période dans le fichier : bornes du temps, ou cell_methods 'time: sum (interval: 5 minutes)'</translation>
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
   <source>since {time}</source>
   <translation>depuis {time}</translation>
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
 </context>
</TS>
