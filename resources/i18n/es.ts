<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
 <context>
  <name>Stormlens</name>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Edición</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Cálculo</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <source>Open a field (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) or a saved run</source>
   <translation>Abrir un campo (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) o un cálculo guardado</translation>
  </message>
  <message>
   <source>Open Zarr folder…</source>
   <translation>Abrir una carpeta Zarr…</translation>
  </message>
  <message>
   <source>Open a Zarr store that is a folder</source>
   <translation>Abrir un almacén Zarr que es una carpeta</translation>
  </message>
  <message>
   <source>Open URL…</source>
   <translation>Abrir una URL…</translation>
  </message>
  <message>
   <source>Open data on a server: OPeNDAP, or Zarr over HTTP or in S3; no more than is needed is fetched</source>
   <translation>Abrir datos en un servidor: OPeNDAP, o Zarr por HTTP o en S3; no se trae más de lo necesario</translation>
  </message>
  <message>
   <source>Choose truth…</source>
   <translation>Elegir la verdad…</translation>
  </message>
  <message>
   <source>Choose a finer field of the same place and time to verify by</source>
   <translation>Elegir un campo más fino del mismo lugar e instante para verificar</translation>
  </message>
  <message>
   <source>Open the bundled storm</source>
   <translation>Abrir la tormenta incluida</translation>
  </message>
  <message>
   <source>Thunderstorms over Florida seen by radar, as a first example</source>
   <translation>Tormentas sobre Florida vistas por radar, como primer ejemplo</translation>
  </message>
  <message>
   <source>Save run…</source>
   <translation>Guardar el cálculo…</translation>
  </message>
  <message>
   <source>Write input, ensemble, truth and provenance to one NetCDF file</source>
   <translation>Escribir entrada, conjunto, verdad y procedencia en un archivo NetCDF</translation>
  </message>
  <message>
   <source>Save session…</source>
   <translation>Guardar la sesión…</translation>
  </message>
  <message>
   <source>Write what is open, chosen and shown to one small file, which opens here and runs without a window</source>
   <translation>Escribir lo abierto, elegido y mostrado en un pequeño archivo, que se abre aquí y se calcula sin ventana</translation>
  </message>
  <message>
   <source>Open session…</source>
   <translation>Abrir una sesión…</translation>
  </message>
  <message>
   <source>Put back what a session file says</source>
   <translation>Restablecer lo que dice un archivo de sesión</translation>
  </message>
  <message>
   <source>Open last session</source>
   <translation>Abrir la última sesión</translation>
  </message>
  <message>
   <source>Put back what was on the desk in the window before this one</source>
   <translation>Restablecer lo que había en la ventana anterior</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>Exportar la imagen…</translation>
  </message>
  <message>
   <source>Write the panels as they are to a PNG file</source>
   <translation>Escribir los mapas tal como están en un archivo PNG</translation>
  </message>
  <message>
   <source>Export figure of the fields…</source>
   <translation>Exportar la figura de los campos…</translation>
  </message>
  <message>
   <source>Draw input, corrected, downscaled and truth for print, on one scale, to a PNG, PDF or SVG file</source>
   <translation>Dibujar entrada, corregido, refinado y verdad para imprimir, en una escala, en PNG, PDF o SVG</translation>
  </message>
  <message>
   <source>Export figure of the errors…</source>
   <translation>Exportar la figura de los errores…</translation>
  </message>
  <message>
   <source>Draw the violins of both stages for print, with quartiles and counts, to a PNG, PDF or SVG file</source>
   <translation>Dibujar los violines de ambas etapas para imprimir, con cuartiles y recuentos, en PNG, PDF o SVG</translation>
  </message>
  <message>
   <source>Export errors by hour of day…</source>
   <translation>Exportar los errores por hora del día…</translation>
  </message>
  <message>
   <source>Draw them for print, or write the numbers as CSV or NetCDF; in UTC or by the sun, as last shown</source>
   <translation>Dibujarlos para imprimir, o escribir los números en CSV o NetCDF; en UTC o según el sol, como se mostró por última vez</translation>
  </message>
  <message>
   <source>Export the plot's numbers…</source>
   <translation>Exportar los números del gráfico…</translation>
  </message>
  <message>
   <source>Write the diagnostic plot on show, with its bands and which pixels it is of, to a CSV file</source>
   <translation>Escribir el gráfico de diagnóstico mostrado, con sus bandas y sus píxeles, en un archivo CSV</translation>
  </message>
  <message>
   <source>Export the violins' numbers…</source>
   <translation>Exportar los números de los violines…</translation>
  </message>
  <message>
   <source>Write quantiles, mean errors and counts of every violin, and which pixels they are of, to a CSV file</source>
   <translation>Escribir cuantiles, errores medios y recuentos de cada violín, y de qué píxeles son, en un archivo CSV</translation>
  </message>
  <message>
   <source>Export the scores…</source>
   <translation>Exportar las puntuaciones…</translation>
  </message>
  <message>
   <source>Write the score table on show, with intervals and which pixels it is of, to a CSV file</source>
   <translation>Escribir la tabla de puntuaciones mostrada, con intervalos y sus píxeles, en un archivo CSV</translation>
  </message>
  <message>
   <source>Export animation of the times…</source>
   <translation>Exportar la animación de los instantes…</translation>
  </message>
  <message>
   <source>Show what the panels show at every time, with the time on each frame, as a GIF, an MP4, or PNG frames in a zip</source>
   <translation>Mostrar lo que muestran los mapas en cada instante, con la hora en cada imagen, en GIF, MP4 o imágenes PNG en un zip</translation>
  </message>
  <message>
   <source>Export the point's numbers…</source>
   <translation>Exportar los números del punto…</translation>
  </message>
  <message>
   <source>Write what the members say at the pinned point, over time or along the line, to a CSV file</source>
   <translation>Escribir lo que dicen los miembros en el punto fijado, en el tiempo o a lo largo de la línea, en un archivo CSV</translation>
  </message>
  <message>
   <source>Export the probe's values…</source>
   <translation>Exportar los valores de la sonda…</translation>
  </message>
  <message>
   <source>Write what every panel says under the cursor, or else at the pinned point, to a CSV file</source>
   <translation>Escribir lo que dice cada mapa bajo el puntero, o si no en el punto fijado, en un archivo CSV</translation>
  </message>
  <message>
   <source>Export movie of a member…</source>
   <translation>Exportar la película de un miembro…</translation>
  </message>
  <message>
   <source>Show how the member on show came out of noise, as a GIF, WebP, APNG or MP4, or its numbers as NetCDF</source>
   <translation>Mostrar cómo salió del ruido el miembro mostrado, en GIF, WebP, APNG o MP4, o sus números en NetCDF</translation>
  </message>
  <message>
   <source>Export data…</source>
   <translation>Exportar los datos…</translation>
  </message>
  <message>
   <source>Write the run for other programs: areas as GeoJSON, fields as Zarr, scores as CSV</source>
   <translation>Escribir el cálculo para otros programas: áreas en GeoJSON, campos en Zarr, puntuaciones en CSV</translation>
  </message>
  <message>
   <source>Export report…</source>
   <translation>Exportar el informe…</translation>
  </message>
  <message>
   <source>Write pictures, scores, how the run was made and its models' cards to one HTML page</source>
   <translation>Escribir imágenes, puntuaciones, cómo se hizo el cálculo y las fichas de sus modelos en una página HTML</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Close the window; a run in progress is cancelled</source>
   <translation>Cerrar la ventana; un cálculo en curso se cancela</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take back the last choice: region, reading, models, settings, layout</source>
   <translation>Retirar la última elección: región, lectura, modelos, ajustes, disposición</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Make again the choice that was taken back</source>
   <translation>Volver a hacer la elección retirada</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copiar la imagen</translation>
  </message>
  <message>
   <source>Put the panels as they are on the clipboard</source>
   <translation>Poner los mapas tal como están en el portapapeles</translation>
  </message>
  <message>
   <source>Copy the probe's values</source>
   <translation>Copiar los valores de la sonda</translation>
  </message>
  <message>
   <source>Put what every panel says under the cursor, or else at the pinned point, on the clipboard</source>
   <translation>Poner en el portapapeles lo que dice cada mapa bajo el puntero, o si no en el punto fijado</translation>
  </message>
  <message>
   <source>Copy explanation</source>
   <translation>Copiar la explicación</translation>
  </message>
  <message>
   <source>Put the run in plain words on the clipboard</source>
   <translation>Poner el cálculo en palabras claras en el portapapeles</translation>
  </message>
  <message>
   <source>Draw an area to verify</source>
   <translation>Dibujar un área que verificar</translation>
  </message>
  <message>
   <source>Click its corners on a map; violins, scores and plots follow</source>
   <translation>Pulsar sus vértices en un mapa; violines, puntuaciones y gráficos la siguen</translation>
  </message>
  <message>
   <source>Verify everything</source>
   <translation>Verificar todo</translation>
  </message>
  <message>
   <source>Clear the band, the area and the pinned point</source>
   <translation>Quitar la banda, el área y el punto fijado</translation>
  </message>
  <message>
   <source>Put messages away</source>
   <translation>Retirar los mensajes</translation>
  </message>
  <message>
   <source>Clear the messages over the maps</source>
   <translation>Borrar los mensajes sobre los mapas</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ajustes…</translation>
  </message>
  <message>
   <source>Colours, language, units, what new windows begin with, autosave, workers</source>
   <translation>Colores, idioma, unidades, con qué empiezan las ventanas, guardado automático, tareas</translation>
  </message>
  <message>
   <source>Keys of actions…</source>
   <translation>Teclas de las acciones…</translation>
  </message>
  <message>
   <source>Change, clear or put back the keys of every action</source>
   <translation>Cambiar, quitar o restablecer las teclas de cada acción</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Show the time before</source>
   <translation>Mostrar el instante anterior</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Show the next time</source>
   <translation>Mostrar el instante siguiente</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Play the times one after the other</source>
   <translation>Reproducir los instantes uno tras otro</translation>
  </message>
  <message>
   <source>Play faster</source>
   <translation>Reproducir más rápido</translation>
  </message>
  <message>
   <source>Play more times a second</source>
   <translation>Reproducir más instantes por segundo</translation>
  </message>
  <message>
   <source>Play slower</source>
   <translation>Reproducir más despacio</translation>
  </message>
  <message>
   <source>Play fewer times a second</source>
   <translation>Reproducir menos instantes por segundo</translation>
  </message>
  <message>
   <source>Play once, or again and again</source>
   <translation>Reproducir una vez o una y otra vez</translation>
  </message>
  <message>
   <source>Whether playing ends with the last time</source>
   <translation>Si la reproducción acaba en el último instante</translation>
  </message>
  <message>
   <source>Next member</source>
   <translation>Miembro siguiente</translation>
  </message>
  <message>
   <source>Show the next member of the ensemble</source>
   <translation>Mostrar el miembro siguiente del conjunto</translation>
  </message>
  <message>
   <source>Previous member</source>
   <translation>Miembro anterior</translation>
  </message>
  <message>
   <source>Show the member before</source>
   <translation>Mostrar el miembro anterior</translation>
  </message>
  <message>
   <source>Full panel</source>
   <translation>Mapa solo</translation>
  </message>
  <message>
   <source>Show the panel under the cursor alone, and back</source>
   <translation>Mostrar solo el mapa bajo el puntero, y volver</translation>
  </message>
  <message>
   <source>Choose what a panel shows</source>
   <translation>Elegir qué muestra un mapa</translation>
  </message>
  <message>
   <source>Open the menu of the panel under the cursor</source>
   <translation>Abrir el menú del mapa bajo el puntero</translation>
  </message>
  <message>
   <source>Levels and units</source>
   <translation>Niveles y unidades</translation>
  </message>
  <message>
   <source>Type or drag the ends of the colour scales, and choose units</source>
   <translation>Escribir o arrastrar los extremos de las escalas de color, y elegir unidades</translation>
  </message>
  <message>
   <source>Stamps of all members</source>
   <translation>Miniaturas de todos los miembros</translation>
  </message>
  <message>
   <source>Show every member at once on one scale, and back</source>
   <translation>Mostrar todos los miembros a la vez en una escala, y volver</translation>
  </message>
  <message>
   <source>Swipe between two fields</source>
   <translation>Deslizar entre dos campos</translation>
  </message>
  <message>
   <source>Draw a curtain between two fields in one map, and back</source>
   <translation>Correr una cortina entre dos campos en un mapa, y volver</translation>
  </message>
  <message>
   <source>Blink between two fields</source>
   <translation>Alternar entre dos campos</translation>
  </message>
  <message>
   <source>Show two fields in turn in one map, and back</source>
   <translation>Mostrar dos campos por turno en un mapa, y volver</translation>
  </message>
  <message>
   <source>One panel</source>
   <translation>Un mapa</translation>
  </message>
  <message>
   <source>Show the first panel alone</source>
   <translation>Mostrar solo el primer mapa</translation>
  </message>
  <message>
   <source>Two panels</source>
   <translation>Dos mapas</translation>
  </message>
  <message>
   <source>Show two panels side by side</source>
   <translation>Mostrar dos mapas lado a lado</translation>
  </message>
  <message>
   <source>Four panels</source>
   <translation>Cuatro mapas</translation>
  </message>
  <message>
   <source>Show four panels: those on show first</source>
   <translation>Mostrar cuatro mapas, primero los mostrados</translation>
  </message>
  <message>
   <source>Six panels</source>
   <translation>Seis mapas</translation>
  </message>
  <message>
   <source>Show six panels: those on show first</source>
   <translation>Mostrar seis mapas, primero los mostrados</translation>
  </message>
  <message>
   <source>Nine panels</source>
   <translation>Nueve mapas</translation>
  </message>
  <message>
   <source>Show nine panels: those on show first</source>
   <translation>Mostrar nueve mapas, primero los mostrados</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Parte siguiente de la ventana</translation>
  </message>
  <message>
   <source>Move the keyboard to the next dock, or to the maps</source>
   <translation>Llevar el teclado al panel siguiente, o a los mapas</translation>
  </message>
  <message>
   <source>Previous part</source>
   <translation>Parte anterior</translation>
  </message>
  <message>
   <source>Move the keyboard to the dock before, or to the maps</source>
   <translation>Llevar el teclado al panel anterior, o a los mapas</translation>
  </message>
  <message>
   <source>Reset layout</source>
   <translation>Restablecer la disposición</translation>
  </message>
  <message>
   <source>Put every dock back where it was at first</source>
   <translation>Devolver cada panel a su lugar inicial</translation>
  </message>
  <message>
   <source>Draw the ensemble from the field on show</source>
   <translation>Generar el conjunto a partir del campo mostrado</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Stop the run; finished members are kept</source>
   <translation>Detener el cálculo; los miembros acabados se conservan</translation>
  </message>
  <message>
   <source>Run the time on show</source>
   <translation>Calcular el instante mostrado</translation>
  </message>
  <message>
   <source>One time is read and run, as at first</source>
   <translation>Se lee y calcula un instante, como al principio</translation>
  </message>
  <message>
   <source>Run all times</source>
   <translation>Calcular todos los instantes</translation>
  </message>
  <message>
   <source>All times of the file are read and run together, and play in step</source>
   <translation>Todos los instantes del archivo se leen y calculan juntos, y se reproducen a la par</translation>
  </message>
  <message>
   <source>Range of times begins here</source>
   <translation>El intervalo de tiempo empieza aquí</translation>
  </message>
  <message>
   <source>The times from the one on show on are run together</source>
   <translation>Los instantes desde el mostrado se calculan juntos</translation>
  </message>
  <message>
   <source>Range of times ends here</source>
   <translation>El intervalo de tiempo acaba aquí</translation>
  </message>
  <message>
   <source>The times up to the one on show are run together</source>
   <translation>Los instantes hasta el mostrado se calculan juntos</translation>
  </message>
  <message>
   <source>Drop a gauge</source>
   <translation>Colocar una estación</translation>
  </message>
  <message>
   <source>Click a map to put a gauge there, with a value to be typed over</source>
   <translation>Hacer clic en un mapa para colocar allí una estación, cuyo valor puede sobrescribirse</translation>
  </message>
  <message>
   <source>Run with and without gauges</source>
   <translation>Calcular con y sin estaciones</translation>
  </message>
  <message>
   <source>Two runs with the same seed, one without any gauge, and their difference beside them</source>
   <translation>Dos cálculos con la misma semilla, uno sin ninguna estación, y su diferencia al lado</translation>
  </message>
  <message>
   <source>Add the run to the batch</source>
   <translation>Añadir el cálculo al lote</translation>
  </message>
  <message>
   <source>It is made after the others in the queue, and written to a file</source>
   <translation>Se hace después de los demás de la cola y se escribe en un archivo</translation>
  </message>
  <message>
   <source>Add every time to the batch</source>
   <translation>Añadir cada instante al lote</translation>
  </message>
  <message>
   <source>Each time of the file, or of the range, is a run by itself</source>
   <translation>Cada instante del archivo, o del intervalo, es un cálculo aparte</translation>
  </message>
  <message>
   <source>Add files to the batch…</source>
   <translation>Añadir archivos al lote…</translation>
  </message>
  <message>
   <source>Other files, read as the one on show is, each a run by itself</source>
   <translation>Otros archivos, leídos como el mostrado, cada uno un cálculo aparte</translation>
  </message>
  <message>
   <source>Pause the batch, or go on</source>
   <translation>Pausar el lote o continuar</translation>
  </message>
  <message>
   <source>No further run of the queue begins, or they go on</source>
   <translation>No empieza ningún otro cálculo de la cola, o continúan</translation>
  </message>
  <message>
   <source>Rename the run</source>
   <translation>Renombrar el cálculo</translation>
  </message>
  <message>
   <source>Give the run on show a name of your own</source>
   <translation>Dar al cálculo mostrado un nombre propio</translation>
  </message>
  <message>
   <source>Take the run out of the list</source>
   <translation>Quitar el cálculo de la lista</translation>
  </message>
  <message>
   <source>Remove the run on show; undo brings it back, its file stays</source>
   <translation>Quitar el cálculo mostrado; Deshacer lo devuelve, su archivo queda</translation>
  </message>
  <message>
   <source>Card of the correcting model</source>
   <translation>Ficha del modelo de corrección</translation>
  </message>
  <message>
   <source>What it was trained on and how good it is</source>
   <translation>De qué aprendió y lo bueno que es</translation>
  </message>
  <message>
   <source>Card of the downscaling model</source>
   <translation>Ficha del modelo de refinado</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Entrenar un modelo…</translation>
  </message>
  <message>
   <source>Train or fine-tune a model on your own files, in a process of its own that the window follows</source>
   <translation>Entrenar o ajustar un modelo con sus archivos, en un proceso propio que la ventana sigue</translation>
  </message>
  <message>
   <source>How the file was read</source>
   <translation>Cómo se leyó el archivo</translation>
  </message>
  <message>
   <source>Units, time, grid and missing values, as understood</source>
   <translation>Unidades, tiempo, malla y valores ausentes, según se entendieron</translation>
  </message>
  <message>
   <source>Errors by hour of day</source>
   <translation>Errores por hora del día</translation>
  </message>
  <message>
   <source>How errors follow the hours of the day, in UTC</source>
   <translation>Cómo siguen los errores las horas del día, en UTC</translation>
  </message>
  <message>
   <source>Errors by hour of day, by the sun</source>
   <translation>Errores por hora del día, según el sol</translation>
  </message>
  <message>
   <source>How errors follow the hours of the day, in mean local solar time</source>
   <translation>Cómo siguen los errores las horas del día, en tiempo solar medio</translation>
  </message>
  <message>
   <source>Follow a member out of noise</source>
   <translation>Seguir a un miembro fuera del ruido</translation>
  </message>
  <message>
   <source>Make the member on show once more, and look at it with a slider after every evaluation of the network</source>
   <translation>Hacer otra vez el miembro mostrado y verlo con un deslizador tras cada evaluación de la red</translation>
  </message>
  <message>
   <source>Sampler laboratory…</source>
   <translation>Laboratorio de muestreo…</translation>
  </message>
  <message>
   <source>Make one storm by several samplers, steps and models with the same noise, and plot skill against seconds</source>
   <translation>Calcular una tormenta con varios muestreadores, pasos y modelos con el mismo ruido, y trazar la calidad frente a los segundos</translation>
  </message>
  <message>
   <source>Find any action…</source>
   <translation>Encontrar una acción…</translation>
  </message>
  <message>
   <source>Find an action by a few letters of its name, with its keys</source>
   <translation>Encontrar una acción por unas letras de su nombre, con sus teclas</translation>
  </message>
  <message>
   <source>How to use this window, offline</source>
   <translation>Cómo usar esta ventana, sin conexión</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>What to press in the first minutes, said beside the controls</source>
   <translation>Qué pulsar en los primeros minutos, dicho junto a los controles</translation>
  </message>
  <message>
   <source>About Stormlens</source>
   <translation>Acerca de Stormlens</translation>
  </message>
  <message>
   <source>Version, licence and credits</source>
   <translation>Versión, licencia y créditos</translation>
  </message>
  <message>
   <source>Precipitation rate</source>
   <translation>Intensidad de lluvia</translation>
  </message>
  <message>
   <source>Precipitation</source>
   <translation>Precipitación</translation>
  </message>
  <message>
   <source>2 m temperature</source>
   <translation>Temperatura a 2 m</translation>
  </message>
  <message>
   <source>precipitation rate</source>
   <translation>intensidad de lluvia</translation>
  </message>
  <message>
   <source>precipitation</source>
   <translation>precipitación</translation>
  </message>
  <message>
   <source>Difference of {lower}</source>
   <translation>Diferencia: {lower}</translation>
  </message>
  <message>
   <source>Ratio of {lower}</source>
   <translation>Cociente: {lower}</translation>
  </message>
  <message>
   <source>Difference of {levels}</source>
   <translation>Diferencia: {levels}</translation>
  </message>
  <message>
   <source>Spread of {lower}</source>
   <translation>Dispersión: {lower}</translation>
  </message>
  <message>
   <source>times</source>
   <translation>veces</translation>
  </message>
  <message>
   <source>Members below the truth</source>
   <translation>Miembros por debajo de la verdad</translation>
  </message>
  <message>
   <source>of {members}</source>
   <translation>de {members}</translation>
  </message>
  <message>
   <source>both dry</source>
   <translation>ambos secos</translation>
  </message>
  <message>
   <source>Members {above}</source>
   <translation>Miembros {above}</translation>
  </message>
  <message>
   <source>white: the truth's outline</source>
   <translation>blanco: contorno de la verdad</translation>
  </message>
  <message>
   <source>black: the truth's outline</source>
   <translation>negro: contorno de la verdad</translation>
  </message>
  <message>
   <source>by number</source>
   <translation>por número</translation>
  </message>
  <message>
   <source>no member</source>
   <translation>ningún miembro</translation>
  </message>
  <message>
   <source>Animation: {message}</source>
   <translation>Animación: {message}</translation>
  </message>
  <message>
   <source>Animation: time {next} of {count}</source>
   <translation>Animación: instante {next} de {count}</translation>
  </message>
  <message>
   <source>The window changed its size while it was filmed</source>
   <translation>La ventana cambió de tamaño mientras se filmaba</translation>
  </message>
  <message>
   <source>There is one time on show, and nothing to animate</source>
   <translation>Solo hay un instante, nada que animar</translation>
  </message>
  <message>
   <source>Open a file or a run with several times</source>
   <translation>Abra un archivo o un cálculo con varios instantes</translation>
  </message>
  <message>
   <source>{count} times are more than an animation holds, {most_frames}</source>
   <translation>{count} instantes son más de los que caben en una animación, {most_frames}</translation>
  </message>
  <message>
   <source>Choose a range of times in the Run menu</source>
   <translation>Elija un intervalo de tiempo en el menú Cálculo</translation>
  </message>
  <message>
   <source>Something is being made already</source>
   <translation>Ya se está haciendo algo</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Espere o cancélelo</translation>
  </message>
  <message>
   <source>Film it once more</source>
   <translation>Fílmela otra vez</translation>
  </message>
  <message>
   <source>Stormlens did not close properly the last time</source>
   <translation>Stormlens no se cerró bien la última vez</translation>
  </message>
  <message>
   <source>There is no last session yet</source>
   <translation>Aún no hay última sesión</translation>
  </message>
  <message>
   <source>It is kept when a window closes</source>
   <translation>Se guarda cuando se cierra una ventana</translation>
  </message>
  <message>
   <source>The corrector was trained on simulated satellite and is unvalidated here: compare with radar or gauges before you rely on it.</source>
   <translation>La corrección se entrenó con satélite simulado y no está validada aquí: compare con radar o pluviómetros antes de fiarse.</translation>
  </message>
  <message>
   <source>Simulated satellite: the input is radar, averaged and degraded as a satellite would see it.</source>
   <translation>Satélite simulado: la entrada es radar, promediado y degradado como lo vería un satélite.</translation>
  </message>
  <message>
   <source>No heights are bundled for this place</source>
   <translation>No se incluyen alturas para este lugar</translation>
  </message>
  <message>
   <source>Relief is there for the British Isles and the United States</source>
   <translation>Hay relieve para las islas británicas y los Estados Unidos</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>being made</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Make the runs of the batch that are not made yet</source>
   <translation>Hacer los cálculos del lote que faltan</translation>
  </message>
  <message>
   <source>Runs of the batch that are not made yet: {count}</source>
   <translation>Cálculos del lote aún por hacer: {count}</translation>
  </message>
  <message>
   <source>{name}, time {time}</source>
   <translation>{name}, instante {time}</translation>
  </message>
  <message>
   <source>{name}, times {first} to {last}</source>
   <translation>{name}, instantes {first} a {last}</translation>
  </message>
  <message>
   <source>Then add it to the batch</source>
   <translation>Después añádalo al lote</translation>
  </message>
  <message>
   <source>The field is being read.</source>
   <translation>Se está leyendo el campo.</translation>
  </message>
  <message>
   <source>all of the region</source>
   <translation>toda la región</translation>
  </message>
  <message>
   <source>{pixels:,} pixels, {place}</source>
   <translation>{pixels:,} píxeles, {place}</translation>
  </message>
  <message>
   <source>{place}, at {times} times</source>
   <translation>{place}, en {times} instantes</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>de {low} a {high}</translation>
  </message>
  <message>
   <source>under input {bounds} {units_shown}</source>
   <translation>bajo una entrada {bounds} {units_shown}</translation>
  </message>
  <message>
   <source>inside the area drawn</source>
   <translation>dentro del área dibujada</translation>
  </message>
  <message>
   <source>from {low}</source>
   <translation>desde {low}</translation>
  </message>
  <message>
   <source>below {high}</source>
   <translation>menor de {high}</translation>
  </message>
  <message>
   <source>on land</source>
   <translation>en tierra</translation>
  </message>
  <message>
   <source>on seas and large lakes</source>
   <translation>en mares y grandes lagos</translation>
  </message>
  <message>
   <source>in progress, {count} of {members} members so far, seed {seed}, {sampling}</source>
   <translation>en curso, {count} de {members} miembros hasta ahora, semilla {seed}, {sampling}</translation>
  </message>
  <message>
   <source>along the ground</source>
   <translation>según el terreno</translation>
  </message>
  <message>
   <source>run {key}</source>
   <translation>cálculo {key}</translation>
  </message>
  <message>
   <source>{name} (run {key})</source>
   <translation>{name} (cálculo {key})</translation>
  </message>
  <message>
   <source>A run of the same input: {detail}.</source>
   <translation>Un cálculo de la misma entrada: {detail}.</translation>
  </message>
  <message>
   <source>It is {name_of}: {detail_of}.</source>
   <translation>Es {name_of}: {detail_of}.</translation>
  </message>
  <message>
   <source>this run</source>
   <translation>este cálculo</translation>
  </message>
  <message>
   <source>&lt;p&gt;Choose a model under Models: what it was trained on, where it is valid and how good it is then stand here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Elija un modelo en Modelos: de qué aprendió, dónde vale y lo bueno que es aparece entonces aquí.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Stage I</source>
   <translation>Etapa I</translation>
  </message>
  <message>
   <source>Stage II</source>
   <translation>Etapa II</translation>
  </message>
  <message>
   <source>{title}: {factor} times finer; {trained_on}</source>
   <translation>{title}: {factor} veces más fino; {trained_on}</translation>
  </message>
  <message>
   <source>{coarse_step_degrees:g}° ({km_per_degree:.3g} km)</source>
   <translation>{coarse_step_degrees:g}° ({km_per_degree:.3g} km)</translation>
  </message>
  <message>
   <source> ({solver}, {steps} steps)</source>
   <translation> ({solver}, {steps} pasos)</translation>
  </message>
  <message>
   <source>&lt;p class='warn'&gt;&lt;b&gt;This scene lies outside of what it was trained on.&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;{reasons}&lt;/ul&gt;</source>
   <translation>&lt;p class='warn'&gt;&lt;b&gt;Esta escena está fuera de aquello de lo que aprendió.&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;{reasons}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>{count} places for scores</source>
   <translation>{count} lugares para las puntuaciones</translation>
  </message>
  <message>
   <source>{count} places to choose settings by</source>
   <translation>{count} lugares para elegir los ajustes</translation>
  </message>
  <message>
   <source>Corrects {what} on cells of {cells}</source>
   <translation>Corrige {what} en celdas de {cells}</translation>
  </message>
  <message>
   <source>Makes {what} on cells of {cells} {factor} times finer</source>
   <translation>Hace {what} en celdas de {cells} {factor} veces más fino</translation>
  </message>
  <message>
   <source>answers in one evaluation</source>
   <translation>responde en una evaluación</translation>
  </message>
  <message>
   <source>draws every member anew</source>
   <translation>genera cada miembro de nuevo</translation>
  </message>
  <message>
   <source>&lt;p class='muted'&gt;Whether this scene is like what it was trained on is not known.&lt;/p&gt;</source>
   <translation>&lt;p class='muted'&gt;No se sabe si esta escena se parece a aquello de lo que aprendió.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p class='good'&gt;Resolution, time, season and place are like what it was trained on. Its input is what stage I makes, which is not judged.&lt;/p&gt;</source>
   <translation>&lt;p class='good'&gt;La resolución, el tiempo, la estación y el lugar se parecen a aquello con lo que se entrenó. Su entrada la hace la etapa I; aquí no se juzga.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p class='good'&gt;This scene is like what it was trained on.&lt;/p&gt;</source>
   <translation>&lt;p class='good'&gt;Esta escena se parece a aquello de lo que aprendió.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Wet</source>
   <translation>Con lluvia</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Faltante</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Celdas</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Estación</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Overlapping regions</source>
   <translation>Regiones que se solapan</translation>
  </message>
  <message>
   <source>half of the {wet} above {half} {units}, 1 in 100 above {hundredth}, 1 in 1000 above {thousandth}; from {lowest} to {highest} {units}</source>
   <translation>la mitad de las {wet} por encima de {half} {units}, 1 de cada 100 por encima de {hundredth}, 1 de cada 1000 por encima de {thousandth}; de {lowest} a {highest} {units}</translation>
  </message>
  <message>
   <source>{share} of the cells</source>
   <translation>{share} de las celdas</translation>
  </message>
  <message>
   <source>{name} {start} to {end}</source>
   <translation>{name} {start} a {end}</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Curso</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>Reservados</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Citar</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Identificador</translation>
  </message>
  <message>
   <source>Weights, sha256</source>
   <translation>Pesos, sha256</translation>
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
   <translation>Hace cada imagen a partir de las dos anteriores del miembro, según su movimiento, y necesita tres instantes o más (Calcular todos los instantes); las dos primeras las hace {starter}.</translation>
  </message>
  <message>
   <source>It is told besides: {told}.</source>
   <translation>Se le dice además: {told}.</translation>
  </message>
  <message>
   <source>Its input was left out of {condition_dropout} of its training.</source>
   <translation>Su entrada se omitió en {condition_dropout} del entrenamiento.</translation>
  </message>
  <message>
   <source>&lt;li&gt;&lt;b&gt;{capitalize}&lt;/b&gt;: {reason}.&lt;/li&gt;</source>
   <translation>&lt;li&gt;&lt;b&gt;{capitalize}&lt;/b&gt;: {reason}.&lt;/li&gt;</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celdas</translation>
  </message>
  <message>
   <source>wet cells</source>
   <translation>celdas con lluvia</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source>{steps} steps of {batch} fields</source>
   <translation>{steps} pasos de {batch} campos</translation>
  </message>
  <message>
   <source>{hours:.2g} hours</source>
   <translation>{hours:.2g} horas</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>Continuado desde</translation>
  </message>
  <message>
   <source>&lt;p&gt;Not measured.&lt;/p&gt;</source>
   <translation>&lt;p&gt;No medido.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Aprendió de</translation>
  </message>
  <message>
   <source>Valid for</source>
   <translation>Válido para</translation>
  </message>
  <message>
   <source>Skill on what it was not trained on</source>
   <translation>Calidad en aquello de lo que no aprendió</translation>
  </message>
  <message>
   <source>Licence and source</source>
   <translation>Licencia y fuente</translation>
  </message>
  <message>
   <source>agree, as measured</source>
   <translation>concuerdan, según se midió</translation>
  </message>
  <message>
   <source>do not agree</source>
   <translation>no concuerdan</translation>
  </message>
  <message>
   <source>&lt;br&gt;&lt;span class='muted'&gt;{words}&lt;/span&gt;&lt;/p&gt;</source>
   <translation>&lt;br&gt;&lt;span class='muted'&gt;{words}&lt;/span&gt;&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Nobody has measured what it was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Nadie ha medido de qué aprendió.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>means over {means} min</source>
   <translation>medias de {means} min</translation>
  </message>
  <message>
   <source>: </source>
   <translation>: </translation>
  </message>
  <message>
   <source>Open a field (Ctrl+O), or drop one here</source>
   <translation>Abra un campo (Control+O) o suéltelo aquí</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>This field was refused; see above why, and what to do</source>
   <translation>Este campo fue rechazado; vea arriba por qué y qué hacer</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) to draw the ensemble</source>
   <translation>Pulse Cálculo (Control+R) para generar el conjunto</translation>
  </message>
  <message>
   <source>A run is in progress</source>
   <translation>Hay un cálculo en curso</translation>
  </message>
  <message>
   <source>No correcting model is chosen. Choose one under Models, where one fits.</source>
   <translation>No hay modelo de corrección elegido. Elija uno en Modelos, si alguno sirve.</translation>
  </message>
  <message>
   <source>No downscaling model is chosen. Choose one under Models, where one fits.</source>
   <translation>No hay modelo de refinado elegido. Elija uno en Modelos, si alguno sirve.</translation>
  </message>
  <message>
   <source>Asking {path}</source>
   <translation>Preguntando a {path}</translation>
  </message>
  <message>
   <source>Esc stops waiting</source>
   <translation>Escape deja de esperar</translation>
  </message>
  <message>
   <source>Stopped opening</source>
   <translation>Apertura detenida</translation>
  </message>
  <message>
   <source>in this file</source>
   <translation>en este archivo</translation>
  </message>
  <message>
   <source>Docks that share a place</source>
   <translation>Paneles en el mismo lugar</translation>
  </message>
  <message>
   <source>Sampler laboratory</source>
   <translation>Laboratorio de muestreo</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <source>Appears after a run</source>
   <translation>Aparece tras un cálculo</translation>
  </message>
  <message>
   <source>The explanation is on the clipboard</source>
   <translation>La explicación está en el portapapeles</translation>
  </message>
  <message>
   <source>from {count} of {members} members, {place}</source>
   <translation>de {count} de {members} miembros, {place}</translation>
  </message>
  <message>
   <source>There is no run to explain yet</source>
   <translation>Aún no hay cálculo que explicar</translation>
  </message>
  <message>
   <source>Press Run first (Ctrl+R)</source>
   <translation>Pulse antes Cálculo (Control+R)</translation>
  </message>
  <message>
   <source>Choose File &gt; Export animation of the times, which can be cancelled</source>
   <translation>Elija Archivo &gt; Exportar la animación de los instantes, que puede cancelarse</translation>
  </message>
  <message>
   <source>The picture is on the clipboard</source>
   <translation>La imagen está en el portapapeles</translation>
  </message>
  <message>
   <source>There is no run to export yet</source>
   <translation>Aún no hay cálculo que exportar</translation>
  </message>
  <message>
   <source>An animation is not exported as data</source>
   <translation>Una animación no es una exportación de datos</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}</source>
   <translation>La imagen no se pudo escribir en {path}</translation>
  </message>
  <message>
   <source>Choose a folder you may write to</source>
   <translation>Elija una carpeta en la que pueda escribir</translation>
  </message>
  <message>
   <source>No truth was given. Choose one (Ctrl+T).</source>
   <translation>No se dio ninguna verdad. Elija una (Control+T).</translation>
  </message>
  <message>
   <source>The arrow before the title chooses another.</source>
   <translation>La flecha ante el título elige otro.</translation>
  </message>
  <message>
   <source>The run had no corrector. Choose one under Models, and run again (Ctrl+R).</source>
   <translation>El cálculo no tenía corrección. Elija una en Modelos y calcule de nuevo (Control+R).</translation>
  </message>
  <message>
   <source>The run had no downscaler. Choose one under Models, and run again (Ctrl+R).</source>
   <translation>El cálculo no tenía refinado. Elija uno en Modelos y calcule de nuevo (Control+R).</translation>
  </message>
  <message>
   <source>The run had no truth. Choose one (Ctrl+T), and run again (Ctrl+R).</source>
   <translation>El cálculo no tenía verdad. Elija una (Control+T) y calcule de nuevo (Control+R).</translation>
  </message>
  <message>
   <source>The run had no oracle. Give a truth, a corrector and a downscaler, and run again (Ctrl+R).</source>
   <translation>El cálculo no tenía oráculo. Elija verdad, corrección y refinado, y calcule de nuevo (Control+R).</translation>
  </message>
  <message>
   <source>This run is not in the list of runs any more. {other}</source>
   <translation>Este cálculo ya no está en la lista. {other}</translation>
  </message>
  <message>
   <source>No member is followed. Choose Tools &gt; Follow a member out of noise (N).</source>
   <translation>No se sigue a ningún miembro. Elija Herramientas &gt; Seguir a un miembro fuera del ruido (N).</translation>
  </message>
  <message>
   <source>There is no such field here. {other}</source>
   <translation>Este campo no existe aquí. {other}</translation>
  </message>
  <message>
   <source>They come with the scores, where a run has a truth</source>
   <translation>Vienen con las puntuaciones, cuando un cálculo tiene verdad</translation>
  </message>
  <message>
   <source>There is no run to draw yet</source>
   <translation>Aún no hay cálculo que dibujar</translation>
  </message>
  <message>
   <source>There are no errors to draw yet</source>
   <translation>Aún no hay errores que dibujar</translation>
  </message>
  <message>
   <source>Movie: {message}</source>
   <translation>Película: {message}</translation>
  </message>
  <message>
   <source>Movie: waiting for the engine</source>
   <translation>Película: esperando al motor</translation>
  </message>
  <message>
   <source>There is no run to make a movie of yet</source>
   <translation>Aún no hay cálculo para una película</translation>
  </message>
  <message>
   <source>A finished result holds its members, not how they were made</source>
   <translation>Un resultado acabado contiene sus miembros, no cómo se hicieron</translation>
  </message>
  <message>
   <source>Open its input and run it (Ctrl+O)</source>
   <translation>Abra su entrada y calcúlela (Control+O)</translation>
  </message>
  <message>
   <source>{name} makes each frame from the member's frames before: it has no way of its own out of noise</source>
   <translation>{name} hace cada imagen a partir de las anteriores del miembro: no tiene un camino propio desde el ruido</translation>
  </message>
  <message>
   <source>Choose a diffusion model of single frames, and run it</source>
   <translation>Elija un modelo de difusión de imágenes sueltas y calcule</translation>
  </message>
  <message>
   <source>answers directly</source>
   <translation>responde directamente</translation>
  </message>
  <message>
   <source>answer directly</source>
   <translation>responden directamente</translation>
  </message>
  <message>
   <source>{names} {answer}, in one evaluation: members do not come out of noise</source>
   <translation>{names} {answer}, en una evaluación: los miembros no salen del ruido</translation>
  </message>
  <message>
   <source>Choose a diffusion model, and run it</source>
   <translation>Elija un modelo de difusión y calcule</translation>
  </message>
  <message>
   <source>{used} used, {name}</source>
   <translation>{used} usadas, {name}</translation>
  </message>
  <message>
   <source>{count} by hand</source>
   <translation>{count} a mano</translation>
  </message>
  <message>
   <source>Corrects and downscales precipitation fields, and downscales 2 m temperature, with diffusion models, and shows how good the result is.</source>
   <translation>Corrige y refina campos de precipitación, y refina la temperatura a 2 m, con modelos de difusión, y muestra lo bueno que es el resultado.</translation>
  </message>
  <message>
   <source>Apache-2.0. Radar: NOAA/NSSL MRMS, public domain. Maps: Natural Earth, public domain. Heights: ETOPO5, NOAA National Geophysical Data Center, public domain. 2 m temperature: ERA5 (Hersbach et al. 2020); contains modified Copernicus Climate Change Service information 2019. Neither the European Commission nor ECMWF is responsible for any use of it.</source>
   <translation>Apache-2.0. Radar: NOAA/NSSL MRMS, dominio público. Mapas: Natural Earth, dominio público. Alturas: ETOPO5, NOAA National Geophysical Data Center, dominio público. Temperatura a 2 m: ERA5 (Hersbach et al. 2020); contiene información modificada del Servicio de Cambio Climático de Copernicus 2019. Ni la Comisión Europea ni el CEPMPM (ECMWF) son responsables de su uso.</translation>
  </message>
  <message>
   <source>Methods: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain and Anagnostou 2006 (SREM2D).</source>
   <translation>Métodos: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain y Anagnostou 2006 (SREM2D).</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>menú</translation>
  </message>
  <message>
   <source>action</source>
   <translation>acción</translation>
  </message>
  <message>
   <source>key</source>
   <translation>tecla</translation>
  </message>
  <message>
   <source>does</source>
   <translation>efecto</translation>
  </message>
  <message>
   <source>{value} ({low} to {high})</source>
   <translation>{value} (de {low} a {high})</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>Errors by hour of day, {clock}</source>
   <translation>Errores por hora del día, {clock}</translation>
  </message>
  <message>
   <source>There are no errors to tell by hour yet</source>
   <translation>Aún no hay errores por hora</translation>
  </message>
  <message>
   <source>Write the times into the file, open it again and run it</source>
   <translation>Escriba las horas en el archivo, ábralo de nuevo y calcule</translation>
  </message>
  <message>
   <source>The file of the run on show gives no times, and so no hours</source>
   <translation>El archivo del cálculo mostrado no indica horas, así que nada se dice por hora</translation>
  </message>
  <message>
   <source>Run all times of a longer file with stormlens downscale --time all, and open the result here</source>
   <translation>Calcule todos los instantes de un archivo más largo con stormlens downscale --time all y abra aquí el resultado</translation>
  </message>
  <message>
   <source>The run on show has times of one hour of day only</source>
   <translation>El cálculo mostrado solo tiene instantes de una hora del día</translation>
  </message>
  <message>
   <source>The run's grid has no longitudes, which hours by the sun need</source>
   <translation>La malla del cálculo no tiene longitudes, que las horas solares necesitan</translation>
  </message>
  <message>
   <source>Show them in UTC</source>
   <translation>Muéstrelos en UTC</translation>
  </message>
  <message>
   <source>There is no run to save yet</source>
   <translation>Aún no hay cálculo que guardar</translation>
  </message>
  <message>
   <source>{members} members, seed {seed}, as in the sampler form</source>
   <translation>{members} miembros, semilla {seed}, como en el muestreador</translation>
  </message>
  <message>
   <source>Variants are being made…</source>
   <translation>Se están haciendo las variantes…</translation>
  </message>
  <message>
   <source>Something is being made already; wait for it, or cancel it.</source>
   <translation>Ya se está haciendo algo; espere o cancélelo.</translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O); a finished result cannot be run again.</source>
   <translation>Abra antes un campo (Control+O); un resultado acabado no puede recalcularse.</translation>
  </message>
  <message>
   <source>Add a variant.</source>
   <translation>Añada una variante.</translation>
  </message>
  <message>
   <source>Bars: 95 % intervals from resampled {unit}. </source>
   <translation>Barras: intervalos del 95 % remuestreando {unit}. </translation>
  </message>
  <message>
   <source>{note}Numbers are rows. Click a point to show its run.</source>
   <translation>{note}Los números son filas. Pulse un punto para ver su cálculo.</translation>
  </message>
  <message>
   <source>The models are being read.</source>
   <translation>Se están leyendo los modelos.</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>No hay ningún modelo instalado.</translation>
  </message>
  <message>
   <source>{name}: {evaluations} evaluations, {words}</source>
   <translation>{name}: {evaluations} evaluaciones, {words}</translation>
  </message>
  <message>
   <source>There is no {measure}: {note}. Choose spread.</source>
   <translation>No hay {measure}: {note}. Elija la dispersión.</translation>
  </message>
  <message>
   <source>not made</source>
   <translation>no hecho</translation>
  </message>
  <message>
   <source>Choose at least one model.</source>
   <translation>Elija al menos un modelo.</translation>
  </message>
  <message>
   <source>Gauges need a downscaling model: choose one, or remove the gauges.</source>
   <translation>Las estaciones necesitan un modelo de refinado: elija uno o quite las estaciones.</translation>
  </message>
  <message>
   <source>The input is taken as it is: no correction.</source>
   <translation>La entrada se toma tal como es: sin corrección.</translation>
  </message>
  <message>
   <source>Corrected on the input's own grid only.</source>
   <translation>Corregido solo en la malla de la entrada.</translation>
  </message>
  <message>
   <source>{direct} answers in one evaluation.</source>
   <translation>{direct} responde en una evaluación.</translation>
  </message>
  <message>
   <source>Both answer in one evaluation.</source>
   <translation>Ambos responden en una evaluación.</translation>
  </message>
  <message>
   <source>{title} makes {factor} times finer fields; set 1 : {factor}.</source>
   <translation>{title} hace campos {factor} veces más finos; ponga 1 : {factor}.</translation>
  </message>
  <message>
   <source>{title} was trained on {variable}; the field is {variable2}.</source>
   <translation>{title} se entrenó para {variable}; el campo es {variable2}.</translation>
  </message>
  <message>
   <source>{title} draws no samples, so gauges cannot draw them; choose a diffusion model.</source>
   <translation>{title} no genera muestras, así que las estaciones no pueden atraerlas; elija un modelo de difusión.</translation>
  </message>
  <message>
   <source>{title} draws codes, not pixels, so gauges cannot draw them; choose another model.</source>
   <translation>{title} genera códigos, no píxeles, así que las estaciones no pueden atraerlos; elija otro modelo.</translation>
  </message>
  <message>
   <source>No member is finished yet. The first one appears here by itself.</source>
   <translation>Aún no hay ningún miembro acabado. El primero aparecerá aquí por sí solo.</translation>
  </message>
  <message>
   <source>{name}, in progress</source>
   <translation>{name}, en curso</translation>
  </message>
  <message>
   <source>The two fields are not of the same region, cell by cell. {other}</source>
   <translation>Los dos campos no son de la misma región, celda a celda. {other}</translation>
  </message>
  <message>
   <source>member {member}</source>
   <translation>miembro {member}</translation>
  </message>
  <message>
   <source>being drawn for {time} UTC</source>
   <translation>en curso para {time} UTC</translation>
  </message>
  <message>
   <source> so far</source>
   <translation> hasta ahora</translation>
  </message>
  <message>
   <source>That run is of {lower}. {other}</source>
   <translation>Ese cálculo es de otra magnitud: {lower}. {other}</translation>
  </message>
  <message>
   <source>That run is on a grid whose place on the Earth is not known. {other}</source>
   <translation>Ese cálculo está en una malla cuyo lugar en la Tierra no se conoce. {other}</translation>
  </message>
  <message>
   <source>being drawn</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>being drawn for {frame}</source>
   <translation>en curso para {frame}</translation>
  </message>
  <message>
   <source>truth</source>
   <translation>verdad</translation>
  </message>
  <message>
   <source>without gauges</source>
   <translation>sin estaciones</translation>
  </message>
  <message>
   <source>There is no gauge at this place and time</source>
   <translation>No hay ninguna estación en este lugar y momento</translation>
  </message>
  <message>
   <source>Drop one on a map (G), or choose a table</source>
   <translation>Colocar una en un mapa (G), o elegir una tabla</translation>
  </message>
  <message>
   <source>whole file</source>
   <translation>archivo completo</translation>
  </message>
  <message>
   <source>heaviest rain, 2° x 2°</source>
   <translation>lluvia más intensa, 2° x 2°</translation>
  </message>
  <message>
   <source>heaviest rain, 200 x 200 km</source>
   <translation>lluvia más intensa, 200 x 200 km</translation>
  </message>
  <message>
   <source>{width_km:.0f} x {height_km:.0f} km; {nx} x {ny} cells; {factor} x {factor2} px</source>
   <translation>{width_km:.0f} x {height_km:.0f} km; {nx} x {ny} celdas; {factor} x {factor2} px</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Países Bajos</translation>
  </message>
  <message>
   <source>bundled storm, 200 x 200</source>
   <translation>tormenta incluida, 200 x 200</translation>
  </message>
  <message>
   <source>This plot needs a truth (DATA, left). Without one the spectrum and the distribution can be drawn.</source>
   <translation>Este gráfico necesita una verdad (DATOS, izquierda). Sin ella se pueden dibujar espectro y distribución.</translation>
  </message>
  <message>
   <source>This plot needs an ensemble of two members or more</source>
   <translation>Este gráfico necesita un conjunto de dos miembros o más</translation>
  </message>
  <message>
   <source>The plot is being drawn…</source>
   <translation>El gráfico se está dibujando…</translation>
  </message>
  <message>
   <source>There is no plot to write yet</source>
   <translation>Aún no hay gráfico que escribir</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) first</source>
   <translation>Pulse antes Cálculo (Control+R)</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): then the members at the pinned point appear here.</source>
   <translation>Pulse Cálculo (Control+R): aquí aparecen los miembros en el punto fijado.</translation>
  </message>
  <message>
   <source>times not run: simulated one by one</source>
   <translation>otros instantes: simulados uno a uno</translation>
  </message>
  <message>
   <source>That lies outside the region. Click or draw inside it.</source>
   <translation>Eso está fuera de la región. Pulse o dibuje dentro.</translation>
  </message>
  <message>
   <source>No panel shows a field that the line could go through. Open one (Ctrl+O).</source>
   <translation>Ningún mapa muestra un campo que la línea pueda atravesar. Abra uno (Control+O).</translation>
  </message>
  <message>
   <source>There is one member only: its value is in the probe.</source>
   <translation>Solo hay un miembro: su valor está en la sonda.</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start} a {end}</translation>
  </message>
  <message>
   <source>There is no point or line to write yet</source>
   <translation>Aún no hay punto ni línea que escribir</translation>
  </message>
  <message>
   <source>Click a map after a run</source>
   <translation>Pulse un mapa tras un cálculo</translation>
  </message>
  <message>
   <source>There is no place to read</source>
   <translation>No hay ningún lugar que leer</translation>
  </message>
  <message>
   <source>Point at a map, or click one to pin a point</source>
   <translation>Señale un mapa o haga clic en él para fijar un punto</translation>
  </message>
  <message>
   <source>The probe's values are on the clipboard</source>
   <translation>Los valores de la sonda están en el portapapeles</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fijado</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>There is no overview. The message over the maps says why.</source>
   <translation>Sin vista general. El mensaje sobre los mapas dice por qué.</translation>
  </message>
  <message>
   <source>A shorter one has fewer members, steps or times, or a smaller region</source>
   <translation>Uno más corto tiene menos miembros, pasos o instantes, o una región menor</translation>
  </message>
  <message>
   <source>Begin this run; Esc stops it, and finished members are kept</source>
   <translation>Empezar este cálculo; Escape lo detiene y los miembros acabados quedan</translation>
  </message>
  <message>
   <source>{members} of {members2} members</source>
   <translation>{members} de {members2} miembros</translation>
  </message>
  <message>
   <source>Run anyway</source>
   <translation>Calcular igualmente</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Empezando…</translation>
  </message>
  <message>
   <source>, {done} left</source>
   <translation>, quedan {done}</translation>
  </message>
  <message>
   <source>{members} in {time}</source>
   <translation>{members} en {time}</translation>
  </message>
  <message>
   <source>The run failed</source>
   <translation>El cálculo falló</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>This run takes long: {text}</source>
   <translation>Este cálculo es largo: {text}</translation>
  </message>
  <message>
   <source>{how} before the first member was finished</source>
   <translation>{how} antes de acabar el primer miembro</translation>
  </message>
  <message>
   <source>{how}: {run} kept</source>
   <translation>{how}: {run} conservados</translation>
  </message>
  <message>
   <source>run {key}, {made:%H:%M} UTC, {run}, seed {seed}, {sampling}</source>
   <translation>cálculo {key}, {made:%H:%M} UTC, {run}, semilla {seed}, {sampling}</translation>
  </message>
  <message>
   <source>taking a run out</source>
   <translation>quitar un cálculo</translation>
  </message>
  <message>
   <source>There is no run to take out of the list</source>
   <translation>No hay cálculo que quitar de la lista</translation>
  </message>
  <message>
   <source>renaming a run</source>
   <translation>renombrar un cálculo</translation>
  </message>
  <message>
   <source>the note on a run</source>
   <translation>la nota de un cálculo</translation>
  </message>
  <message>
   <source>which runs are compared</source>
   <translation>qué cálculos se comparan</translation>
  </message>
  <message>
   <source>A run is in progress; cancel it first (Esc).</source>
   <translation>Hay un cálculo en curso; cancélelo antes (Escape).</translation>
  </message>
  <message>
   <source>No model is installed; train one with `stormlens train`.</source>
   <translation>No hay ningún modelo instalado; entrene uno con `stormlens train`.</translation>
  </message>
  <message>
   <source>This is a finished result; open a field to run (Ctrl+O).</source>
   <translation>Es un resultado acabado; abra un campo para calcular (Control+O).</translation>
  </message>
  <message>
   <source>The field was refused; the message over the maps says why.</source>
   <translation>El campo fue rechazado; el mensaje sobre los mapas dice por qué.</translation>
  </message>
  <message>
   <source> (stage I in {steps} steps)</source>
   <translation> (etapa I en {steps} pasos)</translation>
  </message>
  <message>
   <source>{work}{steps}, about {size}</source>
   <translation>{work}{steps}, unos {size}</translation>
  </message>
  <message>
   <source>Too few steps ({solver} needs {fewest}): </source>
   <translation>Demasiado pocos pasos ({solver} necesita {fewest}): </translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O).</source>
   <translation>Abra antes un campo (Control+O).</translation>
  </message>
  <message>
   <source>twice</source>
   <translation>el doble</translation>
  </message>
  <message>
   <source>thrice</source>
   <translation>el triple</translation>
  </message>
  <message>
   <source>1 member</source>
   <translation>1 miembro</translation>
  </message>
  <message>
   <source>{count} members</source>
   <translation>{count} miembros</translation>
  </message>
  <message>
   <source>{count} of {members} members</source>
   <translation>{count} de {members} miembros</translation>
  </message>
  <message>
   <source>1 network evaluation</source>
   <translation>1 evaluación de la red</translation>
  </message>
  <message>
   <source>{n} network evaluations</source>
   <translation>{n} evaluaciones de la red</translation>
  </message>
  <message>
   <source>, {guided} of them {times} as long for the gauges</source>
   <translation>, {guided} de ellas {times} de largas por las estaciones</translation>
  </message>
  <message>
   <source>There are no scores to write yet</source>
   <translation>Aún no hay puntuaciones que escribir</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R) with a truth first</source>
   <translation>Pulse antes Cálculo (Control+R) con una verdad</translation>
  </message>
  <message>
   <source>{count} tiles, seam score {score:.2f}; other lines {low:.2f} to {high:.2f}</source>
   <translation>{count} teselas, índice de junta {score:.2f}; otras líneas {low:.2f} a {high:.2f}</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} teselas</translation>
  </message>
  <message>
   <source>click the corners on a map; double click ends</source>
   <translation>pulse los vértices en un mapa; doble clic acaba</translation>
  </message>
  <message>
   <source>Verified: {place}</source>
   <translation>Verificado: {place}</translation>
  </message>
  <message>
   <source>{scene_id}, interrupted</source>
   <translation>{scene_id}, interrumpido</translation>
  </message>
  <message>
   <source>, and its runs beside it: {count}</source>
   <translation>, y sus cálculos al lado: {count}</translation>
  </message>
  <message>
   <source>Saved {path}{runs}</source>
   <translation>{path} guardado{runs}</translation>
  </message>
  <message>
   <source>A run was not brought back: {message}</source>
   <translation>Un cálculo no se recuperó: {message}</translation>
  </message>
  <message>
   <source>{keys} belongs to “{title}”. Clear it there first, or choose another.</source>
   <translation>{keys} pertenece a «{title}». Quítelas antes allí o elija otras.</translation>
  </message>
  <message>
   <source>There are no times to choose</source>
   <translation>No hay instantes que elegir</translation>
  </message>
  <message>
   <source>Open a field first (Ctrl+O)</source>
   <translation>Abra antes un campo (Control+O)</translation>
  </message>
  <message>
   <source>{name} has one time only</source>
   <translation>{name} solo tiene un instante</translation>
  </message>
  <message>
   <source>Open a file with several</source>
   <translation>Abra un archivo con varios</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>media</translation>
  </message>
  <message>
   <source>spread</source>
   <translation>dispersión</translation>
  </message>
  <message>
   <source>largest</source>
   <translation>máximo</translation>
  </message>
  <message>
   <source>smallest</source>
   <translation>mínimo</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>rango</translation>
  </message>
  <message>
   <source>paintball</source>
   <translation>paintball</translation>
  </message>
  <message>
   <source>outlines</source>
   <translation>contornos</translation>
  </message>
  <message>
   <source>{product} of {members}</source>
   <translation>{product} de {members}</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <source>rank of the truth in {members}</source>
   <translation>rango de la verdad entre {members}</translation>
  </message>
  <message>
   <source>{kind} of &gt; {threshold} of {members}</source>
   <translation>{kind}: &gt; {threshold} de {members}</translation>
  </message>
  <message>
   <source>spread (standard deviation)</source>
   <translation>dispersión (desviación típica)</translation>
  </message>
  <message>
   <source>percentile {percent}</source>
   <translation>percentil {percent}</translation>
  </message>
  <message>
   <source>A storm to begin with</source>
   <translation>Una tormenta para empezar</translation>
  </message>
  <message>
   <source>Thunderstorms over Florida, seen by radar. Its 10 km averages were given the errors of a satellite: that is the input. The radar itself is the truth to compare with. Wheel and mouse move all maps together.</source>
   <translation>Tormentas sobre Florida vistas por radar. Sus medias de 10 km recibieron los errores de un satélite: esa es la entrada. El propio radar es la verdad con la que comparar. Rueda y ratón mueven todos los mapas juntos.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>What is open, and how it was read. Open your own file here; a finer field as truth lets you judge the result.</source>
   <translation>Lo que está abierto y cómo se leyó. Abra aquí su archivo; un campo más fino como verdad permite juzgar el resultado.</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>Drag the box, or type its edges. It is what a run covers.</source>
   <translation>Arrastre la caja o escriba sus bordes. Es lo que abarca un cálculo.</translation>
  </message>
  <message>
   <source>Choose how many members to draw, and press Run. Maps and errors fill while members are finished.</source>
   <translation>Elija cuántos miembros generar y pulse Cálculo. Mapas y errores se llenan según acaban.</translation>
  </message>
  <message>
   <source>What the maps show</source>
   <translation>Qué muestran los mapas</translation>
  </message>
  <message>
   <source>The arrow in a map's title chooses what it shows: a field, a member, a chance, a difference. The bar below chooses what the ensemble's maps show, and how values are coloured.</source>
   <translation>La flecha del título de un mapa elige qué muestra: un campo, un miembro, una probabilidad, una diferencia. La barra de abajo elige qué muestran los mapas del conjunto y cómo se colorean.</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation>Lo bueno que es</translation>
  </message>
  <message>
   <source>Errors, plots and scores are of the pixels selected above: of all, under a band of the input, or in an area.</source>
   <translation>Errores, gráficos y puntuaciones son de los píxeles elegidos arriba: todos, bajo una banda de la entrada o en un área.</translation>
  </message>
  <message>
   <source>In plain words</source>
   <translation>En palabras claras</translation>
  </message>
  <message>
   <source>What the run says, how likely what is near which town, and how far to trust it.</source>
   <translation>Qué dice el cálculo, qué tan probable es cada cosa cerca de cada ciudad y hasta dónde fiarse.</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Encontrarlo todo</translation>
  </message>
  <message>
   <source>Ctrl+K finds every action by a few letters, F1 opens the help. That is all: press Run when you like.</source>
   <translation>Control+K encuentra toda acción por unas letras, F1 abre la ayuda. Eso es todo: pulse Cálculo cuando quiera.</translation>
  </message>
  <message>
   <source>step {step:,} of {total:,}{left}</source>
   <translation>paso {step:,} de {total:,}{left}</translation>
  </message>
  <message>
   <source>Finished: {title} is installed, and in the list of models</source>
   <translation>Acabado: {title} está instalado y en la lista de modelos</translation>
  </message>
  <message>
   <source>Paused at step {step:,} of {total:,}; its checkpoint is in {folder}</source>
   <translation>En pausa en el paso {step:,} de {total:,}; su punto de control está en {folder}</translation>
  </message>
  <message>
   <source>The training failed: {message}</source>
   <translation>El entrenamiento falló: {message}</translation>
  </message>
  <message>
   <source>another training is at work in {folder}</source>
   <translation>otro entrenamiento trabaja en {folder}</translation>
  </message>
  <message>
   <source>Being checked…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>It is stopped, and can go on, when Stormlens closes</source>
   <translation>Se detiene al cerrar Stormlens y puede seguir</translation>
  </message>
  <message>
   <source>It goes on when Stormlens closes</source>
   <translation>Sigue cuando Stormlens se cierra</translation>
  </message>
  <message>
   <source>A training has begun in {folder}</source>
   <translation>Ha empezado un entrenamiento en {folder}</translation>
  </message>
  <message>
   <source>, {left} left</source>
   <translation>, quedan {left}</translation>
  </message>
  <message>
   <source>{model} has been trained and installed</source>
   <translation>{model} se ha entrenado e instalado</translation>
  </message>
  <message>
   <source>Choose it in the models form</source>
   <translation>Elíjalo en los modelos</translation>
  </message>
  <message>
   <source>Cancelled. Its checkpoint stays in {folder}: to start there again goes on from it</source>
   <translation>Cancelado. Su punto de control queda en {folder}: empezar allí sigue desde él</translation>
  </message>
  <message>
   <source>Choose another folder, or wait</source>
   <translation>Elija otra carpeta o espere</translation>
  </message>
  <message>
   <source>It ends after the step in progress, and saves…</source>
   <translation>Acaba tras el paso en curso y guarda…</translation>
  </message>
  <message>
   <source>&lt;p&gt;Open a field (Ctrl+O): how it was read then stands here.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Abra un campo (Control+O): cómo se leyó aparece entonces aquí.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>{factor} x {factor} cells of the truth fill a cell of the input</source>
   <translation>{factor} x {factor} celdas de la verdad llenan una celda de la entrada</translation>
  </message>
  <message>
   <source>{facts}&lt;h4&gt;Line by line&lt;/h4&gt;&lt;ul&gt;{items}&lt;/ul&gt;</source>
   <translation>{facts}&lt;h4&gt;Línea a línea&lt;/h4&gt;&lt;ul&gt;{items}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Horas</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Longitudes</source>
   <translation>Longitudes</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Encaje</translation>
  </message>
  <message>
   <source>{variable}, as {lower}</source>
   <translation>{variable}, como {lower}</translation>
  </message>
  <message>
   <source>"{units}", shown in {units_shown}</source>
   <translation>«{units}», mostrado en {units_shown}</translation>
  </message>
  <message>
   <source>cells of {stored}, regridded to {used}</source>
   <translation>celdas de {stored}, pasadas a {used}</translation>
  </message>
  <message>
   <source>cells of {stored}, averaged to {used}</source>
   <translation>celdas de {stored}, promediadas a {used}</translation>
  </message>
  <message>
   <source>cells of {stored}</source>
   <translation>celdas de {stored}</translation>
  </message>
  <message>
   <source>no truth to compare cells with</source>
   <translation>sin verdad con la que comparar celdas</translation>
  </message>
  <message>
   <source>means over {minutes:g} min</source>
   <translation>medias de {minutes:g} min</translation>
  </message>
  <message>
   <source>instants</source>
   <translation>valores instantáneos</translation>
  </message>
  <message>
   <source>as the file states them, UTC</source>
   <translation>como los da el archivo, UTC</translation>
  </message>
  <message>
   <source>the file states none: counted</source>
   <translation>el archivo no da ninguno: contados</translation>
  </message>
  <message>
   <source>stored from north to south, turned</source>
   <translation>guardado de norte a sur, girado</translation>
  </message>
  <message>
   <source>stored from south to north</source>
   <translation>guardado de sur a norte</translation>
  </message>
  <message>
   <source>stored beyond 180°, brought to -180° to 180°</source>
   <translation>guardado más allá de 180°, llevado de -180° a 180°</translation>
  </message>
  <message>
   <source>{missing} of the cells read</source>
   <translation>{missing} de las celdas leídas</translation>
  </message>
  <message>
   <source>the region</source>
   <translation>la región</translation>
  </message>
  <message>
   <source>how the file is taken</source>
   <translation>el uso del archivo</translation>
  </message>
  <message>
   <source>the variable</source>
   <translation>la variable</translation>
  </message>
  <message>
   <source>the truth</source>
   <translation>la verdad</translation>
  </message>
  <message>
   <source>the times to run</source>
   <translation>los instantes que calcular</translation>
  </message>
  <message>
   <source>the gauges</source>
   <translation>las estaciones</translation>
  </message>
  <message>
   <source>the simulated satellite</source>
   <translation>el satélite simulado</translation>
  </message>
  <message>
   <source>the regridding</source>
   <translation>el cambio de malla</translation>
  </message>
  <message>
   <source>what was said of the file</source>
   <translation>lo dicho del archivo</translation>
  </message>
  <message>
   <source>what was said of the truth</source>
   <translation>lo dicho de la verdad</translation>
  </message>
  <message>
   <source>the correcting model</source>
   <translation>el modelo de corrección</translation>
  </message>
  <message>
   <source>the downscaling model</source>
   <translation>el modelo de refinado</translation>
  </message>
  <message>
   <source>the panels</source>
   <translation>los mapas</translation>
  </message>
  <message>
   <source>the docks</source>
   <translation>los paneles</translation>
  </message>
  <message>
   <source>what is shown</source>
   <translation>lo que se muestra</translation>
  </message>
  <message>
   <source>the scale</source>
   <translation>la escala</translation>
  </message>
  <message>
   <source>the map's layers</source>
   <translation>las capas del mapa</translation>
  </message>
  <message>
   <source>the projection</source>
   <translation>la proyección</translation>
  </message>
  <message>
   <source>the levels</source>
   <translation>los niveles</translation>
  </message>
  <message>
   <source>the pinned point</source>
   <translation>el punto fijado</translation>
  </message>
  <message>
   <source>the selection</source>
   <translation>la selección</translation>
  </message>
  <message>
   <source>the variants</source>
   <translation>las variantes</translation>
  </message>
  <message>
   <source>the recipe</source>
   <translation>la receta</translation>
  </message>
  <message>
   <source>the files to learn from</source>
   <translation>los archivos de los que se aprende</translation>
  </message>
  <message>
   <source>the training's folder</source>
   <translation>la carpeta del entrenamiento</translation>
  </message>
  <message>
   <source>the model to start from</source>
   <translation>el modelo de partida</translation>
  </message>
  <message>
   <source>the blocks held out</source>
   <translation>los bloques reservados</translation>
  </message>
  <message>
   <source>the model's name</source>
   <translation>el nombre del modelo</translation>
  </message>
  <message>
   <source>the learning rate</source>
   <translation>la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>el archivo</translation>
  </message>
  <message>
   <source>members</source>
   <translation>miembros</translation>
  </message>
  <message>
   <source>the steps</source>
   <translation>los pasos</translation>
  </message>
  <message>
   <source>the solver</source>
   <translation>el resolutor</translation>
  </message>
  <message>
   <source>the seed</source>
   <translation>la semilla</translation>
  </message>
  <message>
   <source>the device</source>
   <translation>el dispositivo</translation>
  </message>
  <message>
   <source>what is conserved</source>
   <translation>lo que se conserva</translation>
  </message>
  <message>
   <source>how gauges draw</source>
   <translation>cómo atraen las estaciones</translation>
  </message>
  <message>
   <source>how closely the input is followed</source>
   <translation>con qué fidelidad se sigue la entrada</translation>
  </message>
  <message>
   <source>the member</source>
   <translation>el miembro</translation>
  </message>
  <message>
   <source>the threshold</source>
   <translation>el umbral</translation>
  </message>
  <message>
   <source>the percentile</source>
   <translation>el percentil</translation>
  </message>
  <message>
   <source>changing {name}</source>
   <translation>cambiar {name}</translation>
  </message>
  <message>
   <source>{verb} {step}</source>
   <translation>{verb}: {step}</translation>
  </message>
  <message>
   <source>needs {fewest} steps</source>
   <translation>necesita {fewest} pasos</translation>
  </message>
  <message>
   <source>Give a truth (DATA, left) to see errors and scores</source>
   <translation>Dé una verdad (DATOS, izquierda) para ver errores y puntuaciones</translation>
  </message>
  <message>
   <source>Fills as members are finished</source>
   <translation>Se llena según acaban los miembros</translation>
  </message>
  <message>
   <source>Scores are being computed…</source>
   <translation>Se calculan las puntuaciones…</translation>
  </message>
  <message>
   <source>No pixel was chosen: widen the band or the area, or verify everything (Ctrl+D)</source>
   <translation>No hay ningún píxel elegido: amplíe la banda o el área, o verifique todo (Control+D)</translation>
  </message>
  <message>
   <source>{count} of {members} members so far</source>
   <translation>{count} de {members} miembros hasta ahora</translation>
  </message>
  <message>
   <source>The scores could not be computed</source>
   <translation>No se pudieron calcular las puntuaciones</translation>
  </message>
  <message>
   <source>stage I: {first}, stage II: {second} of {members} members so far</source>
   <translation>etapa I: {first}, etapa II: {second} de {members} miembros hasta ahora</translation>
  </message>
  <message>
   <source>There are no violins to write yet</source>
   <translation>Todavía no hay violines que escribir</translation>
  </message>
  <message>
   <source>They need a run and a truth</source>
   <translation>Necesitan un cálculo y una verdad</translation>
  </message>
  <message>
   <source>{member}, evaluation {frame} of {last}, step {step} of {steps}, σ {sigma:.3g}</source>
   <translation>{member}, evaluación {frame} de {last}, paso {step} de {steps}, σ {sigma:.3g}</translation>
  </message>
  <message>
   <source>{member}, finished, σ 0</source>
   <translation>{member}, acabado, σ 0</translation>
  </message>
  <message>
   <source>Way out of noise: waiting for the engine</source>
   <translation>Camino fuera del ruido: esperando al motor</translation>
  </message>
  <message>
   <source>Way out of noise: {message}</source>
   <translation>Camino fuera del ruido: {message}</translation>
  </message>
  <message>
   <source>Saved {path}</source>
   <translation>{path} guardado</translation>
  </message>
  <message>
   <source>Gauges</source>
   <translation>Estaciones</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <source>Sampler</source>
   <translation>Muestreador</translation>
  </message>
  <message>
   <source>Probe</source>
   <translation>Sonda</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Errores</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <source>Explain</source>
   <translation>Explicación</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Puntuaciones</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Cálculos</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Fichas</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Archivos recientes</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Mapas</translation>
  </message>
  <message>
   <source>Arrange panels</source>
   <translation>Disponer los mapas</translation>
  </message>
  <message>
   <source>Map layers</source>
   <translation>Capas del mapa</translation>
  </message>
  <message>
   <source>Projection</source>
   <translation>Proyección</translation>
  </message>
  <message>
   <source>Cancel movie</source>
   <translation>Cancelar la película</translation>
  </message>
  <message>
   <source>Stop making the movie; nothing is left of it</source>
   <translation>Dejar de hacer la película; no queda nada de ella</translation>
  </message>
  <message>
   <source>Docks</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Runs to be made one after another: add the one you would run now, every time of the file, or other files</source>
   <translation>Cálculos que se hacen uno tras otro: añada el actual, cada instante del archivo u otros archivos</translation>
  </message>
  <message>
   <source>Enter or a double click opens a finished run; Delete takes one out</source>
   <translation>Intro o doble clic abre un cálculo terminado; Suprimir quita uno</translation>
  </message>
  <message>
   <source>Names of the files</source>
   <translation>Nombres de los archivos</translation>
  </message>
  <message>
   <source>In the folder opened last. {name}: the input's name, {time}: the time (UTC), {index}: its number in the file</source>
   <translation>En la última carpeta abierta. {name}: nombre de la entrada, {time}: instante (UTC), {index}: su número en el archivo</translation>
  </message>
  <message>
   <source>Add run</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Put what Run would make into the queue (Ctrl+B)</source>
   <translation>Poner en la cola lo que haría Cálculo (Control+B)</translation>
  </message>
  <message>
   <source>Add times</source>
   <translation>Instantes</translation>
  </message>
  <message>
   <source>Put every time of the file, or of the range, into the queue, each as a run</source>
   <translation>Poner cada instante del archivo, o del intervalo, en la cola, cada uno como un cálculo</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <source>Put other files into the queue, read as the one on show is</source>
   <translation>Poner otros archivos en la cola, leídos como el mostrado</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Begin no further run; the one in progress is finished</source>
   <translation>No empezar otro cálculo; el actual se termina</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Make again what failed</source>
   <translation>Repetir lo que falló</translation>
  </message>
  <message>
   <source>Take it out of the queue; a run in progress is stopped (Delete)</source>
   <translation>Quitarlo de la cola; un cálculo en curso se detiene (Suprimir)</translation>
  </message>
  <message>
   <source>{made} of {all} made</source>
   <translation>{made} de {all} hechos</translation>
  </message>
  <message>
   <source>Make it earlier</source>
   <translation>Hacerlo antes</translation>
  </message>
  <message>
   <source>Make it later</source>
   <translation>Hacerlo después</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>{count} failed</source>
   <translation>{count} fallidos</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>.muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}</source>
   <translation>.muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}</translation>
  </message>
  <message>
   <source>Model cards</source>
   <translation>Fichas de modelos</translation>
  </message>
  <message>
   <source>coarse input</source>
   <translation>entrada gruesa</translation>
  </message>
  <message>
   <source>fine field</source>
   <translation>campo fino</translation>
  </message>
  <message>
   <source>no file open</source>
   <translation>ningún archivo abierto</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>ninguna elegida</translation>
  </message>
  <message>
   <source>Open a precipitation file: NetCDF, Zarr, GRIB2, IMERG or radar HDF5 (Ctrl+O)</source>
   <translation>Abrir un archivo de precipitación: NetCDF, Zarr, GRIB2, IMERG o radar HDF5 (Control+O)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>A finer field of the same place and time, to verify against</source>
   <translation>Un campo más fino del mismo lugar e instante, para verificar</translation>
  </message>
  <message>
   <source>Use no truth</source>
   <translation>No usar verdad</translation>
  </message>
  <message>
   <source>Readings of rain gauges, which draw the ensemble towards them: a CSV with
