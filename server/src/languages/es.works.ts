import type { Language } from './language';

/** Spanish words beside quotations that are no speech: titles of works and words in scare quotes. */
export const spanishWorks: Pick<
  Language,
  'workWords' | 'workVerbs' | 'authorPrepositions' | 'scareCues' | 'whatClauses'
> = {
  workWords: `
    invitado_en invitada_en
    autora_de autor_de autora_del autor_del
    libro libros novela novelas ensayo poema poemario biografía autobiografía memorias relato cuento obra obras
    comedia tragedia drama película películas filme film cinta largometraje cortometraje documental telefilme serie
    series telenovela temporada episodio capítulo programa espacio revista diario periódico semanario mensual portal
    web sitio blog podcast columna tribuna artículo editorial reportaje informe estudio investigación tesis álbum
    disco sencillo single canción canciones tema éxito ópera zarzuela ballet sinfonía concierto espectáculo musical
    cuadro pintura lienzo escultura exposición muestra juego videojuego cómic tebeo colección guía manual diccionario
    enciclopedia operación misión campaña buque barco carguero petrolero crucero ferry velero submarino satélite sonda
    cohete ciclón huracán tifón tormenta borrasca titulado titulada titulados tituladas
  `,
  workVerbs: `
    publica publicó publicar publicado estrena estrenó estrenar presenta presentó protagoniza
  `,
  authorPrepositions: 'de del',
  whatClauses: 'lo_que la_que',
  scareCues: `
    llamado llamada llamados llamadas denominado denominada denominados denominadas supuesto supuesta supuestos
    supuestas presunto presunta apodado apodada alias bautizado bautizada calificado_de calificada_de calificados_de
    calificó_de calificó_como calificar_de calificando_de tildó_de tachó_de tachado_de considerado_como descrito_como
    descrita_como conocido_como conocida_como conocidos_como presentado_como autodenominado autodenominada
    autoproclamado autoproclamada mal_llamado mal_llamada así_llamado el_término el_concepto_de la_palabra
    la_expresión la_noción_de el_nombre_de con_el_nombre_de bajo_el_nombre_de el_apodo_de el_lema una_especie_de
    una_suerte_de un_tipo_de lo_que_llama lo_que_llamó lo_que_denomina lo_que_denominó lo_que_calificó_de
    lo_que_definió_como entre_comillas entrecomillado
  `,
};
