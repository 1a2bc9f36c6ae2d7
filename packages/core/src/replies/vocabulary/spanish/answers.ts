import type { Vocabulary } from "../vocabulary.ts";

/** Answers in Spanish, with voseo: what takes, refuses or gives back a shift, and which ones are meant. */
export const spanishAnswers: Vocabulary = {
	language: "es",

	phrases: {
		emphasis: `
			claro, por supuesto, desde luego, seguro, definitivamente, con gusto, con mucho gusto
			con todo gusto, sin duda, sin duda alguna, totalmente, absolutamente, sin falta
		`,
		yes: `
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
		no: `
			(apunteme|anoteme|pongame|apuntame|anotame|ponme|poneme) (como|que|de) (un)? no
			no, no no, no no no, no gracias, no muchas gracias, gracias pero no, muchas gracias pero no
			no por favor, no senor, no senora, no para nada, para nada, claro que no, por supuesto que no
			de ninguna manera, ni modo no, ni loca, ni loco, nunca, jamas, hoy no, manana no, ahora no, no ahora
			esta vez no, por ahora no, no por ahora, esta semana no, ese dia no, este no, ese no, ese turno no
			no ese, no ese dia, no esta vez, mejor no, creo que no, pienso que no, yo creo que no, no creo
			no creo que pueda, no lo creo, no pues no, pos no, pues no, ok no, si no gracias, ay no, nombre no
			nel pastel, nomas no, no hoy, no manana, digo que no, que no, mi respuesta es no, negativo
			me temo que no, lamentablemente no, desafortunadamente no, desgraciadamente no, no <details>
			no el <details>, <details> no, el <details> no, en <details> no, no a <es:it>, no para <es:it>
			no para mi, no yo no, yo no, tampoco, no va, ya no, no ya no, no ok, no se puede, nada, no la verdad
			la verdad no, la verdad que no
		`,
		refuse: `
			con (uno|una|el que tengo|el que ya tengo|ese|esos) (me basta|es suficiente|me alcanza|tengo suficiente|tengo)
			(mejor)? (dejemoslo|lo dejamos|dejelo|dejalo) para (otra ocasion|otro dia|la proxima|despues|luego)
			no se me hace posible
			(quiero|quisiera|deme|dame|denme|dejeme|dejame|dejenme|pido|necesito|me quedo con|tomo|me tomo|tomare) <es:it> (libre|off|de descanso|para descansar)
			no (boy|voi) a (poder|ir|trabajar), no (boy|voi)
			no me (mande|manden|mandes|envie|envien|ponga|pongan) (ahi|alla|a ese lugar|a esa casa|a <details>|con (ese|esa|el|la) <word>)
			<yo>? no (puedo|quiero|voy a) (take|do|cover|work|make) (it|that)?
			<yo>? no (lo|la|me lo|los)? (quiero|acepto|tomo|agarro|hago|cubro|cojo|trabajo|necesito|tomare|hare|
				aceptare|cubrire) <es:it>? <es:when>?
			<yo>? no (voy a|quiero|pienso|deseo|podria|puedo|podre|alcanzo a|tengo ganas de|me gustaria|
				voy a poder|estoy para) (tomar|tomarlo|tomarla|cubrir|cubrirlo|cubrirla|hacer|hacerlo|hacerla|
				agarrar|agarrarlo|agarrarla|trabajarlo|aceptar|aceptarlo|aceptarla|comprometerme|cogerlo|
				agarrar otro turno|tomar otro turno|tomar mas turnos|hacer ese turno) <es:it>? <es:when>?
			paso, yo paso, paso esta vez, paso por ahora, esta vez paso, hoy paso, lo paso, tengo que pasar
			voy a pasar, paso gracias, la paso, rechazo, lo rechazo, declino, lo declino, no me interesa
			no estoy interesada, no estoy interesado, no interesada, no me apetece, no me conviene, no me sirve
			no me queda, no me queda bien, no me funciona, no me acomoda, no me da tiempo, no alcanzo
			no tengo tiempo, no tengo ganas, sin tiempo, no estoy disponible, no disponible
			no estoy disponible <es:when>, no estoy libre, no estoy libre <es:when>, no tengo disponibilidad
			no cuento conmigo, no cuente conmigo, no cuentes conmigo, no cuenten conmigo, conmigo no cuenten
			no me apunte, no me anote, no me apuntes, no me anotes
			(deselo|daselo|denselo|ofrezcaselo|ofrecelo|preguntele|pregunta|busque|busca|busquen|llame) a (otra|
				otra persona|alguien mas|otro|otra companera)
			busque a otra persona, busca a otra persona, busque a alguien mas, que lo tome otra
			que lo agarre otra persona, que lo tome otra persona, otro dia, otro dia sera, para la proxima
			la proxima, en otra ocasion, otra vez sera, sera para la proxima, a la proxima, quizas otro dia
			quizas la proxima, ya no quiero <es:it>, ya estoy llena, ya tengo muchas horas, tengo muchas horas
			ya tengo suficientes horas, no trabajo (los)? <es:when>
			no hago (noches|dias|fines de semana|turnos de noche), muy poco, muy poco dinero, pagan muy poco
			es muy poco, no vale la pena, muy temprano, muy temprano para mi, muy tarde, es muy temprano
			es muy tarde, muchas horas, son muchas horas, que lastima no, ojala pudiera, ojala pudiera pero no
			quisiera poder, me es imposible, imposible, es imposible, se me hace imposible, se me complica
			esta complicado, esta dificil, se me hace dificil, se me dificulta, no creo poder, no creo que pueda
			no voy a poder, no podre, no voy a poder esta vez, no puedo tomar <es:it>, no puedo tomarlo
			no puedo cubrir, tendre que decir que no, tengo que decir que no, voy a decir que no
			no me es posible, no es posible, no me alcanza
		`,
		cannotCome: `
			aunque (quiera|quisiera) no puedo
			(ese dia|hoy|manana|ahora|este dia|esa fecha|esta vez|esta semana|esta noche|por ahora|a esa hora|
				en ese horario) no (puedo|podre|voy a poder|voy|ire|alcanzo)
			<yo>? no (puedo|podre|voy a poder|voy a|pienso|podria|creo poder|creo que pueda|voy|alcanzo a|
				alcanzo|llego|ire) (ir|venir|llegar|estar|asistir|trabajar|estar ahi|salir|presentarme|ayudar|
				ayudarles|ayudarte|manejar|viajar|dejar a mis hijos|moverme|ir a trabajar)? <es:when>?
			no puedo, yo no puedo, no puedo no, no puedo <es:when>, no podre <es:when>, no voy, no ire
			no voy a ir, no pued, no ando, no puede ser, no puedo porque <word>, no me puedo, no se me puede
			no pude
		`,
		giveBack: `
			(tengo que|quiero|necesito|voy a) (regresar|devolver) (el|mi|ese) turno (que agarre|que tome|que acepte)?, ya no puedo hacer (mi|el) (turno|shift) <es:when>?
			(suelteme|sueltame|suelten|suelte|quiteme|quitame) (el|mi) turno, (quitemelo|quitamelo|quitenmelo|sueltemelo)
			ya no voy a poder (trabajar|cubrir|presentarme) <es:when>?
			(denle|dele|den|de) mi turno a (otra|otro|alguien) (<word>)?, (pueden|puede|hay que|favor de) buscar (a)? (otra persona|alguien mas|otra) (para mi turno)?
			(tengo|tendre) que cancelar (mi|el) turno (de)? (hoy|manana|esta noche|<es:when>)?
			(necesito que)? (alguien|alguien mas|otra persona) (me|mi turno)? (cubra|reemplace|puede cubrir|pueda cubrir|cubre)
			alguien (me)? puede cubrir(me)? <es:when>?, no me esperen <es:when>?, necesito (un|una)? (reemplazo|suplente) <es:when>?
			(cancele|cancelelo|cancela|cancelalo|cancelen|cancelenlo|canceleme|cancelame) (por favor|ya)?
			(tengo que|necesito|quiero|voy a|tuve que) (cancel|drop|call off|dropear|call out) (mi|el|my)? (turno|shift|de manana|de hoy)? <es:when>?
			ya no (puedo|voy|voy a poder|podre|ire|voy a ir|puedo ir|voy a poder ir|podre ir|voy a trabajar|
				puedo trabajar|puedo tomarlo|quiero|lo quiero|puedo cubrir|puedo hacerlo|me es posible|
				voy a llegar|puedo cubrirlo|puedo asistir|podre asistir|llego|alcanzo|estoy disponible|
				puedo llegar) <es:it>? <es:when>?
			(quiero|necesito|tengo que|debo|voy a|quisiera|tendre que|favor de|puede|puedes|pueden|
				voy a tener que) (cancelar|cancelarlo|dejar|soltar|devolver|renunciar a|cancelarme|quitarme de|
				quitarme|ceder|entregar) <es:it>?
			cancelo <es:it>, cancele <es:it>, cancelar <es:it>, cancelen <es:it>, cancela <es:it>
			cancelame <es:it>?, canceleme <es:it>?, cancelar mi turno, cancela mi turno, cancele mi turno
			quiteme (de|del) <es:it>?, quiteme del turno, quitame (de|del) <es:it>?, quitame del turno
			quitenme (de|del) <es:it>?, quitenme del turno, borrame, borreme, saqueme (de|del) <es:it>?
			sacame (de|del) <es:it>?, quiteme, quitame, saquenme, me salgo, lo suelto, suelto <es:it>
			dejo <es:it>, devuelvo <es:it>
			(busque|busca|busquen|consiga|consigue|encuentre|necesitan buscar) (a)? (otra persona|alguien mas|
				a alguien mas|reemplazo|un reemplazo|otra|quien me cubra|a alguien que me cubra|
				alguien que me cubra)
			me tengo que reportar enferma, me reporto enferma, me reporto enfermo, llamo para reportarme enferma
			cambie de opinion, cambio de planes, cambiaron mis planes, me arrepenti, siempre no
			siempre no puedo, siempre no voy, siempre no voy a poder, al final no puedo, al final no
			no voy a ir siempre, no podre despues de todo, no puedo cumplir
		`,
		keep: `
			dejalo, dejelo, no lo cancele, no lo canceles, no cancele, no me quite, no me quites, lo mantengo
			me quedo, mantenlo, mantengalo, si voy, todavia voy, todavia puedo, no cancelar
		`,
		all: `
			los dos, las dos, ambos, ambas, los 2, las 2, ambos turnos, los dos turnos, los dos dias, todos
			todas, todo, los tres, las tres, los 3, las 3, todos los turnos, todos ellos
			cualquiera de los dos no
		`,
		none: `
			(ninguno|ninguna) (d|de) (los|las) (dos|tres) (me)? (queda|conviene|sirve|funciona)?
			(ninguno|ninguna) (de los (dos|tres)|de las (dos|tres)|de ellos|de esos)? (puedo|me queda|me conviene|me sirve|me funciona|puedo tomar)
			ninguno, ninguna, ninguno de los dos, ninguna de las dos, ninguno de ellos, ninguno de los tres
			ni uno, ni uno ni otro, ni el uno ni el otro, no a los dos, no a todos, no a ambos, no a ninguno
			no puedo ninguno, no puedo ninguno de los dos, no puedo con ninguno, no quiero ninguno, los dos no
			ninguno gracias, nada de eso
		`,
		either: `
			cualquiera, cualquiera de los dos, el que sea, el que quieras, el que quiera, lo que sea, uno u otro
			uno de los dos, alguno, alguno de los dos, me da igual, da igual, el que usted diga, cualquier turno
			cualquier dia
		`,
		only: `
			solo, solamente, nomas, unicamente, nada mas
		`,
		notDetail: `
			no (el|la|al|a la|los|en)? <details>, pero no (el|la|al|los|en)? <details>, no el <ordinal>
			no el otro, pero no el otro, no la <ordinal>
		`,
	},
};