the columns lat, lon, time, value and, if known, sd, the error.</source>
   <translation>Mediciones de pluviómetros, que atraen el conjunto hacia ellas: un CSV con
las columnas lat, lon, time, value y, si se conoce, sd, el error.</translation>
  </message>
  <message>
   <source>Use no gauges</source>
   <translation>No usar estaciones</translation>
  </message>
  <message>
   <source>Standard deviation of the readings whose error the table leaves open: how far a
gauge may be from its pixel's mean. Readings with an error of their own keep it.</source>
   <translation>Desviación típica de las mediciones cuyo error deja abierto la tabla: cuánto puede
estar una estación de la media de su píxel. Los errores propios se conservan.</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>How many cells of the fine field, in each direction, make one cell of the input</source>
   <translation>Cuántas celdas del campo fino, en cada dirección, forman una celda de la entrada</translation>
  </message>
  <message>
   <source>simulate satellite</source>
   <translation>simular satélite</translation>
  </message>
  <message>
   <source>Degrade the averaged input as a satellite would: rain missed, false alarms,
correlated errors, displacement. Off: the input is perfect.</source>
   <translation>Degradar la entrada promediada como lo haría un satélite: lluvia perdida, falsas alarmas,
errores correlacionados, desplazamiento. Sin ello la entrada es perfecta.</translation>
  </message>
  <message>
   <source>Seed of the satellite's errors: another seed, another realisation</source>
   <translation>Semilla de los errores del satélite: otra semilla, otra realización</translation>
  </message>
  <message>
   <source>The field of the file that is read</source>
   <translation>El campo del archivo que se lee</translation>
  </message>
  <message>
   <source>regrid to the models' grid</source>
   <translation>pasar a la malla de los modelos</translation>
  </message>
  <message>
   <source>Average or spread an input of another resolution conservatively onto their cells.
