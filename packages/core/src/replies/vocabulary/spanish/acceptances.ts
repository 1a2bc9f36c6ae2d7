import type { Vocabulary } from "../vocabulary.ts";

/** What takes a shift, in Spanish, with voseo. */
export const spanishAcceptances: Vocabulary = {
	language: "es",

	phrases: {
		emphasis: `
			claro, por supuesto, desde luego, seguro, definitivamente, con gusto, con mucho gusto
			con todo gusto, sin duda, sin duda alguna, totalmente, absolutamente, sin falta
		`,

		yes: `
			(cuente|cuenta|cuenten|conta) (con migo|conmigo) (<es:when>)?, con (todo|mucho)? gusto <es:when>, sipirili, no faltaba mas, faltaba mas, confirmo mi (asistencia|disponibilidad|presencia) (para|el)? (<es:when>)?
			claro (que|q) yes, (claro|por supuesto|seguro) ok si, sisas, obvio microbio, fijo que (voy|lo tomo), nombre (claro|si|claro que si)
			(me apunto|me anoto|yo me apunto|yo me anoto) (para|en|a|con|el) <es:it>, siempre si (voy|puedo|lo tomo|quiero|lo quiero|me lo quedo)
			(si)? m interesa tomarlo
			claro que (voy|lo tomo|la tomo|lo hago|lo cubro|acepto|quiero|lo quiero)
			si yo (boy|voi), yo (boy|voi), (claro (que|q) si)? (cuente|cuenta) con migo, (si)? (yo)? puedo aser (<es:it>|lo)?
			si, si si, si senor, si senora, si claro, claro que si, claro que puedo, si por favor
			por supuesto que si, si con gusto, encantada, encantado, seguro que si, si seguro, simon, afirmativo
			cuente conmigo, cuenta conmigo, cuenten conmigo, puede contar conmigo, puedes contar conmigo
			pueden contar conmigo, acepto, si acepto, yo acepto, lo acepto, la acepto, aceptado, acepto <es:it>
			confirmo, confirmado, confirmada, lo confirmo, si confirmo, confirmo <es:it>, obvio, obvio que si
			obvio si, a huevo, a webo, efectivamente, eso si, digo que si, mi respuesta es si, que si, asi es
			como no, si como no, eh si, pos si, pues si, pos claro, ya dije que si, exacto si, positivo
			si al turno, si para <details>, si a <es:it>, hecho, si quiero, si me interesa tomarlo
			cien por ciento, si se puede, anda si, arre, fierro, jalo, yo jalo, me apunto, yo me apunto
			si me apunto, me anoto, yo me anoto, si me anoto, dale que si, si dale, presente
		`,

		commit: `
			<es:when> (a las <details>)? (ahi|alla)? llego, (ahi|alla) llego, asistire (<es:when>)?, acepto el trabajo
			(yo|si)? (pues)? (si)? (se|te|le|les) (lo|la) (cubro|hago|tomo|trabajo|agarro|cojo) (yo)? (<es:when>|<es:it>)?, (yo)? (si)? (le|les|te) (hago|cubro|trabajo|agarro|tomo) (el|ese|este|su) (turno|dia|shift) (<es:when>)?
			(yo)? (si)? (se|te|les) (lo|la) puedo (hacer|cubrir|tomar|trabajar|agarrar) (<es:when>)?, me sumo (<es:when>)?, yo me sumo, (mandeme|mandame) (para alla|a mi|pa alla), de que voy voy
			(cuente|cuenten|cuenta) con (eso|ello), (ese|este) turno (ya)? (me lo (llevo|quedo)|es mio) (yo)?, (yo)? me quedo con (el|ella|ese|eso|los dos|las dos|los dos turnos|las dos guardias)
			(ponme|pongame|poneme|put me) down (pa|para|for|el)? <details>, (pongame|ponme|anoteme|anotame|apunteme|apuntame) en la lista (para <es:it>)?, (ese dia|<es:when>) (ando|estoy) (libre|disponible)
			estoy (puesta|puesto|lista|listo) (para|pa) <es:it>, (mucho|con)? gusto en <es:takeit>, yo me encargo (de <es:it>|de la senora|del senor|de la paciente|del paciente) (<es:when>)?
			(yo|si)? (lo|la) atiendo (yo)? (<es:when>)?, (<es:when>)? (ahi|alla|ay) me (tiene|tienen) (<es:when>)?, (a las <details>)? (en punto)? me (tiene|tienen) (ahi|alla)
			(delo|dalo|denlo) por hecho
			(yo)? (lo|la|se lo) ago, (digales|dile|diles) que si (voy|lo tomo|quiero)
			(si|ya|yo|ahi|ay)? boy a (ir|estar|estar ahi|tomarlo|cubrirlo|llegar|hacerlo) <es:when>?, yo boy, si boy, boy para alla
			(me lo|me la) (quedo|llevo|aviento|echo) (yo)? <es:it>?, me (aviento|echo|rifo) <es:it>
			yo (le|les|te|se lo|se la) (cubro|hago|tomo|trabajo) <es:it>, yo (se lo|se la|te lo) (cubro|hago|tomo), yo le llego
			(ahi|alla|ay) (le|les)? (caigo|llego|estoy|voy) <es:when>?, ahi me (tiene|tienen|tendra|tendran) (temprano|puntual)? <es:when>?
			(apartemelo|apartamelo|apartelo|aparteme|apartame) (para)? <es:it>?, (pongame|ponme|poneme|anoteme|anotame|apunteme|apuntame) a mi
			no tengo (inconveniente|problema|problemas) (en|de|para|con) <es:takeit>
			(si)? (yo)? acepto (trabajar|cubrir|tomar|hacer) (<es:it>)?
			yo mera, yo mero
			<yo>? (si)? (puedo|podria yo|quiero|voy a|puedo ir a|alcanzo a|me gustaria|estoy lista para|
				estoy listo para|estoy disponible para|estoy libre para|deseo|tengo ganas de|puedo ir y|
				si puedo) <es:takeit> <es:when>?
			<yo>? si puedo, puedo, yo puedo, si yo puedo, puedo si, puedo <es:when>, si puedo <es:when>
			yo puedo <es:when>, podre, si podre, yo si puedo, puedo con eso, puedo con <es:it>, puedo en <es:it>
			<yo>? (si)? (lo|la|me lo|me la|los|las) (tomo|cubro|agarro|hago|trabajo|acepto|cojo|quiero|quedo|
				tomare|cubrire|hare|agarrare|aviento|avienta|aseguro|llevo|reservo|pido|chambeo|echo|aceptare|
				trabajare|cubro yo|tomo yo|hago yo|agarro yo|quiero tomar|voy a tomar|voy a cubrir|voy a hacer|
				puedo tomar|puedo cubrir|puedo hacer|puedo agarrar|puedo trabajar) <es:when>?
			<yo>? <es:vb1> <es:it>, yo quiero, quiero, lo quiero, si lo quiero, lo tomo, quiero <es:it>
			quiero trabajar, quiero trabajar <es:when>, tomo <es:it>, cubro <es:it>, agarro <es:it>
			tomare <es:it>, cubrire <es:it>, hare <es:it>
			(apunteme|apuntame|anoteme|anotame|agendeme|agendame|asigneme|asigname|reserveme|reservame|
				inscribame|inscribeme|pongame|ponme|poneme|anotenme|apuntenme|ponganme|registreme|
				agreguenme|agregame|agregueme|asignenme|programeme|dejemelo|dejamelo|
				demelo|damelo|denmelo|asignemelo|asignamelo|guardemelo|guardamelo|resérvamelo|
				pasamelo|paselo|tomeme en cuenta|metame|meteme) (para)? <es:it>?
			(deme|dame|denme|dejeme|dejame|mandeme|mandame) <es:it>
			yo voy, voy, alla voy, si voy, yo si voy, yo ire, ire, si ire, voy yo, ahi voy, voy para alla
			(ay|ahi|hay|alli|alla)? estare, ahi estoy, alli estare, alla estare, estare ahi, estare alli
			estare alla, estare <es:when>, ahi estare <es:when>, ahi nos vemos si, ahi estare sin falta
			ahi le caigo, ahi llego, yo llego, si llego, alla estoy, estare presente, estare lista, estare listo
			ahi estamos, contad conmigo, yo merito, yo me encargo, me encargo, yo lo resuelvo, es mio
			mio, ese es mio, ya es mio, me quedo con <es:it>, yo me quedo con <es:it>, me lo quedo
			me interesa tomarlo, me lo llevo, me sirve, me queda perfecto, me queda bien, me parece bien <es:it>
			me viene bien, me cae bien, me funciona, me acomoda
			yo le entro, le entro, yo le hago, yo lo hago, <yo>? trabajo (ese|este|el|su) turno, yo cubro, cubro, yo agarro <es:it>, yo tomo <es:it>
			estoy dentro, estoy lista, estoy listo, lista, listo para trabajar, soy la indicada
			yo estoy disponible, estoy disponible (para|el|ese|a|de) <es:it>, estoy disponible <es:when>
			estoy libre <es:when>, estoy libre para <es:it>, disponible para <es:it>, si estoy disponible
			si estoy libre, no hay problema <es:vb1> <es:it>, tengo disponibilidad, si tengo disponibilidad
			tengo tiempo, si tengo tiempo, tengo ese dia libre, tengo libre <es:when>, me comprometo, de una
			por mi perfecto, cuenten con mi persona, nos vemos ahi, alli nos vemos, lo hacemos
			<es:it> (me)? (queda|sirve|funciona|conviene|acomoda) (bien|perfecto)?, el <details> puedo
			<details> puedo, <details> si puedo, <details> esta bien, no me molesta, no me importa hacerlo
			no me molesta hacerlo, no tengo problema en <es:takeit>, no tengo inconveniente, sin inconveniente
			no hay inconveniente, no tengo problema, estoy puesta, estoy puesto, puesta, estoy para eso
			cuento con disponibilidad, con gusto <es:takeit>, con gusto lo tomo, con gusto voy, voy a ir
			si voy a ir, voy a estar ahi, voy a trabajar ese turno
		`,

		weak: `
			no (hay|ahi) (pena|problema), ya (le|les|te) (habia dicho|dije) que si
			ninguna bronca, (no puedo|como voy a) (decirle|decirte|decirles) que no (a (usted|ustedes|ti))?
			no hay (bronca|falla|pena), sin bronca, va pues
			no (te|le|les)? puedo decir que no, no me puedo negar, como decir que no
			prefiero <es:it>, necesito <es:it>
			esta bien, ta bien, estabien, ok esta bien, bueno, bien, muy bien, vale, va, vale vale, dale, sale
			sale y vale, orale, orale pues, orale va, va que va, ya vas, de acuerdo, sin problema
			ningun problema, no hay problema, no problema, no hay pedo, todo bien, perfecto, excelente, genial
			que bien, me parece bien, me parece, suena bien, listo, hecho, entonces si, por que no, porque no
			estoy disponible, disponible, estoy libre, libre, estoy desocupada, estoy desocupado, tengo libre
			puedo tomarlo, me gustaria, me gustaria tomarlo, me encantaria, me encantaria tomarlo, podria
			podria ser si, podria tomarlo, lo puedo tomar, puedo tener <es:it>, me lo puede dar, me lo da
			me lo das, me puede apuntar, me puedes apuntar, me puede anotar, me apunta, me anota, puede ponerme
			ya dije si, ya conteste que si, me late, chevere, bacano, chido, correcto, esta perfecto, ah ok si
			ahi nos vemos, nos vemos ahi, nos vemos, nos vemos el <details>, ya esta, eso es, ok va, ok pues
			si tu quieres
		`,
	},
};