Without it such an input is refused.</source>
   <translation>Promediar o repartir de forma conservativa una entrada de otra resolución.
Sin ello tal entrada se rechaza.</translation>
  </message>
  <message>
   <source>How it was read</source>
   <translation>Cómo se leyó</translation>
  </message>
  <message>
   <source>Units, time, grid and missing values, as they were understood</source>
   <translation>Unidades, tiempo, malla y valores ausentes, según se entendieron</translation>
  </message>
  <message>
   <source>Error of gauges</source>
   <translation>Error de las estaciones</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>Usar como</translation>
  </message>
  <message>
   <source>Cells averaged</source>
   <translation>Celdas promediadas</translation>
  </message>
  <message>
   <source>Seed of the simulated satellite</source>
   <translation>Semilla del satélite simulado</translation>
  </message>
  <message>
   <source>as the table says</source>
   <translation>como dice la tabla</translation>
  </message>
  <message>
   <source>What the input file is. A fine field is averaged to make the coarse input, and
kept as the truth: a perfect model, where the right answer is known.</source>
   <translation>Qué es el archivo de entrada. Un campo fino se promedia para hacer la entrada y
se guarda como verdad: un modelo perfecto, cuya respuesta se conoce.</translation>
  </message>
  <message>
   <source>seed </source>
   <translation>semilla </translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Verdad</translation>
  </message>
  <message>
   <source>finished run</source>
   <translation>cálculo acabado</translation>
  </message>
  <message>
   <source>Fields and results (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Any file (*)</source>
   <translation>Campos y resultados (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Figures (*.png *.pdf *.svg)</source>
   <translation>Figuras (*.png *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Movies (*.gif *.webp *.png *.mp4);;Numbers, NetCDF (*.nc)</source>
   <translation>Películas (*.gif *.webp *.png *.mp4);;Números, NetCDF (*.nc)</translation>
  </message>
  <message>
   <source>GIF (*.gif);;MP4 (*.mp4);;PNG frames in a zip (*.zip)</source>
   <translation>GIF (*.gif);;MP4 (*.mp4);;Imágenes PNG en un zip (*.zip)</translation>
  </message>
  <message>
   <source>Figures (*.png *.pdf *.svg);;Tables (*.csv *.nc)</source>
   <translation>Figuras (*.png *.pdf *.svg);;Tablas (*.csv *.nc)</translation>
  </message>
  <message>
   <source>Areas (*.geojson);;What the bar under the maps shows, GeoTIFF (*.tif);;The same, NetCDF (*.nc);;All fields, Zarr (*.zarr);;Scores (*.csv);;Report (*.html);;Figure for print (*.png *.pdf *.svg)</source>
   <translation>Áreas (*.geojson);;Lo que muestra la barra bajo los mapas, GeoTIFF (*.tif);;Lo mismo, NetCDF (*.nc);;Todos los campos, Zarr (*.zarr);;Puntuaciones (*.csv);;Informe (*.html);;Figura para imprimir (*.png *.pdf *.svg)</translation>
  </message>
  <message>
   <source>Address of an OPeNDAP dataset, or of a Zarr store over HTTP or in S3 (consolidated):</source>
   <translation>Dirección de un conjunto OPeNDAP o de un almacén Zarr por HTTP o en S3 (consolidado):</translation>
  </message>
  <message>
   <source>Sessions (*.json)</source>
   <translation>Sesiones (*.json)</translation>
  </message>
  <message>
   <source>Tables (*.csv *.txt);;Any file (*)</source>
   <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Numbers, CSV (*.csv)</source>
   <translation>Números, CSV (*.csv)</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Buscar en:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Tipo de archivos:</translation>
  </message>
  <message>
   <source>Open a field or a result</source>
   <translation>Abrir un campo o un resultado</translation>
  </message>
  <message>
   <source>Open a Zarr folder</source>
   <translation>Abrir una carpeta Zarr</translation>
  </message>
  <message>
   <source>Where file dialogs open first</source>
   <translation>Dónde se abren primero los diálogos de archivos</translation>
  </message>
  <message>
   <source>Open an address</source>
   <translation>Abrir una dirección</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>https://… or s3://bucket/…</source>
   <translation>https://… o s3://bucket/…</translation>
  </message>
  <message>
   <source>Choose the fine truth</source>
   <translation>Elegir la verdad fina</translation>
  </message>
  <message>
   <source>Choose the gauges' readings</source>
   <translation>Elegir las mediciones de las estaciones</translation>
  </message>
  <message>
   <source>Add files to the batch</source>
   <translation>Añadir archivos al lote</translation>
  </message>
  <message>
   <source>Open a session</source>
   <translation>Abrir una sesión</translation>
  </message>
  <message>
   <source>Choose a recipe</source>
   <translation>Elegir una receta</translation>
  </message>
  <message>
   <source>Recipes (*.toml)</source>
   <translation>Recetas (*.toml)</translation>
  </message>
  <message>
   <source>Choose fields to learn from</source>
   <translation>Elegir los campos de los que aprender</translation>
  </message>
  <message>
   <source>Choose the training's folder</source>
   <translation>Elegir la carpeta del entrenamiento</translation>
  </message>
  <message>
   <source>Save the session</source>
   <translation>Guardar la sesión</translation>
  </message>
  <message>
   <source>Export the run</source>
   <translation>Exportar el cálculo</translation>
  </message>
  <message>
   <source>Save the run</source>
   <translation>Guardar el cálculo</translation>
  </message>
  <message>
   <source>Export the picture</source>
   <translation>Exportar la imagen</translation>
  </message>
  <message>
   <source>Export the figure of the fields</source>
   <translation>Exportar la figura de los campos</translation>
  </message>
  <message>
   <source>Export the figure of the errors</source>
   <translation>Exportar la figura de los errores</translation>
  </message>
  <message>
   <source>Export the movie of a member</source>
   <translation>Exportar la película de un miembro</translation>
  </message>
  <message>
   <source>Export the animation</source>
   <translation>Exportar la animación</translation>
  </message>
  <message>
   <source>Export the errors by hour of day</source>
   <translation>Exportar los errores por hora del día</translation>
  </message>
  <message>
   <source>Export the plot's numbers</source>
   <translation>Exportar los números del gráfico</translation>
  </message>
  <message>
   <source>Export the violins' numbers</source>
   <translation>Exportar los números de los violines</translation>
  </message>
  <message>
   <source>Export the variants</source>
   <translation>Exportar las variantes</translation>
  </message>
  <message>
   <source>Export the scores</source>
   <translation>Exportar las puntuaciones</translation>
  </message>
  <message>
   <source>Export the point's numbers</source>
   <translation>Exportar los números del punto</translation>
  </message>
  <message>
   <source>Export the probe's values</source>
   <translation>Exportar los valores de la sonda</translation>
  </message>
  <message>
   <source>The run in plain sentences</source>
   <translation>El cálculo en frases claras</translation>
  </message>
  <message>
   <source>What went in and came out, chances, and how far to trust them</source>
   <translation>Lo que entró y salió, las probabilidades y hasta dónde fiarse</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Put these words on the clipboard</source>
   <translation>Poner estas palabras en el portapapeles</translation>
  </message>
  <message>
   <source>Drop (G), then click a map. Tables of gauges are chosen under Data.</source>
   <translation>Colocar (G), luego hacer clic en un mapa. Las tablas de estaciones se eligen en Datos.</translation>
  </message>
  <message>
   <source>Gauges placed by hand</source>
   <translation>Estaciones colocadas a mano</translation>
  </message>
  <message>
   <source>Double click or {key}: type a place, a value or its error; Delete: take a gauge away (Ctrl+Z brings it back)</source>
   <translation>Doble clic o {key}: escribir un lugar, un valor o su error; Suprimir: quitar una estación (Control+Z la recupera)</translation>
  </message>
  <message>
   <source>Take the chosen gauge away (Delete)</source>
   <translation>Quitar la estación elegida (Suprimir)</translation>
  </message>
  <message>
   <source>Remove the gauge</source>
   <translation>Quitar la estación</translation>
  </message>
  <message>
   <source>Run with and without</source>
   <translation>Calcular con y sin</translation>
  </message>
  <message>
   <source>Two runs with the same seed, one without any gauge, beside each other</source>
   <translation>Dos cálculos con la misma semilla, uno sin ninguna estación, lado a lado</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Colocar</translation>
  </message>
  <message>
   <source>Click a map to put a gauge there (G)</source>
   <translation>Hacer clic en un mapa para colocar allí una estación (G)</translation>
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
   <translation>Encontrar una acción</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Acciones y sus teclas</translation>
  </message>
  <message>
   <source>Choose an action to change its keys</source>
   <translation>Elegir una acción para cambiar sus teclas</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Teclas nuevas</translation>
  </message>
  <message>
   <source>Press the keys that the chosen action shall have; Tab goes on</source>
   <translation>Pulse las teclas que tendrá la acción elegida; Tab sigue adelante</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Poner</translation>
  </message>
  <message>
   <source>Give these keys to the chosen action</source>
   <translation>Dar estas teclas a la acción elegida</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Leave the chosen action without keys</source>
   <translation>Dejar la acción elegida sin teclas</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Habituales</translation>
  </message>
  <message>
   <source>Give the chosen action its usual keys</source>
   <translation>Dar a la acción elegida sus teclas habituales</translation>
  </message>
  <message>
   <source>All usual</source>
   <translation>Todas habituales</translation>
  </message>
  <message>
   <source>Give every action its usual keys</source>
   <translation>Dar a cada acción sus teclas habituales</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <source>Downscale</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Solver</source>
   <translation>Resolutor</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Plan de ruido</translation>
  </message>
  <message>
   <source>Churn</source>
   <translation>Ruido añadido</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Qué resultó</translation>
  </message>
  <message>
   <source>Model of stage I</source>
   <translation>Modelo de la etapa I</translation>
  </message>
  <message>
   <source>Model of stage II</source>
   <translation>Modelo de la etapa II</translation>
  </message>
  <message>
   <source>How a sample is drawn, in both stages</source>
   <translation>Cómo se muestrea, en ambas etapas</translation>
  </message>
  <message>
   <source>Denoising steps, in both stages</source>
   <translation>Pasos de eliminación de ruido, en ambas etapas</translation>
  </message>
  <message>
   <source>How the noise levels are spaced</source>
   <translation>Cómo se espacian los niveles de ruido</translation>
  </message>
  <message>
   <source>Noise added on the way; what it means depends on the solver</source>
   <translation>Ruido añadido por el camino; su sentido depende del resolutor</translation>
  </message>
  <message>
   <source>Progress, then seconds per member and the score that is plotted</source>
   <translation>Avance, luego segundos por miembro y la puntuación trazada</translation>
  </message>
  <message>
   <source>Run all</source>
   <translation>Calcular todo</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Variantes</translation>
  </message>
  <message>
   <source>Double click the last column, or press Enter there: show that variant's run</source>
   <translation>Doble clic en la última columna, o Intro: mostrar el cálculo de esa variante</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Another row, as the sampler form is now</source>
   <translation>Otra fila, como está ahora el muestreador</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>The chosen row once more</source>
   <translation>La fila elegida otra vez</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Take the chosen row out; Ctrl+Z brings it back</source>
   <translation>Quitar la fila elegida; Control+Z la devuelve</translation>
  </message>
  <message>
   <source>Make every variant, one after another, with the same members and noise</source>
   <translation>Hacer cada variante, una tras otra, con los mismos miembros y ruido</translation>
  </message>
  <message>
   <source>Stop after the evaluation in progress; variants that are finished stay</source>
   <translation>Parar tras la evaluación en curso; las variantes acabadas quedan</translation>
  </message>
  <message>
   <source>Export table…</source>
   <translation>Exportar la tabla…</translation>
  </message>
  <message>
   <source>Write settings, costs, scores and intervals to a CSV file</source>
   <translation>Escribir ajustes, costes, puntuaciones e intervalos en un archivo CSV</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>Of no use to this solver</source>
   <translation>Sin efecto para este resolutor</translation>
  </message>
  <message>
   <source>Lowest level of the scale of values; what is less has its colour</source>
   <translation>Nivel más bajo de la escala; lo menor tiene su color</translation>
  </message>
  <message>
   <source>Highest level of the scale of values; what is more has its colour</source>
   <translation>Nivel más alto de la escala; lo mayor tiene su color</translation>
  </message>
  <message>
   <source>linear</source>
   <translation>lineal</translation>
  </message>
  <message>
   <source>Differences are shown from minus this to this</source>
   <translation>Las diferencias van de menos esto a esto</translation>
  </message>
  <message>
   <source>Ratios are shown from 1 / this to this</source>
   <translation>Los cocientes van de 1 / esto a esto</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Put all levels and units back to the usual ones</source>
   <translation>Volver a los niveles y unidades habituales</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveles</translation>
  </message>
  <message>
   <source>Equal steps are equal differences, not equal ratios</source>
   <translation>Pasos iguales son diferencias iguales, no cocientes iguales</translation>
  </message>
  <message>
   <source>Units of maps, colour bars and probe</source>
   <translation>Unidades de mapas, barras de color y sonda</translation>
  </message>
  <message>
   <source>ratio</source>
   <translation>cociente</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <source>diff.</source>
   <translation>dif.</translation>
  </message>
  <message>
   <source>&lt;p&gt;This scene is unlike what the model was trained on:&lt;/p&gt;&lt;ul&gt;{lines}&lt;/ul&gt;</source>
   <translation>&lt;p&gt;Esta escena no se parece a aquello de lo que aprendió el modelo:&lt;/p&gt;&lt;ul&gt;{lines}&lt;/ul&gt;</translation>
  </message>
  <message>
   <source>Outside of the training: {reasons}</source>
   <translation>Fuera del entrenamiento: {reasons}</translation>
  </message>
  <message>
   <source>Stage I: removes the satellite's errors on the input's own grid</source>
   <translation>Etapa I: quita los errores del satélite en la malla de la entrada</translation>
  </message>
  <message>
   <source>Stage II: draws the fine structure, one realisation per member</source>
   <translation>Etapa II: genera la estructura fina, una realización por miembro</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <source>What the model was trained on, how well it does, and where it does not apply</source>
   <translation>De qué aprendió el modelo, lo bueno que es y dónde no vale</translation>
  </message>
  <message>
   <source>Models are being read…</source>
   <translation>Leyendo modelos…</translation>
  </message>
  <message>
   <source>outside training</source>
   <translation>fuera del entrenamiento</translation>
  </message>
  <message>
   <source>{title}; Ctrl+Z takes it back</source>
   <translation>{title}; Control+Z lo deshace</translation>
  </message>
  <message>
   <source>Put this message away</source>
   <translation>Retirar este mensaje</translation>
  </message>
  <message>
   <source>Actions found</source>
   <translation>Acciones encontradas</translation>
  </message>
  <message>
   <source>Type a few letters of what you want to do</source>
   <translation>Escriba unas letras de lo que quiere hacer</translation>
  </message>
  <message>
   <source>Cancel (Esc)</source>
   <translation>Cancelar (Escape)</translation>
  </message>
  <message>
   <source>Stop after the evaluation in progress; finished members are kept</source>
   <translation>Parar tras la evaluación en curso; los miembros acabados quedan</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Parando…</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>como dice el archivo</translation>
  </message>
  <message>
   <source>over 2 min</source>
   <translation>durante 2 min</translation>
  </message>
  <message>
   <source>over 5 min</source>
   <translation>durante 5 min</translation>
  </message>
  <message>
   <source>over 10 min</source>
   <translation>durante 10 min</translation>
  </message>
  <message>
   <source>over 15 min</source>
   <translation>durante 15 min</translation>
  </message>
  <message>
   <source>over 30 min</source>
   <translation>durante 30 min</translation>
  </message>
  <message>
   <source>over 1 h</source>
   <translation>durante 1 h</translation>
  </message>
  <message>
   <source>over 3 h</source>
   <translation>durante 3 h</translation>
  </message>
  <message>
   <source>over 6 h</source>
   <translation>durante 6 h</translation>
  </message>
  <message>
   <source>over 1 day</source>
   <translation>durante 1 día</translation>
  </message>
  <message>
   <source>totals since the start</source>
   <translation>totales desde el inicio</translation>
  </message>
  <message>
   <source>the cells' centres</source>
   <translation>los centros de las celdas</translation>
  </message>
  <message>
   <source>south-west corners</source>
   <translation>esquinas suroeste</translation>
  </message>
  <message>
   <source>north-west corners</source>
   <translation>esquinas noroeste</translation>
  </message>
  <message>
   <source>north-east corners</source>
   <translation>esquinas noreste</translation>
  </message>
  <message>
   <source>south-east corners</source>
   <translation>esquinas sureste</translation>
  </message>
  <message>
   <source>The unit of the values, where the file states none or a wrong one; others can be typed</source>
   <translation>La unidad de los valores, si el archivo no la da o da una errónea; otras se pueden escribir</translation>
  </message>
  <message>
   <source>What a value stands for: an instant, a mean or an amount over a time that its stamp ends, or all that fell since the start</source>
   <translation>Qué representa un valor: un instante, una media o cantidad durante un tiempo que acaba en su marca, o todo lo caído desde el inicio</translation>
  </message>
  <message>
   <source>What the coordinates of the file are; corners are moved by half a cell</source>
   <translation>Qué son las coordenadas del archivo; las esquinas se mueven media celda</translation>
  </message>
  <message>
   <source>negative values are missing</source>
   <translation>los valores negativos faltan</translation>
  </message>
  <message>
   <source>Some files mark by a negative number what was not measured; else negative rain is refused</source>
   <translation>Algunos archivos marcan con un número negativo lo no medido; si no, la lluvia negativa se rechaza</translation>
  </message>
  <message>
   <source>over {minutes:g} min</source>
   <translation>durante {minutes:g} min</translation>
  </message>
  <message>
   <source>moved by {north:+g}, {east:+g} cells</source>
   <translation>movido {north:+g}, {east:+g} celdas</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>South must lie below north; the region stays as it was</source>
   <translation>El sur debe quedar bajo el norte; la región sigue igual</translation>
  </message>
  <message>
   <source>West must lie below east; the region stays as it was (one across 180° is run in two parts)</source>
   <translation>El oeste debe ser menor que el este; la región sigue igual (a través de 180° se calcula en dos partes)</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>South edge</source>
   <translation>Borde sur</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>North edge</source>
   <translation>Borde norte</translation>
  </message>
  <message>
   <source>W</source>
   <translation>O</translation>
  </message>
  <message>
   <source>West edge</source>
   <translation>Borde oeste</translation>
  </message>
  <message>
   <source>E</source>
   <translation>E</translation>
  </message>
  <message>
   <source>East edge</source>
   <translation>Borde este</translation>
  </message>
  <message>
   <source>Go to…</source>
   <translation>Ir a…</translation>
  </message>
  <message>
   <source>in kilometres of the file's projection</source>
   <translation>en kilómetros de la proyección del archivo</translation>
  </message>
  <message>
   <source>in degrees</source>
   <translation>en grados</translation>
  </message>
  <message>
   <source>Places to go to</source>
   <translation>Lugares a los que ir</translation>
  </message>
  <message>
   <source>Jump to a place; those outside the file cannot be chosen</source>
   <translation>Ir a un lugar; los que están fuera del archivo no pueden elegirse</translation>
  </message>
  <message>
   <source>Edge of the region; a box can be drawn by its four numbers</source>
   <translation>Borde de la región; una caja se dibuja con sus cuatro números</translation>
  </message>
  <message>
   <source>{edge} of the region, {unit}; it moves outward to the next cell of the input</source>
   <translation>{edge} de la región, {unit}; se mueve hacia fuera hasta la siguiente celda de la entrada</translation>
  </message>
  <message>
   <source>Runs appear here: press Run (Ctrl+R), or open a saved one</source>
   <translation>Los cálculos aparecen aquí: pulse Cálculo (Control+R) o abra uno guardado</translation>
  </message>
  <message>
   <source>Click or Enter: show; F2: rename the one on show; Delete: take out of the list (Ctrl+Z brings it back)</source>
   <translation>Clic o Intro: mostrar; F2: renombrar el mostrado; Suprimir: quitar de la lista (Control+Z lo devuelve)</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Nombre del cálculo</translation>
  </message>
  <message>
   <source>Note on the run</source>
   <translation>Nota del cálculo</translation>
  </message>
  <message>
   <source>Take this run out of the list; Ctrl+Z brings it back, and its file stays (Delete)</source>
   <translation>Quitar este cálculo de la lista; Control+Z lo devuelve y su archivo queda (Suprimir)</translation>
  </message>
  <message>
   <source>Remove the run</source>
   <translation>Quitar el cálculo</translation>
  </message>
  <message>
   <source>A note on this run</source>
   <translation>Una nota sobre este cálculo</translation>
  </message>
  <message>
   <source>As balanced does; a model that was trained to see gauges is shown them instead, which costs no time.</source>
   <translation>Como «equilibrado»; a un modelo entrenado para ver estaciones se le muestran, lo que no cuesta tiempo.</translation>
  </message>
  <message>
   <source>tweedie: a gauge's error is weighed against the model's own doubt at its place.
Each evaluation takes three times as long.</source>
   <translation>tweedie: el error de una estación se pesa frente a la duda del modelo en su lugar.
Cada evaluación tarda el triple.</translation>
  </message>
  <message>
   <source>sda: a gauge's error is weighed against how much rain varies anywhere, so that members move less.
Each evaluation takes twice as long.</source>
   <translation>sda: el error de una estación se pesa frente a la variación general de la lluvia; los miembros se mueven menos.
Cada evaluación tarda el doble.</translation>
  </message>
  <message>
   <source>dps: members step towards the gauges, whose errors play no part; the pull alone says how far.
Each evaluation takes twice as long.</source>
   <translation>dps: los miembros van hacia las estaciones, cuyos errores no cuentan; solo la fuerza dice cuánto.
Cada evaluación tarda el doble.</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>NVIDIA GPU</source>
   <translation>GPU NVIDIA</translation>
  </message>
  <message>
   <source>off</source>
   <translation>sin</translation>
  </message>
  <message>
   <source>additive: shift each cell</source>
   <translation>aditiva: desplazar cada celda</translation>
  </message>
  <message>
   <source>multiplicative: scale each cell</source>
   <translation>multiplicativa: escalar cada celda</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>como siempre</translation>
  </message>
  <message>
   <source>balanced</source>
   <translation>equilibrado</translation>
  </message>
  <message>
   <source>cautious</source>
   <translation>prudente</translation>
  </message>
  <message>
   <source>forced</source>
   <translation>forzado</translation>
  </message>
  <message>
   <source>Denoising steps per member. More steps cost time and, past about 20, change little.</source>
   <translation>Pasos de eliminación de ruido por miembro. Más pasos cuestan tiempo y, pasados unos 20, cambian poco.</translation>
  </message>
  <message>
   <source>The same seed gives the same members; member 3 is the same however many are drawn.</source>
   <translation>La misma semilla da los mismos miembros; el miembro 3 es el mismo sean cuantos sean.</translation>
  </message>
  <message>
   <source>Whether the fine pixels of a coarse cell must average to that cell.
off: they need not; how far they drift is part of the model's error.
additive: the same amount is added to all of a cell's pixels, dry ones too.
multiplicative: all are multiplied alike, so that dry pixels stay dry.
It keeps a cell's error too: what stage I got wrong stays wrong.</source>
   <translation>Si la media de los píxeles finos de una celda debe ser la de la celda.
sin: no; lo que se apartan es parte del error del modelo.
aditiva: se suma lo mismo a todos los píxeles, también a los secos.
multiplicativa: todos se multiplican igual y los secos quedan secos.
También se conserva el error de la celda: lo que la etapa I yerra queda errado.</translation>
  </message>
  <message>
   <source>How gauges draw the members where they and the model disagree. While coarse cells
are conserved, gauges only move rain about inside a cell.</source>
   <translation>Cómo atraen las estaciones a los miembros donde contradicen al modelo. Mientras las celdas
se conservan, solo mueven lluvia dentro de una celda.</translation>
  </message>
  <message>
   <source>How hard the gauges pull. 1: as the method has it; larger: members pass closer to them.</source>
   <translation>Con qué fuerza atraen las estaciones. 1: como el método; más: los miembros pasan más cerca.</translation>
  </message>
  <message>
   <source>How closely members follow the input. 1: as the model learned to. Larger: closer, and
more alike. Away from 1 every evaluation takes twice as long.</source>
   <translation>Con qué fidelidad siguen la entrada. 1: como aprendió el modelo. Más: más cerca y
más parecidos. Fuera de 1 cada evaluación tarda el doble.</translation>
  </message>
  <message>
   <source>followed × </source>
   <translation>seguida × </translation>
  </message>
  <message>
   <source>How a sample is drawn. Heun evaluates the network twice a step, others once.</source>
   <translation>Cómo se genera una muestra. Heun evalúa la red dos veces por paso, los demás una.</translation>
  </message>
  <message>
   <source>Where the networks run; automatic takes the GPU where there is one</source>
   <translation>Dónde calculan las redes; automático usa la GPU si la hay</translation>
  </message>
  <message>
   <source>Order {order}. {source}</source>
   <translation>Orden {order}. {source}</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Miembros</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Conserve</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>Fuerza</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Realisations to draw. Each is a possible truth; their spread is the uncertainty.
</source>
   <translation>Realizaciones por generar. Cada una es una verdad posible; su dispersión es la incertidumbre.
</translation>
  </message>
  <message>
   <source>Draw the ensemble (Ctrl+R)</source>
   <translation>Generar el conjunto (Control+R)</translation>
  </message>
  <message>
   <source>The models chosen make {most} that differ.</source>
   <translation>Los modelos elegidos hacen {most} distintos.</translation>
  </message>
  <message>
   <source>8 give a first look, 16 fair scores, 50 smooth probabilities.</source>
   <translation>8 dan una primera idea, 16 puntuaciones aceptables, 50 probabilidades suaves.</translation>
  </message>
  <message>
   <source>any</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Selection&lt;/b&gt;: violins, scores and plots are of the pixels under this much coarse input, inside the area drawn, on land or on water. Draw an area with A (click its corners, double click the last), or drag a box with Shift on any map. Ctrl+D verifies everything again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Selección&lt;/b&gt;: violines, puntuaciones y gráficos son de los píxeles bajo esta entrada, dentro del área dibujada, en tierra o en agua. Dibuje un área con A (pulse sus vértices, doble clic en el último) o arrastre una caja con Mayúsculas en un mapa. Control+D verifica todo de nuevo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>land and water</source>
   <translation>tierra y agua</translation>
  </message>
  <message>
   <source>land only</source>
   <translation>solo tierra</translation>
  </message>
  <message>
   <source>water only</source>
   <translation>solo agua</translation>
  </message>
  <message>
   <source>Only pixels whose centre is on land, or on seas and large lakes, are verified</source>
   <translation>Solo se verifican los píxeles cuyo centro está en tierra, o en mares y grandes lagos</translation>
  </message>
  <message>
   <source>Only pixels under an input from and below these limits are verified</source>
   <translation>Solo se verifican los píxeles bajo una entrada entre estos límites</translation>
  </message>
  <message>
   <source>Draw area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Click the corners of an area on a map (A)</source>
   <translation>Pulsar los vértices de un área en un mapa (A)</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Verify everything again (Ctrl+D)</source>
   <translation>Verificar todo de nuevo (Control+D)</translation>
  </message>
  <message>
   <source>Land or water</source>
   <translation>Tierra o agua</translation>
  </message>
  <message>
   <source>Least input</source>
   <translation>Entrada mínima</translation>
  </message>
  <message>
   <source>Largest input</source>
   <translation>Entrada máxima</translation>
  </message>
  <message>
   <source>Members, seed and device are what windows opened from now on begin with; the language holds from the next start on, and everything else at once.</source>
   <translation>Miembros, semilla y dispositivo valen para las ventanas que se abran desde ahora; el idioma desde el próximo inicio y lo demás enseguida.</translation>
  </message>
  <message>
   <source>as the desktop</source>
   <translation>como el sistema</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>one for each core</source>
   <translation>una por núcleo</translation>
  </message>
  <message>
   <source>Keep the session while I work, and offer it after a crash</source>
   <translation>Guardar la sesión mientras trabajo y ofrecerla tras un fallo</translation>
  </message>
  <message>
   <source>The session is one small file in the state folder, with the runs that were not saved</source>
   <translation>La sesión es un pequeño archivo en la carpeta de estado, con los cálculos no guardados</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Choose where file dialogs open first</source>
   <translation>Elegir dónde se abren primero los diálogos de archivos</translation>
  </message>
  <message>
   <source>Open file dialogs where the last file was</source>
   <translation>Abrir los diálogos donde estaba el último archivo</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Colours of the window</source>
   <translation>Colores de la ventana</translation>
  </message>
  <message>
   <source>Language of the interface, from the next start on</source>
   <translation>Idioma de la interfaz, desde el próximo inicio</translation>
  </message>
  <message>
   <source>Units of rain on maps, colour bars and in the probe</source>
   <translation>Unidades de la lluvia en mapas, barras de color y en la sonda</translation>
  </message>
  <message>
   <source>Where the networks run, in windows opened from now on</source>
   <translation>Dónde calculan las redes, en ventanas que se abran desde ahora</translation>
  </message>
  <message>
   <source>Size of the ensemble, in windows opened from now on</source>
   <translation>Tamaño del conjunto, en ventanas que se abran desde ahora</translation>
  </message>
  <message>
   <source>Of the ensemble's noise, in windows opened from now on</source>
   <translation>Del ruido del conjunto, en ventanas que se abran desde ahora</translation>
  </message>
  <message>
   <source>How many members are made at the same time; it changes no value</source>
   <translation>Cuántos miembros se hacen a la vez; no cambia ningún valor</translation>
  </message>
  <message>
   <source>Of the memory that can be had, what a run may plan to take</source>
   <translation>De la memoria disponible, lo que un cálculo puede planear usar</translation>
  </message>
  <message>
   <source>the last one used</source>
   <translation>la última usada</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Units of rain</source>
   <translation>Unidades de lluvia</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>habituales</translation>
  </message>
  <message>
   <source>A member is one possible truth. The mean is the best single guess, but too smooth:
judge structure by members, risk by probability.</source>
   <translation>Un miembro es una verdad posible. La media es la mejor estimación única, pero demasiado lisa:
juzgue la estructura por los miembros y el riesgo por la probabilidad.</translation>
  </message>
  <message>
   <source>Which member (Up and Down)</source>
   <translation>Qué miembro (flechas arriba y abajo)</translation>
  </message>
  <message>
   <source>Which members are above this value, at each place</source>
   <translation>Qué miembros superan este valor, en cada lugar</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>Percentile</source>
   <translation>Percentil</translation>
  </message>
  <message>
   <source>So many of 100 members stay below what is shown</source>
   <translation>Tantos de 100 miembros quedan por debajo de lo mostrado</translation>
  </message>
  <message>
   <source>Colour scale of all panels; the bar above shows its levels</source>
   <translation>Escala de color de todos los mapas; la barra de encima muestra sus niveles</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Type or drag the ends of the colour scales, and choose units (L)</source>
   <translation>Escribir o arrastrar los extremos de las escalas de color, y elegir unidades (L)</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Miembro</translation>
  </message>
  <message>
   <source> of {members}</source>
   <translation> de {members}</translation>
  </message>
  <message>
   <source>Page to read</source>
   <translation>Página para leer</translation>
  </message>
  <message>
   <source>Help, a model's card, or how a file was read</source>
   <translation>Ayuda, ficha de un modelo o cómo se leyó un archivo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Instante</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>sin tiempo</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> ({low} a {high})</translation>
  </message>
  <message>
   <source>One time step earlier (Left)</source>
   <translation>Un paso de tiempo antes (izquierda)</translation>
  </message>
  <message>
   <source>play</source>
   <translation>reproducir</translation>
  </message>
  <message>
   <source>Play the times (Space)</source>
   <translation>Reproducir los instantes (Espacio)</translation>
  </message>
  <message>
   <source>How fast, once or again and again; which times are run</source>
   <translation>Con qué rapidez, una vez o repetido; qué instantes se calculan</translation>
  </message>
  <message>
   <source>One time step later (Right)</source>
   <translation>Un paso de tiempo después (derecha)</translation>
  </message>
  <message>
   <source>The time on show</source>
   <translation>El instante mostrado</translation>
  </message>
  <message>
   <source>{rate} times a second, again and again</source>
   <translation>{rate} instantes por segundo, una y otra vez</translation>
  </message>
  <message>
   <source>{rate} times a second, once</source>
   <translation>{rate} instantes por segundo, una vez</translation>
  </message>
  <message>
   <source>pause</source>
   <translation>pausa</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Dejar</translation>
  </message>
  <message>
   <source>End the tour; Help &gt; Tour shows it again</source>
   <translation>Acabar el recorrido; Ayuda &gt; Recorrido lo muestra otra vez</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>The step before</source>
   <translation>El paso anterior</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>The next step</source>
   <translation>El paso siguiente</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>South north west east, in the unit of the grid; several with semicolons between them</source>
   <translation>Sur norte oeste este, en la unidad de la malla; varios separados por punto y coma</translation>
  </message>
  <message>
   <source>Stop it when Stormlens closes</source>
   <translation>Detenerlo al cerrar Stormlens</translation>
  </message>
  <message>
   <source>Own…</source>
   <translation>Propia…</translation>
  </message>
  <message>
   <source>Choose a recipe of your own (TOML)</source>
   <translation>Elegir una receta propia (TOML)</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Choose files to learn from</source>
   <translation>Elegir archivos de los que aprender</translation>
  </message>
  <message>
   <source>Take the chosen file out of the list</source>
   <translation>Quitar de la lista el archivo elegido</translation>
  </message>
  <message>
   <source>Choose the folder of checkpoint, log and model</source>
   <translation>Elegir la carpeta del punto de control, el registro y el modelo</translation>
  </message>
  <message>
   <source>Start training</source>
   <translation>Empezar el entrenamiento</translation>
  </message>
  <message>
   <source>Check what is asked for, then begin in a process of its own</source>
   <translation>Comprobar lo pedido y empezar en un proceso propio</translation>
  </message>
  <message>
   <source>Save, and end for now</source>
   <translation>Guardar y acabar por ahora</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation>Seguir desde el último punto de control</translation>
  </message>
  <message>
   <source>Save, and end; the checkpoint stays in the folder</source>
   <translation>Guardar y acabar; el punto de control queda en la carpeta</translation>
  </message>
  <message>
   <source>How the training stands</source>
   <translation>Estado del entrenamiento</translation>
  </message>
  <message>
   <source>Otherwise it goes on, and this window finds it again at the next start</source>
   <translation>Si no, sigue, y esta ventana lo encuentra en el próximo inicio</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>What is learned and how; the recipes of the shipped models, or your own</source>
   <translation>Qué se aprende y cómo; las recetas de los modelos incluidos o una propia</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Begin with the weights of a model (fine-tuning): its network is taken too</source>
   <translation>Empezar con los pesos de un modelo (ajuste): se toma también su red</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>The model's name in lists and commands: small letters, digits, hyphens</source>
   <translation>El nombre del modelo en listas y órdenes: minúsculas, cifras, guiones</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>What the window calls the model</source>
   <translation>Cómo llama la ventana al modelo</translation>
  </message>
  <message>
   <source>Fields to learn from, all on one grid</source>
   <translation>Campos de los que aprender, todos en una malla</translation>
  </message>
  <message>
   <source>Never seen: score there. {blocks_hint}</source>
   <translation>Nunca vistos: evaluar allí. {blocks_hint}</translation>
  </message>
  <message>
   <source>Validate on</source>
   <translation>Validar con</translation>
  </message>
  <message>
   <source>The validation loss is measured there. {blocks_hint}</source>
   <translation>Allí se mide la pérdida de validación. {blocks_hint}</translation>
  </message>
  <message>
   <source>Optimiser steps</source>
   <translation>Pasos de optimización</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Of the optimiser; a tenth of the recipe's is usual for fine-tuning</source>
   <translation>Del optimizador; una décima parte de la de la receta es habitual para ajustar</translation>
  </message>
  <message>
   <source>Play the way out of noise</source>
   <translation>Reproducir el camino fuera del ruido</translation>
  </message>
  <message>
   <source>Evaluation on a member's way out of noise</source>
   <translation>Evaluación en el camino de un miembro fuera del ruido</translation>
  </message>
  <message>
   <source>Show again what was shown before (N)</source>
   <translation>Mostrar de nuevo lo de antes (N)</translation>
  </message>
  <message>
   <source>Play from noise to the finished member</source>
   <translation>Reproducir del ruido al miembro acabado</translation>
  </message>
  <message>
   <source>From noise (left) to the finished member (right)</source>
   <translation>Del ruido (izquierda) al miembro acabado (derecha)</translation>
  </message>
  <message>
   <source>Stop making the member once more</source>
   <translation>Dejar de hacer otra vez el miembro</translation>
  </message>
  <message>
   <source>This is a defect: please report it with the file used.</source>
   <translation>Es un defecto: comuníquelo con el archivo usado.</translation>
  </message>
  <message>
   <source>; did you mean {close!r}</source>
   <translation>; ¿quiso decir {close!r}?</translation>
  </message>
  <message>
   <source>Settings could not be written to {path} ({error}).</source>
   <translation>No se pudieron escribir los ajustes en {path} ({error}).</translation>
  </message>
  <message>
   <source>Setting {key!r} is unknown{kinds}.</source>
   <translation>El ajuste {key!r} es desconocido{kinds}.</translation>
  </message>
  <message>
   <source>Settings in {path} could not be read ({error}); defaults are used.</source>
   <translation>No se pudieron leer los ajustes de {path} ({error}); se usan los valores por defecto.</translation>
  </message>
  <message>
   <source>Setting {key!r} is {value!r}, which is not usable; its default is used.</source>
   <translation>El ajuste {key!r} es {value!r}, que no sirve; se usa su valor por defecto.</translation>
  </message>
  <message>
   <source>As chosen below the maps</source>
   <translation>Como se eligió bajo los mapas</translation>
  </message>
  <message>
   <source>Choose what this panel shows (C): a field, a product of its ensemble, a difference or a ratio</source>
   <translation>Elegir qué muestra este mapa (C): un campo, un producto de su conjunto, una diferencia o un cociente</translation>
  </message>
  <message>
   <source>Choose what this panel shows</source>
   <translation>Elegir qué muestra este mapa</translation>
  </message>
  <message>
   <source>Another run</source>
   <translation>Otro cálculo</translation>
  </message>
  <message>
   <source>Of the ensemble</source>
   <translation>Del conjunto</translation>
  </message>
  <message>
   <source>each dot: the largest of {level} x {level} cells</source>
   <translation>cada punto: el mayor de {level} x {level} celdas</translation>
  </message>
  <message>
   <source>Arrows shift the map, plus and minus zoom, 0 shows all. Shift and an arrow move the cross; Enter is a click there, and Shift+Enter ends an area.</source>
   <translation>Las flechas mueven el mapa, más y menos acercan y alejan, 0 muestra todo. Mayúsculas y flecha mueven la cruz; Intro pulsa allí y Mayúsculas+Intro acaba un área.</translation>
  </message>
  <message>
   <source>Coastlines</source>
   <translation>Costas</translation>
  </message>
  <message>
   <source>Borders</source>
   <translation>Fronteras</translation>
  </message>
  <message>
   <source>States and provinces</source>
   <translation>Estados y provincias</translation>
  </message>
  <message>
   <source>Lakes</source>
   <translation>Lagos</translation>
  </message>
  <message>
   <source>Rivers</source>
   <translation>Ríos</translation>
  </message>
  <message>
   <source>Towns</source>
   <translation>Ciudades</translation>
  </message>
  <message>
   <source>Graticule</source>
   <translation>Retícula</translation>
  </message>
  <message>
   <source>Motion of a sequence</source>
   <translation>Movimiento de una secuencia</translation>
  </message>
  <message>
   <source>Seams of a run in tiles</source>
   <translation>Juntas de un cálculo en teselas</translation>
  </message>
  <message>
   <source>Scale bar</source>
   <translation>Barra de escala</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Relieve</translation>
  </message>
  <message>
   <source>arrows: way of {minutes} min</source>
   <translation>flechas: recorrido de {minutes} min</translation>
  </message>
  <message>
   <source>Show this panel alone, or all of them again (F)</source>
   <translation>Mostrar solo este mapa, o todos (F)</translation>
  </message>
  <message>
   <source>Show this panel alone</source>
   <translation>Mostrar solo este mapa</translation>
  </message>
  <message>
   <source>Map: {title}</source>
   <translation>Mapa: {title}</translation>
  </message>
  <message>
   <source>Open a file to choose a region on its map.</source>
   <translation>Abra un archivo para elegir una región en su mapa.</translation>
  </message>
  <message>
   <source>Overview map with the region's box</source>
   <translation>Mapa general con la caja de la región</translation>
  </message>
  <message>
   <source>The whole file. Drag the box to move it, its edges to resize it; drag elsewhere to draw a new one; click to centre it there. The box snaps to whole coarse cells. Wheel: zoom. Double click: show all.</source>
   <translation>El archivo completo. Arrastre la caja para moverla, sus bordes para cambiarla; arrastre en otra parte para dibujar otra; pulse para centrarla. La caja se ajusta a celdas enteras. Rueda: zoom. Doble clic: mostrar todo.</translation>
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
   <translation>La malla propia del campo</translation>
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
   <translation>Aquí aparecen las pérdidas mientras se entrena un modelo, e imágenes de lo que hace.</translation>
  </message>
  <message>
   <source>Each row: coarse input, truth, and two samples of the network as it is now, for a place it does not learn from</source>
   <translation>Cada fila: entrada, verdad y dos muestras de la red actual, para un lugar del que no aprende</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Samples at step {step:,}: input, truth, two members</source>
   <translation>Muestras en el paso {step:,}: entrada, verdad, dos miembros</translation>
  </message>
  <message>
   <source>shaded:</source>
   <translation>sombreado:</translation>
  </message>
  <message>
   <source>Plot: {title}</source>
   <translation>Gráfico: {title}</translation>
  </message>
  <message>
   <source>{system} mean</source>
   <translation>media de {system}</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): plots of how far to trust the ensemble appear here.</source>
   <translation>Pulse Cálculo (Control+R): aquí aparecen gráficos de hasta dónde fiarse del conjunto.</translation>
  </message>
  <message>
   <source>What counts as an event: this much or more</source>
   <translation>Qué cuenta como suceso: esto o más</translation>
  </message>
  <message>
   <source>Write the numbers of this plot to a CSV file</source>
   <translation>Escribir los números de este gráfico en un archivo CSV</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Qué gráfico</translation>
  </message>
  <message>
   <source>Which diagnostic plot is shown</source>
   <translation>Qué gráfico de diagnóstico se muestra</translation>
  </message>
  <message>
   <source>Threshold of the plot</source>
   <translation>Umbral del gráfico</translation>
  </message>
  <message>
   <source>Export the numbers</source>
   <translation>Exportar los números</translation>
  </message>
  <message>
   <source>Click a map to pin a point, or drag a line with Ctrl: the members there appear here.</source>
   <translation>Pulse un mapa para fijar un punto o arrastre una línea con Control: los miembros de allí aparecen aquí.</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;At the pinned point&lt;/b&gt;: above, the share of members that reach each value, which is the chance of it; below, how many members lie in each class. &lt;b&gt;Along a line&lt;/b&gt; (drag with Ctrl): what every panel shows, ensembles with a fan of the middle 80 % of members. Upright lines mark the truth and the coarse input. Click another place to move the pin; Ctrl+D takes it away.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;En el punto fijado&lt;/b&gt;: arriba, la fracción de miembros que alcanza cada valor, su probabilidad; abajo, cuántos miembros hay en cada clase. &lt;b&gt;A lo largo de una línea&lt;/b&gt; (arrastrar con Control): lo que muestra cada mapa, los conjuntos con un abanico del 80 % central. Las líneas verticales marcan verdad y entrada. Pulse en otro lugar para mover el punto; Control+D lo quita.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Show the pinned point over time</source>
   <translation>Mostrar el punto fijado en el tiempo</translation>
  </message>
  <message>
   <source>All times at the pinned point: truth and input, and the members' fan; what is not in memory is read beside your work</source>
   <translation>Todos los instantes en el punto fijado: verdad y entrada, y el abanico de los miembros; lo que no está en memoria se lee mientras trabaja</translation>
  </message>
  <message>
   <source>Write the numbers at this point, or along this line, to a CSV file</source>
   <translation>Escribir los números en este punto, o a lo largo de esta línea, en un archivo CSV</translation>
  </message>
  <message>
   <source>{done} of {total} times read</source>
   <translation>{done} de {total} instantes leídos</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>En el tiempo</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Add variants and run them: each becomes a point here, skill against what it costs.</source>
   <translation>Añada variantes y calcúlelas: cada una será aquí un punto, calidad frente a coste.</translation>
  </message>
  <message>
   <source>seconds per member</source>
   <translation>segundos por miembro</translation>
  </message>
  <message>
   <source>network evaluations per member</source>
   <translation>evaluaciones de la red por miembro</translation>
  </message>
  <message>
   <source>Score that is plotted</source>
   <translation>Puntuación trazada</translation>
  </message>
  <message>
   <source>Cost that it is plotted against</source>
   <translation>Coste frente al que se traza</translation>
  </message>
  <message>
   <source>against</source>
   <translation>frente a</translation>
  </message>
  <message>
   <source>What skill is measured by</source>
   <translation>Con qué se mide la calidad</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Lo que cuesta</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>sin dato</translation>
  </message>
  <message>
   <source>Point at a map to read every field there.</source>
   <translation>Señale un mapa para leer allí cada campo.</translation>
  </message>
  <message>
   <source>Write these values to a CSV file; Ctrl+C copies them</source>
   <translation>Escribir estos valores en un archivo CSV; Control+C los copia</translation>
  </message>
  <message>
   <source>Values under the cross</source>
   <translation>Valores bajo la cruz</translation>
  </message>
  <message>
   <source>What every panel says under the cross, or else at the pinned point; in brackets the 10th and 90th percentile of members. Ctrl+C copies it.</source>
   <translation>Lo que dice cada mapa bajo la cruz, o si no en el punto fijado; entre corchetes los percentiles 10 y 90 de los miembros. Control+C lo copia.</translation>
  </message>
  <message>
   <source>nearer to 0 is better</source>
   <translation>más cerca de 0 es mejor</translation>
  </message>
  <message>
   <source>Distance of the whole ensemble from the truth; of a single field it is the mean absolute error.</source>
   <translation>Distancia de todo el conjunto a la verdad; de un solo campo, el error absoluto medio.</translation>
  </message>
  <message>
   <source>Mean absolute error of the ensemble's median, the fairest single forecast under this score.</source>
   <translation>Error absoluto medio de la mediana del conjunto, el pronóstico único más justo con esta medida.</translation>
  </message>
  <message>
   <source>Mean absolute error of the ensemble's mean: what a CRPS must be compared with.</source>
   <translation>Error absoluto medio de la media del conjunto: con lo que comparar un CRPS.</translation>
  </message>
  <message>
   <source>Root mean square error of the ensemble's mean; the largest errors weigh most.</source>
   <translation>Raíz del error cuadrático medio de la media; los mayores errores pesan más.</translation>
  </message>
  <message>
   <source>Mean of forecast minus truth: positive is too wet, or too warm.</source>
   <translation>Media de pronóstico menos verdad (sesgo): positivo es demasiado húmedo o cálido.</translation>
  </message>
  <message>
   <source>Spread of the members over the error of their mean: below 1 the ensemble is too sure of itself.</source>
   <translation>Dispersión de los miembros dividida por el error de su media: por debajo de 1 el conjunto está demasiado seguro.</translation>
  </message>
  <message>
   <source>How uneven the truth's rank among the members is; 0 is a flat rank histogram.</source>
   <translation>Cuán desiguales son los rangos de la verdad entre los miembros; 0 es un histograma plano.</translation>
  </message>
  <message>
   <source>Fractions skill score: do areas above the threshold lie in the right place, at that scale? 1 is perfect.</source>
   <translation>Fractions skill score: ¿están en su sitio las áreas sobre el umbral, a esa escala? 1 es perfecto.</translation>
  </message>
  <message>
   <source>Distance between the spectra of forecast and truth: is there as much detail at every scale?</source>
   <translation>Distancia entre los espectros de pronóstico y verdad: ¿hay tanto detalle en cada escala?</translation>
  </message>
  <message>
   <source>99th percentile over the truth's: is strong rain as strong?</source>
   <translation>Percentil 99 dividido por el de la verdad: ¿es tan fuerte la lluvia fuerte?</translation>
  </message>
  <message>
   <source>99.9th percentile over the truth's: are the extremes as strong?</source>
   <translation>Percentil 99.9 dividido por el de la verdad: ¿son tan fuertes los extremos?</translation>
  </message>
  <message>
   <source>Mean of the heaviest thousandth of pixels over the truth's.</source>
   <translation>Media de la milésima más intensa de píxeles, dividida por la de la verdad.</translation>
  </message>
  <message>
   <source>Area with rain over the truth's.</source>
   <translation>Superficie con lluvia, dividida por la de la verdad.</translation>
  </message>
  <message>
   <source>All rain over the truth's.</source>
   <translation>Toda la lluvia, dividida por la de la verdad.</translation>
  </message>
  <message>
   <source>The run: each member corrected, then downscaled, as far as the run has both stages.</source>
   <translation>El cálculo: cada miembro corregido y luego refinado, según tenga ambas etapas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Knows the truth:&lt;/b&gt; stage II on the block-averaged truth. What no forecast has, so it is never the best.</source>
   <translation>&lt;b&gt;Conoce la verdad:&lt;/b&gt; etapa II sobre la verdad promediada. Lo que ningún pronóstico tiene, así que nunca es el mejor.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Knows the truth:&lt;/b&gt; RainFARM on the block-averaged truth. It is never the best.</source>
   <translation>&lt;b&gt;Conoce la verdad:&lt;/b&gt; RainFARM sobre la verdad promediada. Nunca es el mejor.</translation>
  </message>
  <message>
   <source>Interpolation of the same input brought to sea level, taken up to the fine heights again.</source>
   <translation>Interpolación de la misma entrada llevada al nivel del mar y devuelta a las alturas finas.</translation>
  </message>
  <message>
   <source>A stochastic downscaler with the input's spectral slope, on the same input.</source>
   <translation>Un refinado estocástico con la pendiente espectral de la entrada, sobre la misma entrada.</translation>
  </message>
  <message>
   <source>Interpolation of the same input.</source>
   <translation>Interpolación de la misma entrada.</translation>
  </message>
  <message>
   <source>The coarse input as it is.</source>
   <translation>La entrada gruesa tal como es.</translation>
  </message>
  <message>
   <source>lower is better</source>
   <translation>menor es mejor</translation>
  </message>
  <message>
   <source>higher is better</source>
   <translation>mayor es mejor</translation>
  </message>
  <message>
   <source>nearer to 1 is better</source>
   <translation>más cerca de 1 es mejor</translation>
  </message>
  <message>
   <source>{pixels:,} pixels{place}</source>
   <translation>{pixels:,} píxeles{place}</translation>
  </message>
  <message>
   <source>★ best; ☆ not significantly better than the next; ≈ no different from {reference}</source>
   <translation>★ el mejor; ☆ no significativamente mejor que el siguiente; ≈ sin diferencia con {reference}</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;{metric}&lt;/b&gt;: {words} Ideal {ideal:g}; {better}. A click sorts by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;{metric}&lt;/b&gt;: {words} Ideal {ideal:g}; {better}. Un clic ordena por ello.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;{system}&lt;/b&gt;: the error that stage I's errors add to stage II's. Above 0 is worse for errors, below 0 for FSS; ≈ is not significantly different from 0.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;{system}&lt;/b&gt;: el error que los de la etapa I añaden a los de la etapa II. Más de 0 es peor en errores, menos de 0 en FSS; ≈ no es significativamente distinto de 0.&lt;/p&gt;</translation>
  </message>
  <message>
   <source> that do not know the truth</source>
   <translation> que no conocen la verdad</translation>
  </message>
  <message>
   <source>☆ nearest to ideal, but not significantly better than the next</source>
   <translation>☆ el más próximo al ideal, pero no significativamente mejor que el siguiente</translation>
  </message>
  <message>
   <source>95 % intervals from {groups} {unit}</source>
   <translation>intervalos del 95 % de {groups} {unit}</translation>
  </message>
  <message>
   <source>≈ not significantly different from {reference}{nought}</source>
   <translation>≈ no significativamente distinto de {reference}{nought}</translation>
  </message>
  <message>
   <source>significantly better</source>
   <translation>significativamente mejor</translation>
  </message>
  <message>
   <source>not significantly better</source>
   <translation>no significativamente mejor</translation>
  </message>
  <message>
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <source>nearest to ideal here, {better} than the next, {second}</source>
   <translation>el más próximo al ideal aquí, {better} que el siguiente, {second}</translation>
  </message>
  <message>
   <source>95 % interval {low:.4g} to {high:.4g}</source>
   <translation>intervalo del 95 % de {low:.4g} a {high:.4g}</translation>
  </message>
  <message>
   <source>★ best of those{among}</source>
   <translation>★ el mejor de los{among}</translation>
  </message>
  <message>
   <source>★ best</source>
   <translation>★ el mejor</translation>
  </message>
  <message>
   <source>no intervals: too few independent units, so no best is marked</source>
   <translation>sin intervalos: demasiado pocas unidades independientes, no se marca el mejor</translation>
  </message>
  <message>
   <source>no intervals yet: they are being computed, and then the best is marked</source>
   <translation>aún sin intervalos: se calculan y luego se marca el mejor</translation>
  </message>
  <message>
   <source>significantly different from {other}</source>
   <translation>significativamente distinto de {other}</translation>
  </message>
  <message>
   <source>not significantly different from {other}</source>
   <translation>no significativamente distinto de {other}</translation>
  </message>
  <message>
   <source>, of a difference from 0</source>
   <translation>, una diferencia de 0</translation>
  </message>
  <message>
   <source>Stage I: the corrected field and the raw input against the block-averaged truth, on the coarse grid</source>
   <translation>Etapa I: campo corregido y entrada bruta frente a la verdad promediada, en la malla gruesa</translation>
  </message>
  <message>
   <source>Stage II: the downscaled field beside what else could be done, against the truth, on the fine grid</source>
   <translation>Etapa II: campo refinado junto a otras posibilidades, frente a la verdad, en la malla fina</translation>
  </message>
  <message>
   <source>Which other runs of the same input and truth stand beside this one, here and in the plots</source>
   <translation>Qué otros cálculos de la misma entrada y verdad están junto a este, aquí y en los gráficos</translation>
  </message>
  <message>
   <source>Write the scores, with their intervals, to a CSV file</source>
   <translation>Escribir las puntuaciones con sus intervalos en un archivo CSV</translation>
  </message>
  <message>
   <source>Other runs ({runs} of {runs2})</source>
   <translation>Otros cálculos ({runs} de {runs2})</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): scores beside bicubic and RainFARM appear here.</source>
   <translation>Pulse Cálculo (Control+R): aquí aparecen puntuaciones junto a bicúbica y RainFARM.</translation>
  </message>
  <message>
   <source>Systems down, metrics across, with 95 % intervals; a click on a title, or Enter, sorts</source>
   <translation>Sistemas en filas, medidas en columnas, con intervalos del 95 %; un clic en un título, o Intro, ordena</translation>
  </message>
  <message>
   <source>Other runs</source>
   <translation>Otros cálculos</translation>
  </message>
  <message>
   <source>Other runs of this scene</source>
   <translation>Otros cálculos de esta escena</translation>
  </message>
  <message>
   <source>stage {stage}</source>
   <translation>etapa {stage}</translation>
  </message>
  <message>
   <source>All members of the ensemble</source>
   <translation>Todos los miembros del conjunto</translation>
  </message>
  <message>
   <source>All members on one scale. Click one to show it in the panels (Up, Down and Enter)</source>
   <translation>Todos los miembros en una escala. Pulse uno para mostrarlo en los mapas (arriba, abajo e Intro)</translation>
  </message>
  <message>
   <source>Drag the curtain, or move it with Left and Right once it has the keyboard (Tab)</source>
   <translation>Arrastre la cortina o muévala con las flechas cuando tenga el teclado (Tab)</translation>
  </message>
  <message>
   <source>Curtain between the two fields</source>
   <translation>Cortina entre los dos campos</translation>
  </message>
  <message>
   <source>edges: 95 % block bootstrap</source>
   <translation>bordes: bootstrap por bloques del 95 %</translation>
  </message>
  <message>
   <source>&lt;p&gt;&lt;b&gt;Errors (field minus truth)&lt;/b&gt; of every pixel, on a symmetric-log axis. A violin's width is the square root of the share of pixels, so that the many dry ones don't hide the rest. The bar spans the middle half, the line the middle 90 %, the dot is the median.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stage I&lt;/b&gt;, coarse grid against block-averaged truth: raw input and corrected. &lt;b&gt;Stage II&lt;/b&gt;, fine grid: upsampled (stage II's input), oracle (stage II on the true coarse field) and cascade (stage II on stage I's output). Cascade minus oracle is the error that accumulates.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Errores (campo menos verdad)&lt;/b&gt; de cada píxel, en un eje simétrico-logarítmico. El ancho de un violín es la raíz de la fracción de píxeles, para que los muchos secos no oculten el resto. La barra abarca la mitad central, la línea el 90 % central, el punto es la mediana.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etapa I&lt;/b&gt;, malla gruesa frente a la verdad promediada: entrada bruta y corregido. &lt;b&gt;Etapa II&lt;/b&gt;, malla fina: interpolado (entrada de la etapa II), oráculo (etapa II sobre el campo grueso verdadero) y cascada (etapa II sobre el resultado de la etapa I). Cascada menos oráculo es el error que se acumula.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>raw input</source>
   <translation>entrada bruta</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corregido</translation>
  </message>
  <message>
   <source>upsampled</source>
   <translation>interpolado</translation>
  </message>
  <message>
   <source>oracle</source>
   <translation>oráculo</translation>
  </message>
  <message>
   <source>cascade</source>
   <translation>cascada</translation>
  </message>
  <message>
   <source>{stage}  {words}
MAE {absolute:.2f}  bias {bias:+.2f}</source>
   <translation>{stage}  {words}
MAE {absolute:.2f}  sesgo {bias:+.2f}</translation>
  </message>
  <message>
   <source>Press Run (Ctrl+R): the errors of every pixel appear here.</source>
   <translation>Pulse Cálculo (Control+R): aquí aparecen los errores de cada píxel.</translation>
  </message>
  <message>
   <source>Write quantiles, mean errors and counts of every violin to a CSV file</source>
   <translation>Escribir cuantiles, errores medios y recuentos de cada violín en un archivo CSV</translation>
  </message>
  <message>
   <source>error, {units}</source>
   <translation>error, {units}</translation>
  </message>
  <message>
   <source>No truth is known here, so there are no errors to show.</source>
   <translation>Aquí no se conoce verdad, así que no hay errores que mostrar.</translation>
  </message>
  <message>
   <source>Drawn from </source>
   <translation>Tomado de </translation>
  </message>
  <message>
   <source>{count:,} errors of stage {stage}</source>
   <translation>{count:,} errores de la etapa {stage}</translation>
  </message>
  <message>
   <source>{title}, {spacing}. The same in every panel: equal colours mean equal values.</source>
   <translation>{title}, {spacing}. La misma en todos los mapas: colores iguales son valores iguales.</translation>
  </message>
  <message>
   <source>{words} Hatched: no data there.</source>
   <translation>{words} Rayado: sin datos allí.</translation>
  </message>
  <message>
   <source>Colour bar: {title}, {low} to {high} {units}</source>
   <translation>Barra de color: {title}, de {low} a {high} {units}</translation>
  </message>
  <message>
   <source>logarithmic: equal steps are equal ratios</source>
   <translation>logarítmica: pasos iguales son cocientes iguales</translation>
  </message>
  <message>
   <source> Bare map: {transparent}.</source>
   <translation> Mapa sin color: {transparent}.</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>probabilidad</translation>
  </message>
  <message>
   <source>input</source>
   <translation>entrada</translation>
  </message>
  <message>
   <source>downscaled</source>
   <translation>refinado</translation>
  </message>
  <message>
   <source>noisy state</source>
   <translation>estado ruidoso</translation>
  </message>
  <message>
   <source>clean estimate</source>
   <translation>estimación limpia</translation>
  </message>
  <message>
   <source>bicubic</source>
   <translation>bicúbica</translation>
  </message>
  <message>
   <source>bilinear</source>
   <translation>bilineal</translation>
  </message>
  <message>
   <source>member</source>
   <translation>miembro</translation>
  </message>
  <message>
   <source>probability of more than</source>
   <translation>probabilidad de más de</translation>
  </message>
  <message>
   <source>percentile</source>
   <translation>percentil</translation>
  </message>
  <message>
   <source>largest of all</source>
   <translation>el mayor de todos</translation>
  </message>
  <message>
   <source>smallest of all</source>
   <translation>el menor de todos</translation>
  </message>
  <message>
   <source>rank of the truth</source>
   <translation>rango de la verdad</translation>
  </message>
  <message>
   <source>paintball of more than</source>
   <translation>manchas de más de</translation>
  </message>
  <message>
   <source>outlines of more than</source>
   <translation>contornos de más de</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <source>Downscaled</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Oracle</source>
   <translation>Oráculo</translation>
  </message>
  <message>
   <source>Difference from</source>
   <translation>Diferencia con</translation>
  </message>
  <message>
   <source>Ratio to</source>
   <translation>Cociente con</translation>
  </message>
  <message>
   <source>Four in a square</source>
   <translation>Cuatro en cuadrado</translation>
  </message>
  <message>
   <source>Four in a row</source>
   <translation>Cuatro en fila</translation>
  </message>
  <message>
   <source>Input and downscaled</source>
   <translation>Entrada y refinado</translation>
  </message>
  <message>
   <source>Downscaled and truth</source>
   <translation>Refinado y verdad</translation>
  </message>
  <message>
   <source>Input and corrected</source>
   <translation>Entrada y corregido</translation>
  </message>
  <message>
   <source>Input alone</source>
   <translation>Solo entrada</translation>
  </message>
  <message>
   <source>Corrected alone</source>
   <translation>Solo corregido</translation>
  </message>
  <message>
   <source>Downscaled alone</source>
   <translation>Solo refinado</translation>
  </message>
  <message>
   <source>Truth alone</source>
   <translation>Solo verdad</translation>
  </message>
  <message>
   <source>another run</source>
   <translation>otro cálculo</translation>
  </message>
  <message>
   <source>No values are on show</source>
   <translation>No se muestran valores</translation>
  </message>
  <message>
   <source>{words}, without {dry:.0f} % &lt; {dry2}</source>
   <translation>{words}, sin {dry:.0f} % &lt; {dry2}</translation>
  </message>
  <message>
   <source>Histogram of the values on show, with the ends of the colour scale</source>
   <translation>Histograma de los valores mostrados, con los extremos de la escala</translation>
  </message>
  <message>
   <source>How often values occur in the panels, higher on a logarithmic scale.
Drag a handle to move an end of the colour scale; the numbers below can be typed, too.</source>
   <translation>Frecuencia de los valores en los mapas, más alta en escala logarítmica.
Arrastre un tirador para mover un extremo; los números de abajo también se escriben.</translation>
  </message>
  <message>
   <source>values of {panels} panels</source>
   <translation>valores de {panels} mapas</translation>
  </message>
  <message>
   <source>values of one panel</source>
   <translation>valores de un mapa</translation>
  </message>
  <message>
   <source>{metric}, input {band}</source>
   <translation>{metric}, entrada {band}</translation>
  </message>
  <message>
   <source>{low} mm/h or more</source>
   <translation>{low} mm/h o más</translation>
  </message>
  <message>
   <source>{time}, {place} of {count}</source>
   <translation>{time}, {place} de {count}</translation>
  </message>
  <message>
   <source>frame {frame}, no time given</source>
   <translation>campo {frame}, sin hora indicada</translation>
  </message>
  <message>
   <source>frame {frame} of {count}, no time given</source>
   <translation>campo {frame} de {count}, sin hora indicada</translation>
  </message>
  <message>
   <source>frame {frame}</source>
   <translation>campo {frame}</translation>
  </message>
  <message>
   <source>Rain, perceptual</source>
   <translation>Lluvia, perceptual</translation>
  </message>
  <message>
   <source>Classes, colour-blind safe</source>
   <translation>Clases, aptas para daltónicos</translation>
  </message>
  <message>
   <source>Classes, grey</source>
   <translation>Clases, gris</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>NWS classes (not colour-blind safe)</source>
   <translation>Clases NWS (no aptas para daltónicos)</translation>
  </message>
  <message>
   <source>Temperature, perceptual</source>
   <translation>Temperatura, perceptual</translation>
  </message>
  <message>
   <source>Temperature, 2 °C classes (not for grey print)</source>
   <translation>Temperatura, clases de 2 °C (no para impresión gris)</translation>
  </message>
  <message>
   <source>satellite</source>
   <translation>satélite</translation>
  </message>
  <message>
   <source>simulated satellite</source>
   <translation>satélite simulado</translation>
  </message>
  <message>
   <source>perfect model</source>
   <translation>modelo perfecto</translation>
  </message>
  <message>
   <source>share at or above</source>
   <translation>fracción igual o mayor</translation>
  </message>
  <message>
   <source>members below the truth</source>
   <translation>miembros bajo la verdad</translation>
  </message>
  <message>
   <source>share of pixels</source>
   <translation>fracción de píxeles</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>share reaching</source>
   <translation>fracción desde ahí</translation>
  </message>
  <message>
   <source>forecast probability</source>
   <translation>probabilidad prevista</translation>
  </message>
  <message>
   <source>frequency</source>
   <translation>frecuencia</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <source>false alarm rate</source>
   <translation>tasa de falsas alarmas</translation>
  </message>
  <message>
   <source>hit rate</source>
   <translation>tasa de aciertos</translation>
  </message>
  <message>
   <source>side of the window</source>
   <translation>lado de la ventana</translation>
  </message>
  <message>
   <source>FSS</source>
   <translation>FSS</translation>
  </message>
  <message>
   <source>wavelength</source>
   <translation>longitud de onda</translation>
  </message>
  <message>
   <source>power</source>
   <translation>potencia</translation>
  </message>
  <message>
   <source>along the line</source>
   <translation>a lo largo de la línea</translation>
  </message>
  <message>
   <source>spread of members</source>
   <translation>dispersión de los miembros</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>pronóstico</translation>
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
   <translation>bloques de al menos 40 km</translation>
  </message>
  <message>
   <source>95 % block bootstrap</source>
   <translation>bootstrap por bloques al 95 %</translation>
  </message>
  <message>
   <source>95 % block bootstrap of the difference</source>
   <translation>bootstrap por bloques al 95 % de la diferencia</translation>
  </message>
  <message>
   <source>10th to 90th percentile of members</source>
   <translation>del percentil 10 al 90 de los miembros</translation>
  </message>
  <message>
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>pérdida</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <source>time</source>
   <translation>instante</translation>
  </message>
  <message>
   <source>RainFARM oracle</source>
   <translation>oráculo RainFARM</translation>
  </message>
  <message>
   <source>cascade - oracle</source>
   <translation>cascada - oráculo</translation>
  </message>
  <message>
   <source>Power spectrum</source>
   <translation>Espectro de potencia</translation>
  </message>
  <message>
   <source>Error by intensity of the input</source>
   <translation>Error según la intensidad de la entrada</translation>
  </message>
  <message>
   <source>intensity</source>
   <translation>intensidad</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>cobertura</translation>
  </message>
  <message>
   <source>resolution</source>
   <translation>resolución</translation>
  </message>
  <message>
   <source>time meaning</source>
   <translation>sentido temporal</translation>
  </message>
  <message>
   <source>season</source>
   <translation>estación del año</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <source>MAE of median</source>
   <translation>MAE de la mediana</translation>
  </message>
  <message>
   <source>MAE of mean</source>
   <translation>MAE de la media</translation>
  </message>
  <message>
   <source>RMSE of mean</source>
   <translation>RMSE de la media</translation>
  </message>
  <message>
   <source>bias</source>
   <translation>sesgo</translation>
  </message>
  <message>
   <source>spread/skill</source>
   <translation>dispersión/error</translation>
  </message>
  <message>
   <source>rank deviation</source>
   <translation>desviación de rangos</translation>
  </message>
  <message>
   <source>mean local solar time</source>
   <translation>hora solar local media</translation>
  </message>
  <message>
   <source>no truth was given: there are seconds and spread, but no scores</source>
   <translation>no se dio la verdad: hay segundos y dispersión, pero no puntuaciones</translation>
  </message>
  <message>
   <source>q99 ratio</source>
   <translation>razón q99</translation>
  </message>
  <message>
   <source>q99.9 ratio</source>
   <translation>razón q99.9</translation>
  </message>
  <message>
   <source>top 0.1 % ratio</source>
   <translation>razón del 0.1 % superior</translation>
  </message>
  <message>
   <source>wet ratio</source>
   <translation>razón de área con lluvia</translation>
  </message>
  <message>
   <source>total ratio</source>
   <translation>razón de totales</translation>
  </message>
  <message>
   <source>hour class</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>hour positional</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>hour cyclical</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>day of year</source>
   <translation>día del año</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>latitud</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>longitud</translation>
  </message>
  <message>
   <source>orography</source>
   <translation>orografía</translation>
  </message>
  <message>
   <source>land sea mask</source>
   <translation>tierra y mar</translation>
  </message>
  <message>
   <source>distance to coast</source>
   <translation>distancia a la costa</translation>
  </message>
  <message>
   <source>gauges</source>
   <translation>estaciones</translation>
  </message>
  <message>
   <source>the month's climate</source>
   <translation>el clima del mes</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>grados</translation>
  </message>
  <message>
   <source>run id</source>
   <translation>identificador del cálculo</translation>
  </message>
  <message>
   <source>run spec</source>
   <translation>petición del cálculo</translation>
  </message>
  <message>
   <source>model sha256</source>
   <translation>sha256 de los modelos</translation>
  </message>
  <message>
   <source>models</source>
   <translation>modelos</translation>
  </message>
  <message>
   <source>input sha256</source>
   <translation>sha256 de la entrada</translation>
  </message>
  <message>
   <source>scene</source>
   <translation>escena</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>procedencia</translation>
  </message>
  <message>
   <source>truth origin</source>
   <translation>procedencia de la verdad</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>canales</translation>
  </message>
  <message>
   <source>seen in training</source>
   <translation>visto en el entrenamiento</translation>
  </message>
  <message>
   <source>outside of training</source>
   <translation>fuera del entrenamiento</translation>
  </message>
  <message>
   <source>condition weight</source>
   <translation>peso de la entrada</translation>
  </message>
  <message>
   <source>solver</source>
   <translation>resolutor</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>pasos</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>muestreo</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>semilla</translation>
  </message>
  <message>
   <source>noise</source>
   <translation>ruido</translation>
  </message>
  <message>
   <source>device</source>
   <translation>dispositivo</translation>
  </message>
  <message>
   <source>device reason</source>
   <translation>motivo del dispositivo</translation>
  </message>
  <message>
   <source>threads</source>
   <translation>tareas</translation>
  </message>
  <message>
   <source>fraction clamped</source>
   <translation>fracción puesta a 0</translation>
  </message>
  <message>
   <source>halo used</source>
   <translation>borde usado</translation>
  </message>
  <message>
   <source>network shape</source>
   <translation>forma de la red</translation>
  </message>
  <message>
   <source>halo cells south north west east</source>
   <translation>celdas de borde sur norte oeste este</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>versiones</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>memoria</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>teselas</translation>
  </message>
  <message>
   <source>correct</source>
   <translation>corrección</translation>
  </message>
  <message>
   <source>downscale</source>
   <translation>refinado</translation>
  </message>
  <message>
   <source>{count} member</source>
   <translation>{count} miembro</translation>
  </message>
  <message>
   <source>heights were asked for over {found}; the bundled orography covers {covered}</source>
   <translation>se pidieron alturas en {found}; la orografía incluida cubre {covered}</translation>
  </message>
  <message>
   <source>covariates were asked for on latitudes {shape} and longitudes {longitude_shape}; expected one shape [y, x] of at least 2 x 2 cells</source>
   <translation>se pidieron covariables en latitudes {shape} y longitudes {longitude_shape}; se espera una misma forma [y, x] de al menos 2 x 2 celdas</translation>
  </message>
  <message>
   <source>the covariate "{name}" was asked for; expected one of {known}</source>
   <translation>se pidió la covariable «{name}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>Choose a region inside it, use a model without orography, or add the place with resources/maps/build_orography.py</source>
   <translation>Elija una región dentro de ella, use un modelo sin orografía o añada el lugar con resources/maps/build_orography.py</translation>
  </message>
  <message>
   <source>Choose a larger region</source>
   <translation>Elija una región mayor</translation>
  </message>
  <message>
   <source>Correct the list of covariates</source>
   <translation>Corrija la lista de covariables</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>pedido</translation>
  </message>
  <message>
   <source>a CUDA device is available</source>
   <translation>hay un dispositivo CUDA</translation>
  </message>
  <message>
   <source>CPU, {count} core</source>
   <translation>CPU, {count} núcleo</translation>
  </message>
  <message>
   <source>CPU, {count} cores</source>
   <translation>CPU, {count} núcleos</translation>
  </message>
  <message>
   <source>device is "{name}"; expected auto, cpu or cuda, in the run</source>
   <translation>el dispositivo es «{name}»; se espera auto, cpu o cuda, en el cálculo</translation>
  </message>
  <message>
   <source>device is cuda; expected a CUDA device, but torch {version} sees none</source>
   <translation>el dispositivo es cuda; se espera un dispositivo CUDA, pero torch {version} no ve ninguno</translation>
  </message>
  <message>
   <source>Use auto.</source>
   <translation>Use auto.</translation>
  </message>
  <message>
   <source>no CUDA device is available to torch</source>
   <translation>torch no tiene dispositivo CUDA</translation>
  </message>
  <message>
   <source>Use device auto or cpu, or install the CUDA build of torch (see the README).</source>
   <translation>Use el dispositivo auto o cpu, o instale torch para CUDA (véase el README).</translation>
  </message>
  <message>
   <source>the run's input gives no times; expected times, to tell errors by hour of day</source>
   <translation>la entrada del cálculo no da instantes; se esperan para dar los errores por hora del día</translation>
  </message>
  <message>
   <source>all times of the run are of one hour of day; expected several, to tell errors by hour</source>
   <translation>todos los instantes del cálculo son de la misma hora del día; se esperan varias para dar los errores por hora</translation>
  </message>
  <message>
   <source>the run's grid has no longitudes, from which the sun's hours follow</source>
   <translation>la malla del cálculo no tiene longitudes, de las que sale la hora solar</translation>
  </message>
  <message>
   <source>Write the times into the input file, and run it again</source>
   <translation>Escriba los instantes en el archivo de entrada y calcule de nuevo</translation>
  </message>
  <message>
   <source>Run all times of a longer file: --time all</source>
   <translation>Calcule todos los instantes de un archivo más largo: --time all</translation>
  </message>
  <message>
   <source>Ask for hours in UTC</source>
   <translation>Pida horas en UTC</translation>
  </message>
  <message>
   <source>{folder} cannot be made: {error}</source>
   <translation>{folder} no se puede crear: {error}</translation>
  </message>
  <message>
   <source>Give the name of a folder</source>
   <translation>Dé el nombre de una carpeta</translation>
  </message>
  <message>
   <source>there is no frame to write</source>
   <translation>no hay ninguna imagen que escribir</translation>
  </message>
  <message>
   <source>Choose a run or a file with several times</source>
   <translation>Elija un cálculo o un archivo con varios instantes</translation>
  </message>
  <message>
   <source>frame {done} of {total}</source>
   <translation>imagen {done} de {total}</translation>
  </message>
  <message>
   <source>a chance of {chance:g} was asked for; expected one above 0, at most 1</source>
   <translation>se pidió una probabilidad de {chance:g}; se espera una mayor que 0 y de 1 como máximo</translation>
  </message>
  <message>
   <source>Ask for 0.5</source>
   <translation>Pida 0.5</translation>
  </message>
  <message>
   <source>{scene} has no truth to score against</source>
   <translation>{scene} no tiene verdad con que puntuar</translation>
  </message>
  <message>
   <source>nowhere in the run do {share} of the members exceed {threshold:g} {units}, the lowest threshold asked for: the file would hold no area</source>
   <translation>en ningún lugar del cálculo supera {share} de los miembros {threshold:g} {units}, el umbral más bajo pedido: el archivo no tendría ninguna zona</translation>
  </message>
  <message>
   <source>Make the run with a truth, or name a point</source>
   <translation>Haga el cálculo con una verdad, o indique un punto</translation>
  </message>
  <message>
   <source>Ask for a lower threshold</source>
   <translation>Pida un umbral más bajo</translation>
  </message>
  <message>
   <source>the threshold {threshold:g} was asked for; expected {least:g} {units} or more</source>
   <translation>se pidió el umbral {threshold:g}; se esperan {least:g} {units} o más</translation>
  </message>
  <message>
   <source>Ask for another one</source>
   <translation>Pida otro</translation>
  </message>
  <message>
   <source>{what} {index} was asked for; the run has {count}, counted from 0</source>
   <translation>se pidió {what} {index}; el cálculo tiene {count}, contados desde 0</translation>
  </message>
  <message>
   <source>Ask for 0 to {last}</source>
   <translation>Pida de 0 a {last}</translation>
  </message>
  <message>
   <source>ffmpeg ended with status {status}: {said}</source>
   <translation>ffmpeg terminó con el estado {status}: {said}</translation>
  </message>
  <message>
   <source>ffmpeg ended early</source>
   <translation>ffmpeg terminó antes de tiempo</translation>
  </message>
  <message>
   <source>Write a file of another kind, such as .gif, or install an ffmpeg with H.264</source>
   <translation>Escriba un archivo de otro tipo, como .gif, o instale un ffmpeg con H.264</translation>
  </message>
  <message>
   <source>Write a file of another kind, such as .gif</source>
   <translation>Escriba un archivo de otro tipo, como .gif</translation>
  </message>
  <message>
   <source>{south:g} N, {west:g} E lies outside the run, which covers {bottom:g} to {top:g} and {left:g} to {right:g}</source>
   <translation>{south:g} N, {west:g} E queda fuera del cálculo, que cubre de {bottom:g} a {top:g} y de {left:g} a {right:g}</translation>
  </message>
  <message>
   <source>Name a place inside the run</source>
   <translation>Indique un lugar dentro del cálculo</translation>
  </message>
  <message>
   <source>matplotlib, which draws the figures, is not installed</source>
   <translation>matplotlib, que dibuja las figuras, no está instalado</translation>
  </message>
  <message>
   <source>{file} is an MP4, which needs the program ffmpeg, and there is none on the path</source>
   <translation>{file} es un MP4, que necesita el programa ffmpeg, y no hay ninguno en la ruta</translation>
  </message>
  <message>
   <source>Type `pip install matplotlib`</source>
   <translation>Escriba `pip install matplotlib`</translation>
  </message>
  <message>
   <source>Install ffmpeg (or type `pip install imageio-ffmpeg`), or write another kind, such as .gif</source>
   <translation>Instale ffmpeg (o escriba `pip install imageio-ffmpeg`), o escriba otro tipo, como .gif</translation>
  </message>
  <message>
   <source>there is no palette "{name}"; expected one of {known}</source>
   <translation>no hay ninguna paleta «{name}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>Name one of these</source>
   <translation>Indique uno de estos</translation>
  </message>
  <message>
   <source>{plain}, p0 to p100, member1, member2, ... and probability</source>
   <translation>{plain}, p0 a p100, member1, member2, ... y probability</translation>
  </message>
  <message>
   <source>"{product}" was asked of {count} members; expected {known}</source>
   <translation>se pidió «{product}» de {count} miembros; se espera {known}</translation>
  </message>
  <message>
   <source>the run has no field {name}; it has {held}</source>
   <translation>el cálculo no tiene ningún campo {name}; tiene {held}</translation>
  </message>
  <message>
   <source>{count} value that is not finite</source>
   <translation>{count} valor que no es finito</translation>
  </message>
  <message>
   <source>{count} values that are not finite</source>
   <translation>{count} valores que no son finitos</translation>
  </message>
  <message>
   <source>has duplicated values</source>
   <translation>tiene valores repetidos</translation>
  </message>
  <message>
   <source>is not monotonic</source>
   <translation>no es monótono</translation>
  </message>
  <message>
   <source>{where}: {name} {what} (position {at}: {one:.6g}, then {next:.6g}); expected strictly monotonic cell centres</source>
   <translation>{where}: {name} {what} (posición {at}: {one:.6g}, después {next:.6g}); se esperan centros de celda estrictamente monótonos</translation>
  </message>
  <message>
   <source>{where} {found}; expected {expected}</source>
   <translation>{where} {found}; se espera {expected}</translation>
  </message>
  <message>
   <source>{where}: {name} is unevenly spaced (steps of {least:.6g} to {most:.6g}); expected equal steps</source>
   <translation>{where}: {name} tiene espaciado desigual (pasos de {least:.6g} a {most:.6g}); se esperan pasos iguales</translation>
  </message>
  <message>
   <source>{count} cell</source>
   <translation>{count} celda</translation>
  </message>
  <message>
   <source>{count} cells</source>
   <translation>{count} celdas</translation>
  </message>
  <message>
   <source>{where}: {name} has {found}; expected at least two cell centres, all known</source>
   <translation>{where}: {name} tiene {found}; se esperan al menos dos centros de celda, todos conocidos</translation>
  </message>
  <message>
   <source>Sort the file along this coordinate and drop the repeated rows</source>
   <translation>Ordene el archivo por esta coordenada y quite las filas repetidas</translation>
  </message>
  <message>
   <source>{where} spans {south:.3f} to {north:.3f} N, {west:.3f} to {east:.3f} E; expected latitude in [-90, 90] and longitude in [-180, 180)</source>
   <translation>{where} va de {south:.3f} a {north:.3f} N, de {west:.3f} a {east:.3f} E; se esperan latitudes en [-90, 90] y longitudes en [-180, 180)</translation>
  </message>
  <message>
   <source>Read the file through core.io.open_source</source>
   <translation>Lea el archivo con core.io.open_source</translation>
  </message>
  <message>
   <source>Regrid the file to a regular grid first, for instance with cdo remapcon</source>
   <translation>Pase antes el archivo a una malla regular, por ejemplo con cdo remapcon</translation>
  </message>
  <message>
   <source>Use a file with a two-dimensional grid and complete coordinates</source>
   <translation>Use un archivo con malla bidimensional y coordenadas completas</translation>
  </message>
  <message>
   <source>{where} has no coordinate {dim}; expected cell centres</source>
   <translation>{where} no tiene la coordenada {dim}; se esperan centros de celda</translation>
  </message>
  <message>
   <source>Correct the coordinates of the file; longitudes are to be wrapped to [-180, 180) and sorted</source>
   <translation>Corrija las coordenadas del archivo; las longitudes deben llevarse a [-180, 180) y ordenarse</translation>
  </message>
  <message>
   <source>Add the coordinate</source>
   <translation>Añada la coordenada</translation>
  </message>
  <message>
   <source>the projected grid has no usable grid mapping; expected one with crs_wkt or CF projection parameters</source>
   <translation>la malla proyectada no tiene un grid mapping utilizable; se espera uno con crs_wkt o los parámetros CF de la proyección</translation>
  </message>
  <message>
   <source>a region in metres was asked of data on latitude and longitude; expected degrees</source>
   <translation>se pidió una región en metros de datos en latitud y longitud; se esperan grados</translation>
  </message>
  <message>
   <source>the grid has neither a grid mapping nor 2-D lat and lon; expected one of them</source>
   <translation>la malla no tiene ni grid mapping ni lat y lon bidimensionales; se espera uno de ellos</translation>
  </message>
  <message>
   <source>region {south:g} to {north:g} N, {west:g} to {east:g} E holds no cell of the data, which span {bottom:.4g} to {top:.4g} N and {left:.4g} to {right:.4g} E</source>
   <translation>la región {south:g} a {north:g} N, {west:g} a {east:g} E no contiene ninguna celda de los datos, que van de {bottom:.4g} a {top:.4g} N y de {left:.4g} a {right:.4g} E</translation>
  </message>
  <message>
   <source>Add the CF grid mapping, or 2-D lat and lon, to the file</source>
   <translation>Añada al archivo el grid mapping CF, o lat y lon bidimensionales</translation>
  </message>
  <message>
   <source>Give the region in degrees</source>
   <translation>Dé la región en grados</translation>
  </message>
  <message>
   <source>Give no region, or add them to the file</source>
   <translation>No dé ninguna región, o añádalos al archivo</translation>
  </message>
  <message>
   <source>Choose a region inside the data</source>
   <translation>Elija una región dentro de los datos</translation>
  </message>
  <message>
   <source>the region has an edge that is no number: south {south:g}, north {north:g}, west {west:g}, east {east:g}</source>
   <translation>la región tiene un borde que no es un número: sur {south:g}, norte {north:g}, oeste {west:g}, este {east:g}</translation>
  </message>
  <message>
   <source>the region is empty: south {south:g}, north {north:g}, west {west:g}, east {east:g}; expected south &lt; north and west &lt; east</source>
   <translation>la región está vacía: sur {south:g}, norte {north:g}, oeste {west:g}, este {east:g}; se espera sur &lt; norte y oeste &lt; este</translation>
  </message>
  <message>
   <source>region {south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting lies outside {where}, which spans {bottom:.0f} to {top:.0f} and {left:.0f} to {right:.0f}</source>
   <translation>la región {south:.0f} a {north:.0f} m en y, {west:.0f} a {east:.0f} m en x queda fuera de {where}, que va de {bottom:.0f} a {top:.0f} y de {left:.0f} a {right:.0f}</translation>
  </message>
  <message>
   <source>region {south:g} to {north:g} N, {west:g} to {east:g} E lies outside {where}, which spans {bottom:.6g} to {top:.6g} and {left:.6g} to {right:.6g}</source>
   <translation>la región {south:g} a {north:g} N, {west:g} a {east:g} E queda fuera de {where}, que va de {bottom:.6g} a {top:.6g} y de {left:.6g} a {right:.6g}</translation>
  </message>
  <message>
   <source>Give all four edges as numbers</source>
   <translation>Dé los cuatro bordes como números</translation>
  </message>
  <message>
   <source>the region runs from {west:g} to {east:g} E, across the date line; expected west &lt; east in [-180, 180]</source>
   <translation>la región va de {west:g} a {east:g} E, a través de la línea de fecha; se espera oeste &lt; este en [-180, 180]</translation>
  </message>
  <message>
   <source>Give the edges in the order south, north, west, east</source>
   <translation>Dé los bordes en el orden sur, norte, oeste, este</translation>
  </message>
  <message>
   <source>Split it at 180 degrees and run the two parts, or exchange west and east</source>
   <translation>Divídala en 180 grados y calcule las dos partes, o intercambie oeste y este</translation>
  </message>
  <message>
   <source>Take all of the data</source>
   <translation>Tomar todos los datos</translation>
  </message>
  <message>
   <source>one field is on latitude and longitude and the other on a projection; expected the same kind of grid</source>
   <translation>un campo está en latitud y longitud y el otro en una proyección; se espera el mismo tipo de malla</translation>
  </message>
  <message>
   <source>input cells are {rows:.4g} x {columns:.4g} truth cells (y, x); expected the same whole number both ways</source>
   <translation>las celdas de la entrada son {rows:.4g} x {columns:.4g} celdas de la verdad (y, x); se espera el mismo número entero en ambos sentidos</translation>
  </message>
  <message>
   <source>the truth is shifted against the input's cells by {north:+.3g} km northward and {east:+.3g} km eastward; expected coinciding cell edges</source>
   <translation>la verdad está desplazada respecto de las celdas de la entrada {north:+.3g} km al norte y {east:+.3g} km al este; se esperan bordes de celda coincidentes</translation>
  </message>
  <message>
   <source>Ask for regridding, or use a truth on the input's grid</source>
   <translation>Pida pasarla a la malla, o use una verdad en la malla de la entrada</translation>
  </message>
  <message>
   <source>Use a truth whose cells divide the input's, or ask for regridding</source>
   <translation>Use una verdad cuyas celdas dividan las de la entrada, o pida pasarla a la malla</translation>
  </message>
  <message>
   <source>Check whether a file gives cell corners as centres, or regrid the truth to the input's lattice</source>
   <translation>Compruebe si un archivo da esquinas de celda como centros, o pase la verdad a la malla de la entrada</translation>
  </message>
  <message>
   <source>the projected grid reaches across the date line</source>
   <translation>la malla proyectada cruza la línea de fecha</translation>
  </message>
  <message>
   <source>Choose a region on one side of it</source>
   <translation>Elija una región a un solo lado</translation>
  </message>
  <message>
   <source>{where}: rows and columns counted by index, {height:.3g} x {width:.3g} km by its lat and lon</source>
   <translation>{where}: filas y columnas contadas por índice, {height:.3g} x {width:.3g} km según lat y lon</translation>
  </message>
  <message>
   <source>{where} has dims {dims} without usable coordinates; expected latitude and longitude, or x and y in metres</source>
   <translation>{where} tiene las dimensiones {dims} sin coordenadas utilizables; se esperan latitud y longitud, o x e y en metros</translation>
  </message>
  <message>
   <source>Add CF coordinates (units degrees_north and degrees_east, or projection_x_coordinate in m)</source>
   <translation>Añada coordenadas CF (unidades degrees_north y degrees_east, o projection_x_coordinate en m)</translation>
  </message>
  <message>
   <source>{where} runs from {first:g} to {last:g} E, across the date line; expected a grid on one side of it, or around the globe</source>
   <translation>{where} va de {first:g} a {last:g} E, a través de la línea de fecha; se espera una malla a un solo lado, o alrededor del globo</translation>
  </message>
  <message>
   <source>{where}: {astray} of {count} cells have no place by its 2-D lat and lon; expected one of each</source>
   <translation>{where}: {astray} de {count} celdas no tienen lugar según lat y lon bidimensionales; se espera uno para cada una</translation>
  </message>
  <message>
   <source>Cut the file at 180 degrees and open the parts</source>
   <translation>Corte el archivo en 180 grados y abra las partes</translation>
  </message>
  <message>
   <source>Leave out the rows and columns that have none</source>
   <translation>Deje fuera las filas y columnas que no lo tienen</translation>
  </message>
  <message>
   <source>{file} has other times than when the scene was opened; expected those of its input</source>
   <translation>{file} tiene otros instantes que al abrir la escena; se esperan los de su entrada</translation>
  </message>
  <message>
   <source>Open the file again</source>
   <translation>Abra de nuevo el archivo</translation>
  </message>
  <message>
   <source>{where} has no variable that is {expected} by standard_name, units or name; it holds {held}</source>
   <translation>{where} no tiene ninguna variable que sea {expected} por standard_name, unidad o nombre; contiene {held}</translation>
  </message>
  <message>
   <source>{where} has such a field in {count} groups: {names}; expected one</source>
   <translation>{where} tiene un campo así en {count} grupos: {names}; se espera uno</translation>
  </message>
  <message>
   <source>{where}: {name} has units "{units}", which are not those of {known}</source>
   <translation>{where}: {name} está en «{units}», que no es unidad de {known}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} o {other}</translation>
  </message>
  <message>
   <source>no gridded variable</source>
   <translation>ninguna variable en malla</translation>
  </message>
  <message>
   <source>{where} has no gridded variable '{wanted}'; it holds {held}</source>
   <translation>{where} no tiene ninguna variable '{wanted}' en malla; contiene {held}</translation>
  </message>
  <message>
   <source>Name the variable to read, or correct its standard_name and units</source>
   <translation>Nombre la variable que leer, o corrija su standard_name y su unidad</translation>
  </message>
  <message>
   <source>Choose one of these</source>
   <translation>Elija una de estas</translation>
  </message>
  <message>
   <source>Read {name}</source>
   <translation>Leer {name}</translation>
  </message>
  <message>
   <source>Read it in {units}</source>
   <translation>Leer en {units}</translation>
  </message>
  <message>
   <source>Choose another variable, or correct its units</source>
   <translation>Elija otra variable, o corrija su unidad</translation>
  </message>
  <message>
   <source>Take it as what fell in {period}</source>
   <translation>Tomarlo como lo caído en {period}</translation>
  </message>
  <message>
   <source>Take negative values as missing</source>
   <translation>Tomar los valores negativos como ausentes</translation>
  </message>
  <message>
   <source>Take it as totals since the start</source>
   <translation>Tomarlo como totales desde el inicio</translation>
  </message>
  <message>
   <source>Leave in the truth's file only the field that is meant, under a usual name</source>
   <translation>Deje en el archivo de la verdad solo el campo que se quiere, con un nombre usual</translation>
  </message>
  <message>
   <source>{where} has no variable of the name, short name or standard name "{wanted}"; it holds {listed}</source>
   <translation>{where} no tiene ninguna variable de nombre, nombre corto o nombre estándar «{wanted}»; contiene {listed}</translation>
  </message>
  <message>
   <source>{where} has {count} variables that are called "{wanted}": {listed}; expected one</source>
   <translation>{where} tiene {count} variables llamadas «{wanted}»: {listed}; se espera una</translation>
  </message>
  <message>
   <source>Add it to the file, on the same grid and times, with standard_name or name "{wanted}"</source>
   <translation>Añádala al archivo, en la misma malla y los mismos instantes, con standard_name o nombre «{wanted}»</translation>
  </message>
  <message>
   <source>Leave the others out of the file, or ask for it by its name in the file</source>
   <translation>Quite las demás del archivo, o pídala por su nombre en el archivo</translation>
  </message>
  <message>
   <source>{count} reading without sd: {sd:g} {units}</source>
   <translation>{count} medición sin sd: {sd:g} {units}</translation>
  </message>
  <message>
   <source>{count} readings without sd: {sd:g} {units}</source>
   <translation>{count} mediciones sin sd: {sd:g} {units}</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>the gauges' standard deviation is {blank_sd}; expected a number above 0 {units}</source>
   <translation>la desviación típica de las estaciones es {blank_sd}; se espera un número mayor que 0 {units}</translation>
  </message>
  <message>
   <source>{file} holds no reading; expected one a line</source>
   <translation>{file} no contiene ninguna medición; se espera una por línea</translation>
  </message>
  <message>
   <source>{count} gauge reading in {file}</source>
   <translation>{count} medición de estación en {file}</translation>
  </message>
  <message>
   <source>{count} gauge readings in {file}</source>
   <translation>{count} mediciones de estaciones en {file}</translation>
  </message>
  <message>
   <source>has no column {names}</source>
   <translation>no tiene la columna {names}</translation>
  </message>
  <message>
   <source>has the column {names} twice</source>
   <translation>tiene dos veces la columna {names}</translation>
  </message>
  <message>
   <source>nothing: the file is empty</source>
   <translation>nada: el archivo está vacío</translation>
  </message>
  <message>
   <source>{file} line 1 {problem}; expected a header with {required} and, if known, sd; found {held}</source>
   <translation>{file} línea 1 {problem}; se espera una cabecera con {required} y, si se conoce, sd; se encontró {held}</translation>
  </message>
  <message>
   <source>{where} has {count} entries; expected {named}, as in the header</source>
   <translation>{where} tiene {count} entradas; se esperan {named}, como en la cabecera</translation>
  </message>
  <message>
   <source>{where}: value is {number:.4g} {units}; expected {most:g} or less</source>
   <translation>{where}: el valor es {number:.4g} {units}; se espera {most:g} o menos</translation>
  </message>
  <message>
   <source>{where}: value is {number:g}; expected {quantity} of 0 or more</source>
   <translation>{where}: el valor es {number:g}; se espera {quantity} de 0 o más</translation>
  </message>
  <message>
   <source>{where}: sd is {number:g}; expected a number above 0</source>
   <translation>{where}: sd es {number:g}; se espera un número mayor que 0</translation>
  </message>
  <message>
   <source>{where} has units "{units}", an amount without its period; expected a rate, such as mm h-1</source>
   <translation>{where} tiene la unidad «{units}», una cantidad sin su periodo; se espera una intensidad, como mm h-1</translation>
  </message>
  <message>
   <source>Give the error that a reading of your gauges has against a pixel's mean</source>
   <translation>Dé el error que tiene una medición de sus estaciones frente a la media de un píxel</translation>
  </message>
  <message>
   <source>Choose a file with readings</source>
   <translation>Elija un archivo con mediciones</translation>
  </message>
  <message>
   <source>{where}: {column} is {text}; expected a number</source>
   <translation>{where}: {column} es {text}; se espera un número</translation>
  </message>
  <message>
   <source>{where}: {column} is {number:g}; expected {low:g} to {high:g} degrees</source>
   <translation>{where}: {column} es {number:g}; se esperan de {low:g} a {high:g} grados</translation>
  </message>
  <message>
   <source>{where}: time is {text}; expected ISO 8601 in UTC, such as 2019-06-10T00:30:00Z</source>
   <translation>{where}: la hora es {text}; se espera ISO 8601 en UTC, como 2019-06-10T00:30:00Z</translation>
  </message>
  <message>
   <source>{path} does not exist; expected a CSV of gauges</source>
   <translation>{path} no existe; se espera un CSV de estaciones</translation>
  </message>
  <message>
   <source>{file} cannot be read as a table of gauges: {error}</source>
   <translation>{file} no se puede leer como tabla de estaciones: {error}</translation>
  </message>
  <message>
   <source>Name the columns in the first line, separated by commas</source>
   <translation>Nombre las columnas en la primera línea, separadas por comas</translation>
  </message>
  <message>
   <source>Write numbers with a decimal point, and quote entries that hold commas</source>
   <translation>Escriba los números con punto decimal, y ponga entre comillas las entradas que contengan comas</translation>
  </message>
  <message>
   <source>{where} repeats the place and time of line {line}; expected one reading of each</source>
   <translation>{where} repite el lugar y la hora de la línea {line}; se espera una medición de cada uno</translation>
  </message>
  <message>
   <source>no units stated: taken as {units}</source>
   <translation>sin unidad indicada: tomada como {units}</translation>
  </message>
  <message>
   <source>Correct it, or leave out the line</source>
   <translation>Corríjalo, u omita la línea</translation>
  </message>
  <message>
   <source>Leave out the lines of missing readings, instead of marking them by a negative number</source>
   <translation>Quite las líneas sin medición, en vez de marcarlas con un número negativo</translation>
  </message>
  <message>
   <source>{where} has no sd; expected the standard deviation of the reading's error</source>
   <translation>{where} no tiene sd; se espera la desviación típica del error de la medición</translation>
  </message>
  <message>
   <source>Give the error that a reading has against a pixel's mean: no gauge is exact</source>
   <translation>Dé el error de una medición frente a la media de un píxel: ninguna estación es exacta</translation>
  </message>
  <message>
   <source>State the period in the unit, such as "mm (10 min)-1"</source>
   <translation>Indique el periodo en la unidad, como «mm (10 min)-1»</translation>
  </message>
  <message>
   <source>Write numbers with a decimal point, and leave out the lines of missing readings</source>
   <translation>Escriba los números con punto decimal, y quite las líneas sin medición</translation>
  </message>
  <message>
   <source>Give places in degrees north and east; check that lat and lon are not exchanged</source>
   <translation>Dé los lugares en grados norte y este; compruebe que lat y lon no estén intercambiados</translation>
  </message>
  <message>
   <source>Write times as year-month-dayThour:minute</source>
   <translation>Escriba las horas como año-mes-díaThora:minuto</translation>
  </message>
  <message>
   <source>Check the path</source>
   <translation>Compruebe la ruta</translation>
  </message>
  <message>
   <source>Save it as CSV with commas, in UTF-8</source>
   <translation>Guárdela como CSV con comas, en UTF-8</translation>
  </message>
  <message>
   <source>Leave one of them out, or correct the place or the time</source>
   <translation>Quite una de ellas, o corrija el lugar o la hora</translation>
  </message>
  <message>
   <source>Fill the column sd, or give one for all readings without</source>
   <translation>Rellene la columna sd, o dé uno para todas las mediciones sin él</translation>
  </message>
  <message>
   <source>{readings} on {pixels}; left out: {outside} outside the region, {others} at other times</source>
   <translation>{readings} en {pixels}; excluidas: {outside} fuera de la región, {others} en otros momentos</translation>
  </message>
  <message>
   <source>after {start} and up to {end}</source>
   <translation>después de {start} y hasta {end}</translation>
  </message>
  <message>
   <source>none of the {count} readings in {file} is of this place and time: {outside} lie outside the region, {other} are of other times, between {first} and {last}; expected some in {south:.2f} to {north:.2f} N, {west:.2f} to {east:.2f} E, {when}</source>
   <translation>ninguna de las {count} mediciones de {file} es de este lugar y momento: {outside} quedan fuera de la región, {other} son de otros momentos, entre {first} y {last}; se esperan algunas en {south:.2f} a {north:.2f} N, {west:.2f} a {east:.2f} E, {when}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>a las {time}</translation>
  </message>
  <message>
   <source>{count} gauge reading</source>
   <translation>{count} medición de estación</translation>
  </message>
  <message>
   <source>{count} gauge readings</source>
   <translation>{count} mediciones de estaciones</translation>
  </message>
  <message>
   <source>{count} pixel</source>
   <translation>{count} píxel</translation>
  </message>
  <message>
   <source>{count} pixels</source>
   <translation>{count} píxeles</translation>
  </message>
  <message>
   <source>Choose the region and the time of the gauges, or leave the gauges out</source>
   <translation>Elija la región y el momento de las estaciones, o déjelas fuera</translation>
  </message>
  <message>
   <source>none of them is of this place and time</source>
   <translation>ninguna es de este lugar y momento</translation>
  </message>
  <message>
   <source>Leave the gauges out</source>
   <translation>Dejar fuera las estaciones</translation>
  </message>
  <message>
   <source>{count} gauge reading placed by hand</source>
   <translation>{count} medición de estación puesta a mano</translation>
  </message>
  <message>
   <source>{count} gauge readings placed by hand</source>
   <translation>{count} mediciones de estaciones puestas a mano</translation>
  </message>
  <message>
   <source>gauge {number} placed by hand reads {value:g} with an error of {sd:g} at {lat:g} N, {lon:g} E; expected a place, {quantity} that can be, and an error above 0</source>
   <translation>la estación {number}, puesta a mano, da {value:g} con un error de {sd:g} en {lat:g} N, {lon:g} E; se espera un lugar, un valor posible ({quantity}) y un error mayor que 0</translation>
  </message>
  <message>
   <source>Correct it in the table of gauges, or take it away</source>
   <translation>Corríjala en la tabla de estaciones, o quítela</translation>
  </message>
  <message>
   <source>{where} cannot be written: the run's projected grid has no grid mapping that says which projection it is</source>
   <translation>{where} no se puede escribir: la malla proyectada del cálculo no tiene un grid mapping que diga su proyección</translation>
  </message>
  <message>
   <source>{where} cannot be written: GeoTIFF has no keys for the projection {method}; expected one of {known}</source>
   <translation>{where} no se puede escribir: GeoTIFF no tiene claves para la proyección {method}; se espera una de {known}</translation>
  </message>
  <message>
   <source>Export .nc or .zarr, which carry latitude and longitude of every cell</source>
   <translation>Exporte a .nc o .zarr, que llevan la latitud y la longitud de cada celda</translation>
  </message>
  <message>
   <source>Export .nc or .zarr, which carry any grid mapping</source>
   <translation>Exporte a .nc o .zarr, que llevan cualquier grid mapping</translation>
  </message>
  <message>
   <source>{file} holds no gridded GRIB message</source>
   <translation>{file} no contiene ningún mensaje GRIB en malla</translation>
  </message>
  <message>
   <source>its last message does not end in 7777</source>
   <translation>su último mensaje no termina en 7777</translation>
  </message>
  <message>
   <source>first of {count} forecasts taken</source>
   <translation>se tomó el primero de {count} pronósticos</translation>
  </message>
  <message>
   <source>Open a file with gridded fields</source>
   <translation>Abra un archivo con campos en malla</translation>
  </message>
  <message>
   <source>time from the granule's name</source>
   <translation>hora según el nombre del gránulo</translation>
  </message>
  <message>
   <source>IMERG{version} /Grid layout; {times}</source>
   <translation>IMERG{version}, estructura con /Grid; {times}</translation>
  </message>
  <message>
   <source>IMERG{version} flat subset; {times}</source>
   <translation>IMERG{version}, recorte plano; {times}</translation>
  </message>
  <message>
   <source>times from the file</source>
   <translation>instantes del archivo</translation>
  </message>
  <message>
   <source>{file} has neither a time coordinate nor a granule name in its header; expected one of them</source>
   <translation>{file} no tiene ni coordenada de tiempo ni nombre de gránulo en su cabecera; se espera uno de ellos</translation>
  </message>
  <message>
   <source>{file} has no Grid/lat and Grid/lon; expected an IMERG granule</source>
   <translation>{file} no tiene Grid/lat ni Grid/lon; se espera un gránulo IMERG</translation>
  </message>
  <message>
   <source>Keep the granule's original file name (3B-HHR...-S......-E......)</source>
   <translation>Conserve el nombre original del gránulo (3B-HHR...-S......-E......)</translation>
  </message>
  <message>
   <source>Fetch it again</source>
   <translation>Descárguelo de nuevo</translation>
  </message>
  <message>
   <source>{count} frame</source>
   <translation>{count} campo</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} campos</translation>
  </message>
  <message>
   <source>truth: mean of {frames} of {file} in the input's interval</source>
   <translation>verdad: media de {frames} de {file} en el intervalo de la entrada</translation>
  </message>
  <message>
   <source>{file} has no frame at {time}; it holds {frames}, {times}</source>
   <translation>{file} no tiene ningún campo a las {time}; contiene {frames}, {times}</translation>
  </message>
  <message>
   <source>{file} has {held}; frames {first} to {last} were asked for</source>
   <translation>{file} tiene {held}; se pidieron los campos {first} a {last}</translation>
  </message>
  <message>
   <source>the times do not overlap: the input stands for {wanted}, {file} holds {held}</source>
   <translation>los tiempos no se solapan: la entrada vale para {wanted}, {file} contiene {held}</translation>
  </message>
  <message>
   <source>{file} has {frames}; frame {index} was asked for</source>
   <translation>{file} tiene {frames}; se pidió el campo {index}</translation>
  </message>
  <message>
   <source>The nearest is {time}</source>
   <translation>El más cercano es {time}</translation>
  </message>
  <message>
   <source>Choose frames from 0 to {last}</source>
   <translation>Elija campos de 0 a {last}</translation>
  </message>
  <message>
   <source>{least} to {most}</source>
   <translation>{least} a {most}</translation>
  </message>
  <message>
   <source>Choose another time of the input, or the truth of the same time</source>
   <translation>Elija otro instante de la entrada, o la verdad del mismo momento</translation>
  </message>
  <message>
   <source>the time {time!r} is not understood; expected an index, ISO 8601 such as 2019-06-10T00:30, or all</source>
   <translation>no se entiende el instante {time!r}; se espera un índice, ISO 8601 como 2019-06-10T00:30, o all</translation>
  </message>
  <message>
   <source>Choose a frame from 0 to {last}</source>
   <translation>Elija un campo de 0 a {last}</translation>
  </message>
  <message>
   <source>Write the time in UTC as YYYY-MM-DDTHH:MM</source>
   <translation>Escriba la hora en UTC como YYYY-MM-DDTHH:MM</translation>
  </message>
  <message>
   <source>input regridded conservatively from {size} to {step:g} degrees</source>
   <translation>entrada pasada de forma conservativa de {size} a {step:g} grados</translation>
  </message>
  <message>
   <source>Ask for conservative regridding to {step:g} degrees</source>
   <translation>Pida pasarlo a {step:g} grados de forma conservativa</translation>
  </message>
  <message>
   <source>{y:.6g} x {x:.6g} degrees</source>
   <translation>{y:.6g} x {x:.6g} grados</translation>
  </message>
  <message>
   <source>{step:g} degrees, or {km:g} km on a projection</source>
   <translation>{step:g} grados, o {km:g} km en una proyección</translation>
  </message>
  <message>
   <source>Ask for conservative regridding to {step:g} degrees, or average this fine field by {factor} so that it is its own truth</source>
   <translation>Pida pasarlo a {step:g} grados de forma conservativa, o promedie este campo fino por {factor} para que sea su propia verdad</translation>
  </message>
  <message>
   <source>{where} has cells of {found}; expected the models' grid of {expected}</source>
   <translation>{where} tiene celdas de {found}; se espera la malla de los modelos de {expected}</translation>
  </message>
  <message>
   <source>Regrid it to {step:g}°</source>
   <translation>Pasar a {step:g}°</translation>
  </message>
  <message>
   <source>Average it by {factor}: a fine field</source>
   <translation>Promediar por {factor}: un campo fino</translation>
  </message>
  <message>
   <source>{file} is MRMS parameter {category}.{number} on a {grid} grid; expected PrecipRate (6.1) or a radar-only accumulation (6.2 to 6.6)</source>
   <translation>{file} es el parámetro MRMS {category}.{number} en una malla {grid}; se espera PrecipRate (6.1) o una acumulación solo de radar (6.2 a 6.6)</translation>
  </message>
  <message>
   <source>Fetch the PrecipRate product</source>
   <translation>Descargue el producto PrecipRate</translation>
  </message>
  <message>
   <source>{file} cannot be decoded: {error}; expected CF times and packing</source>
   <translation>{file} no se puede decodificar: {error}; se esperan tiempos y empaquetado CF</translation>
  </message>
  <message>
   <source>Correct the units and calendar attributes of its time coordinate</source>
   <translation>Corrija los atributos units y calendar de su coordenada de tiempo</translation>
  </message>
  <message>
   <source>{file} holds {name} as floating-point numbers of another length than 32 or 64 bits, which NetCDF lacks</source>
   <translation>{file} contiene {name} como números de coma flotante de otra longitud que 32 o 64 bits, que NetCDF no tiene</translation>
  </message>
  <message>
   <source>it ends before its last variable</source>
   <translation>termina antes de su última variable</translation>
  </message>
  <message>
   <source>Write it as float32</source>
   <translation>Escríbalo como float32</translation>
  </message>
  <message>
   <source>the projected grid has no usable grid mapping, so gauges cannot be placed on it; expected one with crs_wkt or CF projection parameters</source>
   <translation>la malla proyectada no tiene un grid mapping utilizable, así que no se pueden situar estaciones en ella; se espera uno con crs_wkt o los parámetros CF de la proyección</translation>
  </message>
  <message>
   <source>Add the CF grid mapping to the file</source>
   <translation>Añada el grid mapping CF al archivo</translation>
  </message>
  <message>
   <source>{file} is an ODIM {kind} object; expected a composite (COMP or IMAGE)</source>
   <translation>{file} es un objeto ODIM {kind}; se espera un compuesto (COMP o IMAGE)</translation>
  </message>
  <message>
   <source>{file} is calibrated by {formula!r}; expected GEO = gain * PV + offset</source>
   <translation>{file} está calibrado por {formula!r}; se espera GEO = gain * PV + offset</translation>
  </message>
  <message>
   <source>{file} lacks {missing}; expected a radar composite with its projection and times</source>
   <translation>a {file} le falta {missing}; se espera un compuesto de radar con su proyección y sus instantes</translation>
  </message>
  <message>
   <source>Make a Cartesian composite of polar data first</source>
   <translation>Haga antes de los datos polares un compuesto cartesiano</translation>
  </message>
  <message>
   <source>Convert it</source>
   <translation>Conviértalo</translation>
  </message>
  <message>
   <source>the projection {proj4!r} is not understood</source>
   <translation>no se entiende la proyección {proj4!r}</translation>
  </message>
  <message>
   <source>Open a composite product, not a single radar's polar volume</source>
   <translation>Abra un compuesto, no el volumen polar de un solo radar</translation>
  </message>
  <message>
   <source>Correct the file's PROJ string</source>
   <translation>Corrija la cadena PROJ del archivo</translation>
  </message>
  <message>
   <source>{rows} x {columns} cells of {km:.4g} km</source>
   <translation>{rows} x {columns} celdas de {km:.4g} km</translation>
  </message>
  <message>
   <source>{name} in {file}</source>
   <translation>{name} en {file}</translation>
  </message>
  <message>
   <source>dimension {dim} has no coordinate: index 0 of {count} taken</source>
   <translation>la dimensión {dim} no tiene coordenada: se tomó el índice 0 de {count}</translation>
  </message>
  <message>
   <source>first of {count} values of {dim} taken: {first}</source>
   <translation>se tomó el primero de {count} valores de {dim}: {first}</translation>
  </message>
  <message>
   <source>{kind}, gzipped</source>
   <translation>{kind}, comprimido con gzip</translation>
  </message>
  <message>
   <source>minutes={minutes:g} is stated of {where}; expected the length of a mean or an amount, or 0 for instants</source>
   <translation>de {where} se indica minutes={minutes:g}; se espera la duración de una media o una cantidad, o 0 para instantes</translation>
  </message>
  <message>
   <source>both totals and minutes={minutes:g} are stated of {where}; expected one of them</source>
   <translation>de {where} se indican totales y minutes={minutes:g}; se espera uno de los dos</translation>
  </message>
  <message>
   <source>north={north:g}, east={east:g} is stated of {where}; expected by how many cells it is to be moved</source>
   <translation>de {where} se indica north={north:g}, east={east:g}; se espera cuántas celdas hay que moverlo</translation>
  </message>
  <message>
   <source>{other} has more than rows, columns and times: {dims}; expected one field at a time</source>
   <translation>{other} tiene más que filas, columnas e instantes: {dims}; se espera un campo cada vez</translation>
  </message>
  <message>
   <source>{other} lies on {found}; expected the cells of {where}, {expected}</source>
   <translation>{other} está en {found}; se esperan las celdas de {where}, {expected}</translation>
  </message>
  <message>
   <source>{other} has {other_count} times from {other_first}; expected the {count} of {where}, from {first}</source>
   <translation>{other} tiene {other_count} instantes desde {other_first}; se esperan los {count} de {where}, desde {first}</translation>
  </message>
  <message>
   <source>{where} holds no values ({sizes}); expected at least one frame</source>
   <translation>{where} no contiene valores ({sizes}); se espera al menos un campo</translation>
  </message>
  <message>
   <source>State a number from 0 up</source>
   <translation>Indique un número desde 0</translation>
  </message>
  <message>
   <source>Leave out the minutes: totals tell what fell between one time and the next</source>
   <translation>Omita los minutos: los totales dicen lo que cayó de un instante al siguiente</translation>
  </message>
  <message>
   <source>State numbers, such as 0.5</source>
   <translation>Indique números, como 0.5</translation>
  </message>
  <message>
   <source>Write the level that the model was trained on into a variable of its own</source>
   <translation>Escriba el nivel con el que se entrenó el modelo en una variable propia</translation>
  </message>
  <message>
   <source>Bring both to one grid, for instance with cdo remapbil</source>
   <translation>Lleve ambos a una misma malla, por ejemplo con cdo remapbil</translation>
  </message>
  <message>
   <source>Cut or interpolate both to the same times</source>
   <translation>Recorte o interpole ambos a los mismos instantes</translation>
  </message>
  <message>
   <source>Choose another file or variable</source>
   <translation>Elija otro archivo u otra variable</translation>
  </message>
  <message>
   <source>{file} is gzipped twice; expected data inside</source>
   <translation>{file} está comprimido dos veces con gzip; se esperan datos dentro</translation>
  </message>
  <message>
   <source>Unpack it once</source>
   <translation>Descomprímalo una vez</translation>
  </message>
  <message>
   <source>{file} begins with {head}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} empieza por {head}; se espera NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) o GRIB</translation>
  </message>
  <message>
   <source>the bytes {head}</source>
   <translation>los bytes {head}</translation>
  </message>
  <message>
   <source>{file} is a zip archive of {files} without Zarr metadata; expected a Zarr store</source>
   <translation>{file} es un archivo zip de {files} sin metadatos Zarr; se espera un almacén Zarr</translation>
  </message>
  <message>
   <source>{file} is truncated or damaged ({reason}); expected a complete file</source>
   <translation>{file} está truncado o dañado ({reason}); se espera un archivo completo</translation>
  </message>
  <message>
   <source>{path} does not exist</source>
   <translation>{path} no existe</translation>
  </message>
  <message>
   <source>{path} is a folder without Zarr metadata; expected a file or a Zarr store</source>
   <translation>{path} es una carpeta sin metadatos Zarr; se espera un archivo o un almacén Zarr</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe; expected a file or a Zarr store</source>
   <translation>{path} es un dispositivo o una tubería; se espera un archivo o un almacén Zarr</translation>
  </message>
  <message>
   <source>{file} is empty; expected data</source>
   <translation>{file} está vacío; se esperan datos</translation>
  </message>
  <message>
   <source>{file} is {kind}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB</source>
   <translation>{file} es {kind}; se espera NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) o GRIB</translation>
  </message>
  <message>
   <source>Open the data file itself, unpacked if it lies in an archive</source>
   <translation>Abra el propio archivo de datos, descomprimido si está en un archivo comprimido</translation>
  </message>
  <message>
   <source>Unpack it and open the data file inside</source>
   <translation>Descomprímalo y abra el archivo de datos que contiene</translation>
  </message>
  <message>
   <source>Fetch the file again and compare its size with the source's</source>
   <translation>Descargue de nuevo el archivo y compare su tamaño con el de la fuente</translation>
  </message>
  <message>
   <source>Check the name and the folder</source>
   <translation>Compruebe el nombre y la carpeta</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Abra un archivo</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}</source>
   <translation>{path} no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>Fetch the file again</source>
   <translation>Descargue de nuevo el archivo</translation>
  </message>
  <message>
   <source>Convert it to NetCDF first, for instance with gdal_translate or cdo</source>
   <translation>Conviértalo antes a NetCDF, por ejemplo con gdal_translate o cdo</translation>
  </message>
  <message>
   <source>{count} file</source>
   <translation>{count} archivo</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} archivos</translation>
  </message>
  <message>
   <source>Check its permissions</source>
   <translation>Compruebe sus permisos</translation>
  </message>
  <message>
   <source>an OPeNDAP dataset, or a Zarr store with consolidated metadata</source>
   <translation>un conjunto de datos OPeNDAP, o un almacén Zarr con metadatos consolidados</translation>
  </message>
  <message>
   <source>read from a server: input_sha256 is of the values and coordinates that were read, as no file is there to hash</source>
   <translation>leído de un servidor: input_sha256 es de los valores y coordenadas leídos, pues no hay archivo</translation>
  </message>
  <message>
   <source>{address} is neither {served}</source>
   <translation>{address} no es {served}</translation>
  </message>
  <message>
   <source>{address} did not answer as {served} does: {reason}</source>
   <translation>{address} no respondió como lo hace {served}: {reason}</translation>
  </message>
  <message>
   <source>Give the address without an ending such as .html, download a plain file, or consolidate the store's metadata</source>
   <translation>Dé la dirección sin una terminación como .html, descargue un archivo simple o consolide los metadatos del almacén</translation>
  </message>
  <message>
   <source>Check the address and the network, and try again</source>
   <translation>Compruebe la dirección y la red, e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>{file} is not a saved run: {reason}; expected a NetCDF file that Stormlens saved</source>
   <translation>{file} no es un cálculo guardado: {reason}; se espera un archivo NetCDF guardado por Stormlens</translation>
  </message>
  <message>
   <source>it is of the kind {kind}</source>
   <translation>es del tipo {kind}</translation>
  </message>
  <message>
   <source>Open it as input data instead</source>
   <translation>Ábralo en su lugar como datos de entrada</translation>
  </message>
  <message>
   <source>{file} is a run without its input; expected {variable}_input</source>
   <translation>{file} es un cálculo sin su entrada; se espera {variable}_input</translation>
  </message>
  <message>
   <source>it lacks the attributes {missing}</source>
   <translation>le faltan los atributos {missing}</translation>
  </message>
  <message>
   <source>{file} is a run that cannot be read ({error}); expected one as this version of Stormlens saves it</source>
   <translation>{file} es un cálculo que no se puede leer ({error}); se espera uno como los guarda esta versión de Stormlens</translation>
  </message>
  <message>
   <source>Save the run again</source>
   <translation>Guarde de nuevo el cálculo</translation>
  </message>
  <message>
   <source>Read it with the version that saved it, or make the run again</source>
   <translation>Léalo con la versión que lo guardó, o haga de nuevo el cálculo</translation>
  </message>
  <message>
   <source>input: means of {factor} x {factor} cells of {file} (perfect model); the fine field is the truth</source>
   <translation>entrada: medias de {factor} x {factor} celdas de {file} (modelo perfecto); el campo fino es la verdad</translation>
  </message>
  <message>
   <source>{south:.6g} to {north:.6g} N, {west:.6g} to {east:.6g} E</source>
   <translation>{south:.6g} a {north:.6g} N, {west:.6g} a {east:.6g} E</translation>
  </message>
  <message>
   <source>{south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting</source>
   <translation>{south:.0f} a {north:.0f} m en y, {west:.0f} a {east:.0f} m en x</translation>
  </message>
  <message>
   <source>both a truth and block averages were asked for; expected one of them</source>
   <translation>se pidieron una verdad y medias por bloques; se espera una de las dos</translation>
  </message>
  <message>
   <source>a standard deviation of gauges, {gauge_sd:g}, was given without gauges; expected both or none</source>
   <translation>se dio una desviación típica de estaciones, {gauge_sd:g}, sin estaciones; se esperan ambas o ninguna</translation>
  </message>
  <message>
   <source>blocks of {coarsen} cells were asked for, but the models go from coarse to fine by {factor}</source>
   <translation>se pidieron bloques de {coarsen} celdas, pero los modelos van de grueso a fino por {factor}</translation>
  </message>
  <message>
   <source>{where} has {found} cells along an input cell's side; expected {expected}</source>
   <translation>{where} tiene {found} celdas a lo largo de una celda de la entrada; se esperan {expected}</translation>
  </message>
  <message>
   <source>region cut to what the truth covers: {region}</source>
   <translation>región recortada a lo que cubre la verdad: {region}</translation>
  </message>
  <message>
   <source>the truth covers no whole cell of the input in this region</source>
   <translation>la verdad no cubre ninguna celda entera de la entrada en esta región</translation>
  </message>
  <message>
   <source>{where} averaged by {factor} has cells of {y:.4g} x {x:.4g} {units}; expected the models' grid of {expected}</source>
   <translation>{where}, promediado por {factor}, tiene celdas de {y:.4g} x {x:.4g} {units}; se espera la malla de los modelos de {expected}</translation>
  </message>
  <message>
   <source>{where} has {count} cells along {dim}; expected at least two blocks of {factor}</source>
   <translation>{where} tiene {count} celdas a lo largo de {dim}; se esperan al menos dos bloques de {factor}</translation>
  </message>
  <message>
   <source>the region {region} has {rows} x {columns} coarse cells; expected at least 2 x 2</source>
   <translation>la región {region} tiene {rows} x {columns} celdas gruesas; se esperan al menos 2 x 2</translation>
  </message>
  <message>
   <source>{where} has no known value in the region {region}; all {count} cells are missing</source>
   <translation>{where} no tiene ningún valor conocido en la región {region}; faltan las {count} celdas</translation>
  </message>
  <message>
   <source>Leave out the truth (the fine field is the truth), or the averaging</source>
   <translation>Deje fuera la verdad (el campo fino es la verdad), o el promedio</translation>
  </message>
  <message>
   <source>Give the table of gauges, or leave the standard deviation out</source>
   <translation>Dé la tabla de estaciones, o deje fuera la desviación típica</translation>
  </message>
  <message>
   <source>region cut to the data: {region}</source>
   <translation>región recortada a los datos: {region}</translation>
  </message>
  <message>
   <source>Average by {factor}</source>
   <translation>Promedie por {factor}</translation>
  </message>
  <message>
   <source>Use a truth on the models' fine grid ({grid})</source>
   <translation>Use una verdad en la malla fina de los modelos ({grid})</translation>
  </message>
  <message>
   <source>Choose a region that both files cover</source>
   <translation>Elija una región que cubran ambos archivos</translation>
  </message>
  <message>
   <source>Use a field of {cells}, or open it as the input with conservative regridding</source>
   <translation>Use un campo de {cells}, o ábralo como entrada pasándolo a la malla de los modelos</translation>
  </message>
  <message>
   <source>Use a larger field</source>
   <translation>Use un campo mayor</translation>
  </message>
  <message>
   <source>Choose another region or time</source>
   <translation>Elija otra región u otro instante</translation>
  </message>
  <message>
   <source>Take it as the input, regridded to {step:g}°</source>
   <translation>Tomarlo como entrada, pasado a {step:g}°</translation>
  </message>
  <message>
   <source>{file} is not a session: {reason}; expected a JSON file that Stormlens saved</source>
   <translation>{file} no es una sesión: {reason}; se espera un archivo JSON guardado por Stormlens</translation>
  </message>
  <message>
   <source>{path} is not there; the session was saved with it</source>
   <translation>{path} no está; la sesión se guardó con él</translation>
  </message>
  <message>
   <source>{path} has changed since the session was saved: its sha256 is {found}...; expected {expected}...</source>
   <translation>{path} ha cambiado desde que se guardó la sesión: su sha256 es {found}...; se espera {expected}...</translation>
  </message>
  <message>
   <source>it does not say "format": "{format}"</source>
   <translation>no dice "format": "{format}"</translation>
  </message>
  <message>
   <source>its version is {version!r}</source>
   <translation>su versión es {version!r}</translation>
  </message>
  <message>
   <source>{file} is a session of version {version}, written by Stormlens {writer}; expected version {known} or older</source>
   <translation>{file} es una sesión de versión {version}, escrita por Stormlens {writer}; se espera la versión {known} o anterior</translation>
  </message>
  <message>
   <source>Open fields and runs with Open, and sessions with Open session</source>
   <translation>Abra campos y cálculos con Abrir, y sesiones con Abrir sesión</translation>
  </message>
  <message>
   <source>Put it back, or beside the session file</source>
   <translation>Póngalo de nuevo, o junto al archivo de sesión</translation>
  </message>
  <message>
   <source>Bring the file of then back, or open the file as it is now and save a new session</source>
   <translation>Recupere el archivo de entonces, o abra el archivo como está ahora y guarde una sesión nueva</translation>
  </message>
  <message>
   <source>it cannot be read as JSON ({error})</source>
   <translation>no se puede leer como JSON ({error})</translation>
  </message>
  <message>
   <source>Open it with that version of Stormlens, or a newer one</source>
   <translation>Ábralo con esa versión de Stormlens, o una más reciente</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}</source>
   <translation>{path} no se puede leer: {error}</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Elija otro archivo</translation>
  </message>
  <message>
   <source>Put it back, or open another file</source>
   <translation>Póngalo de nuevo, o abra otro archivo</translation>
  </message>
  <message>
   <source>{variable} in {file}</source>
   <translation>{variable} en {file}</translation>
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
   <translation>{name} leído como {quantity}; unidad «{units}»</translation>
  </message>
  <message>
   <source>{rows} x {columns} cells of {size}</source>
   <translation>{rows} x {columns} celdas de {size}</translation>
  </message>
  <message>
   <source>{frames}, {span}, {meaning}</source>
   <translation>{frames}, {span}, {meaning}</translation>
  </message>
  <message>
   <source>{count} value over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing</source>
   <translation>{count} valor por encima de {limit:g} {units} (hasta {highest:.4g}) en {file}: probables ecos parásitos, puesto como ausente</translation>
  </message>
  <message>
   <source>{count} values over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing</source>
   <translation>{count} valores por encima de {limit:g} {units} (hasta {highest:.4g}) en {file}: probables ecos parásitos, puestos como ausentes</translation>
  </message>
  <message>
   <source>a region in metres was asked of {file}, which is on latitude and longitude</source>
   <translation>se pidió una región en metros de {file}, que está en latitud y longitud</translation>
  </message>
  <message>
   <source>could be read instead: {names}</source>
   <translation>podría leerse en su lugar: {names}</translation>
  </message>
  <message>
   <source>{file} has {held}; frame {time} was asked for</source>
   <translation>{file} tiene {held}; se pidió el campo {time}</translation>
  </message>
  <message>
   <source>no times given</source>
   <translation>sin instantes indicados</translation>
  </message>
  <message>
   <source>means over {length}</source>
   <translation>medias sobre {length}</translation>
  </message>
  <message>
   <source>Save the session again, or correct the file by hand</source>
   <translation>Guarde de nuevo la sesión, o corrija el archivo a mano</translation>
  </message>
  <message>
   <source>{where} is {found}; expected a table of {kind}</source>
   <translation>{where} es {found}; se espera una tabla de {kind}</translation>
  </message>
  <message>
   <source>{where} has {unknown}; expected {known}</source>
   <translation>{where} tiene {unknown}; se espera {known}</translation>
  </message>
  <message>
   <source>{where} lacks {missing}</source>
   <translation>a {where} le falta {missing}</translation>
  </message>
  <message>
   <source>{where} is {found}; expected {expected}</source>
   <translation>{where} es {found}; se espera {expected}</translation>
  </message>
  <message>
   <source>step, the spacing of the times</source>
   <translation>paso, la separación de los instantes</translation>
  </message>
  <message>
   <source>{where} states no times: its frames are counted, and taken to be an hour apart</source>
   <translation>{where} no indica horas: sus campos se cuentan y se suponen separados por una hora</translation>
  </message>
  <message>
   <source>totals since the start: each frame less the one before, or as it is where the totals began anew; the first is left out</source>
   <translation>totales desde el inicio: cada imagen menos la anterior, o tal cual donde los totales empezaron de nuevo; la primera se omite</translation>
  </message>
  <message>
   <source>totals since the start of the forecast: each frame less the one before</source>
   <translation>acumulados desde el inicio del pronóstico: cada campo menos el anterior</translation>
  </message>
  <message>
   <source>{where} is stated to hold totals since the start, and has units "{units}" and times: {count}; expected amounts, such as mm, at two times or more</source>
   <translation>de {where} se indica que contiene totales desde el inicio, con la unidad "{units}" y un número de instantes de {count}; se esperan cantidades, como mm, en dos instantes o más</translation>
  </message>
  <message>
   <source>{where} states no times (its {dim} has no units that say of when it is): its frames are counted, and taken to be an hour apart</source>
   <translation>{where} no indica horas ({dim} no tiene unidades que digan de cuándo es): sus campos se cuentan y se suponen separados por una hora</translation>
  </message>
  <message>
   <source>times taken as the end of their {length}</source>
   <translation>instantes tomados como final de: {length}</translation>
  </message>
  <message>
   <source>{where}: times are not strictly ascending ({one}, then {next})</source>
   <translation>{where}: los instantes no son estrictamente crecientes ({one}, después {next})</translation>
  </message>
  <message>
   <source>State its units, or leave out that it holds totals</source>
   <translation>Indique su unidad, o no diga que son totales</translation>
  </message>
  <message>
   <source>{where}: the time is missing of {frames}</source>
   <translation>{where}: falta el instante de: {frames}</translation>
  </message>
  <message>
   <source>{where}: the time {time} cannot be kept to the nanosecond; expected {first} to {last}</source>
   <translation>{where}: el instante {time} no se puede guardar al nanosegundo; se espera de {first} a {last}</translation>
  </message>
  <message>
   <source>interval</source>
   <translation>intervalo</translation>
  </message>
  <message>
   <source>Sort the file along time and drop the repeated frames</source>
   <translation>Ordene el archivo por el tiempo y quite los campos repetidos</translation>
  </message>
  <message>
   <source>Complete the time coordinate</source>
   <translation>Complete la coordenada de tiempo</translation>
  </message>
  <message>
   <source>Move the years of the time coordinate, for instance with cdo shifttime</source>
   <translation>Desplace los años de la coordenada de tiempo, por ejemplo con cdo shifttime</translation>
  </message>
  <message>
   <source>{where}: the time "{stated}" is no date of the standard calendar; expected one of its dates</source>
   <translation>{where}: el instante «{stated}» no es una fecha del calendario estándar; se espera una</translation>
  </message>
  <message>
   <source>Convert the time coordinate to the standard calendar, for instance with cdo setcalendar</source>
   <translation>Convierta la coordenada de tiempo al calendario estándar, por ejemplo con cdo setcalendar</translation>
  </message>
  <message>
   <source>{where} only grows from one time to the next, as totals since the start do; expected time bounds, which say since when</source>
   <translation>{where} solo crece de un instante al siguiente, como los totales desde el inicio; se esperan límites de tiempo, que dicen desde cuándo</translation>
  </message>
  <message>
   <source>State whether it holds totals since the start, or what fell between two times</source>
   <translation>Indique si contiene totales desde el inicio, o lo caído entre dos instantes</translation>
  </message>
  <message>
   <source>{path} is a folder; expected the name of a file</source>
   <translation>{path} es una carpeta; se espera el nombre de un archivo</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe; expected the name of a file</source>
   <translation>{path} es un dispositivo o una tubería; se espera el nombre de un archivo</translation>
  </message>
  <message>
   <source>{path} exists already</source>
   <translation>{path} ya existe</translation>
  </message>
  <message>
   <source>the folder {folder} does not exist</source>
   <translation>la carpeta {folder} no existe</translation>
  </message>
  <message>
   <source>{file} ends in "{suffix}"; expected .{kinds}</source>
   <translation>{file} termina en «{suffix}»; se espera .{kinds}</translation>
  </message>
  <message>
   <source>{file} has no ending; expected .{kinds}</source>
   <translation>{file} no tiene extensión; se espera .{kinds}</translation>
  </message>
  <message>
   <source>Give another name</source>
   <translation>Dé otro nombre</translation>
  </message>
  <message>
   <source>{path} is a folder, and no Zarr store</source>
   <translation>{path} es una carpeta, y no un almacén Zarr</translation>
  </message>
  <message>
   <source>Add a name to it</source>
   <translation>Añádale un nombre</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Elija otro nombre</translation>
  </message>
  <message>
   <source>Choose another name, or allow overwriting</source>
   <translation>Elija otro nombre, o permita sobrescribir</translation>
  </message>
  <message>
   <source>Make it first, or choose another</source>
   <translation>Créela antes, o elija otra</translation>
  </message>
  <message>
   <source>the folder {folder} takes no file ({reason})</source>
   <translation>la carpeta {folder} no admite ningún archivo ({reason})</translation>
  </message>
  <message>
   <source>{path} was named for two things; expected a file for each</source>
   <translation>{path} se indicó para dos cosas; se espera un archivo para cada una</translation>
  </message>
  <message>
   <source>{path} is read by this command, and would be replaced by what it writes; expected another file</source>
   <translation>este comando lee {path}, y lo que escribe lo reemplazaría; se espera otro archivo</translation>
  </message>
  <message>
   <source>{path} cannot be written: {error}</source>
   <translation>{path} no se puede escribir: {error}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Elija otra carpeta</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Dé otro nombre.</translation>
  </message>
  <message>
   <source>Give the output another name.</source>
   <translation>Dé otro nombre a la salida.</translation>
  </message>
  <message>
   <source>Check the folder's permissions and the space left on the disk</source>
   <translation>Compruebe los permisos de la carpeta y el espacio libre del disco</translation>
  </message>
  <message>
   <source>{file} holds {count} Zarr stores ({stores}); expected one</source>
   <translation>{file} contiene {count} almacenes Zarr ({stores}); se espera uno</translation>
  </message>
  <message>
   <source>{file} has Zarr metadata that cannot be read ({error}); expected a group with named dimensions</source>
   <translation>{file} tiene metadatos Zarr que no se pueden leer ({error}); se espera un grupo con dimensiones con nombre</translation>
  </message>
  <message>
   <source>Pack the one that is meant by itself</source>
   <translation>Comprima por separado el que se quiere</translation>
  </message>
  <message>
   <source>Open the group that holds the data, or write the store again with xarray</source>
   <translation>Abra el grupo que contiene los datos, o escriba de nuevo el almacén con xarray</translation>
  </message>
  <message>
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <source>[network] has {levels} channel_multipliers and {rates} dropout rates; expected at least two levels and one rate</source>
   <translation>[network] tiene {levels} channel_multipliers y {rates} tasas de dropout; se esperan al menos dos niveles y una tasa</translation>
  </message>
  <message>
   <source>[network] has the norm "{norm}"; expected one of {known}</source>
   <translation>[network] tiene la norma «{norm}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>Correct channel_multipliers or dropout</source>
   <translation>Corrija channel_multipliers o dropout</translation>
  </message>
  <message>
   <source>Correct norm</source>
   <translation>Corrija norm</translation>
  </message>
  <message>
   <source>{path} has the unknown entries {unknown}</source>
   <translation>{path} tiene las entradas desconocidas {unknown}</translation>
  </message>
  <message>
   <source>{path} has stage "{own}"; expected "correct" or "downscale"</source>
   <translation>{path} tiene la etapa «{own}»; se espera «correct» o «downscale»</translation>
  </message>
  <message>
   <source>{path} has observations in stage {own}; expected downscale, for gauges are pixels of the fine field</source>
   <translation>{path} tiene observaciones en la etapa {own}; se espera downscale, pues las estaciones son píxeles del campo fino</translation>
  </message>
  <message>
   <source>{path} has scaler "{scaler}"; expected one of {known}</source>
   <translation>{path} tiene el scaler «{scaler}»; se espera uno de {known}</translation>
  </message>
  <message>
   <source>{path} says region_independent with instance_norm; expected false, for a field's mean and standard deviation are those of the region that is run</source>
   <translation>{path} dice region_independent con instance_norm; se espera false, pues la media y la desviación típica de un campo son las de la región calculada</translation>
  </message>
  <message>
   <source>{path} cannot be read as a model card: {error}</source>
   <translation>{path} no se puede leer como ficha de modelo: {error}</translation>
  </message>
  <message>
   <source>Use a model made for this version</source>
   <translation>Use un modelo hecho para esta versión</translation>
  </message>
  <message>
   <source>{path} is incomplete: {error}</source>
   <translation>{path} está incompleto: {error}</translation>
  </message>
  <message>
   <source>Correct the card</source>
   <translation>Corrija la ficha</translation>
  </message>
  <message>
   <source>{path} has channel {name} with {entries}; expected units, mean and an sd above 0</source>
   <translation>{path} tiene el canal {name} con {entries}; se esperan units, mean y un sd mayor que 0</translation>
  </message>
  <message>
   <source>Reinstall the model</source>
   <translation>Reinstale el modelo</translation>
  </message>
  <message>
   <source>the input has times in month {found}; the model's statistics are of month {known}</source>
   <translation>la entrada tiene instantes del mes {found}; las estadísticas del modelo son del mes {known}</translation>
  </message>
  <message>
   <source>the weights hold {held} of the "{kind}" scaler's statistics; expected months, mean, sd, latitude and longitude</source>
   <translation>los pesos contienen {held} de las estadísticas del scaler «{kind}»; se esperan months, mean, sd, latitude y longitude</translation>
  </message>
  <message>
   <source>Choose a time in a month that the model was trained on, or a model without a scaler</source>
   <translation>Elija un instante de un mes con el que se entrenó el modelo, o un modelo sin scaler</translation>
  </message>
  <message>
   <source>the region has cells at {name} {least:.6g} to {most:.6g}; the model's statistics cover {name} {low:.6g} to {high:.6g}</source>
   <translation>la región tiene celdas en {name} {least:.6g} a {most:.6g}; las estadísticas del modelo cubren {name} {low:.6g} a {high:.6g}</translation>
  </message>
  <message>
   <source>Choose a region inside it, or a model without statistics by pixel</source>
   <translation>Elija una región dentro, o un modelo sin estadísticas por píxel</translation>
  </message>
  <message>
   <source>[network] has factor {factor} and cells_channel {channel}; expected a factor of at least 1 and a channel from 0 to {last}</source>
   <translation>[network] tiene factor {factor} y cells_channel {channel}; se esperan un factor de al menos 1 y un canal de 0 a {last}</translation>
  </message>
  <message>
   <source>Correct factor or cells_channel</source>
   <translation>Corrija factor o cells_channel</translation>
  </message>
  <message>
   <source>[network] has n_channels {widths} and kernels {kernels}; expected two widths and two odd kernels</source>
   <translation>[network] tiene n_channels {widths} y kernels {kernels}; se esperan dos anchuras y dos núcleos impares</translation>
  </message>
  <message>
   <source>Correct n_channels or kernels</source>
   <translation>Corrija n_channels o kernels</translation>
  </message>
  <message>
   <source>[network] has {levels} channel_multipliers and {marks} is_attention; expected one of each for every level</source>
   <translation>[network] tiene {levels} channel_multipliers y {marks} is_attention; se espera uno de cada por nivel</translation>
  </message>
  <message>
   <source>[network] has n_channels {n_channels} and n_blocks {n_blocks}; expected an even width of at least 4 and at least one block</source>
   <translation>[network] tiene n_channels {n_channels} y n_blocks {n_blocks}; se esperan una anchura par de al menos 4 y al menos un bloque</translation>
  </message>
  <message>
   <source>Give both lists the same length</source>
   <translation>Dé a ambas listas la misma longitud</translation>
  </message>
  <message>
   <source>Correct n_channels or n_blocks</source>
   <translation>Corrija n_channels o n_blocks</translation>
  </message>
  <message>
   <source>the family is "{family}"; expected one of {known}</source>
   <translation>la familia es «{family}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>the prediction is "{prediction}"; expected one of {known}</source>
   <translation>la predicción es «{prediction}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>the prediction of a sequence model is "{prediction}"; expected edm, or direct for its estimate alone</source>
   <translation>la predicción de un modelo de secuencias es «{prediction}»; se espera edm, o direct para su estimación sola</translation>
  </message>
  <message>
   <source>Correct the card or the recipe</source>
   <translation>Corrija la ficha o la receta</translation>
  </message>
  <message>
   <source>[network] does not fit the family "{family}": {error}</source>
   <translation>[network] no encaja con la familia «{family}»: {error}</translation>
  </message>
  <message>
   <source>[network] has latent_channels {latent_channels} and down {down}; expected a square number whose root divides down</source>
   <translation>[network] tiene latent_channels {latent_channels} y down {down}; se espera un cuadrado cuya raíz divida down</translation>
  </message>
  <message>
   <source>Use 4 and 4</source>
   <translation>Use 4 y 4</translation>
  </message>
  <message>
   <source>codes were to be decoded without their condition</source>
   <translation>se quisieron decodificar códigos sin su condición</translation>
  </message>
  <message>
   <source>{weights} does not fit its card: {error}</source>
   <translation>{weights} no encaja con su ficha: {error}</translation>
  </message>
  <message>
   <source>Give the condition</source>
   <translation>Dé la condición</translation>
  </message>
  <message>
   <source>there is no model "{model}"; the models at hand are: {known}</source>
   <translation>no hay ningún modelo «{model}»; los modelos disponibles son: {known}</translation>
  </message>
  <message>
   <source>no model for {quantity} is installed</source>
   <translation>no hay ningún modelo instalado para {quantity}</translation>
  </message>
  <message>
   <source>Choose one of these, or train it</source>
   <translation>Elija uno de estos, o entrénelo</translation>
  </message>
  <message>
   <source>Train one with `stormlens train` (resources/recipes), or open another variable of the file</source>
   <translation>Entrene uno con `stormlens train` (resources/recipes), o abra otra variable del archivo</translation>
  </message>
  <message>
   <source>{folder} holds no weights that its card describes</source>
   <translation>{folder} no contiene pesos que describa su ficha</translation>
  </message>
  <message>
   <source>{weights} does not exist</source>
   <translation>{weights} no existe</translation>
  </message>
  <message>
   <source>{weights} has sha256 {found}...; its card expects {expected}...</source>
   <translation>{weights} tiene sha256 {found}...; su ficha espera {expected}...</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>Entrene de nuevo el modelo</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {error}</source>
   <translation>{folder} no se puede escribir: {error}</translation>
  </message>
  <message>
   <source>The file is damaged or belongs to another version: reinstall the model</source>
   <translation>El archivo está dañado o es de otra versión: reinstale el modelo</translation>
  </message>
  <message>
   <source>[network] has n_channels {n_channels}, n_heads {n_heads} and window {window}; expected a width that the heads divide and a window of at least 2</source>
   <translation>[network] tiene n_channels {n_channels}, n_heads {n_heads} y window {window}; se esperan una anchura divisible por las cabezas y una ventana de al menos 2</translation>
  </message>
  <message>
   <source>Correct n_channels, n_heads or window</source>
   <translation>Corrija n_channels, n_heads o window</translation>
  </message>
  <message>
   <source>the session has nothing to run: no field was open</source>
   <translation>la sesión no tiene nada que calcular: no había ningún campo abierto</translation>
  </message>
  <message>
   <source>the session has nothing to run: it shows a result</source>
   <translation>la sesión no tiene nada que calcular: muestra un resultado</translation>
  </message>
  <message>
   <source>Open a field in the window, choose the models, and save the session again</source>
   <translation>Abra un campo en la ventana, elija los modelos y guarde de nuevo la sesión</translation>
  </message>
  <message>
   <source>model "{model}" has weights of sha256 {found}...; expected {expected}..., with which the session was saved</source>
   <translation>el modelo «{model}» tiene pesos de sha256 {found}...; se espera {expected}..., con el que se guardó la sesión</translation>
  </message>
  <message>
   <source>Install the model of then, or save the session again with this one</source>
   <translation>Instale el modelo de entonces, o guarde de nuevo la sesión con este</translation>
  </message>
  <message>
   <source>memory fell short on {device}, with {plan}</source>
   <translation>faltó memoria en {device}, con {plan}</translation>
  </message>
  <message>
   <source>Ask for fewer members or times, or a smaller region; or close other programs</source>
   <translation>Pida menos miembros o instantes, o una región menor; o cierre otros programas</translation>
  </message>
  <message>
   <source>for want of memory: {plan}</source>
   <translation>por falta de memoria: {plan}</translation>
  </message>
  <message>
   <source>one worker</source>
   <translation>una tarea</translation>
  </message>
  <message>
   <source>member {number} of {members}</source>
   <translation>miembro {number} de {members}</translation>
  </message>
  <message>
   <source>{name} has {missing} missing values on the cells that "{model}" sees in and around the region; expected none</source>
   <translation>a {name} le faltan {missing} valores en las celdas que «{model}» ve en la región y a su alrededor; se espera ninguno</translation>
  </message>
  <message>
   <source>Choose a region or a time without gaps, fill them in the file, or choose a model without this channel</source>
   <translation>Elija una región o un instante sin huecos, rellénelos en el archivo, o elija un modelo sin este canal</translation>
  </message>
  <message>
   <source>the run has no truth to compare with; expected a fine field of the same time and place</source>
   <translation>el cálculo no tiene verdad con que comparar; se espera un campo fino del mismo momento y lugar</translation>
  </message>
  <message>
   <source>no known pixel was chosen to score</source>
   <translation>no se eligió ningún píxel conocido para puntuar</translation>
  </message>
  <message>
   <source>Open the input together with its truth.</source>
   <translation>Abra la entrada junto con su verdad.</translation>
  </message>
  <message>
   <source>Choose others, or all</source>
   <translation>Elija otros, o todos</translation>
  </message>
  <message>
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mayo</translation>
  </message>
  <message>
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <source>{found} of the cells are below {limit}; in training {known}</source>
   <translation>{found} de las celdas están por debajo de {limit}; en el entrenamiento {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are missing, and taken as dry; in training {known}</source>
   <translation>{found} de las celdas faltan y se toman como secas; en el entrenamiento {known}</translation>
  </message>
  <message>
   <source>spread from cells of {found:.3g} km; trained on means over cells of {own:.3g} km</source>
   <translation>repartida desde celdas de {found:.3g} km; entrenado con medias de celdas de {own:.3g} km</translation>
  </message>
  <message>
   <source>{found}; trained on {known}</source>
   <translation>{found}; entrenado con {known}</translation>
  </message>
  <message>
   <source>{share} of {where} lies outside of {known}</source>
   <translation>{share} de {where} queda fuera de {known}</translation>
  </message>
  <message>
   <source>{south} to {north}, {west} to {east}</source>
   <translation>{south} a {north}, {west} a {east}</translation>
  </message>
  <message>
   <source>up to {found}; in training at most {known}</source>
   <translation>hasta {found}; en el entrenamiento como mucho {known}</translation>
  </message>
  <message>
   <source>down to {found}; in training at least {known}</source>
   <translation>desde {found}; en el entrenamiento al menos {known}</translation>
  </message>
  <message>
   <source>{found} of the wet cells are above {limit}; in training {known}</source>
   <translation>{found} de las celdas con lluvia superan {limit}; en el entrenamiento {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are above {limit}; in training {known}</source>
   <translation>{found} de las celdas superan {limit}; en el entrenamiento {known}</translation>
  </message>
  <message>
   <source>{found} of the cells are missing, and taken as dry; in training none</source>
   <translation>{found} de las celdas faltan y se toman como secas; en el entrenamiento ninguna</translation>
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
   <translation>{count} evaluaciones, {flop:.3g} TFLOP</translation>
  </message>
  <message>
   <source>up to {size:.1f} GB of memory</source>
   <translation>hasta {size:.1f} GB de memoria</translation>
  </message>
  <message>
   <source>{field} in {tiles}</source>
   <translation>{field} en {tiles}</translation>
  </message>
  <message>
   <source>about {time} on {device}</source>
   <translation>unos {time} en {device}</translation>
  </message>
  <message>
   <source>{name}: warming up</source>
   <translation>{name}: calentamiento</translation>
  </message>
  <message>
   <source>warming up</source>
   <translation>calentamiento</translation>
  </message>
  <message>
   <source>the run needs {expected:.1f} GB of memory; {room:.1f} GB can be had on {device}</source>
   <translation>el cálculo necesita {expected:.1f} GB de memoria; en {device} hay {room:.1f} GB</translation>
  </message>
  <message>
   <source>{some} of {workers} workers</source>
   <translation>{some} de {workers} tareas</translation>
  </message>
  <message>
   <source>tiles of {side} x {side}</source>
   <translation>teselas de {side} x {side}</translation>
  </message>
  <message>
   <source>model "{model}" is not installed; expected one of {known} for stage {stage}</source>
   <translation>el modelo «{model}» no está instalado; se espera uno de {known} para la etapa {stage}</translation>
  </message>
  <message>
   <source>model "{model}" is for stage {own}; expected one for {stage}</source>
   <translation>el modelo «{model}» es para la etapa {own}; se espera uno para {stage}</translation>
  </message>
  <message>
   <source>model "{model}" makes cells {factor} times finer; expected {expected}, as the scene asks</source>
   <translation>el modelo «{model}» hace celdas {factor} veces más finas; la escena pide {expected}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on {variable}; found {found} in {scene}</source>
   <translation>el modelo «{model}» se entrenó con {variable}; se encontró {found} en {scene}</translation>
  </message>
  <message>
   <source>model "{model}" is told when a field is ({told}); {scene} does not say</source>
   <translation>el modelo «{model}» ha de saber de cuándo es un campo ({told}); {scene} no lo dice</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {scene} came from no file that could hold it</source>
   <translation>el modelo «{model}» ve {name} junto a {variable}; {scene} no viene de ningún archivo que pueda contenerlo</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable}; {found}</source>
   <translation>el modelo «{model}» ve {name} junto a {variable}; {found}</translation>
  </message>
  <message>
   <source>model "{model}" is shown {name} beside {variable} in "{units}"; found {found} in "{other}" in {file}</source>
   <translation>el modelo «{model}» ve {name} junto a {variable} en «{units}»; se encontró {found} en «{other}» en {file}</translation>
  </message>
  <message>
   <source>model "{model}" was trained on cells of {expected:g} degrees ({expected_km:.1f} km); found {found:.3g} degrees ({found_km:.1f} km) in {scene}</source>
   <translation>el modelo «{model}» se entrenó con celdas de {expected:g} grados ({expected_km:.1f} km); se encontró {found:.3g} grados ({found_km:.1f} km) en {scene}</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Elija otro modelo.</translation>
  </message>
  <message>
   <source>Open the scene with factor {factor}, or choose another model.</source>
   <translation>Abra la escena con el factor {factor}, o elija otro modelo.</translation>
  </message>
  <message>
   <source>Choose another model, or another variable of the file.</source>
   <translation>Elija otro modelo, u otra variable del archivo.</translation>
  </message>
  <message>
   <source>Write the times into the file, or choose a model that is not told them.</source>
   <translation>Escriba las horas en el archivo, o elija un modelo que no las necesite.</translation>
  </message>
  <message>
   <source>Open a file that holds both.</source>
   <translation>Abra un archivo que contenga ambos.</translation>
  </message>
  <message>
   <source>Convert the variable in the file, and correct its units.</source>
   <translation>Convierta la variable en el archivo y corrija su unidad.</translation>
  </message>
  <message>
   <source>Open the input with conservative regridding, or choose a model for this grid.</source>
   <translation>Abra la entrada pasándola a la malla de los modelos, o elija un modelo para esta malla.</translation>
  </message>
  <message>
   <source>Use {model}.</source>
   <translation>Use {model}.</translation>
  </message>
  <message>
   <source>Train one with `stormlens train`.</source>
   <translation>Entrene uno con `stormlens train`.</translation>
  </message>
  <message>
   <source>the weight of the coarse field is {weight:g}; expected 1, for {models} never learned to do without it</source>
   <translation>el peso del campo grueso es {weight:g}; se espera 1, pues {models} nunca aprendió a prescindir de él</translation>
  </message>
  <message>
   <source>the run has neither a corrector nor a downscaler; expected at least one</source>
   <translation>el cálculo no tiene ni corrección ni refinado; se espera al menos uno</translation>
  </message>
  <message>
   <source>members is {members}; expected 1 or more, in the run</source>
   <translation>members es {members}; se espera 1 o más, en el cálculo</translation>
  </message>
  <message>
   <source>seed is {seed}; expected a 64-bit integer, in the run</source>
   <translation>la semilla es {seed}; se espera un entero de 64 bits, en el cálculo</translation>
  </message>
  <message>
   <source>tile is {tile}; expected {least} or more pixels, in the run</source>
   <translation>la tesela es {tile}; se esperan {least} píxeles o más, en el cálculo</translation>
  </message>
  <message>
   <source>guidance_strength is {guidance_strength}; expected a number above 0, in the run</source>
   <translation>guidance_strength es {guidance_strength}; se espera un número mayor que 0, en el cálculo</translation>
  </message>
  <message>
   <source>condition_weight is {condition_weight}; expected a number from 0 up, in the run</source>
   <translation>condition_weight es {condition_weight}; se espera un número desde 0, en el cálculo</translation>
  </message>
  <message>
   <source>corrector_sampler has {unknown}; expected none but {known}, in the run</source>
   <translation>corrector_sampler tiene {unknown}; no se espera más que {known}, en el cálculo</translation>
  </message>
  <message>
   <source>{what} is "{name}"; expected {known}, in the run</source>
   <translation>{what} es «{name}»; se espera {known}, en el cálculo</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences of {least} times or more; found {found} in {scene}</source>
   <translation>el modelo «{model}» hace secuencias de {least} instantes o más; se encontró {found} en {scene}</translation>
  </message>
  <message>
   <source>model "{model}" makes sequences; found frames {shortest:g} to {longest:g} s apart in {scene}, expected equal steps</source>
   <translation>el modelo «{model}» hace secuencias; en {scene} los campos distan de {shortest:g} a {longest:g} s, se esperan pasos iguales</translation>
  </message>
  <message>
   <source>{members} members were asked for; {models} can make {most} different ones</source>
   <translation>se piden {members} miembros; {models} puede hacer {most} distintos</translation>
  </message>
  <message>
   <source>Use weight 1, or a model trained with condition_dropout.</source>
   <translation>Use el peso 1, o un modelo entrenado con condition_dropout.</translation>
  </message>
  <message>
   <source>the scene has gauges, and the run no downscaler; expected one, for gauges are pixels of the fine field</source>
   <translation>la escena tiene estaciones y el cálculo ningún refinado; se espera uno, pues las estaciones son píxeles del campo fino</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" draws codes, not pixels; expected a model that draws pixels</source>
   <translation>la escena tiene estaciones, y «{model}» genera códigos, no píxeles; se espera un modelo que genere píxeles</translation>
  </message>
  <message>
   <source>the scene has gauges, and "{model}" answers directly, without noise; expected a diffusion model</source>
   <translation>la escena tiene estaciones, y «{model}» responde directamente, sin ruido; se espera un modelo de difusión</translation>
  </message>
  <message>
   <source>the truth of {scene} has {found} values on the region (times, rows, columns); expected {expected}</source>
   <translation>la verdad de {scene} tiene {found} valores en la región (instantes, filas, columnas); se esperan {expected}</translation>
  </message>
  <message>
   <source>Choose a model for at least one stage.</source>
   <translation>Elija un modelo para al menos una etapa.</translation>
  </message>
  <message>
   <source>{name} is {value}; expected a whole number, in the run</source>
   <translation>{name} es {value}; se espera un número entero, en el cálculo</translation>
  </message>
  <message>
   <source>Ask for 16 members.</source>
   <translation>Pida 16 miembros.</translation>
  </message>
  <message>
   <source>Use seed 0.</source>
   <translation>Use la semilla 0.</translation>
  </message>
  <message>
   <source>Use tile 0: large fields are then cut into tiles of the usual size.</source>
   <translation>Use la tesela 0: los campos grandes se cortan entonces en teselas del tamaño habitual.</translation>
  </message>
  <message>
   <source>Use strength 1.</source>
   <translation>Use la fuerza 1.</translation>
  </message>
  <message>
   <source>Use weight 1, which is off.</source>
   <translation>Use el peso 1, que es sin efecto.</translation>
  </message>
  <message>
   <source>Set them for the whole run.</source>
   <translation>Póngalos para todo el cálculo.</translation>
  </message>
  <message>
   <source>Use {name}.</source>
   <translation>Use {name}.</translation>
  </message>
  <message>
   <source>Ask for all times of the file (Run all times, or --time all), or choose a model of single frames.</source>
   <translation>Pida todos los instantes del archivo (Calcular todos los instantes, o --time all), o elija un modelo de imágenes sueltas.</translation>
  </message>
  <message>
   <source>Choose times without a gap, or a model of single frames.</source>
   <translation>Elija instantes sin huecos, o un modelo de imágenes sueltas.</translation>
  </message>
  <message>
   <source>Ask for {most} or fewer, or choose a model that draws samples.</source>
   <translation>Pida {most} o menos, o elija un modelo que genere muestras.</translation>
  </message>
  <message>
   <source>Choose a downscaler, or leave the gauges out.</source>
   <translation>Elija un refinado, o deje fuera las estaciones.</translation>
  </message>
  <message>
   <source>Choose another downscaler, or leave the gauges out.</source>
   <translation>Elija otro refinado, o deje fuera las estaciones.</translation>
  </message>
  <message>
   <source>Choose a region that the truth covers, and open input and truth together.</source>
   <translation>Elija una región que la verdad cubra, y abra juntas la entrada y la verdad.</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Dé un número entero.</translation>
  </message>
  <message>
   <source>Use guidance {auto}: the model is shown the gauges.</source>
   <translation>Use la guía {auto}: al modelo se le muestran las estaciones.</translation>
  </message>
  <message>
   <source>Choose a diffusion model as the downscaler, or leave the gauges out.</source>
   <translation>Elija un modelo de difusión para el refinado, o deje fuera las estaciones.</translation>
  </message>
  <message>
   <source>loading models</source>
   <translation>cargando los modelos</translation>
  </message>
  <message>
   <source>{count} tiles of {height} x {width}</source>
   <translation>{count} teselas de {height} x {width}</translation>
  </message>
  <message>
   <source>{models}: its scores there say nothing of new days</source>
   <translation>{models}: sus puntuaciones allí no dicen nada de días nuevos</translation>
  </message>
  <message>
   <source>{count} of {all} times</source>
   <translation>{count} de {all} instantes</translation>
  </message>
  <message>
   <source>this time</source>
   <translation>este instante</translation>
  </message>
  <message>
   <source>{model} learned from {times} ({start} to {stop})</source>
   <translation>{model} aprendió de {times} ({start} a {stop})</translation>
  </message>
  <message>
   <source>{model} was tuned on {times} ({start} to {stop})</source>
   <translation>{model} se ajustó con {times} ({start} a {stop})</translation>
  </message>
  <message>
   <source>no default model for stage 'downscale' of {variable} is installed</source>
   <translation>no hay ningún modelo predeterminado instalado para la etapa downscale de {variable}</translation>
  </message>
  <message>
   <source>Train one with `stormlens train`, name one (--downscaler ID), or skip the stage (--downscaler none).</source>
   <translation>Entrene uno con `stormlens train`, indique uno (--downscaler ID), o sáltese la etapa (--downscaler none).</translation>
  </message>
  <message>
   <source>stage "{chosen}" was asked for; the run has {known}</source>
   <translation>se pidió la etapa «{chosen}»; el cálculo tiene {known}</translation>
  </message>
  <message>
   <source>"{model}" makes each frame from the member's frames before; expected a model of single frames</source>
   <translation>«{model}» hace cada imagen con las anteriores del miembro; se espera un modelo de imágenes sueltas</translation>
  </message>
  <message>
   <source>"{model}" answers directly, in one evaluation: its members do not come out of noise, and there is no way to be shown</source>
   <translation>«{model}» responde directamente, en una evaluación: sus miembros no salen del ruido, y no hay camino que mostrar</translation>
  </message>
  <message>
   <source>Name one of them</source>
   <translation>Indique una de ellas</translation>
  </message>
  <message>
   <source>Choose another downscaler.</source>
   <translation>Elija otro refinado.</translation>
  </message>
  <message>
   <source>Choose a diffusion model, or the other stage.</source>
   <translation>Elija un modelo de difusión, o la otra etapa.</translation>
  </message>
  <message>
   <source>Choose a diffusion model.</source>
   <translation>Elija un modelo de difusión.</translation>
  </message>
  <message>
   <source>evaluation {done} of {total}</source>
   <translation>evaluación {done} de {total}</translation>
  </message>
  <message>
   <source>a variant changes {unknown}; expected some of {known}</source>
   <translation>una variante cambia {unknown}; se espera algo de {known}</translation>
  </message>
  <message>
   <source>no variant was given; expected one or more</source>
   <translation>no hay ninguna variante; se espera al menos una</translation>
  </message>
  <message>
   <source>two variants are called "{name}"; expected a name for each</source>
   <translation>dos variantes se llaman «{name}»; se espera un nombre para cada una</translation>
  </message>
  <message>
   <source>Members, seed and device are the same for all variants.</source>
   <translation>Miembros, semilla y dispositivo son los mismos para todas las variantes.</translation>
  </message>
  <message>
   <source>Rename one.</source>
   <translation>Cambie el nombre de una.</translation>
  </message>
  <message>
   <source>variants differ in their {what}: {found}; expected one for all, so that they compare</source>
   <translation>las variantes difieren en {what}: {found}; se espera lo mismo para todas, para que se puedan comparar</translation>
  </message>
  <message>
   <source>variant {name}: {problem}</source>
   <translation>variante {name}: {problem}</translation>
  </message>
  <message>
   <source>Give all variants the same {what}.</source>
   <translation>Dé lo mismo a todas las variantes: {what}.</translation>
  </message>
  <message>
   <source>the guidance is "{method}"; expected one of {known}</source>
   <translation>la guía es «{method}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>the guidance's strength is {strength}; expected a number above 0</source>
   <translation>la fuerza de la guía es {strength}; se espera un número mayor que 0</translation>
  </message>
  <message>
   <source>Use strength 1</source>
   <translation>Use la fuerza 1</translation>
  </message>
  <message>
   <source>the model answers in one step, without noise; expected a diffusion model for guidance by gauges</source>
   <translation>el modelo responde en un paso, sin ruido; se espera un modelo de difusión para la guía por estaciones</translation>
  </message>
  <message>
   <source>Choose a diffusion model, or leave the gauges out</source>
   <translation>Elija un modelo de difusión, o deje fuera las estaciones</translation>
  </message>
  <message>
   <source>S_churn: noise added before a step, up to (1 + min(S_churn / N, sqrt 2 - 1)) times its level</source>
   <translation>S_churn: ruido añadido antes de un paso, hasta (1 + min(S_churn / N, sqrt 2 - 1)) veces su nivel</translation>
  </message>
  <message>
   <source>Adams-Bashforth on uneven levels, as in k-diffusion</source>
   <translation>Adams-Bashforth en niveles desiguales, como en k-diffusion</translation>
  </message>
  <message>
   <source>eta: 0 is deterministic, 1 as noisy as DDPM</source>
   <translation>eta: 0 es determinista, 1 tan ruidoso como DDPM</translation>
  </message>
  <message>
   <source>variance of a step: 0 is beta-tilde, 1 is beta, between them even in the logarithm</source>
   <translation>varianza de un paso: 0 es beta-tilde, 1 es beta, entre ellos uniforme en el logaritmo</translation>
  </message>
  <message>
   <source>eta: 0 is DPM++ 2M, 1 is the paper's stochastic equation</source>
   <translation>eta: 0 es DPM++ 2M, 1 la ecuación estocástica del artículo</translation>
  </message>
  <message>
   <source>0 or more</source>
   <translation>0 o más</translation>
  </message>
  <message>
   <source>0 to {most:g}</source>
   <translation>de 0 a {most:g}</translation>
  </message>
  <message>
   <source>churn is {churn} with solver {solver}; expected {limits} ({means}), in the run</source>
   <translation>churn es {churn} con el resolutor {solver}; se espera {limits} ({means}), en el cálculo</translation>
  </message>
  <message>
   <source>rho is {rho}; expected a positive number, in the noise schedule</source>
   <translation>rho es {rho}; se espera un número positivo, en los niveles de ruido</translation>
  </message>
  <message>
   <source>the {process} process has {count} noise levels from {sigma_max} to {sigma_min}; expected {steps} or more, one for every step</source>
   <translation>el proceso {process} tiene {count} niveles de ruido de {sigma_max} a {sigma_min}; se esperan {steps} o más, uno por paso</translation>
  </message>
  <message>
   <source>steps is {steps}; expected 1 or more, in the noise schedule</source>
   <translation>steps es {steps}; se espera 1 o más, en los niveles de ruido</translation>
  </message>
  <message>
   <source>noise levels run from {sigma_max} to {sigma_min}; expected 0 &lt; smallest &lt; largest, in the noise schedule</source>
   <translation>los niveles de ruido van de {sigma_max} a {sigma_min}; se espera 0 &lt; menor &lt; mayor</translation>
  </message>
  <message>
   <source>churn is {churn} with solver {solver}; expected 0, for it is deterministic, in the run</source>
   <translation>churn es {churn} con el resolutor {solver}; se espera 0, pues es determinista, en el cálculo</translation>
  </message>
  <message>
   <source>Use churn {churn:g}.</source>
   <translation>Use churn {churn:g}.</translation>
  </message>
  <message>
   <source>Use rho 7 or 20.</source>
   <translation>Use rho 7 o 20.</translation>
  </message>
  <message>
   <source>Use fewer steps, a wider range, or schedule karras.</source>
   <translation>Use menos pasos, un rango más amplio o schedule karras.</translation>
  </message>
  <message>
   <source>Ask for 20 steps.</source>
   <translation>Pida 20 pasos.</translation>
  </message>
  <message>
   <source>Use sigma_min 0.002 and sigma_max 20.</source>
   <translation>Use sigma_min 0.002 y sigma_max 20.</translation>
  </message>
  <message>
   <source>Use churn 0, or one of the solvers {able}.</source>
   <translation>Use churn 0, o uno de los resolutores {able}.</translation>
  </message>
  <message>
   <source>sigma_star is {sigma_star}; expected 0 or more, in the run</source>
   <translation>sigma_star es {sigma_star}; se espera 0 o más, en el cálculo</translation>
  </message>
  <message>
   <source>sigma_star is {sigma_star} with {steps} steps; expected a value that leaves the noise levels decreasing, in the run</source>
   <translation>sigma_star es {sigma_star} con {steps} pasos; se espera un valor que deje decrecer los niveles de ruido, en el cálculo</translation>
  </message>
  <message>
   <source>Use 0, which is off.</source>
   <translation>Use 0, que es sin efecto.</translation>
  </message>
  <message>
   <source>Use a value nearer to 1, or raise sigma_min instead.</source>
   <translation>Use un valor más cercano a 1, o suba en su lugar sigma_min.</translation>
  </message>
  <message>
   <source>input replaced by a simulated satellite (SREM2D {name} set, seed {seed})</source>
   <translation>entrada reemplazada por un satélite simulado (SREM2D, juego {name}, semilla {seed})</translation>
  </message>
  <message>
   <source>the simulated satellite is "{satellite}"; expected one of {known}</source>
   <translation>el satélite simulado es «{satellite}»; se espera uno de {known}</translation>
  </message>
  <message>
   <source>the satellite's seed is {seed}; expected 0 or more</source>
   <translation>la semilla del satélite es {seed}; se espera 0 o más</translation>
  </message>
  <message>
   <source>{scene} is of {variable}; expected precipitation, which the satellite's errors are known of</source>
   <translation>{scene} es de {variable}; se espera precipitación, de la que se conocen los errores del satélite</translation>
  </message>
  <message>
   <source>the input of {scene} is "{origin}"; expected block-averaged radar to degrade</source>
   <translation>la entrada de {scene} es «{origin}»; se espera radar promediado por bloques que degradar</translation>
  </message>
  <message>
   <source>Use reference</source>
   <translation>Use reference</translation>
  </message>
  <message>
   <source>Use seed 0</source>
   <translation>Use la semilla 0</translation>
  </message>
  <message>
   <source>Leave the simulated satellite out</source>
   <translation>Deje fuera el satélite simulado</translation>
  </message>
  <message>
   <source>Open a fine radar field and average it first (--coarsen)</source>
   <translation>Abra un campo de radar fino y promédielo antes (--coarsen)</translation>
  </message>
  <message>
   <source>{name} in {where} has {missing} missing values; expected none</source>
   <translation>a {name} en {where} le faltan {missing} valores; se espera ninguno</translation>
  </message>
  <message>
   <source>{name} in {where} is {value:g} everywhere and always; expected a field that varies</source>
   <translation>{name} en {where} es {value:g} siempre y en todas partes; se espera un campo que varíe</translation>
  </message>
  <message>
   <source>Train on a file of which every value is known, or leave the channel out</source>
   <translation>Entrene con un archivo en que se conozcan todos los valores, o deje fuera el canal</translation>
  </message>
  <message>
   <source>Leave the channel out: it tells a network nothing</source>
   <translation>Deje fuera el canal: no dice nada a una red</translation>
  </message>
  <message>
   <source>{south:g} to {north:g}, {west:g} to {east:g}</source>
   <translation>{south:g} a {north:g}, {west:g} a {east:g}</translation>
  </message>
  <message>
   <source>{steps:,} steps of {batch} crops, learning rate {rate:g}</source>
   <translation>{steps:,} pasos de {batch} recortes, tasa de aprendizaje {rate:g}</translation>
  </message>
  <message>
   <source>{files}, {times}</source>
   <translation>{files}, {times}</translation>
  </message>
  <message>
   <source>blocks held out: {out}; to validate on: {validation}</source>
   <translation>bloques reservados: {out}; para validar: {validation}</translation>
  </message>
  <message>
   <source>the packaged app cannot train: it holds no training library</source>
   <translation>la aplicación empaquetada no puede entrenar: no contiene ninguna biblioteca de entrenamiento</translation>
  </message>
  <message>
   <source>what training needs is not installed: {missing}</source>
   <translation>no está instalado lo que el entrenamiento necesita: {missing}</translation>
  </message>
  <message>
   <source>{output} is a file; expected a folder</source>
   <translation>{output} es un archivo; se espera una carpeta</translation>
  </message>
  <message>
   <source>another training is at work in {output}</source>
   <translation>hay otro entrenamiento en marcha en {output}</translation>
  </message>
  <message>
   <source>begins with the weights of {title}</source>
   <translation>empieza con los pesos de {title}</translation>
  </message>
  <message>
   <source>goes on from step {step:,} in {folder}</source>
   <translation>sigue desde el paso {step:,} en {folder}</translation>
  </message>
  <message>
   <source>the model is to be called "{model}"; expected small letters, digits, dots and hyphens</source>
   <translation>el modelo se llamaría «{model}»; se esperan minúsculas, dígitos, puntos y guiones</translation>
  </message>
  <message>
   <source>"{model}" is the name of a model that ships with Stormlens</source>
   <translation>«{model}» es el nombre de un modelo incluido en Stormlens</translation>
  </message>
  <message>
   <source>the recipe names no file; expected one or more to learn from</source>
   <translation>la receta no indica ningún archivo; se espera al menos uno del que aprender</translation>
  </message>
  <message>
   <source>held out by period: {periods}</source>
   <translation>reservado por periodo: {periods}</translation>
  </message>
  <message>
   <source>without a block to validate on, the validation loss is of places that are trained on</source>
   <translation>sin bloque de validación, la pérdida de validación es de lugares con los que se entrena</translation>
  </message>
  <message>
   <source>{file} has {rows} x {columns} cells; crops of this recipe need {pixels} x {pixels}</source>
   <translation>{file} tiene {rows} x {columns} celdas; los recortes de esta receta necesitan {pixels} x {pixels}</translation>
  </message>
  <message>
   <source>Install Stormlens from source (`pip install -e .[train]`) and train there; the model then works here too.</source>
   <translation>Instale Stormlens desde el código fuente (`pip install -e .[train]`) y entrene allí; el modelo funciona entonces también aquí.</translation>
  </message>
  <message>
   <source>Type `pip install -e .[train]` in the project.</source>
   <translation>Escriba `pip install -e .[train]` en el proyecto.</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Elija otra</translation>
  </message>
  <message>
   <source>Wait until it ends, or choose another folder</source>
   <translation>Espere a que acabe, o elija otra carpeta</translation>
  </message>
  <message>
   <source>"{model}" is no installed model of stage {stage}; expected one to start from</source>
   <translation>«{model}» no es un modelo instalado de la etapa {stage}; se espera uno del que partir</translation>
  </message>
  <message>
   <source>Call it my-downscaler, for example</source>
   <translation>Llámelo por ejemplo my-downscaler</translation>
  </message>
  <message>
   <source>Call it my-{model}</source>
   <translation>Llámelo my-{model}</translation>
  </message>
  <message>
   <source>Choose files</source>
   <translation>Elija archivos</translation>
  </message>
  <message>
   <source>{count:,} time</source>
   <translation>{count:,} instante</translation>
  </message>
  <message>
   <source>{count:,} times</source>
   <translation>{count:,} instantes</translation>
  </message>
  <message>
   <source>Choose a larger field, or a recipe with smaller crops</source>
   <translation>Elija un campo mayor, o una receta con recortes menores</translation>
  </message>
  <message>
   <source>the block {block} lies outside {file}, which is {edges}</source>
   <translation>el bloque {block} queda fuera de {file}, que cubre {edges}</translation>
  </message>
  <message>
   <source>the validation block {block} has no room for crops of this recipe, {pixels} x {pixels} cells of {file}</source>
   <translation>el bloque de validación {block} no tiene sitio para los recortes de esta receta, {pixels} x {pixels} celdas de {file}</translation>
  </message>
  <message>
   <source>Choose another, or start from nothing</source>
   <translation>Elija otro, o parta de cero</translation>
  </message>
  <message>
   <source>{model} has {name} {own}; the recipe {asked}</source>
   <translation>{model} tiene {name} {own}; la receta {asked}</translation>
  </message>
  <message>
   <source>{where} is {found}; the recipe learns {variable}</source>
   <translation>{where} es {found}; la receta aprende {variable}</translation>
  </message>
  <message>
   <source>Leave it out, or move it inside</source>
   <translation>Déjelo fuera, o muévalo adentro</translation>
  </message>
  <message>
   <source>Make it {height:.3g} high and {width:.3g} wide, or larger</source>
   <translation>Hágalo de {height:.3g} de alto y {width:.3g} de ancho, o mayor</translation>
  </message>
  <message>
   <source>Choose another model to start from, or a recipe like its own</source>
   <translation>Elija otro modelo del que partir, o una receta como la suya</translation>
  </message>
  <message>
   <source>Choose files of that variable, or another recipe</source>
   <translation>Elija archivos de esa variable, u otra receta</translation>
  </message>
  <message>
   <source>the recipe and its file have the channels {found}; expected {expected}, as this training began with</source>
   <translation>la receta y su archivo tienen los canales {found}; se espera {expected}, como empezó este entrenamiento</translation>
  </message>
  <message>
   <source>{path} holds another network than the recipe describes</source>
   <translation>{path} contiene otra red que la que describe la receta</translation>
  </message>
  <message>
   <source>{model} has {name} {expected}; the recipe {found}</source>
   <translation>{model} tiene {name} {expected}; la receta {found}</translation>
  </message>
  <message>
   <source>the network of {model} is not the one that the recipe describes</source>
   <translation>la red de {model} no es la que describe la receta</translation>
  </message>
  <message>
   <source>the training in this output folder began with {name} {kept}; the recipe has {value}</source>
   <translation>el entrenamiento de esta carpeta de salida empezó con {name} {kept}; la receta tiene {value}</translation>
  </message>
  <message>
   <source>Give a new output folder, or files in the same units</source>
   <translation>Dé una carpeta de salida nueva, o archivos con las mismas unidades</translation>
  </message>
  <message>
   <source>Give a new output folder, or the recipe it was trained with</source>
   <translation>Dé una carpeta de salida nueva, o la receta con que se entrenó</translation>
  </message>
  <message>
   <source>Take {name} as that model's card.toml has it</source>
   <translation>Tome {name} como está en el card.toml de ese modelo</translation>
  </message>
  <message>
   <source>Copy [network] from that model's card.toml</source>
   <translation>Copie [network] del card.toml de ese modelo</translation>
  </message>
  <message>
   <source>{message}. {remedy}</source>
   <translation>{message}. {remedy}</translation>
  </message>
  <message>
   <source>[land] has mode "{mode}", land {land}, sea {sea} and per_km {per_km}; expected {known}, land above 0, sea 0 or more and per_km above 0</source>
   <translation>[land] tiene mode «{mode}», land {land}, sea {sea} y per_km {per_km}; se espera {known}, land mayor que 0, sea desde 0 y per_km mayor que 0</translation>
  </message>
  <message>
   <source>Correct the recipe</source>
   <translation>Corrija la receta</translation>
  </message>
  <message>
   <source>the recipe's radar file {name} is neither in {recipe_folder} nor in {here}</source>
   <translation>el archivo de radar {name} de la receta no está ni en {recipe_folder} ni en {here}</translation>
  </message>
  <message>
   <source>[data] names {count} files; expected one with periods</source>
   <translation>[data] indica {count} archivos; se espera uno con periods</translation>
  </message>
  <message>
   <source>the radar files have different grids; expected one</source>
   <translation>los archivos de radar tienen mallas distintas; se espera una</translation>
  </message>
  <message>
   <source>Put the file there, run from its folder, or give its full path in [data] files</source>
   <translation>Ponga allí el archivo, ejecute desde su carpeta, o dé su ruta completa en [data] files</translation>
  </message>
  <message>
   <source>Join them first</source>
   <translation>Únalos antes</translation>
  </message>
  <message>
   <source>Train on files of one grid</source>
   <translation>Entrene con archivos de una misma malla</translation>
  </message>
  <message>
   <source>{title}, mine</source>
   <translation>{title}, propio</translation>
  </message>
  <message>
   <source>"{model}" is not installed; expected one of {known} to start from</source>
   <translation>«{model}» no está instalado; se espera partir de uno de {known}</translation>
  </message>
  <message>
   <source>the block "{line}" has no inside; expected south below north and west below east</source>
   <translation>el bloque «{line}» está vacío; se espera sur menor que norte y oeste menor que este</translation>
  </message>
  <message>
   <source>Choose one of these, or start from nothing</source>
   <translation>Elija uno de estos, o parta de cero</translation>
  </message>
  <message>
   <source>"{line}" is no block; expected four numbers: south north west east</source>
   <translation>«{line}» no es un bloque; se esperan cuatro números: sur norte oeste este</translation>
  </message>
  <message>
   <source>Write south north west east, in this order</source>
   <translation>Escriba sur norte oeste este, en este orden</translation>
  </message>
  <message>
   <source>Write 26 30.5 -84 -79.5</source>
   <translation>Escriba 26 30.5 -84 -79.5</translation>
  </message>
  <message>
   <source>{where} has {rows} x {columns} cells; expected a block of {factor} x {factor}</source>
   <translation>{where} tiene {rows} x {columns} celdas; se espera un bloque de {factor} x {factor}</translation>
  </message>
  <message>
   <source>[data] has the periods {words}; expected one after another</source>
   <translation>[data] tiene los periodos {words}; se espera uno tras otro</translation>
  </message>
  <message>
   <source>[data] windows has one of {windows}; the field has {rows} x {columns} coarse cells</source>
   <translation>[data] windows tiene una de {windows}; el campo tiene {rows} x {columns} celdas gruesas</translation>
  </message>
  <message>
   <source>the "pixel" scaler was asked for on a projected grid; expected latitudes and longitudes</source>
   <translation>se pidió el scaler «pixel» en una malla proyectada; se esperan latitudes y longitudes</translation>
  </message>
  <message>
   <source>the "land_mask" scaler was asked for over land or water alone; expected both</source>
   <translation>se pidió el scaler «land_mask» solo sobre tierra o solo sobre agua; se esperan ambas</translation>
  </message>
  <message>
   <source>the scaler "{kind}" was asked for; expected one of {known}</source>
   <translation>se pidió el scaler «{kind}»; se espera uno de {known}</translation>
  </message>
  <message>
   <source>{where} has {missing} missing values; expected none</source>
   <translation>a {where} le faltan {missing} valores; se espera ninguno</translation>
  </message>
  <message>
   <source>Train on a larger field, or with a smaller factor</source>
   <translation>Entrene con un campo mayor, o con un factor menor</translation>
  </message>
  <message>
   <source>Correct the periods in the recipe</source>
   <translation>Corrija los periodos de la receta</translation>
  </message>
  <message>
   <source>no time of the file, {first} to {last}, lies in the period {name}, {start} to {end}</source>
   <translation>ningún instante del archivo, {first} a {last}, está en el periodo {name}, {start} a {end}</translation>
  </message>
  <message>
   <source>Use windows no larger than the field</source>
   <translation>Use windows no mayores que el campo</translation>
  </message>
  <message>
   <source>Use "domain" or "land_mask"</source>
   <translation>Use «domain» o «land_mask»</translation>
  </message>
  <message>
   <source>Use "domain"</source>
   <translation>Use «domain»</translation>
  </message>
  <message>
   <source>Choose one</source>
   <translation>Elija uno</translation>
  </message>
  <message>
   <source>[data] {period} has the time "{text}"; expected one such as "2019-03-01T00"</source>
   <translation>[data] {period} tiene el instante «{text}»; se espera uno como «2019-03-01T00»</translation>
  </message>
  <message>
   <source>Train on a file of which every value is known</source>
   <translation>Entrene con un archivo en que se conozcan todos los valores</translation>
  </message>
  <message>
   <source>Correct the period in the recipe</source>
   <translation>Corrija el periodo de la receta</translation>
  </message>
  <message>
   <source>crops of {side} x {side} pixels of the model's grid; expected a multiple of {stride}, the network's stride</source>
   <translation>recortes de {side} x {side} píxeles de la malla del modelo; se espera un múltiplo de {stride}, la zancada de la red</translation>
  </message>
  <message>
   <source>a gate of wet and dry</source>
   <translation>una puerta entre húmedo y seco</translation>
  </message>
  <message>
   <source>learned variances</source>
   <translation>varianzas aprendidas</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}" with prediction {prediction}; expected none, or "{further}" for {what}</source>
   <translation>[optimiser] loss es «{loss}» con prediction {prediction}; no se espera ninguna, o «{further}» para {what}</translation>
  </message>
  <message>
   <source>[network] wet_gate is true for {variable} with checkpoints {checkpoints}; expected a variable that can be dry, and one network</source>
   <translation>[network] wet_gate es true para {variable} con checkpoints {checkpoints}; se espera una variable que pueda ser seca, y una sola red</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}"; expected one of {known}</source>
   <translation>[optimiser] loss es «{loss}»; se espera una de {known}</translation>
  </message>
  <message>
   <source>Correct [data] crop</source>
   <translation>Corrija crop en [data]</translation>
  </message>
  <message>
   <source>Leave loss out</source>
   <translation>Deje fuera loss</translation>
  </message>
  <message>
   <source>[optimiser] loss is "{loss}" and [network] {name} {asked}; expected "{own}" with true, or neither</source>
   <translation>[optimiser] loss es «{loss}» y [network] {name} {asked}; se espera «{own}» con true, o ninguno de los dos</translation>
  </message>
  <message>
   <source>Leave the gate out</source>
   <translation>Deje fuera la puerta</translation>
  </message>
  <message>
   <source>the radar frames hold no crop of {size} x {size} pixels without missing data outside the held-out blocks</source>
   <translation>los campos de radar no contienen, fuera de los bloques reservados, ningún recorte de {size} x {size} píxeles sin datos ausentes</translation>
  </message>
  <message>
   <source>frames without land were asked for it</source>
   <translation>se pidió la tierra a campos que no la tienen</translation>
  </message>
  <message>
   <source>Use a smaller crop, or move the blocks</source>
   <translation>Use un recorte menor, o mueva los bloques</translation>
  </message>
  <message>
   <source>Read them with land</source>
   <translation>Léalos con la tierra</translation>
  </message>
  <message>
   <source>{path} has stage "{stage}"; expected "correct" or "downscale"</source>
   <translation>{path} tiene la etapa «{stage}»; se espera «correct» o «downscale»</translation>
  </message>
  <message>
   <source>{path}: warmup and cooldown together exceed steps</source>
   <translation>{path}: warmup y cooldown juntos superan steps</translation>
  </message>
  <message>
   <source>{path} has condition_dropout {share} with prediction {prediction}; expected a share from 0 to below 1, and 0 for a network that answers directly</source>
   <translation>{path} tiene condition_dropout {share} con prediction {prediction}; se espera una proporción de 0 a menos de 1, y 0 para una red que responde directamente</translation>
  </message>
  <message>
   <source>{path} gives channels or observations to quantile mapping; expected none: its tables look at the field alone</source>
   <translation>{path} da canales u observaciones al mapeo de cuantiles; no se espera ninguno: sus tablas solo miran el campo</translation>
  </message>
  <message>
   <source>{path} has channels {channels} without [data] periods; expected hours of a model's fields</source>
   <translation>{path} tiene los canales {channels} sin [data] periods; se esperan horas de los campos de un modelo</translation>
  </message>
  <message>
   <source>{path} names a channel twice in {channels}; expected each once</source>
   <translation>{path} indica dos veces un canal en {channels}; se espera cada uno una vez</translation>
  </message>
  <message>
   <source>{path} has context {context} and context_hidden {hidden}; expected cells, 0 or more, and a share of the pairs from 0 to 1, which is 0 without context</source>
   <translation>{path} tiene context {context} y context_hidden {hidden}; se esperan celdas desde 0 y una proporción de los pares de 0 a 1, que sin context es 0</translation>
  </message>
  <message>
   <source>{path} has context in stage {stage}, periods {periods} and mirrored {mirrored}; expected a downscaler of radar, without periods, that is not mirrored</source>
   <translation>{path} tiene context en la etapa {stage}, periods {periods} y mirrored {mirrored}; se espera un refinado de radar, sin periods, que no se refleje</translation>
  </message>
  <message>
   <source>{path} has [land] in stage {stage} with prediction {prediction}; expected a downscaler that is sampled</source>
   <translation>{path} tiene [land] en la etapa {stage} con prediction {prediction}; se espera un refinado por muestreo</translation>
  </message>
  <message>
   <source>{path} has covariates {covariates} without [data] periods; expected hours of a model's fields, for crops of radar are turned and mirrored</source>
   <translation>{path} tiene las covariables {covariates} sin [data] periods; se esperan horas de los campos de un modelo, pues los recortes de radar se giran y reflejan</translation>
  </message>
  <message>
   <source>{path} has observations in stage {stage}; expected downscale, for gauges are pixels of the fine field</source>
   <translation>{path} tiene observaciones en la etapa {stage}; se espera downscale, pues las estaciones son píxeles del campo fino</translation>
  </message>
  <message>
   <source>{path} [observations] has share {share}, none {none} and error {error}; expected two shares from 0 to 1, the least first, none from 0 to below 1, and an error of 0 or more</source>
   <translation>{path} [observations] tiene share {share}, none {none} y error {error}; se esperan dos proporciones de 0 a 1, la menor primero, none de 0 a menos de 1, y un error desde 0</translation>
  </message>
  <message>
   <source>{path} asks of a sequence model what it cannot do; expected the stage downscale, radar, learn_residuals, and none of instance_norm, scaler, condition_dropout and mirrored</source>
   <translation>{path} pide a un modelo de secuencias lo que no puede hacer; se esperan la etapa downscale, radar, learn_residuals, y nada de instance_norm, scaler, condition_dropout y mirrored</translation>
  </message>
  <message>
   <source>{path} [sequence] weighs {weights}; expected coarse, diffusion and flow</source>
   <translation>{path} [sequence] pondera {weights}; se esperan coarse, diffusion y flow</translation>
  </message>
  <message>
   <source>{path} has scaler "{scaler}" without [data] periods; expected hours of a model's fields, for crops of radar are turned and mirrored and belong to no place and month</source>
   <translation>{path} tiene el scaler «{scaler}» sin [data] periods; se esperan horas de los campos de un modelo, pues los recortes de radar se giran y reflejan y no son de ningún lugar ni mes</translation>
  </message>
  <message>
   <source>{path} normalises fields for quantile mapping; expected learn_residuals, no instance_norm and no scaler</source>
   <translation>{path} normaliza los campos para el mapeo de cuantiles; se espera learn_residuals, sin instance_norm ni scaler</translation>
  </message>
  <message>
   <source>Give more steps</source>
   <translation>Dé más pasos</translation>
  </message>
  <message>
   <source>Use 0.1, which is usual, or leave it out</source>
   <translation>Use 0.1, que es lo habitual, o déjelo fuera</translation>
  </message>
  <message>
   <source>Leave them out, or choose a network</source>
   <translation>Déjelos fuera, o elija una red</translation>
  </message>
  <message>
   <source>Leave the channels out, or train on hours</source>
   <translation>Deje fuera los canales, o entrene con horas</translation>
  </message>
  <message>
   <source>Leave one out</source>
   <translation>Deje fuera uno</translation>
  </message>
  <message>
   <source>{path} has family {family} without [autoencoder]; expected both or neither, for a sampled downscaler of radar that is shown the coarse field alone</source>
   <translation>{path} tiene la familia {family} sin [autoencoder]; se esperan ambos o ninguno, para un refinado de radar por muestreo que solo ve el campo grueso</translation>
  </message>
  <message>
   <source>{path} has family {family} with [autoencoder]; expected both or neither, for a sampled downscaler of radar that is shown the coarse field alone</source>
   <translation>{path} tiene la familia {family} con [autoencoder]; se esperan ambos o ninguno, para un refinado de radar por muestreo que solo ve el campo grueso</translation>
  </message>
  <message>
   <source>Use context = 32 and context_hidden = 0.25, or leave both out</source>
   <translation>Use context = 32 y context_hidden = 0.25, o deje fuera ambos</translation>
  </message>
  <message>
   <source>Leave the context out</source>
   <translation>Deje fuera context</translation>
  </message>
  <message>
   <source>Leave [land] out</source>
   <translation>Deje fuera [land]</translation>
  </message>
  <message>
   <source>Leave the covariates out, or train on hours</source>
   <translation>Deje fuera las covariables, o entrene con horas</translation>
  </message>
  <message>
   <source>Leave the observations out</source>
   <translation>Deje fuera las observaciones</translation>
  </message>
  <message>
   <source>Use share = [0.0, 0.02], none = 0.2 and error = 0.05</source>
   <translation>Use share = [0.0, 0.02], none = 0.2 y error = 0.05</translation>
  </message>
  <message>
   <source>{path} has the family {family} and no [sequence]; expected both or neither</source>
   <translation>{path} tiene la familia {family} y ningún [sequence]; se esperan ambos o ninguno</translation>
  </message>
  <message>
   <source>{path} has the family {family} and [sequence]; expected both or neither</source>
   <translation>{path} tiene la familia {family} y [sequence]; se esperan ambos o ninguno</translation>
  </message>
  <message>
   <source>Use family = "flow" with [sequence]</source>
   <translation>Use family = "flow" con [sequence]</translation>
  </message>
  <message>
   <source>Leave them out</source>
   <translation>Déjelos fuera</translation>
  </message>
  <message>
   <source>Give all three, 1 each</source>
   <translation>Dé los tres, 1 cada uno</translation>
  </message>
  <message>
   <source>Leave the scaler out, or train on hours</source>
   <translation>Deje fuera el scaler, o entrene con horas</translation>
  </message>
  <message>
   <source>Leave them out: its tables hold rates as they are</source>
   <translation>Déjelos fuera: sus tablas guardan las intensidades como son</translation>
  </message>
  <message>
   <source>{where} has the unknown entries {unknown}; expected {known}</source>
   <translation>{where} tiene las entradas desconocidas {unknown}; se espera {known}</translation>
  </message>
  <message>
   <source>{path} is not a TOML file: {error}</source>
   <translation>{path} no es un archivo TOML: {error}</translation>
  </message>
  <message>
   <source>Add what is missing to the recipe</source>
   <translation>Añada a la receta lo que falta</translation>
  </message>
  <message>
   <source>{where}: {error}</source>
   <translation>{where}: {error}</translation>
  </message>
  <message>
   <source>Give the path of a recipe, such as those in resources/recipes</source>
   <translation>Dé la ruta de una receta, como las de resources/recipes</translation>
  </message>
  <message>
   <source>another training is at work in {folder}; expected a folder of this one's own</source>
   <translation>hay otro entrenamiento en marcha en {folder}; se espera una carpeta propia</translation>
  </message>
  <message>
   <source>Wait until it ends, stop it, or give another --output</source>
   <translation>Espere a que acabe, deténgalo, o dé otro --output</translation>
  </message>
  <message>
   <source>{solver}, {steps} steps (stage I: {first}, {first_steps})</source>
   <translation>{solver}, {steps} pasos (etapa I: {first}, {first_steps})</translation>
  </message>
  <message>
   <source>{solver}, {steps} steps</source>
   <translation>{solver}, {steps} pasos</translation>
  </message>
  <message>
   <source>units stated by hand: "{units}"</source>
   <translation>unidad indicada a mano: «{units}»</translation>
  </message>
  <message>
   <source>stated by hand: values are {meaning}</source>
   <translation>indicado a mano: {meaning}</translation>
  </message>
  <message>
   <source>stated by hand: values are totals since the start</source>
   <translation>indicado a mano: los valores son totales desde el inicio</translation>
  </message>
  <message>
   <source>moved by hand: {north:+g} cells northward, {east:+g} eastward</source>
   <translation>movido a mano: {north:+g} celdas al norte, {east:+g} al este</translation>
  </message>
  <message>
   <source>negative values taken as missing, as stated by hand</source>
   <translation>valores negativos tomados como ausentes, según lo indicado a mano</translation>
  </message>
  <message>
   <source>frames {first} to {last}, no times given</source>
   <translation>campos {first} a {last}, sin horas indicadas</translation>
  </message>
  <message>
   <source>frame {number}, no time given</source>
   <translation>campo {number}, sin hora indicada</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} a {last}</translation>
  </message>
  <message>
   <source>{where} is read as {name}, whose unit {units!r} has no conversions</source>
   <translation>{where} se lee como {name}, cuya unidad {units!r} no tiene conversiones</translation>
  </message>
  <message>
   <source>K, degC or degF</source>
   <translation>K, degC o degF</translation>
  </message>
  <message>
   <source>mm h-1, kg m-2 s-1, dBZ, or an accumulation (mm, m, kg m-2, inch) with a period</source>
   <translation>mm h-1, kg m-2 s-1, dBZ, o un acumulado (mm, m, kg m-2, inch) con su periodo</translation>
  </message>
  <message>
   <source>"{units}" to mm h-1: x {rate:.6g}</source>
   <translation>«{units}» a mm h-1: x {rate:.6g}</translation>
  </message>
  <message>
   <source>{where} holds {count} negative values, the lowest {lowest:.4g} {units}; expected {what} of 0 or more</source>
   <translation>{where} contiene {count} valores negativos, el menor {lowest:.4g} {units}; se espera {what} de 0 o más</translation>
  </message>
  <message>
   <source>Add its conversions to core/units.py</source>
   <translation>Añada sus conversiones a core/units.py</translation>
  </message>
  <message>
   <source>{units} read as temperature: + 273.15 K</source>
   <translation>{units} leído como temperatura: + 273.15 K</translation>
  </message>
  <message>
   <source>{units} read as temperature: (t + 459.67) / 1.8 K</source>
   <translation>{units} leído como temperatura: (t + 459.67) / 1.8 K</translation>
  </message>
  <message>
   <source>dBZ to mm h-1 by Z = 200 R^1.6 (Marshall-Palmer); no echo is 0</source>
   <translation>dBZ a mm h-1 por Z = 200 R^1.6 (Marshall-Palmer); sin eco es 0</translation>
  </message>
  <message>
   <source>"{units}" over {period} to mm h-1: x {scale:.6g}</source>
   <translation>«{units}» en {period} a mm h-1: x {scale:.6g}</translation>
  </message>
  <message>
   <source>{where} has units "{units}"; expected {expected}</source>
   <translation>{where} está en «{units}»; se espera {expected}</translation>
  </message>
  <message>
   <source>{where} has no units; expected {expected}</source>
   <translation>{where} no tiene unidad; se espera {expected}</translation>
  </message>
  <message>
   <source>Correct the units attribute in the file, or choose another variable</source>
   <translation>Corrija el atributo units en el archivo, o elija otra variable</translation>
  </message>
  <message>
   <source>If a negative number marks missing data, declare it as the variable's _FillValue; if it holds differences or anomalies, choose another variable</source>
   <translation>Si un número negativo marca datos ausentes, declárelo como _FillValue de la variable; si contiene diferencias o anomalías, elija otra variable</translation>
  </message>
  <message>
   <source>{where} has units "{units}", an accumulation without a period; expected mm h-1 or an accumulation with a period</source>
   <translation>{where} está en «{units}», un acumulado sin periodo; se espera mm h-1 o un acumulado con su periodo</translation>
  </message>
  <message>
   <source>State the period in the file: time bounds, or cell_methods 'time: sum (interval: 5 minutes)'</source>
   <translation>Indique el periodo en el archivo: límites del tiempo, o cell_methods 'time: sum (interval: 5 minutes)'</translation>
  </message>
  <message>
   <source>No systems were given to verify; expected one or more</source>
   <translation>No se dio ningún sistema que verificar; se espera al menos uno</translation>
  </message>
  <message>
   <source>There is no truth to score by</source>
   <translation>No hay verdad con que puntuar</translation>
  </message>
  <message>
   <source>No pixel was chosen</source>
   <translation>No se eligió ningún píxel</translation>
  </message>
  <message>
   <source>Give at least one field</source>
   <translation>Dé al menos un campo</translation>
  </message>
  <message>
   <source>Open the input together with its truth</source>
   <translation>Abra la entrada junto con su verdad</translation>
  </message>
  <message>
   <source>Widen the band or the area, or take land and water</source>
   <translation>Amplíe la banda o el área, o tome tierra y agua</translation>
  </message>
  <message>
   <source>Spectrum</source>
   <translation>Espectro</translation>
  </message>
  <message>
   <source>A line below the truth's lacks detail at that wavelength, one above has too much; the mean of an ensemble is smooth and should fall off early.</source>
   <translation>A una línea por debajo de la de la verdad le falta detalle en esa longitud de onda, a una por encima le sobra; la media de un conjunto es suave y debe caer pronto.</translation>
  </message>
  <message>
   <source>Rank histogram</source>
   <translation>Histograma de rangos</translation>
  </message>
  <message>
   <source>Flat is reliable; high at both ends means too little spread, high at one end a bias, a hump too much spread.</source>
   <translation>Plano es fiable; alto en ambos extremos indica muy poca dispersión, alto en uno un sesgo, una joroba demasiada dispersión.</translation>
  </message>
  <message>
   <source>Spread and skill</source>
   <translation>Dispersión y calidad</translation>
  </message>
  <message>
   <source>On the diagonal members differ as much as their mean is wrong; above it the ensemble is too sure of itself.</source>
   <translation>En la diagonal los miembros difieren tanto como yerra su media; por encima el conjunto está demasiado seguro.</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Fiabilidad</translation>
  </message>
  <message>
   <source>On the diagonal it happens as often as forecast; below it was forecast too often. The bars count how often each probability was forecast: many near 0 and 1 is sharp.</source>
   <translation>En la diagonal ocurre tan a menudo como se pronostica; por debajo se pronosticó demasiado. Las barras cuentan cuántas veces se pronosticó cada probabilidad: muchas cerca de 0 y 1 es nítido.</translation>
  </message>
  <message>
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <source>The nearer to the upper left corner, the better yes is told from no; the diagonal tells nothing. Blind to bias.</source>
   <translation>Cuanto más cerca de la esquina superior izquierda, mejor se distingue el sí del no; la diagonal no dice nada. Ciega al sesgo.</translation>
  </message>
  <message>
   <source>Quantiles</source>
   <translation>Cuantiles</translation>
  </message>
  <message>
   <source>On the diagonal values as large are as frequent as in the truth; below it on the right the extremes are too weak.</source>
   <translation>En la diagonal valores igual de grandes son tan frecuentes como en la verdad; por debajo, a la derecha, los extremos son demasiado débiles.</translation>
  </message>
  <message>
   <source>Error by intensity</source>
   <translation>Error por intensidad</translation>
  </message>
  <message>
   <source>How errors grow with the rain that came in; lower is better, and only lines at the same place compare.</source>
   <translation>Cómo crecen los errores con la lluvia de entrada; más bajo es mejor, y solo se comparan líneas en el mismo lugar.</translation>
  </message>
  <message>
   <source>FSS by scale</source>
   <translation>FSS por escala</translation>
  </message>
  <message>
   <source>How well areas above the threshold lie in the right place, by how closely one looks; above the dotted line a forecast is useful at that scale.</source>
   <translation>Cuán bien situadas están las áreas sobre el umbral, según lo cerca que se mire; por encima de la línea de puntos un pronóstico es útil a esa escala.</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>Distribución</translation>
  </message>
  <message>
   <source>Share of all pixels that reach each value; a line below the truth's on the right lacks extremes.</source>
   <translation>Fracción de todos los píxeles que alcanza cada valor; a una línea por debajo de la de la verdad, a la derecha, le faltan extremos.</translation>
  </message>
  <message>
   <source>on pixels under coarse input of {rain:g} mm/h or more</source>
   <translation>en píxeles bajo entrada gruesa de {rain:g} mm/h o más</translation>
  </message>
  <message>
   <source>Reliability, {threshold:g} {units} or more</source>
   <translation>Fiabilidad, {threshold:g} {units} o más</translation>
  </message>
  <message>
   <source>ROC, {threshold:g} {units} or more</source>
   <translation>ROC, {threshold:g} {units} o más</translation>
  </message>
  <message>
   <source>area {area:.2f}</source>
   <translation>área {area:.2f}</translation>
  </message>
  <message>
   <source>FSS by scale, {threshold:g} {units} or more</source>
   <translation>FSS por escala, {threshold:g} {units} o más</translation>
  </message>
  <message>
   <source>The point lies outside the field</source>
   <translation>El punto está fuera del campo</translation>
  </message>
  <message>
   <source>since {time}</source>
   <translation>desde {time}</translation>
  </message>
  <message>
   <source>Click inside the region</source>
   <translation>Haga clic dentro de la región</translation>
  </message>
  <message>
   <source>on the whole rectangle of {across} x {up} pixels around what was chosen: a spectrum needs one</source>
   <translation>en todo el rectángulo de {across} x {up} píxeles en torno a lo elegido: un espectro necesita uno</translation>
  </message>
  <message>
   <source>95 % block bootstrap, up to {side:.0f} km</source>
   <translation>bootstrap por bloques al 95 %, hasta {side:.0f} km</translation>
  </message>
  <message>
   <source>The line lies outside the field</source>
   <translation>La línea está fuera del campo</translation>
  </message>
  <message>
   <source>Draw it across the region</source>
   <translation>Trácela a través de la región</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. {days} days; no intervals were asked for.</source>
   <translation>Horas en {clock}: la hora h va de h:00 hasta antes de h+1:00. {days} días; no se pidieron intervalos.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. 95 % intervals from {resamples} resamples of {days} days.</source>
   <translation>Horas en {clock}: la hora h va de h:00 hasta antes de h+1:00. Intervalos del 95 % de {resamples} remuestreos de {days} días.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: one day; at least {least} are needed.</source>
   <translation>Horas en {clock}: la hora h va de h:00 hasta antes de h+1:00. Sin intervalos: un día; se necesitan al menos {least}.</translation>
  </message>
  <message>
   <source>Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: {days} days; at least {least} are needed.</source>
   <translation>Horas en {clock}: la hora h va de h:00 hasta antes de h+1:00. Sin intervalos: {days} días; se necesitan al menos {least}.</translation>
  </message>
  <message>
   <source>the surface "{surface}" was asked for; expected {known}</source>
   <translation>se pidió la superficie «{surface}»; se espera {known}</translation>
  </message>
  <message>
   <source>Name one of them, or none</source>
   <translation>Indique una de ellas, o ninguna</translation>
  </message>
  <message>
   <source>An FSS window of {window} pixels was asked for; the field is {rows} x {columns}</source>
   <translation>se pidió una ventana FSS de {window} píxeles; el campo tiene {rows} x {columns}</translation>
  </message>
  <message>
   <source>Choose a smaller scale or a larger region</source>
   <translation>Elija una escala menor o una región mayor</translation>
  </message>
  <message>
   <source>Quantile mapping, 10 km</source>
   <translation>Mapeo de cuantiles, 10 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate averaged to 0.1 deg, CONUS, 2019-06-10 00:00-01:10 UTC, degraded by SREM2D</source>
   <translation>NOAA/NSSL MRMS, intensidad de precipitación promediada a 0.1 grados, Estados Unidos contiguos, 2019-06-10 00:00-01:10 UTC, degradada con SREM2D</translation>
  </message>
  <message>
   <source>held-out MRMS: stage I</source>
   <translation>MRMS reservado: etapa I</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 1 member</source>
   <translation>40 recortes aislados de 18 lugares, campos sueltos, 1 miembro</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>bruto</translation>
  </message>
  <message>
   <source>QM</source>
   <translation>QM</translation>
  </message>
  <message>
   <source>QM dressed</source>
   <translation>QM vestido</translation>
  </message>
  <message>
   <source>QM dressed, one pool</source>
   <translation>QM vestido, un solo grupo</translation>
  </message>
  <message>
   <source>Quantile mapping, dressed, 10 km</source>
   <translation>Mapeo de cuantiles, vestido, 10 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 16 members</source>
   <translation>40 recortes aislados de 18 lugares, campos sueltos, 16 miembros</translation>
  </message>
  <message>
   <source>Simulated satellite to radar, 10 km</source>
   <translation>Satélite simulado a radar, 10 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames (5 simulated satellites of each for stage I), 16 members</source>
   <translation>40 recortes aislados de 18 lugares, campos sueltos (5 satélites simulados de cada uno para la etapa I), 16 miembros</translation>
  </message>
  <message>
   <source>held-out MRMS, unseen satellite: stage I</source>
   <translation>MRMS reservado, satélite nunca visto: etapa I</translation>
  </message>
  <message>
   <source>FMI, external: stage I</source>
   <translation>FMI, externo: etapa I</translation>
  </message>
  <message>
   <source>12 isolated crops of 9 places, single frames (5 simulated satellites of each for stage I), 16 members</source>
   <translation>12 recortes aislados de 9 lugares, campos sueltos (5 satélites simulados de cada uno para la etapa I), 16 miembros</translation>
  </message>
  <message>
   <source>Convolutional baseline, 10 km to 1 km</source>
   <translation>Referencia convolucional, 10 km a 1 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate, CONUS, 2019-06-10 00:00-01:10 UTC, one event day</source>
   <translation>NOAA/NSSL MRMS, intensidad de precipitación, Estados Unidos contiguos, 2019-06-10 00:00-01:10 UTC, un día con evento</translation>
  </message>
  <message>
   <source>held-out MRMS: stage II on true coarse radar</source>
   <translation>MRMS reservado: etapa II sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>nearest</source>
   <translation>vecino más próximo</translation>
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
   <translation>Al estilo de DANRA, 10 km a 2.5 km</translation>
  </message>
  <message>
   <source>NOAA/NSSL MRMS precipitation rate averaged to 0.025 deg, CONUS, 2019-06-10 00:00-01:10 UTC, one event day</source>
   <translation>NOAA/NSSL MRMS, intensidad de precipitación promediada a 0.025 grados, Estados Unidos contiguos, 2019-06-10 00:00-01:10 UTC, un día con evento</translation>
  </message>
  <message>
   <source>12 crops, with 24 coarse cells around them, of 12 places, single frames and of 2.5 x 2.5 radar pixels, 8 members</source>
   <translation>12 recortes, con 24 celdas gruesas alrededor, de 12 lugares, campos sueltos y de 2.5 x 2.5 píxeles de radar, 8 miembros</translation>
  </message>
  <message>
   <source>DeepR diffusion U-Net, 10 km to 1 km</source>
   <translation>DeepR, U-Net de difusión, 10 km a 1 km</translation>
  </message>
  <message>
   <source>40 isolated crops of 18 places, single frames, 8 members</source>
   <translation>40 recortes aislados de 18 lugares, campos sueltos, 8 miembros</translation>
  </message>
  <message>
   <source>MRMS 10 km to 1 km, sequences</source>
   <translation>MRMS 10 km a 1 km, secuencias</translation>
  </message>
  <message>
   <source>MRMS 2 min: sequences on true coarse radar</source>
   <translation>MRMS 2 min: secuencias sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>5 places, 120 x 120 pixels, 5 frames, 4 members</source>
   <translation>5 lugares, 120 x 120 píxeles, 5 campos, 4 miembros</translation>
  </message>
  <message>
   <source>no motion</source>
   <translation>sin movimiento</translation>
  </message>
  <message>
   <source>no diffusion</source>
   <translation>sin difusión</translation>
  </message>
  <message>
   <source>single frames</source>
   <translation>campos sueltos</translation>
  </message>
  <message>
   <source>MRMS 10 min: sequences on true coarse radar</source>
   <translation>MRMS 10 min: secuencias sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>KNMI 5 min: sequences on true coarse radar</source>
   <translation>KNMI 5 min: secuencias sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>3 places, 120 x 120 pixels, 5 frames, 4 members</source>
   <translation>3 lugares, 120 x 120 píxeles, 5 campos, 4 miembros</translation>
  </message>
  <message>
   <source>KNMI 10 min: sequences on true coarse radar</source>
   <translation>KNMI 10 min: secuencias sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>KNMI 15 min: sequences on true coarse radar</source>
   <translation>KNMI 15 min: secuencias sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>KNMI 30 min: sequences on true coarse radar</source>
   <translation>KNMI 30 min: secuencias sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>HARPNET-E, 10 km to 1 km</source>
   <translation>HARPNET-E, 10 km a 1 km</translation>
  </message>
  <message>
   <source>HARPNET-E, 10 km to 1 km, soup</source>
   <translation>HARPNET-E, 10 km a 1 km, pesos promediados</translation>
  </message>
  <message>
   <source>HARPNET-E, 24 km to 6 km</source>
   <translation>HARPNET-E, 24 km a 6 km</translation>
  </message>
  <message>
   <source>15 isolated crops of 5 places, means over 12 frames and of 6 x 6 radar pixels, 8 members</source>
   <translation>15 recortes aislados de 5 lugares, medias de 12 campos y de 6 x 6 píxeles de radar, 8 miembros</translation>
  </message>
  <message>
   <source>Latent diffusion, 10 km to 1 km</source>
   <translation>Difusión latente, 10 km a 1 km</translation>
  </message>
  <message>
   <source>MRMS 10 km to 1 km</source>
   <translation>MRMS 10 km a 1 km</translation>
  </message>
  <message>
   <source>held-out MRMS: stages I and II</source>
   <translation>MRMS reservado: etapas I y II</translation>
  </message>
  <message>
   <source>raw bilinear</source>
   <translation>bruto, bilineal</translation>
  </message>
  <message>
   <source>QM bicubic</source>
   <translation>QM, bicúbica</translation>
  </message>
  <message>
   <source>QM RainFARM</source>
   <translation>QM, RainFARM</translation>
  </message>
  <message>
   <source>FMI, external: stage II on true coarse radar</source>
   <translation>FMI, externo: etapa II sobre el radar grueso verdadero</translation>
  </message>
  <message>
   <source>FMI, external: stages I and II</source>
   <translation>FMI, externo: etapas I y II</translation>
  </message>
  <message>
   <source>Swin-SR, 10 km to 1 km</source>
   <translation>Swin-SR, 10 km a 1 km</translation>
  </message>
  <message>
   <source>2 m temperature, 1.25 to 0.25 degrees, British Isles</source>
   <translation>Temperatura a 2 m, 1.25 a 0.25 grados, islas británicas</translation>
  </message>
  <message>
   <source>ERA5 hourly 2 m temperature, 50.75-58 N, 10 W-1 E, 2019-03-01 to 2019-03-18</source>
   <translation>ERA5, temperatura a 2 m horaria, 50.75-58 N, 10 O-1 E, del 2019-03-01 al 2019-03-18</translation>
  </message>
  <message>
   <source>held-out days: on true coarse fields</source>
   <translation>días reservados: sobre campos gruesos verdaderos</translation>
  </message>
  <message>
   <source>every hour from 2019-03-25 up to, not including, 2019-04-01, 16 members</source>
   <translation>cada hora desde 2019-03-25 hasta antes de 2019-04-01, 16 miembros</translation>
  </message>
  <message>
   <source>along the ground, bicubic</source>
   <translation>según el terreno, bicúbica</translation>
  </message>
  <message>
   <source>Deterministic U-Net, 10 km to 1 km</source>
   <translation>U-Net determinista, 10 km a 1 km</translation>
  </message>
 </context>
</TS>
